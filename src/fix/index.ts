/** Applies the corrections that are safe to apply unread, round after round, until none is left. */
import { UnreadableError } from "../model/values.ts";
import type { Edit, Finding, Source } from "../model.ts";
import { openDocument } from "./document.ts";
import type { EditableDocument, Reason } from "./editable.ts";
import { type SafeFix, safeFixes, withoutOverlaps } from "./edits.ts";
import { proveOnly } from "./proof.ts";

export type { Reason } from "./editable.ts";

/** One place that was corrected. */
export interface Correction {
  readonly finding: Finding;
  readonly old: string;
  readonly text: string;
}

/** A correction that is safe as to the words but could not be made in this file. */
export interface Refused {
  readonly finding: Finding;
  readonly reason: Reason;
}

export interface Fixed {
  /** The corrected file; the bytes given when nothing was corrected. */
  readonly bytes: Uint8Array;
  /** Before and after. */
  readonly before: Source;
  readonly after: Source;
  /** Whether the corrections are tracked changes. */
  readonly tracked: boolean;
  readonly corrections: readonly Correction[];
  readonly refused: readonly Refused[];
  /** What is found in the corrected file, the refused ones left out. */
  readonly remaining: readonly Finding[];
}

export type Judge = (source: Source) => Promise<readonly Finding[]>;

/** Rules that need more rounds than this contradict each other. */
const MOST_ROUNDS = 20;

/**
 * Corrects a text file or a .docx.
 * @param judge finds what is wrong; its findings are in offsets of the source's text
 * @param day the date of tracked changes in a .docx, ISO; without it the words themselves are changed
 * @throws UnreadableError when the file cannot be read or written into, when rules contradict each other, or when
 * the outcome differs in anything but the corrections
 */
export async function fixBytes(bytes: Uint8Array, judge: Judge, day: string | null = null): Promise<Fixed> {
  let document = openDocument(bytes, day);
  const tracked = day !== null && document.source.format === "docx";
  const before = document.source;
  const corrections: Correction[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = await judge(document.source);
    const { chosen, refused } = choose(document, findings);
    if (chosen.length === 0) {
      const left = new Set(refused.map(({ finding }) => finding));
      const remaining = findings.filter((finding) => !left.has(finding));
      return {
        bytes: document.bytes,
        before,
        after: document.source,
        tracked,
        corrections,
        refused,
        remaining,
      };
    }
    const edits = chosen.flatMap((fix) => fix.edits);
    const { document: next, made } = document.withEdits(edits);
    proveOnly(made, document.source, next.source, tracked);
    corrections.push(...chosen.flatMap((fix) => correctionsOf(fix, document.source)));
    document = next;
  }
  throw contradiction(corrections);
}

function choose(
  document: EditableDocument,
  findings: readonly Finding[],
): { chosen: SafeFix[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const possible = safeFixes(findings, document.source.text).filter(({ finding, edits }) => {
    const reason = firstRefusal(document, edits);
    if (reason !== null) refused.push({ finding, reason });
    return reason === null;
  });
  return { chosen: withoutOverlaps(possible), refused };
}

function firstRefusal(document: EditableDocument, edits: readonly Edit[]): Reason | null {
  for (const edit of edits) {
    const reason = document.refusal(edit);
    if (reason !== null) return reason;
  }
  return null;
}

function correctionsOf({ finding, edits }: SafeFix, { text }: Source): Correction[] {
  return edits.map((edit) => ({
    finding,
    old: text.slice(edit.span.start, edit.span.end),
    text: edit.text,
  }));
}

function contradiction(corrections: readonly Correction[]): UnreadableError {
  const { finding, old, text } = corrections.at(-1)!;
  return new UnreadableError(
    "contradiction",
    `các quy tắc sửa đi sửa lại cùng một chỗ («${old}», «${text}», ${finding.rule}) nên không ghi tệp; xin báo lại cho người phát triển.`,
    `rules keep correcting the same place («${old}», «${text}», ${finding.rule}), so nothing was written; please report it.`,
  );
}
