/**
 * Corrects the layout of a .docx as the rules ask, one change after the other, as tracked changes that Word can take
 * back. What comes out is read and judged again: a change is kept only when the words and all other formatting are as
 * they were, what it mends is mended and nothing new is wrong.
 */
import { UnreadableError } from "../../model/values.ts";
import type { Finding, PageNumberChange, Relayout, Source } from "../../model.ts";
import type { Reason } from "../editable.ts";
import { keepsOthers, oddPackage } from "../parts.ts";
import { replaceEntries } from "../zip.ts";
import { isReason, type LayoutFile, layoutFile, type Rewritten } from "./file.ts";
import { lettersChanged } from "./letters.ts";
import { pageNumberChanged } from "./number.ts";
import { pageChanged } from "./page.ts";
import { type Demand, isProven, type JudgedLayout } from "./proof.ts";
import { REASONS } from "./reasons.ts";

export type { JudgedLayout } from "./proof.ts";

/** A change of the layout that was made. */
export interface LayoutCorrection extends Demand {
  /** Word cannot take all of it back by itself. */
  readonly isPartlyTracked: boolean;
}

export interface LayoutRefused extends Demand {
  readonly reason: Reason;
}

export interface LayoutFixed {
  /** The corrected file; the bytes given when nothing was corrected. */
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly corrections: readonly LayoutCorrection[];
  readonly refused: readonly LayoutRefused[];
  /** What is found in the corrected file, the refused ones left out. */
  readonly remaining: readonly Finding[];
}

export interface LayoutOptions {
  /** Changes are written plainly instead of as tracked ones. */
  readonly accept: boolean;
  /** The date of tracked changes, ISO. */
  readonly day: string;
}

/**
 * @param judge finds what is wrong and what would mend it
 * @throws UnreadableError when the file cannot be read or is packed in an unusual way
 */
export async function fixLayout(
  bytes: Uint8Array,
  judge: (source: Source) => Promise<JudgedLayout>,
  { accept, day }: LayoutOptions,
): Promise<LayoutFixed> {
  const start = layoutFile(bytes, accept ? null : day);
  const before = await judge(start.source);
  const proven: Prove = async ({ file, done }) => {
    if (done.length === 0) return before;
    const after = await judge(file.source);
    const changes = done.map(({ change }) => change);
    return isProven(changes, start.source, file.source, before, after) ? after : null;
  };
  const nothing: Trial = { file: start, done: [], refused: [] };
  let trial = applied(nothing, before.demands);
  let judged = await proven(trial);
  if (judged === null) {
    trial = await oneByOne(nothing, before.demands, proven);
    judged = (await proven(trial)) ?? before;
  }
  const { file, done, refused } = trial;
  const left = new Set(judged.demands.map(({ finding }) => finding));
  const corrections = done.map((demand) => {
    const isPartlyTracked = !accept && isNewHeader(demand.change);
    return { ...demand, isPartlyTracked };
  });
  const remaining = judged.findings.filter((finding) => !left.has(finding));
  return { bytes: file.bytes, source: file.source, corrections, refused, remaining };
}

/** What is found in a file with changes; `null` when they are not proven. */
type Prove = (trial: Trial) => Promise<JudgedLayout | null>;

/** Something is wrong with one of the changes: each has to prove itself. */
async function oneByOne(start: Trial, demands: readonly Demand[], proven: Prove): Promise<Trial> {
  let kept = start;
  for (const demand of demands) {
    const trial = applied(kept, [demand]);
    const isKept = trial.done.length === kept.done.length || (await proven(trial)) !== null;
    const refused = [...kept.refused, { ...demand, reason: REASONS.unproven }];
    kept = isKept ? trial : { ...kept, refused };
  }
  return kept;
}

/** A file with some changes made. */
interface Trial {
  readonly file: LayoutFile;
  readonly done: readonly Demand[];
  readonly refused: readonly LayoutRefused[];
}

function applied(trial: Trial, demands: readonly Demand[]): Trial {
  return demands.reduce(({ file, done, refused }, demand) => {
    const contents = rewritten(file, demand.change);
    return isReason(contents)
      ? { file, done, refused: [...refused, { ...demand, reason: contents }] }
      : { file: written(file, contents), done: [...done, demand], refused };
  }, trial);
}

function rewritten(file: LayoutFile, change: Relayout): Rewritten {
  if (change.kind === "letters") return lettersChanged(file, change);
  return change.kind === "page" ? pageChanged(file, change) : pageNumberChanged(file, change);
}

/** A header cannot be a tracked change; only the number in it can. */
const NEW_HEADERS: readonly PageNumberChange["amend"][] = ["add", "raise"];
const isNewHeader = (change: Relayout): boolean =>
  change.kind === "page-number" && NEW_HEADERS.includes(change.amend);

function written(file: LayoutFile, contents: ReadonlyMap<string, string>): LayoutFile {
  if (contents.size === 0) return file;
  const { bytes, parts } = file;
  const encoded = new Map(
    [...contents].map(([part, xml]): [string, Uint8Array] => [
      part,
      parts.read(part) === null ? new TextEncoder().encode(xml) : parts.encoded(part, xml),
    ]),
  );
  const out = replaceEntries(bytes, encoded);
  if (out === null || !keepsOthers(bytes, out, encoded)) throw oddPackage();
  return layoutFile(out, file.day);
}

export function onlyWord(): UnreadableError {
  return new UnreadableError(
    "no-layout",
    "--layout chỉ sửa được thể thức của tệp Word (.docx); hãy bỏ --layout hoặc dùng bản .docx của văn bản.",
    "--layout corrects Word files (.docx) only; leave it out or take the .docx of the document.",
  );
}
