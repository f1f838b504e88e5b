/** A file that its user wrote and that has mistakes: all of them at once, each with its place and what to do. */
import { UnreadableError } from "../model/values.ts";

export interface FileProblem {
  readonly path: string;
  /** From 1; `null` for what concerns the whole file. */
  readonly line: number | null;
  /** As the file calls it, `null` for what concerns a whole entry. */
  readonly field: string | null;
  /** What is wrong and what to write instead. */
  readonly vi: string;
  readonly en: string;
}

/** Its `vi` and `en` hold a line for each problem: "danh-muc.csv:3: ngày ban hành: …". */
export class BadFileError extends UnreadableError {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super("bad-file", linesOf(problems, "vi"), linesOf(problems, "en"));
    this.name = "BadFileError";
    this.problems = problems;
  }
}

function linesOf(problems: readonly FileProblem[], lang: "vi" | "en"): string {
  return problems
    .map(({ path, line, field, [lang]: sentence }) =>
      [line === null ? path : `${path}:${line}`, field, sentence].filter((part) => part !== null).join(": "),
    )
    .join("\n");
}
