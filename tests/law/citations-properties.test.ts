import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../../src/law/citations.ts";
import type { Span } from "../../src/model.ts";
import { cleanOf } from "./cited.ts";

const PIECES = [
  "Nghị định",
  "nghị quyết",
  "CHỈ THỊ",
  "Luật",
  "Bộ luật Lao động",
  "Luật Thi đua, khen thưởng",
  "sửa đổi, bổ sung một số điều của",
  "Đại hội",
  "Trung ương 4 khóa XII",
  "lần thứ XIII",
  "của Đảng",
  "số",
  "Số:",
  "98/2023/NĐ-CP",
  "34-CT/TW",
  "37- QĐ/TW",
  "52/2017",
  "12",
  "…/QĐ-UBND",
  "ngày 07/4/2014",
  "ngày … tháng … năm 2024",
  "năm 2022",
  "của Chính phủ",
  "của UBND huyện",
  "tại",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "về việc",
  "quy định",
  "điểm a khoản 2 Điều 5",
  "và",
  ",",
  ";",
  ".",
  "(",
  ")",
  "“",
  "”",
  '"',
  "\n",
  "\t",
  "- ",
  "\u{1F600}",
  "e\u0301",
];

const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join("").normalize("NFD")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

const inside = ({ start, end }: Span, length: number): boolean => 0 <= start && start < end && end <= length;

describe("findCitations on any text", () => {
  it("gives spans of the text, in order, that quote it", () => {
    fc.assert(
      fc.property(text, (words) => {
        const clean = cleanOf(words);
        const citations = findCitations(clean);
        let last = -1;
        for (const { span, mentions, text: quoted } of citations) {
          expect(span.start).toBeGreaterThan(last);
          last = span.start;
          expect(inside(span, clean.text.length)).toBe(true);
          expect(clean.text.slice(span.start, span.end)).toBe(quoted);
          let before = -1;
          for (const mention of mentions) {
            expect(inside(mention, clean.text.length)).toBe(true);
            expect(mention.start).toBeGreaterThan(before);
            before = mention.start;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives each field a value or null, and an identity to each", () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const citation of findCitations(cleanOf(words))) {
          const { number, name, date, issuer, title, provision, type } = citation;
          for (const value of [number, name, issuer, title, provision, type]) expect(value).not.toBe("");
          expect(number ?? name).not.toBeNull();
          if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on composition", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (parts) => {
        const words = parts.join(" ").normalize("NFC");
        const values = (input: string): unknown[] =>
          findCitations(cleanOf(input)).map(({ type, number, name, date, issuer, title }) => [
            type,
            number,
            name,
            date,
            issuer,
            title,
          ]);
        expect(values(words.normalize("NFD"))).toEqual(values(words));
      }),
      { numRuns: 500 },
    );
  });
});

describe("findCitations on hostile text comes to an end", () => {
  const many = (count: number, of: (i: number) => string, joiner = " "): string =>
    Array.from({ length: count }, (_, i) => of(i)).join(joiner);

  it.each([
    ["Nghị định số ".repeat(20000), 0],
    ["của ".repeat(50000), 0],
    ["1/".repeat(50000), 0],
    ["A-".repeat(50000), 0],
    ["Luật ".repeat(50000), 0],
    ["Luật sửa đổi, bổ sung một số điều của ".repeat(10000), 0],
    ["Nghị quyết Đại hội ".repeat(20000), 0],
    ["Điều 1 ".repeat(50000), 0],
    ['"'.repeat(100000), 0],
    ["(".repeat(100000), 0],
    ["ngày ".repeat(50000), 0],
    ["a".repeat(500000), 0],
    ["số 1/KH-UBND ".repeat(20000), 1],
    ["Kế hoạch số 1/KH-UBND của ".repeat(20000), 1],
    ["Nghị định số 1/2020/NĐ-CP “".repeat(5000), 1],
    [`${"khoản 1, ".repeat(50000)}Nghị định 98/2023/NĐ-CP`, 1],
    [
      many(20000, (i) => `Nghị định số ${i}/2020/NĐ-CP ngày 1/2/2020 của Chính phủ về việc ${i}`, " và "),
      20000,
    ],
    [
      many(
        10000,
        (i) =>
          `Chỉ thị số 1/CT-TTg ngày ${1 + (i % 28)}/${1 + (Math.floor(i / 28) % 12)}/${1950 + Math.floor(i / 336)}`,
        "; ",
      ),
      10000,
    ],
    [many(5000, () => "Căn cứ Kế hoạch", "\n"), 0],
  ])("case %#", (words, count) => {
    expect(findCitations(cleanOf(words))).toHaveLength(count);
  });
});
