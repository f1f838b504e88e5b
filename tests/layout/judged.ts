/** What the rules of layout say of a Word file. */
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";

export const layout = rules.filter(({ id }) => id.startsWith("layout/"));

export async function judged(bytes: Uint8Array, only = layout) {
  const { findings, coverage } = await analyse(bytes, {
    path: "plan.docx",
    today: "2026-02-10",
    rules: only,
  });
  return { coverage, told: findings.map(({ rule, text }) => [rule.replace("layout/", ""), text] as const) };
}
