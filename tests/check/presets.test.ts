import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import {
  applySettings,
  PRESET_NAMES,
  PRESETS,
  type RuleSettings,
  unknownRules,
} from "../../src/check/presets.ts";
import { defineRule, type Problem, type Rule } from "../../src/check/rule.ts";
import { runRules } from "../../src/check/run.ts";
import type { Severity } from "../../src/model.ts";
import { subjectOf } from "./subject.ts";

const words = { vi: "Sai.", en: "Wrong." };

function ruleOf(severity: Severity, problem: Partial<Problem> = {}, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id: "structure/test",
    title: words,
    why: words,
    basis: null,
    severity,
    message: words,
    good: [],
    bad: [],
    *check() {
      yield { span: null, ...problem };
      return { reason: words };
    },
    ...more,
  });
}

const settings = (more: Partial<RuleSettings> = {}) =>
  ({ preset: "recommended", rules: {}, ...more }) as const;

function judged(rule: Rule, own: RuleSettings["rules"][string]): Severity[] {
  const applied = applySettings([rule], settings({ rules: { [rule.id]: own } }));
  return runRules(subjectOf("a"), applied, "vi").findings.map(({ severity }) => severity);
}

describe("presets", () => {
  it("recommended is every rule as it is", () => {
    expect(applySettings(rules, settings())).toEqual([...rules]);
  });

  it("strict makes notes that rest on a provision warnings, and those on custom not", () => {
    const strict = (rule: Rule) => applySettings([rule], settings({ preset: "strict" }))[0]?.severity;
    expect(strict(ruleOf("info", {}, { basis: "khoản 1" }))).toBe("warning");
    expect(strict(ruleOf("info"))).toBe("info");
    expect(strict(ruleOf("error", {}, { basis: "khoản 1" }))).toBe("error");
  });

  it("nghi-dinh-30 is the rules that rest on that decree", () => {
    const chosen = applySettings(rules, settings({ preset: "nghi-dinh-30" })).map(({ id }) => id);
    expect(chosen).toContain("structure/motto");
    expect(chosen).not.toContain("structure/section");
  });

  it("have titles and keep to the rules' contract", () => {
    for (const name of PRESET_NAMES) {
      expect(PRESETS[name].about.vi).not.toBe(PRESETS[name].about.en);
      for (const rule of applySettings(rules, settings({ preset: name }))) {
        expect(["error", "warning", "info"]).toContain(rule.severity);
      }
    }
  });
});

describe("a severity that the user sets", () => {
  it.each([
    ["error", undefined, "info", ["info"]],
    ["info", undefined, "error", ["error"]],
    ["warning", "info", "error", ["info"]], // weak evidence stays weak
    ["error", "warning", "info", ["info"]],
    ["error", "error", "warning", ["warning"]],
    ["warning", "warning", "error", ["error"]],
    ["error", undefined, "off", []],
    ["warning", undefined, "warning", ["warning"]],
  ] as const)("of a rule of %s, finding of %s, set to %s gives %j", (own, found, set, expected) => {
    const problem = found === undefined ? {} : { severity: found };
    expect(judged(ruleOf(own, problem), set)).toEqual(expected);
  });

  it("keeps what the rule says of what it could not judge", () => {
    const [rule] = applySettings([ruleOf("error")], settings({ rules: { "structure/test": "info" } }));
    expect(runRules(subjectOf("a"), [rule!], "vi").notEvaluated).toEqual([
      { rule: "structure/test", reason: "Sai." },
    ]);
  });

  it("goes before the preset", () => {
    const both = settings({ preset: "nghi-dinh-30", rules: { "structure/section": "warning" } });
    const section = applySettings(rules, both).find(({ id }) => id === "structure/section");
    expect(section?.severity).toBe("warning");
  });
});

describe("ids that are not there", () => {
  const wrong = settings({ rules: { "structure/moto": "off", "structure/title": "off" } });

  it("are found, refused, and the nearest is named", () => {
    expect(unknownRules(rules, wrong)).toEqual(["structure/moto"]);
    expect(() => applySettings(rules, wrong)).toThrow(RangeError);
  });
});
