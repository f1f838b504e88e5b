export { chooseProfile } from "./choose-profile.ts";
export { EVIDENCE, type Evidence } from "./evidence.ts";
export { type Locate, locator } from "./location.ts";
export type { Language } from "./message.ts";
export type { Profile } from "./profile.ts";
export {
  type BadExample,
  type Bilingual,
  type Check,
  defineRule,
  type NotEvaluated,
  notEvaluated,
  type Problem,
  type Rule,
  replacement,
  type Subject,
} from "./rule.ts";
export { type Judgement, prepareRules, runRules } from "./run.ts";
