import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { components } from "../../rules/components.ts";
import { rules } from "../../rules/index.ts";
import type { Batch, Cohort, PlanRecord } from "../../src/cohort/model.ts";
import { type BookContext, book } from "../../src/report/book/index.ts";
import { COMPONENTS, lightOf } from "../../src/report/book/lights.ts";
import { analysis, finding } from "./analysis.ts";
import { batchOf, passage, recordIn, recordOf } from "./folder.ts";
import { asExcelReads, type ReadBook, readBook } from "./xlsx.ts";

const CONTEXT: BookContext = {
  lang: "vi",
  rules,
  components,
  instrumentName: (id) => (id === "nd-152-2025-cp" ? "Nghị định 152/2025/NĐ-CP" : null),
  version: "1.2.3",
  today: "2026-11-20",
};

async function filesOf(batch: Batch, more: Partial<BookContext> = {}): Promise<Map<string, Buffer>> {
  const chunks = new Map<string, Uint8Array[]>();
  for await (const { file, bytes } of book(batch, { ...CONTEXT, ...more })) {
    chunks.set(file, [...(chunks.get(file) ?? []), bytes]);
  }
  return new Map([...chunks].map(([file, parts]) => [file, Buffer.concat(parts)]));
}

/** The rows of a sheet by the heads of its columns. */
function sheetOf({ sheets }: ReadBook, name: string): Record<string, string | null>[] {
  const [head, ...rows] = sheets.find((sheet) => sheet.name === name)!.rows;
  return rows.map((row) =>
    Object.fromEntries(row.map(({ value }, i) => [head![i]!.value!, value && asExcelReads(value)])),
  );
}

const csvOf = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, columns: true, record_delimiter: "\r\n" });

const DRAFT = `UBND XÃ ĐỒI THÔNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                               Độc lập - Tự do - Hạnh phúc
Số: 07/KH-UBND            Đồi Thông, ngày 05 tháng 02 năm 2026

                          KẾ HOẠCH
          =Công tác thi đua, khen thưởng năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ.
Ủy ban nhân dân xã Đồi Thông ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
Cổ vũ cán bộ và Nhân dân hoàn thành nhiệm vụ năm 2026.
II. NỘI DUNG
1. Hưởng ứng phong trào “Bình dân học vụ số”.
III. TỔ CHỨC THỰC HIỆN
Văn phòng HĐND và UBND xã theo dõi, báo cáo trước ngày 15/11/2026./.

Nơi nhận:                             TM. ỦY BAN NHÂN DÂN
- Thường trực Đảng ủy;                      CHỦ TỊCH
- Lưu: VT.
                                          Nguyễn Văn Thông
`;

let draft: PlanRecord;
let school: PlanRecord;
let party: PlanRecord;
let files: Map<string, Buffer>;
let read: ReadBook;

beforeAll(async () => {
  const bytes = new TextEncoder().encode(DRAFT);
  [draft, school, party] = await Promise.all([
    recordIn(bytes, "nop/=doi-thong.txt"),
    recordOf("tieu-hoc-ban-lim-2023.docx"),
    recordOf("dang-uy-tan-hoa-2026.docx"),
  ]);
  const cohort: Cohort = {
    nearDuplicates: [
      {
        a: draft.name,
        b: school.name,
        sameBody: false,
        shared: 0.8125,
        passages: [{ a: passage(draft, "khen thưởng năm 2026"), b: passage(draft, "khen thưởng năm 2026") }],
        leftovers: [{ in: school.name, kind: "name", passage: passage(draft, "Đồi Thông") }],
      },
    ],
    lastYear: [],
    identical: [],
    numbersReused: [
      { body: "UBND xã Đồi Thông", number: "07/KH-UBND", year: 2026, plans: [draft.name, "b.docx"] },
    ],
    submissions: {
      submitted: [{ expected: { name: "UBND xã Đồi Thông", line: 2 }, plans: [draft.name, "b.docx"] }],
      missing: [{ name: "UBND xã Rừng Vầu", line: 3 }],
      unknown: [
        { plan: school.name, body: "Trường Tiểu học Bản Lìm" },
        { plan: "c.docx", body: null },
      ],
    },
    coverage: {
      superior: "huyen.docx",
      demands: [
        { kind: "movement", passage: passage(draft, "Bình dân học vụ số") },
        { kind: "deadline", passage: passage(draft, "trước ngày 15/11/2026") },
      ],
      plans: [
        {
          plan: draft.name,
          answers: [
            { demand: 0, outcome: "covered", passage: passage(draft, "phong trào “Bình dân học vụ số”") },
            { demand: 1, outcome: "left-out", passage: null },
          ],
        },
        { plan: school.name, answers: [{ demand: 0, outcome: "covered", passage: null }] },
      ],
    },
  };
  const failed = [{ name: "anh.pdf", code: "scanned", vi: "Tệp là ảnh quét.", en: "The file is a scan." }];
  files = await filesOf(batchOf([draft, school, party], cohort, failed));
  read = readBook(files.get("ke-hoach.xlsx")!);
});

describe("the overview", () => {
  it("tells of each plan what it is and what was found", () => {
    const [first, second] = sheetOf(read, "Tổng quan");
    expect(first).toMatchObject({
      Tệp: "nop/=doi-thong.txt",
      "Cơ quan ban hành": "UBND xã Đồi Thông",
      "Số, ký hiệu": "07/KH-UBND",
      Ngày: "46058",
      Năm: "2026",
      "Người ký": "Nguyễn Văn Thông",
      Lỗi: "1",
      "Phần đầu văn bản": "✔",
      "Chữ ký": "✔",
      "Văn bản viện dẫn": "✖ Lỗi",
      "Trùng nhiều nhất": "0.8125",
      "Trùng với": "tieu-hoc-ban-lim-2023.docx",
      "So với kế hoạch cấp trên": "✖ thiếu 1/2",
    });
    expect(second).toMatchObject({
      Lỗi: "0",
      "Văn bản viện dẫn": "• Lưu ý",
      "So với kế hoạch cấp trên": "✔ đủ 1/1",
    });
  });

  it("calls nothing right that was not judged", () => {
    expect(sheetOf(read, "Tổng quan")[2]).toMatchObject({
      "Phần đầu văn bản": "? Chưa rõ",
      "Căn cứ ban hành": "? Chưa rõ",
      "Văn bản viện dẫn": "? Chưa rõ",
      "So với kế hoạch cấp trên": "? Chưa rõ",
    });
  });

  it("has days that are days and numbers that are numbers", () => {
    const { rows } = read.sheets[0]!;
    const at = (head: string) => rows[1]![rows[0]!.findIndex(({ value }) => value === head)]!;
    const format = (head: string) => [at(head).type, read.styles[at(head).style]!.format];
    expect([format("Ngày"), format("Lỗi"), format("Trùng nhiều nhất")]).toEqual([
      ["n", "dd/mm/yyyy"],
      ["n", "1"],
      ["n", "9"],
    ]);
  });

  it("counts no finding that is suppressed", async () => {
    const suppressed = { reason: "đã thống nhất" };
    const marks = draft.marks.map((mark) => ({ ...mark, suppressed }));
    const other = readBook((await filesOf(batchOf([{ ...draft, marks }]))).get("ke-hoach.xlsx")!);
    expect(sheetOf(other, "Tổng quan")[0]).toMatchObject({ Lỗi: "0", "Căn cứ ban hành": "✔" });
    expect(sheetOf(other, "Phát hiện")[0]!["Ghi chú"]).toBe("Bỏ qua theo yêu cầu: đã thống nhất");
  });
});

describe("the findings", () => {
  it("are all there, with place, words, reason and correction", () => {
    const rows = sheetOf(read, "Phát hiện");
    const records = [draft, school, party];
    expect(rows.map((row) => [row.Tệp, row["Mã quy tắc"]])).toEqual(
      records.flatMap(({ name, analysis }) => analysis.findings.map(({ rule }) => [name, rule])),
    );
    expect(rows.find((row) => row["Mã quy tắc"] === "citation/outdated")).toMatchObject({
      Mức: "✖ Lỗi",
      Dòng: "9",
      Trang: null,
      "Nguyên văn": "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ",
    });
    const inWord = rows.find((row) => row["Mã quy tắc"] === "structure/numbering")!;
    expect(inWord).toMatchObject({ Tệp: school.name, Dòng: null, Mục: "II.4. Khen thưởng" });
    expect(Number(inWord.Đoạn)).toBeGreaterThan(1);
  });
});

describe("the cited instruments", () => {
  it("stand in one row for each verdict, with all their plans", async () => {
    const twin = { ...draft, name: "nop/hai.txt" };
    const bytes = new TextEncoder().encode(DRAFT.replaceAll("2026", "2024"));
    const older = await recordIn(bytes, "nop/cu.txt");
    const other = await filesOf(batchOf([draft, twin, older]));
    const rows = sheetOf(readBook(other.get("ke-hoach.xlsx")!), "Văn bản viện dẫn");
    const decree = rows.filter((row) => row["Số, ký hiệu"] === "98/2023/NĐ-CP");
    expect(decree.map((row) => [row["Hiệu lực vào ngày của kế hoạch"], row["Số kế hoạch"]])).toEqual([
      ["✖ Hết hiệu lực, đã được thay thế", "2"],
      ["✔ Còn hiệu lực", "1"],
    ]);
    expect(decree[0]!["Các kế hoạch"]).toBe("nop/=doi-thong.txt; nop/hai.txt");
    expect(decree[0]!["Được thay thế bởi"]).toMatch(/152/);
    expect(csvOf(other.get("vien-dan.csv")!).map((row) => row["Số, ký hiệu"])).toEqual(
      rows.map((row) => row["Số, ký hiệu"] ?? ""),
    );
  });
});

describe("the other sheets", () => {
  it("are these, in this order", () => {
    expect(read.sheets.map(({ name }) => name)).toEqual([
      "Tổng quan",
      "Phát hiện",
      "Văn bản viện dẫn",
      "Phong trào",
      "Nơi nhận",
      "Thiếu, trùng",
      "Theo kế hoạch cấp trên",
      "Giải thích",
    ]);
  });

  it("have filters and heads that stay", () => {
    for (const { filter, pane, rows, widths } of read.sheets) {
      expect(filter).toBe(`A1:${rows[0]!.at(-1)!.place.replace("1", "")}${rows.length}`);
      expect(pane).toMatchObject({ ySplit: "1", state: "frozen" });
      expect(widths.length).toBe(rows[0]!.length);
    }
  });

  it("tell what is lacking, there twice or not to be read", () => {
    const rows = sheetOf(read, "Thiếu, trùng").map((row) => [
      row.Việc,
      row["Đơn vị"],
      row.Tệp,
      row["Tệp liên quan"],
    ]);
    expect(rows).toEqual([
      ["✖ Không đọc được", null, "anh.pdf", null],
      ["✖ Chưa nộp", "UBND xã Rừng Vầu", null, null],
      ["▲ Nộp nhiều lần", "UBND xã Đồi Thông", draft.name, "b.docx"],
      ["• Không có trong danh sách", "Trường Tiểu học Bản Lìm", school.name, null],
      ["• Không có trong danh sách", null, "c.docx", null],
      ["▲ Trùng số", "UBND xã Đồi Thông", draft.name, "b.docx"],
      ["▲ Gần như trùng nhau", expect.stringContaining("UBND xã Đồi Thông; "), draft.name, school.name],
    ]);
    const details = sheetOf(read, "Thiếu, trùng").map((row) => row["Chi tiết"]);
    expect(details[0]).toBe("Tệp là ảnh quét.");
    expect(details[1]).toBe("Dòng 3 của danh sách phải nộp");
    expect(details.at(-1)).toBe(
      "Còn sót trong tieu-hoc-ban-lim-2023.docx: “Đồi Thông”. Cùng có: “khen thưởng năm 2026”",
    );
  });

  it("tell how each plan answers its superior's", () => {
    expect(sheetOf(read, "Theo kế hoạch cấp trên").map((row) => Object.values(row).slice(2))).toEqual([
      ["Phong trào", "Bình dân học vụ số", "✔ Có", "phong trào “Bình dân học vụ số”"],
      ["Thời hạn", "trước ngày 15/11/2026", "✖ Không thấy", null],
      ["Phong trào", "Bình dân học vụ số", "✔ Có", null],
    ]);
  });

  it("say so where there is nothing, and one that was not asked for is not there", async () => {
    const other = readBook((await filesOf(batchOf([]))).get("ke-hoach.xlsx")!);
    expect(other.sheets.map(({ name }) => name)).not.toContain("Theo kế hoạch cấp trên");
    for (const name of ["Tổng quan", "Phát hiện", "Phong trào", "Thiếu, trùng"]) {
      const { rows } = other.sheets.find((sheet) => sheet.name === name)!;
      expect(rows.slice(1).map(([cell]) => cell!.value)).toEqual(["Không có."]);
    }
  });

  it("are English where that is asked for", async () => {
    const other = readBook((await filesOf(batchOf([draft]), { lang: "en" })).get("ke-hoach.xlsx")!);
    expect(other.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Overview", "Findings"]);
    expect(sheetOf(other, "Overview")[0]).toMatchObject({ "Law cited": "✖ Error", Date: "46058" });
  });
});

describe("the CSV files", () => {
  it("say what the sheets say, days ISO and formulas disarmed", () => {
    const [row] = csvOf(files.get("ke-hoach.csv")!);
    expect(row).toMatchObject({ Tệp: "nop/=doi-thong.txt", Ngày: "2026-02-05", Lỗi: "1" });
    const [subject] = sheetOf(read, "Tổng quan").map((one) => one["Trích yếu"]);
    expect([subject, row!["Trích yếu"]]).toEqual([
      "=Công tác thi đua, khen thưởng năm 2026",
      "'=Công tác thi đua, khen thưởng năm 2026",
    ]);
    expect(csvOf(files.get("phat-hien.csv")!).length).toBe(sheetOf(read, "Phát hiện").length);
    for (const bytes of [...files].filter(([name]) => name.endsWith(".csv")).map(([, csv]) => csv)) {
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(bytes.toString().replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    }
  });
});

describe("the lights", () => {
  const TABLE = [
    ["an error", ["error", "warning"], ["a/presence", "a/more"], "error"],
    ["a warning", ["warning", "info"], ["a/presence"], "warning"],
    ["a note", ["info"], ["a/presence"], "info"],
    ["nothing", [], ["a/presence"], "good"],
    ["nothing where the rule had not what it needs", [], ["a/more"], "unknown"],
    ["an error of another part", ["other"], ["a/presence"], "good"],
  ] as const;
  const rule = { presence: ["a/presence"], more: ["a/more"] };
  const parts = Object.fromEntries(
    COMPONENTS.map((part) => [part, rule]),
  ) as unknown as BookContext["components"];

  it.each(TABLE)("of %s", (_, found, evaluated, light) => {
    const findings = found.map((severity) =>
      severity === "other"
        ? finding(null, { rule: "b/else", severity: "error" })
        : finding(null, { rule: "a/more", severity }),
    );
    const one = analysis();
    const coverage = { ...one.coverage, evaluated: [...evaluated] };
    expect(lightOf({ ...one, findings, coverage }, "letterhead", parts)).toBe(light);
  });

  it("of law: only what is all known is right", () => {
    const one = analysis({ findings: [] });
    const of = (more: Partial<typeof one>) => {
      const coverage = { ...one.coverage, evaluated: ["a/presence"], unresolved: [] as string[] };
      return lightOf({ ...one, coverage, ...more }, "law", parts);
    };
    const open = { ...one.coverage, evaluated: ["a/presence"], unresolved: ["c1"] };
    expect([of({}), of({ citations: [] }), of({ coverage: open })]).toEqual(["good", "unknown", "unknown"]);
  });

  it("know rules that there are, each for one part", () => {
    const ids = Object.values(components).flatMap(({ presence, more }) => [...presence, ...more]);
    expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const law = rules.map(({ id }) => id).filter((id) => id.startsWith("citation/"));
    expect(law.filter((id) => !ids.includes(id as (typeof ids)[number]))).toEqual([]);
  });
});

it("gives four files, whatever is known across the plans", async () => {
  expect([...(await filesOf(batchOf([party]))).keys()].sort()).toEqual([
    "ke-hoach.csv",
    "ke-hoach.xlsx",
    "phat-hien.csv",
    "vien-dan.csv",
  ]);
});
