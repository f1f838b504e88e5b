/** Message templates: "Còn trống {what}." */
import type { Bilingual, Data, Rule } from "./rule.ts";

export type Language = keyof Bilingual;

const HOLE = /\{([a-zA-Z]+)\}/g;

/** The rule's template called `name`, its only one when there is no name. */
export function templateOf(rule: Pick<Rule, "id" | "message">, name: string | undefined): Bilingual {
  const found = isBilingual(rule.message) ? rule.message : rule.message[name ?? ""];
  if (!found) throw new Error(`${rule.id} has no message "${name ?? ""}"`);
  return found;
}

export function isBilingual(message: Rule["message"]): message is Bilingual {
  return typeof message.vi === "string";
}

/**
 * `template` with its holes filled.
 * @throws Error when a hole has no value: a message with a hole in it must never be shown.
 */
export function fill(template: Bilingual, data: Data, lang: Language): string {
  return template[lang].replace(HOLE, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template.en}"`);
    return typeof value === "object" ? value[lang] : String(value);
  });
}
