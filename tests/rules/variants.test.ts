/** What a rule finds does not hang on how the same words were stored, typed or wrapped. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";
import { unmark } from "../../src/check/example.ts";
import type { Rule } from "../../src/check/rule.ts";

const OLD_TONES: readonly (readonly [RegExp, string])[] = [
  [/ủy/g, "uỷ"],
  [/Ủy/g, "Uỷ"],
  [/ỦY/g, "UỶ"],
  [/hòa(?!\p{L})/gu, "hoà"],
  [/HÒA(?!\p{L})/gu, "HOÀ"],
];

/** Breaks every paragraph as an editor does that saves plain text. */
function wrapped(text: string): string {
  return text
    .split("\n\n")
    .map((paragraph) =>
      paragraph.length < 100 ? paragraph : paragraph.replace(/(.{60,90}) (?=\S+ \S+ \S+)/g, "$1\n"),
    )
    .join("\n\n");
}

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ["decomposed", (text) => text.normalize("NFD")],
  ["with the line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["with old tone marks", (text) => OLD_TONES.reduce((all, [now, before]) => all.replace(now, before), text)],
  ["with no-break spaces", (text) => text.replace(/(?<=\p{L}) (?=\p{Lu})/gu, "\u00a0")],
  ["hard-wrapped", wrapped],
];

/** These are about the very signs that a variant changes. */
const ABOUT_TYPING = /^(?:language|layout|citation)\//;
const judged = rules.filter(({ id }) => !ABOUT_TYPING.test(id));

async function found(text: string, rule: Rule): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { findings } = await analyse(bytes, { path: "a.txt", today: "2026-02-10", rules: [rule] });
  return findings.map(({ text, message }) => plain(text ?? message));
}

const plain = (words: string): string => {
  const composed = words.normalize("NFC").replace(/\s+/g, " ");
  return OLD_TONES.reduce((all, [now, before]) => all.replace(now, before), composed);
};

describe.each(VARIANTS)("a plan %s", (_, change) => {
  it.each(judged.map((rule) => [rule.id, rule] as const))("is judged alike by %s", async (_id, rule) => {
    for (const [marked] of rule.bad) {
      const { text } = unmark(marked);
      expect(await found(change(text), rule), text).toEqual(await found(text, rule));
    }
    for (const good of rule.good) expect(await found(change(good), rule), good).toEqual([]);
  });
});
