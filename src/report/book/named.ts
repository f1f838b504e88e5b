/** What several plans name: movements, recipients. One row a name, those that most plans have first. */
import type { PlanRecord } from "../../cohort/model.ts";
import { nameKey } from "../../text/name-key.ts";
import { type BookContext, listed, type Table } from "./table.ts";
import { type BookWord, bookWord } from "./words.ts";

interface Named {
  readonly name: string;
  readonly key: string;
}

interface Row {
  readonly name: string;
  readonly others: Set<string>;
  readonly plans: string[];
}

export function movements(context: BookContext): Table {
  return named(context, "movements", "movement", ({ analysis }) =>
    analysis.movements.map(({ name, canonical }) => ({ name, key: nameKey(canonical ?? name) })),
  );
}

export function recipients(context: BookContext): Table {
  return named(context, "recipients", "recipient", ({ analysis }) =>
    analysis.recipients.map(({ name }) => ({ name, key: nameKey(name) })),
  );
}

function named(
  { lang }: BookContext,
  sheet: BookWord,
  what: BookWord,
  namesIn: (record: PlanRecord) => readonly Named[],
): Table {
  const rows = new Map<string, Row>();
  return {
    name: bookWord(lang, sheet),
    csv: null,
    frozen: 1,
    columns: [
      { head: bookWord(lang, what), width: 60, wrap: true },
      { head: bookWord(lang, "plansCount"), width: 12 },
      { head: bookWord(lang, "spellings"), width: 60, wrap: true },
      { head: bookWord(lang, "plans"), width: 60, wrap: true, clipped: true },
    ],
    plan(record) {
      for (const { name, key } of namesIn(record)) {
        const row = rows.get(key);
        if (!row) rows.set(key, { name, others: new Set(), plans: [record.name] });
        else {
          if (name !== row.name) row.others.add(name);
          if (row.plans.at(-1) !== record.name) row.plans.push(record.name);
        }
      }
      return [];
    },
    *close() {
      const sorted = [...rows.values()].sort((a, b) => b.plans.length - a.plans.length);
      for (const { name, others, plans } of sorted) {
        yield [name, plans.length, listed(others) || null, listed(plans)];
      }
    },
  };
}
