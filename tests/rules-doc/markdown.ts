/** `rules/README.md`, made of what the rules say of themselves. */
import type { CoveredProvision } from "../../rules/nd30-coverage.ts";
import { PRESET_NAMES, PRESETS } from "../../src/check/presets.ts";
import type { Rule } from "../../src/check/rule.ts";
import type { RuleFacts } from "../../src/rule-facts.ts";

const ND30 = / Nghị định 30\/2020\/NĐ-CP$/;

const SEVERITIES = { error: "lỗi", warning: "cảnh báo", info: "lưu ý" } as const;
const FIXES = { safe: "an toàn", suggest: "gợi ý" } as const;

const STATES: Readonly<Record<CoveredProvision["state"], string>> = {
  checked: "kiểm được",
  approximate: "gần đúng",
  "needs-layout": "cần trình bày (.docx)",
  person: "người xét",
  nothing: "không có gì để xét",
};

/**
 * @param facts of each rule, by its id
 * @param coverage what becomes of the provisions of the decree
 */
export function rulesReadme(
  rules: readonly Rule[],
  facts: ReadonlyMap<string, RuleFacts>,
  coverage: readonly CoveredProvision[],
): string {
  return [
    "<!-- Made by `npm run rules-doc` from the rules themselves. Changes made here are lost. -->",
    "",
    "# Rules",
    "",
    "What each rule asks, why, and its examples: `kehoach rules ID`. All of it as data: `kehoach rules --format json`.",
    "",
    "The severity is the gravest a rule gives; where its evidence is weaker it gives a milder one. A safe correction (an toàn) may be applied unread, a suggested one (gợi ý) is for a person to decide.",
    "",
    ...table(
      ["id", "title", "severity", "provision", "correction"],
      rules.map((rule) => rowOf(rule, facts.get(rule.id))),
    ),
    "",
    "## Presets",
    "",
    ...table(
      ["preset", "rules"],
      PRESET_NAMES.map((name) => [`\`${name}\``, `${PRESETS[name].about.vi} *${PRESETS[name].about.en}*`]),
    ),
    "",
    "## Nghị định 30/2020/NĐ-CP, provision by provision",
    "",
    ...coverageText(rules, coverage),
    "",
  ].join("\n");
}

function rowOf({ id, title, severity, basis }: Rule, facts: RuleFacts | undefined): string[] {
  const fixes = facts?.fixes.map((kind) => FIXES[kind]).join(", ") || "không";
  return [`\`${id}\``, `${title.vi} (*${title.en}*)`, SEVERITIES[severity], basis ?? "thông lệ tốt", fixes];
}

function coverageText(rules: readonly Rule[], coverage: readonly CoveredProvision[]): string[] {
  const counts = Object.entries(STATES)
    .map(([state, name]) => [name, coverage.filter((each) => each.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`);
  const rows = coverage.map((each) => [
    each.provision,
    each.asks,
    STATES[each.state],
    each.rules.map((id) => `\`${id}\``).join(", ") || "–",
    each.note ?? "",
  ]);
  const strays = rules.filter(
    ({ id, basis }) => basis !== null && ND30.test(basis) && !isPlaced(id, coverage),
  );
  return [
    `${coverage.length} provisions of Phụ lục I to III: ${counts.join(", ")}.`,
    "",
    ...table(["provision", "asks", "state", "rules", "remark"], rows),
    ...(strays.length > 0
      ? ["", `Not placed in this table: ${strays.map(({ id }) => `\`${id}\``).join(", ")}.`]
      : []),
  ];
}

const isPlaced = (id: string, coverage: readonly CoveredProvision[]): boolean =>
  coverage.some(({ rules }) => rules.includes(id));

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}
