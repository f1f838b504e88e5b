/** Every rule's own examples, through the whole pipeline. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { unmark } from "../../src/check/example.ts";
import type { Rule } from "../../src/check/rule.ts";
import { judgeExample } from "../../src/judge-example.ts";
import type { Finding } from "../../src/model.ts";

async function judged(text: string, rule: Rule, lang: "vi" | "en" = "vi") {
  const { findings, coverage, source } = await judgeExample(text, rule, lang);
  return { findings, coverage, text: source.text ?? "" };
}

function applied(text: string, { fix }: Finding): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.good.map((example, i) => [i + 1, example]))(
    "finds nothing in good example %d",
    async (_, example) => {
      const { findings } = await judged(example as string, rule);
      expect(findings).toEqual([]);
    },
  );

  it.each(rule.bad.map((example, i) => [i + 1, example] as const))(
    "finds in bad example %d the marked words alone, and its correction mends them",
    async (_, [marked, expected]) => {
      const { text, span } = unmark(marked);
      const { findings, text: read } = await judged(marked, rule);
      const quoted = span && text.slice(span.start, span.end);
      expect(findings).toMatchObject([{ span, text: quoted, expected }]);
      const mended = applied(read, findings[0]!);
      if (mended !== read) expect((await judged(mended, rule)).findings).toEqual([]);
    },
  );

  it("exercises every message in both languages", async () => {
    const said = new Set<string>();
    for (const [marked] of rule.bad) {
      for (const lang of ["vi", "en"] as const) {
        for (const { message } of (await judged(marked, rule, lang)).findings) said.add(message);
      }
    }
    const templates = "vi" in rule.message ? [rule.message] : Object.values(rule.message);
    for (const template of templates) {
      for (const words of [template.vi, template.en] as string[]) {
        expect(
          [...said].some((message) => patternOf(words).test(message)),
          words,
        ).toBe(true);
      }
    }
  });
});

function patternOf(template: string): RegExp {
  return new RegExp(
    `^${template
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^]*")}$`,
    "u",
  );
}
