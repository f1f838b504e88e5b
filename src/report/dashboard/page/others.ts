/** The tables of what is only visible across the plans, and of the files that were not judged. */
import type { PageData, PageLists, Pair, PlanRow } from "../data.ts";
import type { Kit } from "./kit.ts";
import type { Column, table } from "./table.ts";

export function others(
  kit: Kit,
  tableOf: typeof table,
  data: PageData,
  rows: readonly PlanRow[],
  lists: PageLists,
  link: (name: string) => HTMLElement,
): void {
  const { element, day, filled, sorted } = kit;
  const { words, lang } = data;

  function put<T>(id: string, columns: readonly Column<T>[], all: readonly T[]): void {
    const place = document.getElementById(id);
    if (place !== null) tableOf(kit, data, place, columns, all);
  }

  /** Some plans, the rest of them on demand: there may be thousands. */
  function links(names: readonly string[]): (Node | string)[] {
    const FIRST = 3;
    const lines = (some: readonly string[]) => some.map((name) => element("li", {}, [link(name)]));
    const shown = element("ul", { class: "links" }, lines(names.slice(0, FIRST)));
    const rest = names.slice(FIRST);
    if (rest.length === 0) return [shown];
    const summary = element("summary", {}, [filled(words.morePlans, { n: rest.length })]);
    const more = element("details", {}, [summary]);
    more.addEventListener("toggle", () => {
      if (more.children.length === 1) more.append(element("ul", { class: "links" }, lines(rest)));
    });
    return [shown, more];
  }

  const citing = data.dead.map((_, i) => rows.filter(({ dead }) => dead.includes(i)).map(({ name }) => name));
  const deadRows = data.dead.map((instrument, i) => ({ ...instrument, number: i, plans: citing[i]! }));
  put(
    "dead-table",
    [
      { label: words.instrument, key: ({ name }) => name, cell: ({ name }) => [name] },
      { label: words.status, key: ({ status }) => status, cell: ({ status }) => [status] },
      { label: words.since, className: "date", key: ({ since }) => since, cell: ({ since }) => [day(since)] },
      { label: words.replacedBy, cell: ({ replacedBy }) => [replacedBy.join("; ")] },
      {
        label: words.citedIn,
        className: "count",
        isDescending: true,
        key: ({ plans }) => plans.length,
        cell: ({ plans, number }) => [element("a", { href: `#l${number}` }, [String(plans.length)])],
      },
      { label: words.citedBy, cell: ({ plans }) => links(plans) },
    ],
    sorted(deadRows, ({ plans }) => plans.length, -1, lang),
  );
  const pairColumns = (label: string): Column<Pair>[] => [
    { label: words.plan, key: ({ a }) => a, cell: ({ a, b }) => [link(a), element("br"), link(b)] },
    {
      label,
      isDescending: true,
      key: ({ shared }) => shared,
      cell: ({ shared, relation }) => [
        `${Math.round(shared * 100)}%`,
        element("span", { class: "under" }, [relation]),
      ],
    },
    {
      label: words.leftovers,
      isDescending: true,
      key: ({ leftovers }) => leftovers.length,
      cell: ({ leftovers }) => leftovers.flatMap((words) => [words, element("br")]),
    },
    { label: words.passages, cell: ({ passages }) => passages.map((words) => element("q", {}, [words])) },
  ];
  put("duplicates-table", pairColumns(words.shared), lists.duplicates);
  put("lastYear-table", pairColumns(words.unchanged), lists.lastYear);
  put("identical-table", [{ label: words.plans, cell: links }], lists.identical);
  put(
    "numbers-table",
    [
      { label: words.number, key: ({ number }) => number, cell: ({ number }) => [number] },
      { label: words.body, key: ({ body }) => body, cell: ({ body }) => [body] },
      { label: words.year, className: "count", key: ({ year }) => year, cell: ({ year }) => [String(year)] },
      { label: words.plans, cell: ({ plans }) => links(plans) },
    ],
    lists.numbers,
  );
  put(
    "missing-table",
    [
      { label: words.unit, key: ({ name }) => name, cell: ({ name }) => [name] },
      { label: words.line, className: "count", key: ({ line }) => line, cell: ({ line }) => [String(line)] },
      { label: words.maybe, cell: ({ maybe }) => links(maybe) },
    ],
    lists.missing,
  );
  put(
    "strangers-table",
    [
      { label: words.plan, key: ({ plan }) => plan, cell: ({ plan }) => [link(plan)] },
      { label: words.body, key: ({ body }) => body, cell: ({ body }) => [body ?? words.noBody] },
    ],
    lists.strangers,
  );
  put(
    "demands-table",
    [
      { label: words.demand, key: ({ text }) => text, cell: ({ text }) => [text] },
      { label: words.kind, key: ({ kind }) => kind, cell: ({ kind }) => [kind] },
      {
        label: words.covered,
        className: "count",
        isDescending: true,
        key: ({ covered }) => covered,
        cell: ({ covered }) => [element("span", { class: "sign-present" }, [`✓ ${covered}`])],
      },
      {
        label: words.weakened,
        isDescending: true,
        key: ({ weakened }) => weakened.length,
        cell: ({ weakened }) => [
          element("span", { class: "sign-doubtful" }, [`▲ ${weakened.length}`]),
          ...links(weakened),
        ],
      },
      {
        label: words.leftOut,
        isDescending: true,
        key: ({ leftOut }) => leftOut.length,
        cell: ({ leftOut }) => [
          element("span", { class: "sign-missing" }, [`✖ ${leftOut.length}`]),
          ...links(leftOut),
        ],
      },
      {
        label: words.unknown,
        className: "count",
        key: ({ unknown }) => unknown,
        cell: ({ unknown }) => [`– ${unknown}`],
      },
    ],
    lists.demands,
  );
  put(
    "failed-table",
    [
      { label: words.file, key: ({ name }) => name, cell: ({ name }) => [name] },
      { label: words.reason, key: ({ reason }) => reason, cell: ({ reason }) => [reason] },
    ],
    lists.failed,
  );
}
