/** What two neighbouring lines say for and against a paragraph break between them, in log odds. */
import { isAllCapitals } from "../words.ts";
import type { Layout } from "./layout.ts";
import type { Evidence, LineFacts } from "./line.ts";
import type { FixedLine } from "./signs.ts";
import type { Zone } from "./zones.ts";

/** What is known of the paragraph that the first line of the pair ends. */
export interface ParagraphState {
  /** Index of its first line. */
  readonly first: number;
  /** Opening quotation marks or brackets without their closing ones. */
  readonly open: number;
  /** All its lines are in capitals. */
  readonly capitals: boolean;
}

/** Far beyond what other evidence can add up to. */
const CERTAIN = 20;

const HARD_PRIOR = -0.8;
const SOFT_PRIOR = 3.5;

/** Words that take a number. */
const COUNTED = new Set(
  "số ngày tháng năm quý điều khoản điểm khóa khoá thứ độ đoạn từ đến và lần phần chương".split(" "),
);

/** The evidence that line `i` starts a new paragraph rather than going on with the one before it. */
export function evidenceAt(
  facts: readonly LineFacts[],
  i: number,
  state: ParagraphState,
  layout: Layout,
  zones: readonly Zone[],
): readonly Evidence[] {
  const a = facts[i - 1]!;
  const b = facts[i]!;
  if ((a.line.block ?? 0) !== (b.line.block ?? 0)) return [["another block", CERTAIN]];
  const fixed = fixedEvidence(a, b);
  if (fixed) return [fixed];
  // A full line in the signature block is no part of it: an annex without a heading.
  const isAnnex = zones[i] === "signature" && layout.wrapped && !b.line.block && layout.fill(i - 1) > 0.85;
  const zone = isAnnex ? "body" : zones[i]!;
  const first = facts[state.first]!;
  const forced = a.line.geometry !== undefined && (layout.slack(i - 1, false) ?? 1) <= 0;
  return [
    ["prior", layout.wrapped ? HARD_PRIOR : SOFT_PRIOR],
    zoneEvidence(a, b, first, zone, zone === "body" ? zone : zones[i - 1]!, forced),
    startEvidence(a, b, layout, zone),
    endEvidence(a, b, first, layout),
    capitalsEvidence(b, state, zone),
    openEvidence(state, i),
    parallelEvidence(first, b),
    repeatEvidence(a, b),
    slackEvidence(a, b, i, state, layout, zone),
    formatEvidence(a, b),
  ].filter((evidence): evidence is Evidence => evidence !== null && evidence[1] !== 0);
}

const BARE_NUMBER = /^Số\s?[:.]?[\s\d….]*$/;
const BARE_LABEL = /^(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ]\))$/;

/** Fixed lines that no second line completes. */
const COMPLETE: ReadonlySet<FixedLine> = new Set(["motto", "number", "document-type", "signed"]);

function fixedEvidence(a: LineFacts, b: LineFacts): Evidence | null {
  // The motto is the one fixed line that a narrow column breaks.
  if (a.fixed === "motto" && /^(?:VIỆT\s)?NAM$/.test(b.text)) return ["motto goes on", -CERTAIN];
  if (isBrokenName(a, b)) return ["name goes on", -CERTAIN];
  // What a tab or a blank to be filled in kept apart came out as two lines.
  if (BARE_NUMBER.test(a.text) && /^[-–/]/.test(b.text)) return ["number goes on", -CERTAIN];
  if (/(?:ngày|tháng)$/.test(a.text) && /^(?:tháng|năm)\s/.test(b.text)) return ["date goes on", -CERTAIN];
  if (BARE_LABEL.test(a.text) && b.start !== "label" && b.fixed === null)
    return ["behind its label", -CERTAIN];
  if (b.fixed) return [`${b.fixed} line`, CERTAIN];
  const last = a.fixed;
  if (last === null || last === "attachment") return null;
  const isOpen = (a.end === "open" || b.start === "small") && !COMPLETE.has(last);
  return isOpen ? null : [`after ${last} line`, CERTAIN];
}

/** In capitals, words that a name follows: a narrow column broke it ("TM. BAN THƯỜNG VỤ TỈNH / ĐOÀN"). */
const BEFORE_NAME = new Set("tỉnh huyện xã phường phố quận và của các".split(" "));

function isBrokenName(a: LineFacts, b: LineFacts): boolean {
  const isName = a.capitals && isAllCapitals(b.text) && b.start !== "label" && b.fixed === null;
  return (
    isName && (a.fixed === null || a.fixed === "authority") && a.end === "word" && BEFORE_NAME.has(a.lastWord)
  );
}

function zoneEvidence(
  a: LineFacts,
  b: LineFacts,
  first: LineFacts,
  zone: Zone,
  before: Zone,
  forced: boolean,
): Evidence | null {
  // A narrow column breaks the name of a body; its next line begins like no body.
  if (zone === "letterhead" && zone === before && a.capitals && isAllCapitals(b.text) && !b.body)
    return ["name goes on", -4];
  if (zone === "letterhead" || zone !== before) return [zone, 4];
  if (zone !== "signature") return null;
  const item = first.start === "label" && (a.end === "word" || a.end === "comma") && b.start !== "label";
  if (item && (forced || /[;.]$/.test(b.text))) return ["recipient goes on", forced ? -5 : -3];
  return ["signature", 3];
}

/** A capital word that the rest of a body's name follows: "Ban / Chỉ đạo", "Bộ / Xây dựng". */
const BROKEN_BODY = /(?:Ban|Bộ|Sở|Phòng|Hội|Vụ|Cục|Ủy|Uỷ|Đoàn|Tổng|Trung)$/;

/** A line that breaks off at a word that a number follows; a short one may be a heading of its own. */
function isCounted(a: LineFacts): boolean {
  return a.end === "word" && COUNTED.has(a.lastWord) && a.text.length >= 30;
}

function startEvidence(a: LineFacts, b: LineFacts, layout: Layout, zone: Zone): Evidence | null {
  switch (b.start) {
    case "label":
      return isCounted(a) && /^\d/.test(b.text) ? ["counted", -5] : ["label", 4.5];
    case "weak-label":
      return isCounted(a) ? ["counted", -5] : ["weak label", 1];
    case "small":
      if (zone === "title") return ["title goes on", -9];
      if (layout.wrapped) return ["small letter", -4];
      return a.text.length >= 40 ? ["small letter", -5] : ["small letter", -1.5];
    case "closing":
      return ["closing sign", -4];
    case "digit":
      return ["digit", isCounted(a) ? -5 : -2];
    case "capital":
      if (/^Kính gửi/.test(a.text)) return ["after the address", 3];
      if (a.end === "word" && !a.capitals && BROKEN_BODY.test(a.text)) return ["name goes on", -2.5];
      if (b.sentence && a.end === "word") return ["sentence", 4.5];
      if (/^Kính gửi/.test(b.text)) return ["address", 4.5];
      return b.opener ? ["opening word", 1.8] : ["capital", 0.6];
    case "opening":
      return a.end === "word" && !a.capitals ? ["opening sign", b.text[0] === "(" ? -3 : -1] : null;
    case "other":
      return null;
  }
}

function endEvidence(a: LineFacts, b: LineFacts, first: LineFacts, layout: Layout): Evidence | null {
  switch (a.end) {
    case "closing-mark":
      return ["closing mark", 8];
    case "stop":
      return ["full stop", 1.5];
    case "ellipsis":
      return ["ellipsis", 0.8];
    case "semicolon":
      return ["semicolon", 2];
    case "colon":
      return ["colon", 2.2];
    case "comma":
      // Between the items of a list a comma stands as well as a semicolon.
      if (b.start === "label" && first.start === "label") return null;
      return ["comma", layout.wrapped || b.start === "small" ? -3.5 : -1.5];
    case "open":
      return /[\p{L}\d][-/]$/u.test(a.text) && /^[\p{L}\d]/u.test(b.text)
        ? ["broken word", -8]
        : ["open end", -3.5];
    case "word":
      if (a.unfinished) return ["unfinished", layout.wrapped ? -3.5 : -5];
      return layout.wrapped ? ["no stop", a.capitals ? 0 : -1.2] : null;
  }
}

function capitalsEvidence(b: LineFacts, state: ParagraphState, zone: Zone): Evidence | null {
  if (state.capitals && b.capitals)
    return b.start === "label" ? null : ["both in capitals", zone === "title" ? -6 : -1.5];
  if (state.capitals) return b.start === "small" ? ["after capitals", 0.5] : ["after capitals", 3];
  return b.capitals ? ["before capitals", 3] : null;
}

function openEvidence(state: ParagraphState, i: number): Evidence | null {
  return state.open > 0 && i - state.first <= 4 ? ["open quote or bracket", -1.5] : null;
}

/** Neighbouring items of a list without marks begin alike ("Mẫu 01 …", "Mẫu 02 …"). */
function parallelEvidence(first: LineFacts, b: LineFacts): Evidence | null {
  if (b.start !== "capital" && b.start !== "weak-label") return null;
  const [start] = /^\S+\s\S+\s/u.exec(b.text) ?? [""];
  return start.length >= 7 && first.text.startsWith(start) ? ["begins alike", 1.5] : null;
}

/** A heading that ends in the name its text begins with; no sentence says a name twice in a row. */
function repeatEvidence(a: LineFacts, b: LineFacts): Evidence | null {
  if (b.start !== "capital") return null;
  const before = wordsOf(a.text);
  const after = wordsOf(b.text);
  for (let count = 3; count <= Math.min(8, before.length, after.length); count++) {
    if (before.slice(-count).join(" ") === after.slice(0, count).join(" ")) return ["repeats the name", 8];
  }
  return null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

/** Room left on the line, and what leaving that much of it says. */
const SLACK: readonly (readonly [above: number, weight: number, firstLine: number])[] = [
  [0.3, 5, 5],
  [0.15, 4, 4],
  [0.08, 3, 1.5],
  [0.03, 1.5, 0.3],
  [0, 0.2, -0.5],
  [Number.NEGATIVE_INFINITY, -1.8, -1.8],
];
const EXACT_SLACK: readonly (readonly [above: number, weight: number])[] = [
  [0.12, 5],
  [0.04, 4],
  [0.012, 2.2],
  [0, 0.3],
  [Number.NEGATIVE_INFINITY, -1.8],
];

function slackEvidence(
  a: LineFacts,
  b: LineFacts,
  i: number,
  state: ParagraphState,
  layout: Layout,
  zone: Zone,
): Evidence | null {
  const slack =
    zone === "signature" || zone === "letterhead" ? null : layout.slack(i - 1, state.first === i - 1);
  if (slack === null || !(layout.wrapped || a.line.geometry)) return null;
  if (zone === "title" && state.capitals && b.capitals) return null;
  if (a.line.geometry) return ["room left", EXACT_SLACK.find(([above]) => slack > above)![1]];
  // The first line of a paragraph may have been indented, which plain text does not show.
  const first = state.first === i - 1 && a.indent === 0 && !layout.knowsFirst;
  // Capitals are often bold as well, and wider than estimated.
  const row = SLACK.find(([above]) => slack - (a.capitals ? 0.1 : 0) > above)!;
  // A line that is short by a third is short by any measure.
  return ["room left", (first ? row[2] : row[1]) * Math.max(slack > 0.3 ? 1 : 0.3, layout.trust)];
}

/** More than a blank line, in font sizes. */
const FAR = 2.6;

function formatEvidence(a: LineFacts, b: LineFacts): Evidence | null {
  const x = a.line.geometry;
  const y = b.line.geometry;
  if (!x || !y) return null;
  if (y.drop !== null && y.drop > FAR * Math.max(x.size, y.size)) return ["far below", 5];
  if (Math.abs(x.size - y.size) > 0.6) return ["font size changes", 3];
  return x.bold !== y.bold ? ["weight changes", 2] : null;
}
