/** What a superior's plan asks, and what each plan answers. */
import type { Coverage } from "../../cohort/model.ts";
import { shortened } from "../layout.ts";
import { bodyOf } from "./overview.ts";
import type { BookContext, Table } from "./table.ts";
import { type BookWord, bookWord, DEMAND, lightCell, OUTCOME } from "./words.ts";

const LONGEST_QUOTE = 400;

export function coverage({ demands, plans }: Coverage, { lang }: BookContext): Table {
  const answers = new Map(plans.map((each) => [each.plan, each.answers]));
  const head = (key: BookWord) => bookWord(lang, key);
  return {
    name: head("coverage"),
    csv: null,
    frozen: 1,
    columns: [
      { head: head("file"), width: 30, wrap: true },
      { head: head("body"), width: 26, wrap: true },
      { head: head("demand"), width: 14 },
      { head: head("asked"), width: 60, wrap: true },
      { head: head("outcome"), width: 17 },
      { head: head("answer"), width: 60, wrap: true },
    ],
    *plan({ name, analysis }) {
      for (const { demand, outcome, passage } of answers.get(name) ?? []) {
        const asked = demands[demand];
        if (!asked) continue;
        const { light, ...words } = outcome ? OUTCOME[outcome] : { light: "unknown" as const };
        yield [
          name,
          bodyOf(analysis),
          DEMAND[asked.kind][lang],
          shortened(asked.passage.text, LONGEST_QUOTE),
          "vi" in words ? lightCell(lang, light, words[lang]) : lightCell(lang, light),
          passage && shortened(passage.text, LONGEST_QUOTE),
        ];
      }
    },
    close: () => [],
  };
}
