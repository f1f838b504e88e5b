/** What holds for every rule file. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { unmark } from "../../src/check/example.ts";

const folder = new URL("../../rules/", import.meta.url);
const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = groups.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file.replace(/\.ts$/, "")}`),
);

describe("rules", () => {
  it("lists each file under rules/ once, and nothing else", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s is complete", (_, rule) => {
    const words = [
      rule.title,
      rule.why,
      ...("vi" in rule.message ? [rule.message] : Object.values(rule.message)),
    ];
    for (const { vi, en } of words as { vi: string; en: string }[]) {
      expect([vi.trim() === vi && vi !== "", en.trim() === en && en !== ""]).toEqual([true, true]);
      expect(vi).not.toBe(en);
      // The same holes in both languages.
      const holes = [vi, en].map((text) =>
        [...text.matchAll(/\{\w+\}/g)]
          .map(String)
          .sort()
          .filter((hole, i, all) => hole !== all[i - 1]),
      );
      expect(holes[0]).toEqual(holes[1]);
    }
    expect(rule.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.bad.length).toBeGreaterThanOrEqual(2);
    expect(new Set([...rule.good, ...rule.bad.map(([marked]) => marked)]).size).toBe(
      rule.good.length + rule.bad.length,
    );
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s marks one stretch of words at most",
    (_, { good, bad }) => {
      for (const [marked] of bad) {
        expect([marked.split("‹").length, marked.split("›").length]).toEqual(
          unmark(marked).span ? [2, 2] : [1, 1],
        );
      }
      for (const example of good) expect(example).not.toMatch(/[‹›]/);
    },
  );
});
