import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Source, UnreadableError } from "../../src/model.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { makePdf, type PageSpec, type TextItem, textWidth, wrapped } from "./make-pdf.ts";
import { BODY, LETTERHEAD, quoted, SIGNATURE } from "./plan-text.ts";

const LEFT = 85;
const RIGHT = 552;
const SIZE = 14;
const LEADING = 18;

const centred = (text: string, x1: number, x2: number, y: number, more: Partial<TextItem> = {}): TextItem => {
  const size = more.size ?? SIZE;
  return { ...more, x: (x1 + x2 - textWidth(text, size)) / 2, y, text };
};

type Style = Partial<TextItem> & { readonly indent?: number; readonly spacing?: number };

/** Paragraphs set in the running text, from `y` on; gives the items and the y after them. */
function set(paragraphs: readonly string[], y: number, style: Style = {}): { items: TextItem[]; y: number } {
  const { indent = 36, spacing = 6, ...more } = style;
  const items: TextItem[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    const lines = wrapped(paragraph, RIGHT - LEFT, SIZE, indent);
    lines.forEach((text, i) => {
      items.push({ ...more, x: LEFT + (i === 0 ? indent : 0), y: at, text });
      at += LEADING;
    });
    at += spacing;
  }
  return { items, y: at };
}

/** The letterhead in two columns, the title below. */
function letterhead(more: Partial<TextItem> = {}): TextItem[] {
  const [parent, body, motto, slogan, number, date, type, subject] = LETTERHEAD as unknown as string[] & {
    length: 8;
  };
  const title = wrapped(subject!, 380, SIZE);
  return [
    centred(parent!, 85, 250, 70, { ...more, size: 12 }),
    centred(motto!, 255, 560, 70, { ...more, size: 12 }),
    centred(body!, 85, 250, 86, { ...more, size: 12 }),
    centred(slogan!, 255, 560, 88, { ...more, size: 13 }),
    centred(number!, 85, 250, 110, { ...more, size: 13 }),
    centred(date!, 255, 560, 112, { ...more, size: 13 }),
    centred(type!, LEFT, RIGHT, 160, more),
    ...title.map((text, i) => centred(text, LEFT, RIGHT, 180 + LEADING * i, more)),
  ];
}

/** Recipients on the left, signature on the right. */
function signature(y: number, more: Partial<TextItem> = {}): TextItem[] {
  const recipients = SIGNATURE.slice(0, 5).map((text, i) => ({
    ...more,
    x: LEFT,
    y: y + 13 * i,
    text,
    size: 11,
  }));
  const [authority, capacity, position, name] = SIGNATURE.slice(5) as [string, string, string, string];
  return [
    ...recipients,
    centred(authority, 320, 550, y, more),
    centred(capacity, 320, 550, y + 16, more),
    centred(position, 320, 550, y + 32, more),
    centred(name, 320, 550, y + 120, more),
  ];
}

const PAGE_ONE = 12;

/** The whole plan on three pages, with page numbers as the decree wants them. */
function plan(more: Partial<TextItem> = {}): PageSpec[] {
  const first = set(BODY.slice(0, PAGE_ONE), 240, more).items;
  const second = set(BODY.slice(PAGE_ONE), 80, more);
  // The first paragraph of page one that no longer fits goes on overleaf.
  const onFirst = first.filter((item) => item.y < 790);
  const over = first.filter((item) => item.y >= 790).map((item, i) => ({ ...item, y: 80 + LEADING * i }));
  const shift = over.length * LEADING;
  const rest = second.items.map((item) => ({ ...item, y: item.y + shift }));
  const onSecond = [...over, ...rest.filter((item) => item.y < 790)];
  const third = rest.filter((item) => item.y >= 790).map((item) => ({ ...item, y: item.y - 790 + 80 }));
  const end = Math.max(80, ...third.map((item) => item.y)) + 40;
  const number = (text: string): TextItem => centred(text, LEFT, RIGHT, 40, more);
  return [
    { items: [...letterhead(more), ...onFirst] },
    { items: [number("2"), ...onSecond] },
    { items: [number("3"), ...third, ...signature(end, more)] },
  ];
}

// The left column is read first, then the right one.
const [parent, body, motto, slogan, number, date, ...title] = LETTERHEAD;
const AS_READ = [parent, body, number, motto, slogan, date, ...title, ...BODY, ...SIGNATURE];

const read = async (pages: readonly PageSpec[]): Promise<Source> => readPdf(makePdf({ pages }));
const wordsOf = (source: Source): string[] => quoted(source.text, source.paragraphs);
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableError);
  const { code, vi, en } = error as UnreadableError;
  expect([vi, en].every((sentence) => /^[^.]+\S.*\.$/.test(sentence))).toBe(true);
  return code;
};

describe("a plan in PDF", () => {
  it.each([
    ["one font", {}],
    ["accented letters in a second font, drawn after the line", { fallback: true }],
    ["no spaces drawn", { noSpaces: true }],
    ["both", { fallback: true, noSpaces: true }],
  ])("%s: every word in its place, columns apart, lines joined, page numbers out", async (_, more) => {
    const source = await read(plan(more));
    expect(wordsOf(source)).toEqual(AS_READ);
    expect(source.pages).toBe(3);
    expect(source.warnings).toEqual([]);
    expect(source.format).toBe("pdf");
    expect(source.ocr).toBe(false);
  });

  it("knows the page of each paragraph, font and size of each run", async () => {
    const source = await read([
      {
        items: [
          centred("KẾ HOẠCH", LEFT, RIGHT, 100, { font: "ABCDEF+TimesNewRomanPS-BoldMT" }),
          ...set([BODY[0]!], 140, { font: "TimesNewRomanPSMT" }).items,
        ],
      },
      { items: set([BODY[1]!], 80, { font: "TimesNewRomanPS-ItalicMT" }).items },
    ]);
    expect(source.paragraphs.map((paragraph) => paragraph.page)).toEqual([1, 1, 2]);
    const formats = source.paragraphs.map(({ runs }) =>
      runs.map(({ format }) => [format.font, format.size, format.bold, format.italic]),
    );
    expect(formats).toEqual([
      [["TimesNewRoman", 14, true, false]],
      [["TimesNewRoman", 14, false, false]],
      [["TimesNewRoman", 14, false, true]],
    ]);
    for (const { span, runs } of source.paragraphs) {
      expect([runs[0]!.span.start, runs[runs.length - 1]!.span.end]).toEqual([span.start, span.end]);
    }
  });

  it("keeps hanging labels and list marks with their text", async () => {
    const rows = [
      ["I.", "MỤC ĐÍCH, YÊU CẦU"],
      ["1.", "Mục đích"],
      ["-", "Tạo khí thế thi đua sôi nổi ngay từ đầu năm;"],
      ["-", "Khen thưởng kịp thời, đúng người;"],
      ["a)", "Đối với tập thể"],
      ["2.", "Yêu cầu"],
    ];
    const items = rows.flatMap(([label, text], i) => [
      { x: 121, y: 100 + 22 * i, text: label! },
      { x: 157, y: 100 + 22 * i, text: text! },
    ]);
    expect(wordsOf(await read([{ items }]))).toEqual(rows.map((row) => row.join(" ")));
  });

  it("joins what a line break cut inside a number", async () => {
    const items = [
      { x: LEFT, y: 100, text: "tiếp tục thực hiện nghiêm túc, đầy đủ và thường xuyên Chỉ thị số 05-" },
      { x: LEFT, y: 118, text: "CT/TW của Bộ Chính trị." },
      ...set(BODY.slice(0, 3), 160).items,
    ];
    expect(wordsOf(await read([{ items }]))[0]).toContain("Chỉ thị số 05-CT/TW của Bộ Chính trị.");
  });
});

describe("columns", () => {
  it("two signatures side by side, the recipients below", async () => {
    const items = [
      ...set(BODY.slice(-1), 100).items,
      centred("GIÁM ĐỐC", 85, 290, 200),
      centred("TM. BAN THƯỜNG VỤ", 320, 550, 200),
      centred("Võ Thành Tâm", 85, 290, 290),
      centred("BÍ THƯ", 320, 550, 216),
      centred("Lê Thị Thoa", 320, 550, 290),
      ...["Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT."].map((text, i) => ({
        x: LEFT,
        y: 330 + 13 * i,
        text,
        size: 11,
      })),
    ];
    expect(wordsOf(await read([{ items }])).slice(1)).toEqual([
      "GIÁM ĐỐC",
      "Võ Thành Tâm",
      "TM. BAN THƯỜNG VỤ",
      "BÍ THƯ",
      "Lê Thị Thoa",
      "Nơi nhận:",
      "- Sở Nội vụ;",
      "- Lưu: VT.",
    ]);
  });

  it("rows of a list with tabs stay rows", async () => {
    const rows = [
      ["- Ông Lê Văn Tám", "Trưởng ban"],
      ["- Bà Trần Thị Liên", "Phó ban"],
      ["- Ông Đỗ Hùng", "Thành viên"],
      ["- Bà Lò Thị Xuân", "Thành viên"],
    ];
    const items = rows.flatMap(([name, role], i) => [
      { x: LEFT, y: 100 + 20 * i, text: name! },
      { x: 320, y: 100 + 20 * i, text: role! },
    ]);
    expect(wordsOf(await read([{ items }]))).toEqual(rows.map((row) => row.join(" ")));
  });
});

describe("tables", () => {
  const xs = [85, 115, 330, 450, 552];
  const ys = [100, 122, 162, 184, 206];
  const grid = (gaps: readonly string[] = []): [number, number, number, number][] =>
    [
      ...ys.flatMap((y) => xs.slice(1).map((x, i): [number, number, number, number] => [xs[i]!, y, x, y])),
      ...xs.flatMap((x) => ys.slice(1).map((y, i): [number, number, number, number] => [x, ys[i]!, x, y])),
    ].filter((line) => !gaps.includes(line.join(" "))) as [number, number, number, number][];
  const cellText = (row: number, column: number, text: string, line = 0): TextItem => ({
    x: xs[column]! + 5,
    y: ys[row]! + 15 + 16 * line,
    text,
    size: 12,
  });

  it("by their ruling lines, with merged cells", async () => {
    // No line between the last two squares of column 3, nor below the last row's first three.
    const gaps = ["450 184 552 184", "115 184 115 206", "330 184 330 206"];
    const items = [
      ...set(["III. PHÂN CÔNG NHIỆM VỤ"], 70).items,
      ...["TT", "Nội dung công việc", "Chủ trì", "Hạn"].map((text, i) => cellText(0, i, text)),
      cellText(1, 0, "1"),
      cellText(1, 1, "Phát động phong trào thi đua,"),
      cellText(1, 1, "hướng dẫn đăng ký", 1),
      cellText(1, 2, "Văn phòng"),
      cellText(1, 3, "Tháng 02"),
      cellText(2, 0, "2"),
      cellText(2, 1, "Sơ kết, tổng kết"),
      cellText(2, 2, "Hội đồng"),
      cellText(2, 3, "Quý IV"),
      cellText(3, 0, "Ghi chú: báo cáo hằng quý"),
      ...set(["IV. KINH PHÍ"], 240).items,
    ];
    const source = await read([{ items, lines: grid(gaps) }]);
    const cells = source.paragraphs.map(({ span, cell }) => [
      source.text.slice(span.start, span.end),
      cell && [cell.row, cell.column, cell.rowSpan, cell.columnSpan],
    ]);
    expect(cells).toEqual([
      ["III. PHÂN CÔNG NHIỆM VỤ", null],
      ["TT", [0, 0, 1, 1]],
      ["Nội dung công việc", [0, 1, 1, 1]],
      ["Chủ trì", [0, 2, 1, 1]],
      ["Hạn", [0, 3, 1, 1]],
      ["1", [1, 0, 1, 1]],
      ["Phát động phong trào thi đua,\nhướng dẫn đăng ký", [1, 1, 1, 1]],
      ["Văn phòng", [1, 2, 1, 1]],
      ["Tháng 02", [1, 3, 1, 1]],
      ["2", [2, 0, 1, 1]],
      ["Sơ kết, tổng kết", [2, 1, 1, 1]],
      ["Hội đồng", [2, 2, 1, 1]],
      ["Quý IV", [2, 3, 2, 1]],
      ["Ghi chú: báo cáo hằng quý", [3, 0, 1, 3]],
      ["IV. KINH PHÍ", null],
    ]);
  });

  it("go on over the page", async () => {
    const row = (texts: readonly string[], at: number): TextItem[] =>
      texts.map((text, i) => cellText(at, i, text));
    const pages = [0, 1].map((page) => ({
      items: [0, 1, 2, 3].flatMap((at) => row([`${page}${at}`, "Nội dung", "Đơn vị", "Tháng"], at)),
      lines: grid(),
    }));
    const source = await read(pages);
    const tables = new Set(source.paragraphs.map(({ cell }) => cell?.table));
    expect([...tables]).toEqual([0]);
    const rows = source.paragraphs
      .filter(({ cell }) => cell?.column === 0)
      .map(({ span, cell }) => [source.text.slice(span.start, span.end), cell?.row]);
    expect(rows).toEqual(["00", "01", "02", "03", "10", "11", "12", "13"].map((text, i) => [text, i]));
  });

  it("a box or an underline makes no table", async () => {
    const { items } = set(BODY.slice(0, 2), 100);
    const box: [number, number, number, number][] = [
      [80, 80, 560, 80],
      [80, 300, 560, 300],
      [80, 80, 80, 300],
      [560, 80, 560, 300],
      [200, 90, 300, 90],
    ];
    const source = await read([{ items, lines: box }]);
    expect(source.paragraphs.map(({ cell }) => cell)).toEqual([null, null]);
    expect(wordsOf(source)).toEqual(BODY.slice(0, 2));
  });
});

describe("margins", () => {
  const pageOf = (page: number, extra: readonly TextItem[]): PageSpec => ({
    items: [...extra, ...set(BODY.slice(3 * page, 3 * page + 3), 100).items],
  });

  it("drops running titles and says so", async () => {
    const pages = [0, 1, 2].map((page) =>
      pageOf(page, [
        { x: LEFT, y: 40, text: "Kế hoạch thi đua xã An Bình", size: 10 },
        centred(`Trang ${page + 1}/3`, LEFT, RIGHT, 810, { size: 10 }),
      ]),
    );
    const source = await read(pages);
    expect(wordsOf(source)).toEqual(BODY.slice(0, 9));
    expect(source.warnings.map((warning) => warning.code)).toEqual(["running-titles"]);
    expect(source.warnings[0]!.vi).toContain("Kế hoạch thi đua xã An Bình");
  });

  it("keeps numbers that stand in the text", async () => {
    const source = await read([pageOf(0, [{ x: LEFT, y: 500, text: "2" }])]);
    expect(wordsOf(source)).toEqual([...BODY.slice(0, 3), "2"]);
  });

  it("puts footnotes behind the text, and raised marks as what they are", async () => {
    const { items, y } = set([BODY[6]!], 100);
    const note = [
      { x: LEFT, y: 776, text: "1", size: 6.5 },
      { x: LEFT + 8, y: 780, text: "Theo báo cáo của Văn phòng Ủy ban nhân dân xã.", size: 10 },
    ];
    const mark = { x: LEFT + textWidth("Kết quả bình xét năm 2023", SIZE), y: y - 5, text: "1", size: 8 };
    const line = { x: LEFT, y, text: "Kết quả bình xét năm 2023" };
    const pages = [
      { items: [...items, line, mark, ...note], lines: [[LEFT, 765, LEFT + 144, 765]] as const },
      { items: set([BODY[10]!], 80).items },
    ];
    const source = await read(pages);
    expect(
      source.paragraphs.map(({ span, region }) => [
        region,
        source.text.slice(span.start, span.end).replace(/\s+/g, " "),
      ]),
    ).toEqual([
      ["body", BODY[6]],
      ["body", "Kết quả bình xét năm 2023¹"],
      ["body", BODY[10]],
      ["footnote", "¹ Theo báo cáo của Văn phòng Ủy ban nhân dân xã."],
    ]);
  });

  it("puts turned text and signature stamps outside the flow, losing neither", async () => {
    const stamp = ["Người ký: Ủy ban nhân dân xã An Bình", "Thời gian ký: 05/02/2024 08:30:00"].map(
      (text, i) => ({ x: 330, y: 30 + 9 * i, text, size: 7 }),
    );
    const items = [...stamp, ...letterhead(), { x: 40, y: 500, text: "BẢN DỰ THẢO", turn: 90 }];
    const source = await read([{ items }]);
    const outside = source.paragraphs
      .filter(({ region }) => region === "textbox")
      .map(({ span }) => source.text.slice(span.start, span.end));
    expect(outside).toEqual(["BẢN DỰ THẢO", ...stamp.map(({ text }) => text)]);
    expect(wordsOf(source).slice(0, 6)).toEqual(AS_READ.slice(0, 6));
  });
});

describe("old fonts", () => {
  it("are converted when their letters are those of the old encoding", async () => {
    const items = [
      { x: 250, y: 100, text: "kÕ ho¹ch", font: ".VnTimeH" },
      { x: LEFT, y: 130, text: "Tæ chøc phong trµo thi ®ua n¨m 2024", font: ".VnTime" },
      { x: LEFT, y: 150, text: "Xaõ An Bình phaùt ñoäng thi ñua", font: "VNI-Times" },
    ];
    const source = await read([{ items }]);
    expect(wordsOf(source)).toEqual([
      "KẾ HOẠCH",
      "Tổ chức phong trào thi đua năm 2024",
      "Xã An Bình phát động thi đua",
    ]);
    expect(source.warnings.map((warning) => warning.code)).toEqual(["legacy-encoding"]);
  });

  it("are left alone when their letters are Unicode already", async () => {
    const items = [{ x: LEFT, y: 130, text: "Tổ chức phong trào thi đua năm 2024", font: ".VnTime" }];
    const source = await read([{ items }]);
    expect(wordsOf(source)).toEqual(["Tổ chức phong trào thi đua năm 2024"]);
    expect(source.warnings).toEqual([]);
  });
});

describe("what cannot be read", () => {
  const text = set(BODY.slice(0, 4), 100).items;

  it("a scan, with or without a stamp in letters, of one page or many", async () => {
    const stamp = [{ x: 300, y: 30, text: "Thời gian ký: 05/02/2024 08:30:00", size: 7 }];
    expect(await codeOf(read([{ picture: true }]))).toBe("no-text-layer");
    expect(await codeOf(read([{ picture: true, items: stamp }]))).toBe("no-text-layer");
    expect(await codeOf(read(Array.from({ length: 5 }, () => ({ picture: true }))))).toBe("no-text-layer");
    expect(await codeOf(read([{}]))).toBe("no-text-layer");
  });

  it("but a scanned page among others is a warning that names it", async () => {
    const source = await read([
      { items: text },
      { picture: true },
      { items: set(BODY.slice(4, 6), 100).items },
    ]);
    expect(source.warnings.map((warning) => [warning.code, warning.vi])).toEqual([
      ["scanned-pages", expect.stringContaining("Trang 2")],
    ]);
    expect(wordsOf(source)).toEqual(BODY.slice(0, 6));
  });

  it("and so is a text layer made by recognition", async () => {
    const source = await read([{ picture: true, items: text.map((item) => ({ ...item, mode: 3 })) }]);
    expect(source.ocr).toBe(true);
    expect(source.warnings.map((warning) => warning.code)).toEqual(["recognised-text"]);
  });

  it("letters that come out as others", async () => {
    const shift = (letter: string): string =>
      letter === " "
        ? " "
        : letter > "\u007f"
          ? String.fromCharCode((letter.charCodeAt(0) % 180) + 0x460)
          : String.fromCharCode(letter.charCodeAt(0) - 29);
    expect(await codeOf(readPdf(makePdf({ pages: [{ items: text }], unicodeOf: shift })))).toBe(
      "broken-text-layer",
    );
    const privateUse = (letter: string): string =>
      letter > "\u007f" ? String.fromCharCode(0xe000 + (letter.charCodeAt(0) % 200)) : letter;
    expect(await codeOf(readPdf(makePdf({ pages: [{ items: text }], unicodeOf: privateUse })))).toBe(
      "broken-text-layer",
    );
  });

  it("a password", async () => {
    expect(await codeOf(readPdf(makePdf({ pages: [{ items: text }], password: true })))).toBe("encrypted");
  });

  it("a damaged file", async () => {
    const whole = makePdf({ pages: [{ items: text }] });
    expect(await codeOf(readPdf(new TextEncoder().encode("%PDF-1.5\nnothing")))).toBe("damaged");
    expect(await codeOf(readPdf(whole.slice(0, 60)))).toBe("damaged");
  });

  it("anything at all: a source or an UnreadableError", async () => {
    const whole = makePdf({ pages: [{ items: text, lines: [[80, 90, 500, 90]] }] });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const bytes = whole.slice(0, Math.max(40, end));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const source = await readPdf(bytes).catch((error: unknown) => {
            expect(error).toBeInstanceOf(UnreadableError);
            return null;
          });
          let last = 0;
          for (const { span } of source?.paragraphs ?? []) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(source?.text.length ?? 0);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

const OTHERS = new URL("../../../shared/others/", import.meta.url);

describe.skipIf(!existsSync(OTHERS))("published documents (skipped where they are not at hand)", () => {
  const of = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, OTHERS)));

  it.each(["quyet-dinh-2020.pdf", "quyet-dinh-bo-xay-dung-2026.pdf", "to-trinh-binh-thuan-2024.pdf"])(
    "%s: no paragraph starts in mid-sentence",
    async (name) => {
      const source = await readPdf(of(name));
      const found = wordsOf(source);
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter((words) => /^\p{Ll}(?!\))/u.test(words))).toEqual([]);
      expect(found.filter((words) => /\s(?:và|của|các|về|theo|tại|số)$/u.test(words))).toEqual([]);
    },
  );

  it("a scan and a broken font map are told", async () => {
    expect(await codeOf(readPdf(of("cong-van-can-tho-2023-scan.pdf")))).toBe("no-text-layer");
    expect(await codeOf(readPdf(of("thong-bao-2026-broken-font-map.pdf")))).toBe("broken-text-layer");
  });
});
