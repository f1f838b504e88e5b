import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../rules/index.ts";
import { analyse } from "../src/analyse.ts";
import { pretty } from "../src/report/pretty.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("shows a plan and the report that the program gives of it", async () => {
  const plan = /```text ke-hoach\.txt\n([\s\S]*?)```/.exec(readme)?.[1];
  const report = /check ke-hoach\.txt\n([\s\S]*?)```/.exec(readme)?.[1];
  const options = { path: "ke-hoach.txt", today: "2026-11-20", includeText: true };
  const analysis = await analyse(new TextEncoder().encode(plan), options);
  const ruleTitle = (id: string) => rules.find((rule) => rule.id === id)?.title.vi;
  expect(pretty(analysis, { lang: "vi", width: 100, colour: false, ruleTitle })).toBe(report);
});

it("gives the accuracy that is committed", () => {
  const { dev, "held-out": heldOut } = JSON.parse(
    readFileSync(new URL("evaluate/figures.json", import.meta.url), "utf8"),
  );
  for (const { microF1, documents } of [dev, heldOut]) {
    expect(readme).toContain(`${documents} | ${microF1.toFixed(3)}`);
  }
});
