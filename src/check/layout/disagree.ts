/** Whether the letters of a component look as asked. */
import type { RunFormat, Span } from "../../model.ts";
import type { Stretch } from "./components.ts";

/** So much of the letters must look otherwise before a component is called wrong. */
const CLEARLY = 0.8;

export interface Disagreement {
  /** The words of the first place that is wrong. */
  readonly span: Span;
  readonly count: number;
  /** The look of most of the wrong letters there. */
  readonly format: RunFormat;
  /** All places that are wrong. */
  readonly stretches: readonly Stretch[];
}

/** The stretches whose letters clearly look `wrong` (`null`: not known), as one disagreement. */
export function disagreement(
  stretches: readonly Stretch[],
  wrong: (format: RunFormat) => boolean | null,
): Disagreement | null {
  const faulty = stretches.filter((stretch) => shareOf([stretch], wrong) >= CLEARLY);
  const [first] = faulty;
  if (!first) return null;
  const looks = first.looks.filter(({ format }) => wrong(format));
  const most = looks.reduce((a, b) => (b.letters > a.letters ? b : a));
  return { span: first.quoted, count: faulty.length, format: most.format, stretches: faulty };
}

/** The share of the known letters that look wrong, 0 where none are known. */
export function shareOf(stretches: readonly Stretch[], wrong: (format: RunFormat) => boolean | null): number {
  let bad = 0;
  let all = 0;
  for (const { looks } of stretches) {
    for (const { format, letters } of looks) {
      const is = wrong(format);
      if (is === null) continue;
      all += letters;
      if (is) bad += letters;
    }
  }
  return all === 0 ? 0 : bad / all;
}
