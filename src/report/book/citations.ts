/** What the plans cite: an instrument has one row for each verdict, for plans are judged each on its own day. */
import type { Citation } from "../../model.ts";
import { nameKey } from "../../text/name-key.ts";
import { type Cell, dayCell } from "../cell.ts";
import { type BookContext, listed, type Table } from "./table.ts";
import { type BookWord, bookWord, statusCell } from "./words.ts";

type Cited = Pick<Citation, "type" | "number" | "name" | "date" | "issuer" | "title" | "verdict">;

interface Row {
  /** As first cited, and what it left out as others cite it. */
  cited: Cited;
  readonly plans: string[];
}

export function citations({ lang, instrumentName }: BookContext): Table {
  const head = (key: BookWord) => bookWord(lang, key);
  const rows = new Map<string, Row>();
  return {
    name: head("citations"),
    csv: "vien-dan.csv",
    frozen: 2,
    columns: [
      { head: head("type"), width: 16, wrap: true },
      { head: head("number"), width: 22, wrap: true },
      { head: head("day"), width: 12 },
      { head: head("title"), width: 60, wrap: true },
      { head: head("issuer"), width: 24, wrap: true },
      { head: head("standing"), width: 24 },
      { head: head("since"), width: 12 },
      { head: head("replacedBy"), width: 34, wrap: true },
      { head: head("remark"), width: 36, wrap: true },
      { head: head("plansCount"), width: 10 },
      { head: head("plans"), width: 60, wrap: true, clipped: true },
    ],
    plan({ name, analysis }) {
      for (const citation of analysis.citations) {
        const key = keyOf(citation);
        const row = rows.get(key);
        if (!row) rows.set(key, { cited: citedIn(citation), plans: [name] });
        else {
          row.cited = completed(row.cited, citation);
          if (row.plans.at(-1) !== name) row.plans.push(name);
        }
      }
      return [];
    },
    *close() {
      const sorted = [...rows.values()].sort((a, b) => b.plans.length - a.plans.length);
      for (const { cited, plans } of sorted) yield [...cellsOf(cited), plans.length, listed(plans)];
    },
  };

  function cellsOf({ type, number, name, date, issuer, title, verdict }: Cited): Cell[] {
    return [
      type,
      number,
      dayCell(date),
      [name, title].filter((part) => part !== null).join(" – ") || null,
      issuer,
      statusCell(lang, verdict.status),
      dayCell(verdict.since),
      listed(verdict.replacedBy.map((id) => instrumentName(id) ?? id)) || null,
      verdict.note,
    ];
  }
}

/** One instrument under one verdict; what is miscited, or not known, is what its words say. */
function keyOf({ instrument, type, number, name, date, issuer, verdict }: Citation): string {
  const { status, since } = verdict;
  if (instrument !== null && status !== "mismatch") return JSON.stringify([instrument, status, since]);
  return JSON.stringify([type, number, name && nameKey(name), date, issuer && nameKey(issuer), status]);
}

// Without the words and places of the plan, which nothing here needs.
const citedIn = ({ type, number, name, date, issuer, title, verdict }: Citation): Cited => ({
  type,
  number,
  name,
  date,
  issuer,
  title,
  verdict,
});

function completed(cited: Cited, { number, name, date, issuer, title }: Citation): Cited {
  return {
    ...cited,
    number: cited.number ?? number,
    name: cited.name ?? name,
    date: cited.date ?? date,
    issuer: cited.issuer ?? issuer,
    title: cited.title ?? title,
  };
}
