/** `kehoach rules`: the catalogue, printed from the rules' own metadata. */
import { rules } from "../../rules/index.ts";
import { isBilingual } from "../check/message.ts";
import type { Bilingual, Rule } from "../check/rule.ts";
import { nearest } from "../node/nearest.ts";
import { columns, SEVERITY_MARKS, styled, type View, wrapped } from "../report/layout.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { display, writeErr, writeOut } from "./output.ts";
import { didYouMean } from "./usage-error.ts";
import { type Lang, say } from "./words.ts";

/** Prints all rules, one a line, or explains the one called `id`. */
export async function showRules(id: string | undefined, lang: Lang): Promise<void> {
  const view = { lang, ...display() };
  const rule = rules.find((each) => each.id === id);
  if (id === undefined) await writeOut(listing(view));
  else if (rule) await writeOut(explained(rule, view));
  else {
    const near = nearest(
      id,
      rules.map((each) => each.id),
    );
    writeErr(`kehoach: ${say(lang, "unknownRule", { name: id })}${didYouMean(lang, near)}`);
    process.exitCode = EXIT_UNUSABLE;
  }
}

function listing(view: View): string {
  const widest = Math.max(...rules.map(({ id }) => columns(id)));
  const rows = rules.map((rule) => `${mark(rule, view)} ${rule.id.padEnd(widest)}  ${rule.title[view.lang]}`);
  return `${rows.join("\n")}\n`;
}

function mark({ severity }: Rule, view: View): string {
  const { sign, style } = SEVERITY_MARKS[severity];
  return styled(view, style, sign);
}

function explained(rule: Rule, view: View): string {
  const { lang, width } = view;
  const messages: readonly Bilingual[] = isBilingual(rule.message)
    ? [rule.message]
    : Object.values(rule.message);
  const lines = [
    `${mark(rule, view)} ${styled(view, "bold", rule.id)}  ${rule.title[lang]}`,
    "",
    ...wrapped(rule.why[lang], width, "  "),
    ...(rule.basis ? wrapped(rule.basis, width, "  ") : []),
    "",
    ...messages.flatMap((message) => [
      "  -",
      ...wrapped(message[lang].replace(/\{\w+\}/g, "…"), width, "    "),
    ]),
    "",
    ...rule.bad.flatMap(([marked, expected]) => example(marked, expected)),
  ];
  return `${lines.join("\n").replaceAll("  -\n    ", "  - ").trimEnd()}\n`;
}

/** The marked lines of a bad example and what it should be. */
function example(marked: string, expected: string | null): string[] {
  const lines = marked.split("\n");
  const from = lines.findIndex((line) => line.includes("‹"));
  const to = lines.findIndex((line) => line.includes("›"));
  if (from < 0) return [];
  return [
    `  ✖ ${lines.slice(from, to + 1).join(" / ")}`,
    ...(expected === null ? [] : [`    → ${expected}`]),
  ];
}
