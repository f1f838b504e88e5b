/** Which rules judge, and how severely: a preset, and what the user sets on top of it. */
import { SEVERITIES } from "../model/values.ts";
import type { Severity } from "../model.ts";
import type { Bilingual, Check, Rule, Subject } from "./rule.ts";

/** A rule's own severity, another one, or silence. */
export type RuleSetting = Severity | "off";

export interface Preset {
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly setting: (rule: Rule) => RuleSetting;
}

const ND30 = "Nghị định 30/2020/NĐ-CP";

export const PRESETS = {
  recommended: {
    title: { vi: "Nên dùng", en: "Recommended" },
    about: {
      vi: "Mọi quy tắc, mỗi quy tắc ở mức của nó.",
      en: "Every rule at its own severity.",
    },
    setting: ({ severity }) => severity,
  },
  strict: {
    title: { vi: "Chặt chẽ", en: "Strict" },
    about: {
      vi: "Như trên, nhưng lưu ý dựa trên điều khoản của văn bản thì thành cảnh báo. Lưu ý về thói quen vẫn là lưu ý.",
      en: "The same, but a note that rests on a provision becomes a warning. Notes on custom stay notes.",
    },
    setting: ({ severity, basis }) => (severity === "info" && basis !== null ? "warning" : severity),
  },
  "nghi-dinh-30": {
    title: { vi: "Chỉ Nghị định 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP only" },
    about: {
      vi: "Chỉ những quy tắc dựa trên Nghị định 30/2020/NĐ-CP.",
      en: "Only the rules that rest on a provision of Decree 30/2020/NĐ-CP.",
    },
    setting: ({ severity, basis }) => (basis?.includes(ND30) ? severity : "off"),
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** What a configuration says under `preset` and `rules`. */
export interface RuleSettings {
  readonly preset: PresetName;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** The ids that `settings` name and `rules` do not have. */
export function unknownRules(rules: readonly Rule[], settings: Pick<RuleSettings, "rules">): string[] {
  const known = new Set(rules.map(({ id }) => id));
  return Object.keys(settings.rules).filter((id) => !known.has(id));
}

/**
 * The rules that judge under `settings`, at the severity set for them.
 * @throws RangeError when `settings` name a rule that is not there; ask `unknownRules` first
 */
export function applySettings(rules: readonly Rule[], settings: RuleSettings): Rule[] {
  const [unknown] = unknownRules(rules, settings);
  if (unknown !== undefined) throw new RangeError(`There is no rule "${unknown}"`);
  return rules.flatMap((rule) => {
    const own = settings.rules[rule.id];
    const setting = own ?? PRESETS[settings.preset].setting(rule);
    if (setting === "off") return [];
    return [setting === rule.severity ? rule : atSeverity(rule, setting)];
  });
}

/**
 * The same rule at another severity. What it says less severely than usual, because its evidence is weak, is not
 * made more severe than that: of the two the milder holds.
 */
function atSeverity(rule: Rule, severity: Severity): Rule {
  function* check(subject: Subject): Check {
    const problems = rule.check(subject);
    for (;;) {
      const step = problems.next();
      if (step.done) return step.value;
      const { severity: own = rule.severity, ...problem } = step.value;
      yield { ...problem, severity: own === rule.severity ? severity : milder(own, severity) };
    }
  }
  return { ...rule, severity, check };
}

const milder = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
