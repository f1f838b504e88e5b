/** Findings against what the author knows to be wrong, and against what only looks wrong. */
import type { Finding } from "../../src/model.ts";
import type { AnyGold } from "./gold-file.ts";
import { type Difference, show } from "./tally.ts";
import { normal, overlap } from "./words.ts";

export interface FindingScore {
  readonly found: number;
  readonly expected: number;
  /** Findings the gold says must not be there. */
  readonly sprung: number;
  readonly traps: number;
  /** Findings of structure the author does not know of, where the author has listed all. */
  readonly extra: number;
  readonly differences: readonly Difference[];
}

const group = (rule: string): string => rule.split("/")[0]!;

function touches(finding: Finding, text: string): boolean {
  if (text === "") return true;
  const said = normal(`${finding.text ?? ""} ${finding.message}`);
  const quoted = normal(finding.text ?? "");
  const want = normal(text);
  return (
    said.includes(want) ||
    (quoted !== "" && want.includes(quoted)) ||
    overlap(finding.text ?? "", text) >= 0.5
  );
}

type Expectation = AnyGold["mustFind"][number];

/** The same rule on the same words; another rule of the group does where words are given. */
const meets = (finding: Finding, want: Expectation): boolean =>
  (finding.rule === want.rule || (want.text !== "" && group(finding.rule) === group(want.rule))) &&
  touches(finding, want.text);

export function scoreFindings(findings: readonly Finding[], gold: AnyGold): FindingScore {
  const differences: Difference[] = [];
  const missed = gold.mustFind.filter((want) => !findings.some((finding) => meets(finding, want)));
  for (const want of missed)
    differences.push({ field: "findings", got: null, want: `${want.rule} ${want.text} (${want.why})` });
  const caught = gold.mustNotFind.flatMap((trap) => {
    const finding = findings.find(
      (f) => f.rule === trap.rule && touches(f, trap.text) && !gold.mustFind.some((want) => meets(f, want)),
    );
    return finding
      ? [
          {
            field: "traps",
            got: show(`${finding.rule} ${finding.text ?? finding.message}`),
            want: `silence: ${trap.why}`,
          },
        ]
      : [];
  });
  const extra = gold.structureComplete
    ? findings.filter(
        (f) =>
          group(f.rule) === "structure" &&
          f.severity !== "info" &&
          !gold.mustFind.some((want) => meets(f, want)),
      )
    : [];
  for (const f of extra)
    differences.push({ field: "structure", got: `${f.rule} ${f.text ?? f.message}`, want: null });
  return {
    found: gold.mustFind.length - missed.length,
    expected: gold.mustFind.length,
    sprung: caught.length,
    traps: gold.mustNotFind.length,
    extra: extra.length,
    differences: [...differences, ...caught],
  };
}
