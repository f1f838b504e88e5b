/**
 * Where paragraphs begin in hard-wrapped text: does a physical line continue the paragraph of the line before it,
 * or start a new one?
 *
 * The evidence of each pair of neighbours adds up as log odds. It is gathered twice: first from words and widths,
 * which settles most pairs; the settled pairs show the habits of this document, which help to settle the rest.
 */
import { evidenceAt, type ParagraphState } from "./wrap/evidence.ts";
import { type Habits, learnHabits } from "./wrap/habits.ts";
import { type Layout, measureLayout } from "./wrap/layout.ts";
import { type Evidence, type Line, type LineFacts, total } from "./wrap/line.ts";
import { signsOf } from "./wrap/signs.ts";
import { type Zone, zonesOf } from "./wrap/zones.ts";

export type { Evidence, Line, LineGeometry } from "./wrap/line.ts";

/** For each line, whether it starts a new paragraph; the first one does. Lines without any text must be left out. */
export function paragraphStarts(lines: readonly Line[]): boolean[] {
  return explainStarts(lines).map((evidence) => total(evidence) >= 0);
}

/** The evidence behind `paragraphStarts`, line by line: a sum of zero or more means a new paragraph. */
export function explainStarts(lines: readonly Line[]): (readonly Evidence[])[] {
  const facts = lines.map(factsOf);
  const layout = measureLayout(facts);
  const zones = zonesOf(facts);
  let evidence = walk(facts, layout, zones, () => []);
  for (let round = 0; round < ROUNDS; round++) {
    evidence = walk(facts, layout, zones, learnHabits(facts, evidence.map(total)));
  }
  return evidence;
}

/** What the habits settle shows the habits better. */
const ROUNDS = 2;

function factsOf(line: Line): LineFacts {
  const text = line.text.trim().normalize("NFC");
  const before = /^\s*/.exec(line.text)![0];
  let indent = 0;
  for (const sign of before) indent += sign === "\t" ? 8 : 1;
  return { ...signsOf(text), line, text, indent, trailingSpace: /\s$/.test(line.text) };
}

function walk(
  facts: readonly LineFacts[],
  layout: Layout,
  zones: readonly Zone[],
  habits: Habits,
): (readonly Evidence[])[] {
  const out: (readonly Evidence[])[] = [];
  let state: ParagraphState = { first: 0, open: 0, capitals: true };
  facts.forEach((fact, i) => {
    const evidence: readonly Evidence[] =
      i === 0
        ? [["first line", 1]]
        : [...evidenceAt(facts, i, state, layout, zones), ...(isBody(fact, zones[i]!) ? habits(i) : [])];
    out.push(evidence);
    const starts = total(evidence) >= 0;
    state = {
      first: starts ? i : state.first,
      open: Math.max(0, (starts ? 0 : state.open) + openSigns(fact.text)),
      capitals: fact.capitals && (starts || state.capitals),
    };
  });
  return out;
}

/** What is a habit of the running text says nothing on the letterhead and on columns of the signature block. */
function isBody(fact: LineFacts, zone: Zone): boolean {
  return zone !== "letterhead" && !(zone === "signature" && fact.line.block);
}

/** Opening minus closing quotation marks and brackets. */
function openSigns(text: string): number {
  let open = 0;
  for (const sign of text) {
    if (sign === "“" || sign === "(" || sign === "«") open++;
    else if (sign === "”" || sign === ")" || sign === "»") open--;
  }
  // A label such as "a)" closes nothing.
  return /^[\p{L}\d]{1,3}\)/u.test(text) ? open + 1 : open;
}
