/** One plan, held by Word in many ways: it reads the same, and is corrected the same, in all of them. */
import { describe, expect, it } from "vitest";
import { fix } from "../../src/fix.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { rejected } from "../fix/resolved.ts";
import { faultsOf, newFaults } from "../fixtures/soundness/index.ts";
import { type FixtureName, WORD_FIXTURES } from "../fixtures/word/index.ts";
import { type Line, TASKS, WORDS } from "../fixtures/word/plan.ts";

const NAMES = Object.keys(WORD_FIXTURES) as FixtureName[];
const BEFORE_TASKS = Object.keys(WORDS).indexOf("section3");
const LINES = Object.values<string>(WORDS);
const PLAN = [...LINES.slice(0, BEFORE_TASKS), ...TASKS.flat(), ...LINES.slice(BEFORE_TASKS)];

type Text = readonly string[];
const replaced =
  (...pairs: readonly (readonly [string, string])[]) =>
  (plan: Text): Text =>
    plan.map((line) => pairs.reduce((words, [old, now]) => words.replace(old, now), line));
const moved = (plan: Text, lines: readonly Line[], before: Line): Text => {
  const words = lines.map((line): string => WORDS[line]);
  const others = plan.filter((line) => !words.includes(line));
  const at = others.indexOf(WORDS[before]);
  return [...others.slice(0, at), ...words, ...others.slice(at)];
};

/** Where more or other words are to be read than those of the plan. */
const READS: Partial<Readonly<Record<FixtureName, (plan: Text) => Text>>> = {
  "decomposed-letters": (plan) =>
    plan.map((line) => (TASKS.flat().includes(line) ? line : line.normalize("NFD"))),
  "special-characters": replaced(
    ["KH-UB", "KH\u2011UB"],
    ["hoàn thành", "hoàn \u00adthành"],
    ["- Các thôn s", "\u2212 Các thôn s"],
  ),
  "letterhead-tabs": ([...plan]) => [
    `${WORDS.parentBody}\t${WORDS.country}`,
    `${WORDS.issuingBody}\t${WORDS.motto}`,
    `${WORDS.number}\t${WORDS.placeDate}`,
    ...plan.slice(6),
  ],
  "signature-at-right": (plan) => moved(plan, ["authority", "capacity", "name"], "recipientsHeading"),
  notes: (plan) => [...plan, " Theo biên bản họp thôn , ngày 02/3/2026.", " Niêm yết tại nhà  văn hóa."],
  "content-controls": replaced(["a) Mỗi", "☒ a) Mỗi"]),
  fields: (plan) =>
    plan.flatMap((line) => (line === WORDS.opening ? ["Mục đích, yêu cầu\t1", "Nội dung\t1", line] : line)),
};

const wordsOf = (bytes: Uint8Array): Text =>
  readDocx(bytes)
    .text.split("\n")
    .filter((line) => line !== "");
const expected = (name: FixtureName): Text => READS[name]?.(PLAN) ?? PLAN;

describe("as Word makes it and finds nothing to complain of", () => {
  it.each(NAMES)("%s", (name) => {
    expect(faultsOf(WORD_FIXTURES[name]())).toEqual([]);
  });
});

describe("read: the words of the plan in their order", () => {
  it.each(NAMES)("%s", (name) => {
    expect(wordsOf(WORD_FIXTURES[name]())).toEqual(expected(name));
  });
});

const CORRECTED = [
  ["Số: 7", "Số: 07"],
  ["ngày 5 tháng", "ngày 05 tháng"],
  ["thành  tốt", "thành tốt"],
  ["xét ,", "xét,"],
] as const;
const OPEN = ["công khai ,", "công khai,"] as const;
/** Where a slip stands in a locked control or in the result of a field. */
const CLOSED: readonly FixtureName[] = ["content-controls", "fields"];

const correctedPlan = (name: FixtureName): Text =>
  replaced(...(CLOSED.includes(name) ? CORRECTED : [...CORRECTED, OPEN]))(
    expected(name).map((line) => line.normalize("NFC")),
  );

describe("corrected: what is pure typography, wherever it stands, and nothing else", () => {
  it.each(NAMES)("%s", async (name) => {
    const bytes = WORD_FIXTURES[name]();
    const fixed = await fix(bytes, { path: `${name}.docx`, today: "2026-11-20", accept: true });
    expect(wordsOf(fixed.bytes)).toEqual(correctedPlan(name));
    expect(newFaults(bytes, fixed.bytes)).toEqual([]);
  });
});

const withoutChanges = (bytes: Uint8Array) => {
  const { revisions: _, warnings: __, ...source } = readDocx(bytes);
  return source;
};

describe("corrected with tracked changes: Word finds nothing to complain of, and rejecting them undoes them", () => {
  it.each(NAMES)("%s", async (name) => {
    const bytes = WORD_FIXTURES[name]();
    const { bytes: tracked, refused } = await fix(bytes, { path: `${name}.docx`, today: "2026-11-20" });
    expect(newFaults(bytes, tracked)).toEqual([]);
    // Of letters that only are coded otherwise nothing is tracked.
    const isUnseen = name === "decomposed-letters";
    const words = isUnseen ? wordsOf(tracked).map((line) => line.normalize("NFC")) : wordsOf(tracked);
    expect(words).toEqual(correctedPlan(name));
    expect(refused.some(({ reason }) => reason.en.includes("coding"))).toBe(isUnseen);
    expect(withoutChanges(rejected(tracked))).toEqual(withoutChanges(bytes));
  });
});
