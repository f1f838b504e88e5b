import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { edited } from "../../src/cohort/anonymise/edited.ts";
import { anonymised, anonymisedBatch, namesIn, pseudonymsOf } from "../../src/cohort/anonymise/index.ts";
import { type FoundName, namesInProse } from "../../src/cohort/anonymise/names.ts";
import type { PlanRecord } from "../../src/cohort/model.ts";
import { Analysis } from "../../src/model/contract.ts";
import type { Finding, Span } from "../../src/model.ts";
import { batchOf, passage, recordIn } from "../report/folder.ts";

const DOCUMENTS = fileURLToPath(new URL("../../corpus/documents/dev/", import.meta.url));

const DRAFT = `UBND XÃ ĐỒI THÔNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                               Độc lập - Tự do - Hạnh phúc
Số: 7/KH-UBND            Đồi Thông, ngày 05 tháng 02 năm 2026

                          KẾ HOẠCH
          Công tác thi đua xã Đồi Thông năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh Trường Giang.
Ủy ban nhân dân xã Đồi Thông ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
Cổ vũ cán bộ và Nhân dân thôn Cây Gạo, học sinh Trường THCS Lam Sơn.
II. NỘI DUNG
1. Hưởng ứng phong trào “Bình dân học vụ số”.
3. Học tập và làm theo phong cách Hồ Chí Minh.
III. TỔ CHỨC THỰC HIỆN
Đồng chí Trần Thị Lụa, đồng chí Phó Chủ tịch; liên hệ 0912 345 678, doithong@vidu.gov.vn.
Văn phòng HĐND và UBND xã theo dõi, báo cáo trước ngày 15/11/2026./.

Nơi nhận:                             TM. ỦY BAN NHÂN DÂN
- Thường trực Đảng ủy;                      CHỦ TỊCH
- Lưu: VT.
                                          Nguyễn Văn Thông
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const asked = (record: PlanRecord) => pseudonymsOf(namesIn(record.analysis, record.text), [record.name]);

let draft: PlanRecord;
let corpus: PlanRecord[];

beforeAll(async () => {
  draft = await recordIn(bytes(DRAFT), "nop/ke-hoach-doi-thong.txt");
  const names = readdirSync(DOCUMENTS).filter((name) => /\.(?:docx|pdf|txt)$/.test(name));
  corpus = await Promise.all(names.map((name) => recordIn(readFileSync(DOCUMENTS + name), name)));
});

describe("the names in running text", () => {
  const TABLE: readonly (readonly [prose: string, names: readonly string[]])[] = [
    ["UBND xã Đồi Thông, huyện Vân Trì", ["place Đồi Thông", "place Vân Trì"]],
    ["Nhân dân thôn Cây Gạo và tổ dân phố Bình Minh", ["place Cây Gạo", "place Bình Minh"]],
    ["Trường THCS Lam Sơn, Trường Tiểu học và THCS Ba Động", ["place Lam Sơn", "place Ba Động"]],
    ["đồng chí Trần Thị Lụa phụ trách", ["person Trần Thị Lụa"]],
    ["Nguyễn Thị Kim Thoa", ["person Nguyễn Thị Kim Thoa"]],
    // None of these is a name that tells whose plan it is.
    ["Ủy ban nhân dân xã, thị trấn; các thôn, bản", []],
    ["Ban Thường vụ, Ủy ban Nhân dân, bản Kế hoạch này", []],
    ["đồng chí Phó Chủ tịch, ông Trưởng ban", []],
    ["Tỉnh Đoàn, Huyện Ủy, Đảng ủy xã", []],
    ["ỦY BAN NHÂN DÂN XÃ ĐỒI THÔNG NĂM 2026", []],
    ["phong cách Hồ Chí Minh", []],
    ["Lê Lợi", []],
  ];
  it.each(TABLE)("%s", (prose, names) => {
    const found = namesInProse(prose).map(({ kind, name }) => `${kind} ${name}`);
    expect([...new Set(found)]).toEqual(names);
  });
});

describe("pseudonyms", () => {
  const NAMES: readonly FoundName[] = [
    { kind: "place", name: "Đồi Thông" },
    { kind: "place", name: "Đồi Thông Tây" },
    { kind: "person", name: "Trần Thị Lụa" },
    { kind: "signer", name: "Trần Thị Lụa" },
    { kind: "person", name: "Lý Văn Sú" },
    { kind: "place", name: "Huế" },
    { kind: "place", name: "Hồ Chí Minh" },
    { kind: "body", name: "HỢP TÁC XÃ RAU XANH" },
  ];
  const pseudonyms = pseudonymsOf(NAMES, []);
  const said = (text: string) => edited(text, pseudonyms.edits(text)).text;

  const TABLE: readonly (readonly [text: string, instead: string])[] = [
    ["UBND xã Đồi Thông", "UBND xã A"],
    ["UBND XÃ ĐỒI THÔNG", "UBND XÃ A"],
    ["xã Đồi Thông Tây", "xã B"],
    ["xã Đồi\nThông họp", "xã A\n họp"],
    ["xa\u0303 \u0110o\u0302\u0300i Tho\u0302ng", "xa\u0303 A"],
    ["ông Trần Thị Lụa, bà Lý Văn Sú", "ông Người ký 1, bà Người 1"],
    ["thành phố Huế", "thành phố C"],
    ["Huế, ngày 05", "C, ngày 05"],
    ["Huế", "C"],
    ["Thành phố Hồ Chí Minh", "Thành phố D"],
    ["Hợp tác xã Rau Xanh", "Hợp tác xã Rau Xanh"],
    ["HỢP TÁC XÃ RAU XANH", "Đơn vị 1"],
    ["gọi 0912 345 678 hoặc +84912345678", "gọi [điện thoại] hoặc [điện thoại]"],
    ["a.b@vidu.gov.vn, https://vidu.gov.vn/tin", "[thư điện tử], [trang mạng]"],
    // Near misses.
    ["đồi thông xanh", "đồi thông xanh"],
    ["Đồi thông", "Đồi thông"],
    ["Đồi. Thông", "Đồi. Thông"],
    ["phong cách Hồ Chí Minh", "phong cách Hồ Chí Minh"],
    ["ca Huế trên sông", "ca Huế trên sông"],
    ["số 0912/QĐ-UBND ngày 01/02/2026", "số 0912/QĐ-UBND ngày 01/02/2026"],
  ];
  it.each(TABLE)("%j", (text, instead) => {
    expect(said(text)).toBe(instead);
  });

  it("of a file are the same for the same path, and keep what kind of file it is", () => {
    const { file } = pseudonymsOf([], ["b/x.DOCX", "a.pdf"]);
    expect(["a.pdf", "b/x.DOCX", "c", "a.pdf"].map(file)).toEqual([
      "tep-00002.pdf",
      "tep-00001.docx",
      "tep-00003",
      "tep-00002.pdf",
    ]);
  });
});

describe("an edited text", () => {
  /** A text, edits in it, and a stretch of it. */
  const cases = fc
    .tuple(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ minLength: 1, maxLength: 6 })), { maxLength: 5 }),
      fc.nat(30),
      fc.nat(30),
    )
    .map(([text, wanted, a, b]) => {
      let from = 0;
      const edits = wanted
        .map(([start, length, instead]) => ({ start, end: start + length + 1, instead }))
        .sort((x, y) => x.start - y.start)
        .filter(({ start, end }) => {
          const apart = start >= from && end <= text.length;
          if (apart) from = end;
          return apart;
        })
        .map(({ start, end, instead }) => ({ span: { start, end }, text: instead }));
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      return { text, edits, span: { start, end } };
    });

  it("finds what it did not change, and holds the whole of what it cut through", () => {
    fc.assert(
      fc.property(cases, ({ text, edits, span }) => {
        const { text: now, moved, isCut } = edited(text, edits);
        const { start, end } = moved(span);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(now.length);
        const touching = edits.filter((one) => one.span.start < span.end && span.start < one.span.end);
        if (span.start < span.end && !isCut(span)) {
          let was = "";
          let at = span.start;
          for (const one of touching) {
            was += text.slice(at, one.span.start) + one.text;
            at = one.span.end;
          }
          expect(now.slice(start, end)).toBe(was + text.slice(at, span.end));
        }
        if (span.start === span.end) return;
        for (const one of touching) expect(now.slice(start, end)).toContain(one.text);
      }),
    );
  });
});

/** Every object that quotes the text, wherever it lies in the data. Edits say what should stand there. */
function quotations(value: unknown): { text: string; span: Span }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => (key === "fix" ? [] : quotations(one)));
  const own = value as { text?: unknown; span?: unknown };
  return typeof own.text === "string" && own.span ? [own as { text: string; span: Span }, ...inner] : inner;
}

describe("a plan under other names", () => {
  it("quotes its new text wherever it quoted the old one, and is a plan still", () => {
    let quoted = 0;
    for (const record of [draft, ...corpus]) {
      const before = quotations(record.analysis);
      const now = anonymised(record, asked(record));
      expect(() => Analysis.parse(now.analysis)).not.toThrow();
      const after = quotations(now.analysis);
      expect(after.length).toBe(before.length);
      for (const { text, span } of after) expect(now.text.slice(span.start, span.end)).toBe(text);
      quoted += after.filter(({ text }, i) => text !== before[i]!.text).length;
      expect(now.marks.length).toBe(record.marks.length);
    }
    expect(quoted).toBeGreaterThan(50);
  });

  it("names places by line and column of the new text", () => {
    for (const record of corpus) {
      const { analysis, text } = anonymised(record, asked(record));
      const placed = analysis.findings.filter((one): one is Finding & { span: Span } => one.span !== null);
      for (const { span, location } of placed) {
        const lines = text.slice(0, span.start).split(/\r\n|\n|\r/);
        expect([location!.line, location!.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
      }
    }
  });

  it("says its names nowhere", () => {
    const now = anonymised(draft, asked(draft));
    const all = JSON.stringify(now);
    for (const name of [
      "Thông",
      "THÔNG",
      "doithong",
      "doi-thong",
      "Trường Giang",
      "Lụa",
      "Cây Gạo",
      "Lam Sơn",
    ]) {
      expect(all).not.toContain(name);
    }
    expect(all).not.toContain("0912");
    for (const kept of ["Hồ Chí Minh", "Bình dân học vụ số", "Phó Chủ tịch", "Luật Thi đua, khen thưởng"]) {
      expect(now.text).toContain(kept);
    }
    expect(now.analysis.header.issuingBody?.value).toMatch(/XÃ A$|xã A$/);
    expect(now.analysis.signer?.name).toBe("Người ký 1");
    expect(now.analysis.source).toMatchObject({ path: "tep-00001.txt", sha256: "" });
    expect(now.name).toBe("tep-00001.txt");
  });

  it("says none of the names that its fields give, whatever the document", () => {
    for (const record of corpus) {
      const { header, signer } = record.analysis;
      const names = [header.place?.value, signer?.name].filter((name) => name?.includes(" "));
      const all = JSON.stringify(anonymised(record, asked(record))).normalize("NFC");
      for (const name of names) expect(all).not.toContain(name!.normalize("NFC"));
    }
  });

  it("keeps a correction beside a name and drops one inside it", () => {
    const edit = (words: string, text: string) => {
      const { span } = passage(draft, words);
      return { kind: "suggest" as const, edits: [{ span, text }] };
    };
    const [first] = draft.analysis.findings;
    const findings = [
      { ...first!, fix: edit("7/KH", "07/KH") },
      { ...first!, fix: edit("ồi Thô", "x") },
      { ...first!, fix: edit("xã Đồi Thông", "phường Đồi Thông") },
    ];
    const analysis = { ...draft.analysis, findings };
    const now = anonymised({ ...draft, analysis, marks: [] }, asked(draft));
    const corrected = now.analysis.findings.map(({ fix }) => fix?.edits[0]);
    expect(corrected.map((one) => one && [now.text.slice(one.span.start, one.span.end), one.text])).toEqual([
      ["7/KH", "07/KH"],
      undefined,
      ["xã A", "phường A"],
    ]);
  });
});

describe("a folder under other names", () => {
  it("knows the names of one plan in every other, and in what is known across them", async () => {
    const other = await recordIn(
      bytes(
        DRAFT.replaceAll("Đồi Thông", "Suối Mơ")
          .replaceAll("ĐỒI THÔNG", "SUỐI MƠ")
          .replace("học sinh", "Nhân dân ĐỒI THÔNG, học sinh"),
      ),
      "suoi-mo.txt",
    );
    const batch = batchOf(
      [draft, other],
      {
        nearDuplicates: [
          {
            a: draft.name,
            b: other.name,
            sameBody: false,
            shared: 0.9,
            passages: [{ a: passage(draft, "thôn Cây Gạo"), b: passage(other, "thôn Cây Gạo") }],
            leftovers: [{ in: other.name, kind: "name", passage: passage(other, "ĐỒI THÔNG") }],
          },
        ],
        numbersReused: [{ body: "UBND xã Đồi Thông", number: "7/KH-UBND", year: 2026, plans: [draft.name] }],
        submissions: {
          submitted: [{ expected: { name: "Đồi Thông", line: 1 }, plans: [draft.name] }],
          missing: [
            { name: "UBND xã Rừng Vầu", line: 3 },
            { name: "Bến Đục", line: 4 },
          ],
          unknown: [{ plan: other.name, body: "UBND xã Suối Mơ" }],
        },
        coverage: {
          superior: "tinh-truong-giang.docx",
          demands: [{ kind: "task", passage: { span: { start: 5, end: 24 }, text: "tỉnh Trường Giang" } }],
          plans: [
            {
              plan: other.name,
              answers: [{ demand: 0, outcome: "covered", passage: passage(other, "Suối Mơ") }],
            },
          ],
        },
      },
      [
        {
          name: "doi-thong.pdf",
          code: "scanned",
          vi: "doi-thong.pdf là ảnh quét.",
          en: "doi-thong.pdf is a scan.",
        },
      ],
    );
    const hidden = await anonymisedBatch(batch);
    const plans: PlanRecord[] = [];
    for await (const plan of hidden.plans()) plans.push(plan);
    const all = JSON.stringify([plans, hidden.cohort, hidden.failed]);
    for (const name of [
      "Thông",
      "THÔNG",
      "Suối",
      "SUỐI",
      "Rừng",
      "Bến",
      "Giang",
      "giang",
      "doi-thong",
      "suoi",
    ]) {
      expect(all).not.toContain(name);
    }
    const textOf = new Map(plans.map(({ name, text }) => [name, text]));
    const [pair] = hidden.cohort.nearDuplicates;
    for (const { name, words } of [
      { name: pair!.a, words: pair!.passages[0]!.a },
      { name: pair!.b, words: pair!.passages[0]!.b },
      { name: pair!.leftovers[0]!.in, words: pair!.leftovers[0]!.passage },
      { name: pair!.b, words: hidden.cohort.coverage!.plans[0]!.answers[0]!.passage! },
    ]) {
      expect(textOf.get(name)!.slice(words.span.start, words.span.end)).toBe(words.text);
    }
    // The same name is the same letter in every plan, and another name is another.
    const bodies = plans.map(({ analysis }) => analysis.header.issuingBody?.value);
    expect(bodies[0]).not.toBe(bodies[1]);
    expect(pair!.leftovers[0]!.passage.text).toBe(bodies[0]!.split(" ").at(-1));
    expect(hidden.failed[0]).toMatchObject({ name: "tep-00003.pdf", vi: "tep-00003.pdf là ảnh quét." });
  });
});
