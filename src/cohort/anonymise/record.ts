/** A plan under other names. */
import type { Analysis, Span } from "../../model.ts";
import type { PlanRecord } from "../model.ts";
import { type Edited, edited } from "./edited.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/**
 * The plan with pseudonyms for the names in its text and in all that was made of it. Every span is where its words are
 * now; a correction that would change a part of a name is left out.
 */
export function anonymised({ name, analysis, text, marks }: PlanRecord, pseudonyms: Pseudonyms): PlanRecord {
  const plan = edited(text, pseudonyms.edits(text));
  const { source, ...rest } = renamed(analysis, plan, pseudonyms) as Analysis;
  return {
    name: pseudonyms.file(name),
    // The checksum would prove which published file it is.
    analysis: { source: { ...source, path: pseudonyms.file(name), sha256: "" }, ...rest },
    text: plan.text,
    marks: renamed(marks, plan, pseudonyms) as PlanRecord["marks"],
  };
}

/** A string that stands alone under other names. */
export function renamedWords(words: string, pseudonyms: Pseudonyms): string {
  return edited(words, pseudonyms.edits(words)).text;
}

/** The same data with its strings renamed, its spans moved, and the words beside a span read off the new text. */
export function renamed(value: unknown, plan: Edited, pseudonyms: Pseudonyms): unknown {
  if (typeof value === "string") return renamedWords(value, pseudonyms);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, plan, pseudonyms));
  if (isSpan(value)) return plan.moved(value);
  if ("edits" in value && isCut(value.edits, plan)) return null;
  const out: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, renamed(inner, plan, pseudonyms)]),
  );
  if (isSpan(out.span)) {
    const { start, end } = out.span;
    // In an edit there stands what should be.
    if (typeof out.text === "string" && Object.keys(out).length > 2) out.text = plan.text.slice(start, end);
    if (isPlace(out.location)) out.location = { ...out.location, column: columnOf(plan.text, start) };
  }
  return out;
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== "object" || value === null) return false;
  return "start" in value && "end" in value && Object.keys(value).length === 2;
}

function isCut(edits: unknown, plan: Edited): boolean {
  return Array.isArray(edits) && edits.some((edit: { span: Span }) => plan.isCut(edit.span));
}

function isPlace(value: unknown): value is object {
  return typeof value === "object" && value !== null && "column" in value;
}

/** Counted from 1. */
function columnOf(text: string, offset: number): number {
  const line = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1));
  return offset === 0 ? 1 : offset - line;
}
