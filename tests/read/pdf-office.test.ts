import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { findSoffice } from "../../src/node/soffice.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { BODY, LETTERHEAD, quoted, SIGNATURE } from "./plan-text.ts";

const soffice = await findSoffice();
const run = promisify(execFile);

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERLESS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const TASKS = [
  ["TT", "Nội dung công việc", "Đơn vị chủ trì"],
  [
    "1",
    "Phát động phong trào thi đua, hướng dẫn các thôn đăng ký danh hiệu trong tháng đầu năm",
    "Văn phòng - Thống kê",
  ],
  ["2", "Sơ kết sáu tháng, tổng kết năm", "Hội đồng Thi đua - Khen thưởng xã"],
];

/** The plan as an office worker makes it: letterhead and signature in borderless tables, a task table between. */
function planDocx(font: string): Promise<Buffer> {
  const line = (text: string, center = false): Paragraph =>
    new Paragraph({
      alignment: center ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
      ...(center ? {} : { indent: { firstLine: 720 } }),
      spacing: { after: 120 },
      children: [new TextRun({ text, font, size: 28 })],
    });
  const cell = (texts: readonly string[], width: number, center = true): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: texts.map((text) =>
        center ? line(text, true) : new Paragraph({ children: [new TextRun({ text, font, size: 24 })] }),
      ),
    });
  const table = (
    rows: readonly (readonly TableCell[])[],
    widths: readonly number[],
    borderless: boolean,
  ): Table =>
    new Table({
      columnWidths: [...widths],
      ...(borderless ? { borders: BORDERLESS } : {}),
      rows: rows.map((cells) => new TableRow({ cantSplit: true, children: [...cells] })),
    });
  const [parent, body, motto, slogan, number, date, ...title] = LETTERHEAD as [
    string,
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const half = [4300, 5300] as const;
  const task = [900, 5500, 3200] as const;
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
            },
          },
          children: [
            table(
              [[cell([parent, body, number], half[0]), cell([motto, slogan, date], half[1])]],
              half,
              true,
            ),
            ...title.map((text) => line(text, true)),
            ...BODY.map((text) => line(text)),
            table(
              TASKS.map((row) => row.map((text, i) => cell([text], task[i]!, false))),
              task,
              false,
            ),
            line("Các thôn gửi kết quả về Văn phòng - Thống kê trước ngày 20 hằng tháng./."),
            table(
              [[cell(SIGNATURE.slice(0, 5), half[0], false), cell(SIGNATURE.slice(5), half[1])]],
              half,
              true,
            ),
          ],
        },
      ],
    }),
  );
}

async function toPdf(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "kehoach-test-"));
  try {
    await writeFile(join(folder, "plan.docx"), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await run(soffice!, [
      "--headless",
      profile,
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "plan.docx"),
    ]);
    return new Uint8Array(await readFile(join(folder, "plan.pdf")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const words = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the words of `truth` that `found` has, each as often. */
function recall(truth: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  const hits = truth.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return hits.length / truth.length;
}

async function otherText(bytes: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: bytes.slice() });
  const { text } = await parser.getText();
  await parser.destroy();
  return text;
}

const [parent, body, motto, slogan, number, date, ...title] = LETTERHEAD;
const AS_READ = [
  ...[parent, body, number, motto, slogan, date, ...title],
  ...BODY,
  ...TASKS.flat(),
  "Các thôn gửi kết quả về Văn phòng - Thống kê trước ngày 20 hằng tháng./.",
  ...SIGNATURE,
];

describe.skipIf(soffice === null)("a PDF that LibreOffice made (skipped where it is not installed)", () => {
  // Nimbus Roman has no letters beyond Latin-1: the others come from a second font and are drawn later.
  it.each(["Liberation Serif", "Nimbus Roman"])(
    "from %s: paragraphs, cells, and no word less than pdf-parse finds",
    async (font) => {
      const pdf = await toPdf(await planDocx(font));
      const source = await readPdf(pdf);
      const truth = AS_READ.flatMap((text) => words(text!));
      const ours = recall(truth, words(source.text));
      expect(ours).toBe(1);
      expect(ours).toBeGreaterThanOrEqual(recall(truth, words(await otherText(pdf))));
      expect(quoted(source.text, source.paragraphs)).toEqual(AS_READ);
      const cells = source.paragraphs
        .filter(({ cell }) => cell !== null)
        .map(({ cell }) => [cell!.row, cell!.column]);
      expect(cells).toEqual(TASKS.flatMap((row, r) => row.map((_, c) => [r, c])));
    },
    120_000,
  );
});
