/** Corrects a file: what the rules find and mark as safe is changed in a copy of its bytes. */
import { type AnalyseOptions, analyseSource } from "./analyse.ts";
import { type Fixed, fixBytes } from "./fix/index.ts";
import type { Finding, Source, SourceInfo } from "./model.ts";

export type { Correction, Fixed, Refused } from "./fix/index.ts";

/**
 * Applies the safe fixes of the findings to a text file or a .docx, until none is left: in a .docx as tracked changes
 * dated `today`, unless they are accepted at once. The bytes given are not changed; what comes out differs from them
 * in these corrections and nothing else, which is proven by reading it.
 * @throws UnreadableError when the file cannot be read or nothing may be written into it
 */
export function fix(bytes: Uint8Array, options: FixOptions): Promise<Fixed> {
  const judge = async (source: Source) => {
    const { findings } = await analyseSource(source, infoOf(source, options), options);
    return options.heeded ? options.heeded(findings, source.text) : findings;
  };
  return fixBytes(bytes, judge, options.accept ? null : options.today);
}

export interface FixOptions extends AnalyseOptions {
  /** Changes the words of a .docx themselves, without tracking. */
  readonly accept?: boolean;
  /** Leaves out the findings that nobody wants mended (suppressed ones). */
  readonly heeded?: (findings: readonly Finding[], text: string) => readonly Finding[];
}

function infoOf({ format, pages, encoding }: Source, { path = "" }: AnalyseOptions): SourceInfo {
  return { path, format, sha256: "", pages, encoding, warnings: [] };
}
