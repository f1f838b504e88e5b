/** Every finding of every plan. */
import type { PlanRecord } from "../../cohort/model.ts";
import type { Finding, FindingMark } from "../../model.ts";
import type { Cell } from "../cell.ts";
import { correctionOf } from "../correction.ts";
import { entriesOf } from "../judged.ts";
import { shortened } from "../layout.ts";
import { blanksShown } from "../printable.ts";
import { word } from "../words.ts";
import { bodyOf } from "./overview.ts";
import type { BookContext, Table } from "./table.ts";
import { type BookWord, bookWord, lightCell } from "./words.ts";

const LONGEST_QUOTE = 400;

export function findings({ lang, rules }: BookContext): Table {
  const head = (key: BookWord) => bookWord(lang, key);
  const titles = new Map(rules.map(({ id, title }) => [id, title[lang]]));
  return {
    name: head("findings"),
    csv: "phat-hien.csv",
    frozen: 1,
    columns: [
      { head: head("file"), width: 30, wrap: true },
      { head: head("body"), width: 24, wrap: true },
      { head: head("severity"), width: 13 },
      { head: head("rule"), width: 24, wrap: true },
      { head: head("page"), width: 8 },
      { head: head("paragraph"), width: 8 },
      { head: head("line"), width: 8 },
      { head: head("section"), width: 26, wrap: true },
      { head: head("words"), width: 40, wrap: true },
      { head: head("message"), width: 50, wrap: true },
      { head: head("correction"), width: 40, wrap: true },
      { head: head("provision"), width: 30, wrap: true },
      { head: head("ruleId"), width: 26 },
      { head: head("remark"), width: 20, wrap: true },
    ],
    *plan(record) {
      const body = bodyOf(record.analysis);
      for (const { finding, mark } of entriesOf(record.analysis, record.marks)) {
        yield [record.name, body, ...cellsOf(record, finding), finding.rule, remark(mark)];
      }
    },
    close: () => [],
  };

  function cellsOf({ analysis, text }: PlanRecord, finding: Finding): Cell[] {
    const { location } = finding;
    // As in the other reports: a text file is looked up by its lines, any other by its pages and paragraphs.
    const byLine = analysis.source.format === "txt" || location?.paragraph === null;
    return [
      lightCell(lang, finding.severity, word(lang, finding.severity)),
      titles.get(finding.rule) ?? null,
      byLine ? null : (location?.page ?? null),
      byLine ? null : (location?.paragraph ?? null),
      byLine ? (location?.line ?? null) : null,
      location?.section ?? null,
      finding.text && shortened(blanksShown(finding.text), LONGEST_QUOTE),
      finding.message,
      correctionOf(finding, text, lang),
      finding.basis,
    ];
  }

  function remark(mark: FindingMark | null): string | null {
    if (mark?.suppressed) return bookWord(lang, "skipped", { reason: mark.suppressed.reason });
    return mark?.known ? bookWord(lang, "known") : null;
  }
}
