import { describe, expect, it } from "vitest";
import type { Analysis, Finding } from "../../src/model.ts";
import { citation, EMPTY, field, finding, span } from "./analysis.ts";
import { figuresOf, losses } from "./figures.ts";
import { AnyGold } from "./gold-file.ts";
import { report } from "./print.ts";
import { scoreDocument } from "./score.ts";
import { rates, type Tally } from "./tally.ts";
import { fold, normal, overlap } from "./words.ts";

const HIT: Tally = { tp: 1, fp: 0, fn: 0 };
const WRONG: Tally = { tp: 0, fp: 1, fn: 1 };
const EXTRA: Tally = { tp: 0, fp: 1, fn: 0 };
const MISSED: Tally = { tp: 0, fp: 0, fn: 1 };

type Row = [
  what: string,
  got: Partial<Analysis>,
  gold: Record<string, unknown>,
  field: string,
  want: Tally | undefined,
];

const ROWS: Row[] = [
  [
    "case and quotes do not count",
    { theme: field("“Đoàn kết, SÁNG TẠO”") },
    { theme: "đoàn kết, sáng tạo" },
    "theme",
    HIT,
  ],
  ["another theme is wrong", { theme: field("Kỷ cương") }, { theme: "Đoàn kết, sáng tạo" }, "theme", WRONG],
  ["a theme out of nothing is extra", { theme: field("Kỷ cương") }, { theme: null }, "theme", EXTRA],
  ["nothing on both sides is not counted", {}, { theme: null }, "theme", undefined],
  [
    "old tone placement",
    { title: { documentType: field("Kế hoạch"), subject: field("công tác thuỷ lợi, hoà giải"), year: 2024 } },
    { subject: "Công tác thủy lợi, hòa giải" },
    "subject",
    HIT,
  ],
  [
    "year is exact",
    { title: { documentType: null, subject: null, year: 2024 } },
    { year: 2025 },
    "year",
    WRONG,
  ],
  [
    "leading zero of a number",
    { header: { ...EMPTY.header, number: { value: "9", symbol: "KH-UBND", text: "9", span } } },
    { number: "09", symbol: "KH-UBND" },
    "number",
    HIT,
  ],
  [
    "blank number keeps its symbol",
    { header: { ...EMPTY.header, number: { value: null, symbol: "KH-UBND", text: "x", span } } },
    { number: null, symbol: "KH-UBND" },
    "symbol",
    HIT,
  ],
  [
    "UBND is Ủy ban nhân dân",
    { header: { ...EMPTY.header, issuingBody: field("UBND xã An Bình") } },
    { issuingBody: "Ủy ban nhân dân xã An Bình" },
    "issuingBody",
    HIT,
  ],
  [
    "date is exact",
    { header: { ...EMPTY.header, date: { value: "2026-02-05", text: "x", span } } },
    { date: "2026-02-06" },
    "date",
    WRONG,
  ],
  [
    "basis by its beginning",
    {
      legalBases: [
        { text: "Căn cứ Luật Thi đua, khen thưởng năm 2022 và các văn bản hướng dẫn;", span, citations: [] },
      ],
    },
    { legalBases: ["Căn cứ Luật Thi đua, khen thưởng năm 2022"] },
    "legalBases",
    HIT,
  ],
  [
    "citation by type and number",
    { citations: [citation({ number: "91/2017/NĐ-CP" })] },
    { citations: [{ type: "Nghị định", number: "91/2017/NĐ-CP" }] },
    "citations",
    HIT,
  ],
  [
    "another type is another instrument",
    { citations: [citation({ type: "Thông tư", number: "91/2017/NĐ-CP" })] },
    { citations: [{ type: "Nghị định", number: "91/2017/NĐ-CP" }] },
    "citations",
    WRONG,
  ],
  [
    "law by name",
    { citations: [citation({ type: "Luật", name: "Luật thi đua, khen thưởng" })] },
    { citations: [{ type: "Luật", number: null, name: "Luật Thi đua, khen thưởng" }] },
    "citations",
    HIT,
  ],
  [
    "optional citation counts neither way",
    { citations: [citation({ number: "1/NĐ-CP" })] },
    { citations: [{ type: "Nghị định", number: "1/NĐ-CP", optional: true }] },
    "citations",
    undefined,
  ],
  [
    "date of a found citation",
    { citations: [citation({ number: "1/NĐ-CP", date: "2020-01-01" })] },
    { citations: [{ type: "Nghị định", number: "1/NĐ-CP", date: "2020-01-02" }] },
    "citation.date",
    WRONG,
  ],
  [
    "a date the gold leaves open",
    { citations: [citation({ number: "1/NĐ-CP", date: "2020-01-01" })] },
    { citations: [{ type: "Nghị định", number: "1/NĐ-CP" }] },
    "citation.date",
    undefined,
  ],
  ["movement missed", {}, { movements: ["Dân vận khéo"] }, "movements", MISSED],
  [
    "optional movement",
    { movements: [{ name: "Dân vận khéo", canonical: null, period: null, text: "x", span }] },
    { optionalMovements: ["Dân vận khéo"] },
    "movements",
    undefined,
  ],
  [
    "recipient without its dash",
    { recipients: [{ name: "Sở Nội vụ", purpose: "để b/c", text: "- Sở Nội vụ (để b/c);", span }] },
    { recipients: ["Sở Nội vụ"] },
    "recipients",
    HIT,
  ],
  [
    "signer's name without tones",
    {
      signer: {
        authority: null,
        capacity: null,
        position: "Chủ tịch",
        name: "Hoàng Minh Quyêt",
        text: "x",
        span,
      },
    },
    { signer: { authority: null, position: "Chủ tịch", name: "Hoàng Minh Quyết" } },
    "signer.name",
    HIT,
  ],
];

describe("scoreDocument", () => {
  it.each(ROWS)("%s", (_what, got, gold, name, want) => {
    const score = scoreDocument("a", { ...EMPTY, ...got }, AnyGold.parse(gold));
    expect(score.fields.get(name)).toEqual(want);
  });

  const outline = [
    {
      label: "I",
      level: 1,
      heading: "MỤC ĐÍCH",
      span,
      children: [{ label: "I.1", level: 2, heading: "Mục đích", span, children: [] }],
    },
  ];
  const OUTLINES: [string, string[], string[], Tally][] = [
    ["both levels", ["I. MỤC ĐÍCH", "1. Mục đích"], [], { tp: 2, fp: 0, fn: 0 }],
    ["another label is another heading", ["II. MỤC ĐÍCH", "1. Mục đích"], [], { tp: 1, fp: 1, fn: 1 }],
    ["a heading without a label", ["I. MỤC ĐÍCH"], ["Mục đích: của kế hoạch"], HIT],
    ["optional headings count neither way", ["I. MỤC ĐÍCH"], ["1. Mục đích"], HIT],
  ];
  it.each(OUTLINES)("outline: %s", (_what, want, optionalOutline, tally) => {
    const score = scoreDocument(
      "a",
      { ...EMPTY, outline },
      AnyGold.parse({ outline: want, optionalOutline }),
    );
    expect(score.extras.get("outline")).toEqual(tally);
  });

  it("assignments need the body and the beginning of the task", () => {
    const assignments = [
      { body: "Phòng Nội vụ", task: "Tham mưu ban hành hướng dẫn và kiểm tra", deadline: null, span },
    ];
    const gold = AnyGold.parse({
      assignments: [
        { body: "phòng nội vụ", task: "Tham mưu ban hành hướng dẫn" },
        { body: "Công an xã", task: "Tham mưu ban hành hướng dẫn" },
      ],
    });
    expect(scoreDocument("a", { ...EMPTY, assignments }, gold).extras.get("assignments")).toEqual({
      tp: 1,
      fp: 0,
      fn: 1,
    });
  });

  it("either signer of a joint plan", () => {
    const gold = AnyGold.parse({
      signer: { position: "Giám đốc", name: "A B" },
      signerOr: { position: "Phó Bí thư", name: "C D" },
    });
    const signer = { authority: null, capacity: null, position: "Phó Bí thư", name: "C D", text: "x", span };
    const score = scoreDocument("a", { ...EMPTY, signer }, gold);
    expect([score.fields.get("signer.name"), score.fields.get("signer.position")]).toEqual([HIT, HIT]);
  });

  it("a document that could not be read misses everything", () => {
    const score = scoreDocument(
      "a",
      null,
      AnyGold.parse({
        theme: "A",
        recipients: ["B", "C"],
        mustFind: [{ rule: "structure/signer", text: "", why: "w" }],
      }),
    );
    expect([score.fields.get("theme"), score.fields.get("recipients")]).toEqual([
      MISSED,
      { tp: 0, fp: 0, fn: 2 },
    ]);
    expect(score.findings).toMatchObject({ found: 0, expected: 1 });
  });
});

describe("findings", () => {
  const gold = {
    mustFind: [
      { rule: "structure/signer", text: "CHỦ TỊCH", why: "no name" },
      { rule: "structure/recipients", text: "", why: "none" },
    ],
    mustNotFind: [
      { rule: "structure/number", text: "Số: 09/KH-UBND", why: "right" },
      { rule: "structure/theme", text: "", why: "not needed" },
    ],
  };
  const CASES: [string, Finding[], boolean, object][] = [
    [
      "same rule on the same words",
      [finding("structure/signer", "CHỦ TỊCH")],
      false,
      { found: 1, expected: 2, sprung: 0, traps: 2 },
    ],
    [
      "another rule of the group on the same words",
      [finding("structure/unfilled-placeholder", "CHỦ TỊCH")],
      false,
      { found: 1 },
    ],
    [
      "the group does not help where nothing bears the words",
      [finding("structure/archive", null)],
      false,
      { found: 0 },
    ],
    ["missing part without words", [finding("structure/recipients", null)], false, { found: 1 }],
    ["trap on its words", [finding("structure/number", "Số: 09/KH-UBND")], false, { sprung: 1 }],
    ["trap without words", [finding("structure/theme", null)], false, { sprung: 1 }],
    [
      "the same rule elsewhere springs no trap",
      [finding("structure/number", "Số: 77/QĐ")],
      false,
      { sprung: 0 },
    ],
    ["unknown finding of structure", [finding("structure/title", "x")], true, { extra: 1 }],
    [
      "not counted where the author has not listed all",
      [finding("structure/title", "x")],
      false,
      { extra: 0 },
    ],
    ["other groups are not judged", [finding("language/spacing", "x")], true, { extra: 0 }],
  ];
  it.each(CASES)("%s", (_what, findings, structureComplete, want) => {
    expect(
      scoreDocument("a", { ...EMPTY, findings }, AnyGold.parse({ ...gold, structureComplete })).findings,
    ).toMatchObject(want);
  });
});

describe("words", () => {
  it.each([
    ["Uỷ ban nhân dân", "UBND"],
    ["«Hoà»", "hòa"],
    ["37 - QĐ / TW", "37-qđ/trung ương"],
    ["quý", "quý"],
  ])("%s = %s", (a, b) => {
    expect(normal(a)).toBe(normal(b));
  });
  it("fold takes the marks off", () => expect(fold("Đặng Thị Ớt")).toBe("dang thi ot"));
  it.each([
    ["a b c d", "a b c d", 1],
    ["a b", "c d", 0],
    ["a b", "", 0],
    ["a b c", "a", 0.5],
  ])("overlap of %s and %s", (a, b, want) => expect(overlap(a, b)).toBe(want));
});

describe("figures", () => {
  it.each([
    [{ tp: 0, fp: 0, fn: 0 }, 1],
    [{ tp: 3, fp: 1, fn: 1 }, 0.75],
    [{ tp: 0, fp: 1, fn: 0 }, 0],
  ])("%o", (tally, f1) => expect(rates(tally).f1).toBeCloseTo(f1, 6));

  const good = figuresOf([
    scoreDocument("a", { ...EMPTY, theme: field("A") }, AnyGold.parse({ theme: "A" })),
  ]);
  const badScore = scoreDocument("a", EMPTY, AnyGold.parse({ theme: "A" }));
  const bad = figuresOf([badScore]);

  it("nothing lost against itself", () => expect(losses(good, good)).toEqual([]));
  it("names what got worse", () =>
    expect(losses(bad, good)).toEqual(["micro F1: 1 -> 0", "theme: 1 -> 0", "a: 1 -> 0"]));
  it("a gain is no loss", () => expect(losses(good, bad)).toEqual([]));
  it("the report shows the change and the difference", () => {
    const text = report("dev", { scores: [badScore], failures: [] }, bad, good, true);
    expect(text).toContain("micro F1 0.000 (-1.000)");
    expect(text).toContain("theme: got - | want A");
    expect(text).toContain("a: F1 0.000, 1 differences; was 1.000, 0 differences");
  });
});
