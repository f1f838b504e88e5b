/** Many components that look wrong have one cause, a document that nobody formatted: they are told in one finding. */
import type { Bilingual, Problem } from "../rule.ts";

/** More components than this are told together. */
const MOST = 4;

export interface ComponentProblem extends Problem {
  /** The component and what it should be, in few words. */
  readonly brief: Bilingual;
}

/** One finding a component (message `one`), or one for all of them (message `many`) on the words of the first. */
export function* together(problems: readonly ComponentProblem[]): Generator<Problem> {
  const [first] = problems;
  if (!first || problems.length <= MOST) {
    for (const { brief: _, ...problem } of problems) yield { ...problem, message: "one" };
    return;
  }
  const listed = (lang: "vi" | "en"): string => problems.map(({ brief }) => brief[lang]).join("; ");
  const relayouts = problems.flatMap((problem) => problem.relayouts ?? []);
  const components = { vi: listed("vi"), en: listed("en") };
  yield { span: first.span, message: "many", data: { components }, relayouts };
}
