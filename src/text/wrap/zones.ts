/** Which part of an administrative document each line stands in, as far as its fixed lines tell. */
import type { LineFacts } from "./line.ts";

export type Zone = "letterhead" | "title" | "body" | "signature";

const LETTERHEAD_LINES = 24;
const LETTERHEAD_LENGTH = 90;
const SIGNATURE_LINES = 45;

/**
 * The letterhead runs to the document type ("KẾ HOẠCH" alone) near the top, or without one to the last of motto,
 * number and date, the title to the first line that is
 * long, labelled or opens the text; the signature block starts at "Nơi nhận" or "TM." and ends at an attachment.
 */
export function zonesOf(facts: readonly LineFacts[]): Zone[] {
  const zones = new Array<Zone>(facts.length).fill("body");
  const head = facts.slice(0, LETTERHEAD_LINES);
  const title = head.findIndex((fact) => fact.fixed === "document-type");
  const last = title >= 0 ? title : head.findLastIndex(isLetterhead) + 1;
  if (head.slice(0, last).every((fact) => fact.text.length <= LETTERHEAD_LENGTH))
    zones.fill("letterhead", 0, last);
  if (title >= 0) markTitle(facts, zones, title);
  markSignatures(facts, zones, title + 1);
  return zones;
}

function isLetterhead(fact: LineFacts): boolean {
  return fact.fixed === "motto" || fact.fixed === "number" || fact.fixed === "place-date";
}

function markTitle(facts: readonly LineFacts[], zones: Zone[], from: number): void {
  for (let i = from; i < facts.length && i <= from + 8; i++) {
    const fact = facts[i]!;
    const isText = fact.start === "label" || fact.end === "stop" || fact.end === "colon" || fact.opener;
    if (i > from && isText && !(fact.capitals && fact.start !== "label")) return;
    zones[i] = "title";
  }
}

function markSignatures(facts: readonly LineFacts[], zones: Zone[], from: number): void {
  let left = 0;
  for (let i = from; i < facts.length; i++) {
    const fact = facts[i]!;
    if (fact.fixed === "recipients" || (fact.fixed === "authority" && fact.capitals)) left = SIGNATURE_LINES;
    if (fact.fixed === "attachment" || fact.fixed === "document-type" || fact.fixed === "motto") left = 0;
    if (left-- > 0) zones[i] = "signature";
  }
}
