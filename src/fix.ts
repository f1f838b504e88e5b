/** Corrects a file: what the rules find and mark as safe is changed in a copy of its bytes. */
import { type AnalyseOptions, analyseSource, judged } from "./analyse.ts";
import { type Fixed as FixedWords, fixBytes } from "./fix/index.ts";
import { fixLayout, type JudgedLayout, type LayoutFixed, onlyWord } from "./fix/layout/index.ts";
import type { Finding, Source, SourceInfo } from "./model.ts";

export type { Correction, Refused } from "./fix/index.ts";
export type { LayoutCorrection, LayoutRefused } from "./fix/layout/index.ts";

export interface Fixed extends FixedWords {
  /** What was changed of the layout, and what could not be; absent where that was not asked for. */
  readonly layout?: Pick<LayoutFixed, "corrections" | "refused">;
}

/**
 * Applies the safe fixes of the findings to a text file or a .docx, until none is left: in a .docx as tracked changes
 * dated `today`, unless they are accepted at once. The bytes given are not changed; what comes out differs from them
 * in these corrections and nothing else, which is proven by reading it.
 * @throws UnreadableError when the file cannot be read or nothing may be written into it
 */
export async function fix(bytes: Uint8Array, options: FixOptions): Promise<Fixed> {
  const { accept = false, today, heeded = (findings) => findings } = options;
  const judge = async (source: Source) => {
    const { findings } = await analyseSource(source, infoOf(source, options), options);
    return heeded(findings, source.text);
  };
  const fixed = await fixBytes(bytes, judge, accept ? null : today);
  if (!options.layout) return fixed;
  if (fixed.after.format !== "docx") throw onlyWord();
  const judgeLayout = async (source: Source): Promise<JudgedLayout> => {
    const { findings = [], relayouts } = (await judged(source, options)).data;
    const wanted = heeded(findings, source.text);
    const demands = wanted.flatMap((finding) =>
      (relayouts?.get(finding) ?? []).map((change) => ({ finding, change })),
    );
    return { findings: wanted, demands };
  };
  return withLayout(fixed, await fixLayout(fixed.bytes, judgeLayout, { accept, day: today }));
}

export interface FixOptions extends AnalyseOptions {
  /** Changes a .docx itself, without tracking. */
  readonly accept?: boolean;
  /** Leaves out the findings that nobody wants mended (suppressed ones). */
  readonly heeded?: (findings: readonly Finding[], text: string) => readonly Finding[];
  /** Corrects the layout too. */
  readonly layout?: boolean;
}

/** What is left is told of the corrected layout, without what is told to be left to a person. */
function withLayout(
  fixed: FixedWords,
  { bytes, source, corrections, refused, remaining }: LayoutFixed,
): Fixed {
  const key = ({ rule, span, message }: Finding) => JSON.stringify([rule, span, message]);
  const left = new Set(fixed.refused.map(({ finding }) => key(finding)));
  const others = remaining.filter((finding) => !left.has(key(finding)));
  return { ...fixed, bytes, after: source, remaining: others, layout: { corrections, refused } };
}

function infoOf({ format, pages, encoding }: Source, { path = "" }: AnalyseOptions): SourceInfo {
  return { path, format, sha256: "", pages, encoding, warnings: [] };
}
