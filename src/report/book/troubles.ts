/** What is wrong with the folder as a whole: what is lacking, what is there twice, what could not be read. */
import type { Batch, NearDuplicate, Passage } from "../../cohort/model.ts";
import type { Cell } from "../cell.ts";
import { shortened } from "../layout.ts";
import { bodyOf } from "./overview.ts";
import { type BookContext, listed, type Table } from "./table.ts";
import { type BookWord, bookWord, lightCell } from "./words.ts";

const LONGEST_QUOTE = 160;
const MOST_PASSAGES = 3;

type Row = readonly Cell[];

export function troubles({ failed, cohort }: Omit<Batch, "plans">, { lang }: BookContext): Table {
  const say = (key: BookWord, values?: Parameters<typeof bookWord>[2]): string => bookWord(lang, key, values);
  const bodies = new Map<string, string>();
  return {
    name: say("troubles"),
    csv: null,
    frozen: 1,
    columns: [
      { head: say("matter"), width: 24 },
      { head: say("unit"), width: 30, wrap: true },
      { head: say("file"), width: 34, wrap: true },
      { head: say("others"), width: 34, wrap: true },
      { head: say("number"), width: 16, wrap: true },
      { head: say("year"), width: 7 },
      { head: say("share"), width: 10 },
      { head: say("detail"), width: 80, wrap: true },
    ],
    plan({ name, analysis }) {
      const body = bodyOf(analysis);
      if (body !== null) bodies.set(name, body);
      return [];
    },
    *close() {
      for (const { name, ...reason } of failed) {
        yield row("error", "unreadable", { file: name, detail: reason[lang] });
      }
      yield* submissionRows();
      for (const { body, number, year, plans } of cohort.numbersReused) {
        yield row("warning", "reused", { unit: body, ...filesOf(plans), number, year });
      }
      for (const pair of cohort.nearDuplicates) {
        const { a, b, shared } = pair;
        const units = [bodies.get(a), bodies.get(b)].filter((body) => body !== undefined);
        const unit = listed(new Set(units));
        yield row("warning", "duplicate", { unit, file: a, others: b, shared, detail: detailOf(pair) });
      }
    },
  };

  function* submissionRows(): Iterable<Row> {
    if (!cohort.submissions) return;
    const { missing, submitted, unknown } = cohort.submissions;
    for (const { name, line, maybe } of missing) {
      const detail = say("expectedAt", { line });
      if (maybe)
        yield row("warning", "unclear", { unit: name, ...filesOf(maybe.map(({ plan }) => plan)), detail });
      else yield row("error", "missing", { unit: name, detail });
    }
    for (const { expected, plans } of submitted) {
      if (plans.length > 1) yield row("warning", "twice", { unit: expected.name, ...filesOf(plans) });
    }
    for (const { plan, body } of unknown) {
      yield row("info", "unlisted", {
        unit: body,
        file: plan,
        detail: body === null ? say("noBody") : null,
      });
    }
  }

  interface Facts {
    readonly unit?: string | null;
    readonly file?: string | null;
    readonly others?: string | null;
    readonly number?: string;
    readonly year?: number;
    readonly shared?: number;
    readonly detail?: string | null;
  }

  function row(light: "error" | "warning" | "info", matter: BookWord, facts: Facts): Row {
    const { unit = null, file = null, others = null, number = null, year = null, detail = null } = facts;
    const share = facts.shared === undefined ? null : { share: facts.shared };
    return [lightCell(lang, light, say(matter)), unit, file, others, number, year, share, detail];
  }

  function detailOf({ passages, leftovers }: NearDuplicate): string {
    const left = [...new Set(leftovers.map((leftover) => leftover.in))].map((file) => {
      const words = leftovers
        .filter((leftover) => leftover.in === file)
        .map(({ passage }) => quoted(passage));
      return say("leftover", { file, words: [...new Set(words)].join(", ") });
    });
    const both = passages.slice(0, MOST_PASSAGES).map(({ a }) => quoted(a));
    return [...left, ...(both.length > 0 ? [say("passage", { words: both.join(", ") })] : [])].join(". ");
  }
}

const filesOf = ([file, ...others]: readonly string[]) => ({ file: file ?? null, others: listed(others) });

const quoted = ({ text }: Passage): string => `“${shortened(text, LONGEST_QUOTE)}”`;
