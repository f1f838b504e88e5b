/** The overview: filters, the table of plans, and the tables of what is only visible across them. */
import type { PageData, PageLists, PlanRow } from "../data.ts";
import type { Filter, isShown } from "./filter.ts";
import type { Kit } from "./kit.ts";
import type { Column, table } from "./table.ts";

export interface Overview {
  /** Shows the plans in which a rule found something, or which cite an instrument. */
  choose(filter: "rule" | "dead", number: number): void;
}

export function overview(
  kit: Kit,
  tableOf: typeof table,
  passes: typeof isShown,
  data: PageData,
  rows: readonly PlanRow[],
  lists: PageLists,
  link: (name: string) => HTMLElement,
): Overview {
  const { element, folded, filled, sorted } = kit;
  const { words, lang } = data;
  const SIGNS = { present: "✓", doubtful: "▲", missing: "✖", unknown: "–" } as const;
  const SIGN_WORDS = {
    present: words.sectionPresent,
    doubtful: words.sectionDoubtful,
    missing: words.sectionMissing,
    unknown: words.sectionUnknown,
  } as const;
  const day = (iso: string | null): string => iso?.split("-").reverse().join("/") ?? "";

  function put<T>(
    id: string,
    columns: readonly Column<T>[],
    all: readonly T[],
  ): (rows: readonly T[]) => void {
    const place = document.getElementById(id);
    return place === null ? () => {} : tableOf(kit, data, place, columns, all);
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

  const count = (rank: 0 | 1 | 2, label: string, tone: string): Column<PlanRow> => ({
    label,
    className: "count",
    isDescending: true,
    key: ({ counts }) => counts[rank],
    cell: ({ counts }) => [
      element("span", { class: counts[rank] > 0 ? tone : "faint" }, [String(counts[rank])]),
    ],
  });

  const showPlans = put<PlanRow>(
    "plan-table",
    [
      {
        label: words.plan,
        key: ({ name }) => name,
        cell: ({ name, number, subject }) => [
          link(name),
          element("span", { class: "under" }, [[number, subject].filter(Boolean).join(" · ")]),
        ],
      },
      { label: words.body, key: ({ body }) => body, cell: ({ body }) => [body ?? words.noBody] },
      { label: words.date, className: "date", key: ({ date }) => date, cell: ({ date }) => [day(date)] },
      count(0, words.errors, "error"),
      count(1, words.warnings, "warning"),
      count(2, words.notes, "info"),
      ...data.sections.map((label, i): Column<PlanRow> => {
        const sign = ({ sections }: PlanRow) => sections[i] ?? "unknown";
        return {
          label,
          className: "sign",
          key: (row) => ["missing", "doubtful", "unknown", "present"].indexOf(sign(row)),
          cell: (row) => {
            const said = { class: `sign-${sign(row)}`, role: "img", "aria-label": SIGN_WORDS[sign(row)] };
            return [element("span", { ...said, title: SIGN_WORDS[sign(row)] }, [SIGNS[sign(row)]])];
          },
        };
      }),
    ],
    rows,
  );

  // ── Filters ───────────────────────────────────────────────────────────────────────────────────────────────

  const searched = rows.map((row) => folded([row.name, row.number, row.body, row.subject].join(" ")));
  const search = element("input", { type: "search", placeholder: words.searchHint });
  const selects = {
    severity: select(words.severity, [
      ["0", words.withErrors],
      ["1", words.withWarnings],
      ["2", words.withNotes],
      ["none", words.withNothing],
    ]),
    rule: select(
      words.rule,
      options(data.rules, ({ rules }) => rules),
    ),
    body: select(words.body, bodies()),
    dead: select(
      words.deadFilter,
      options(
        data.dead.map(({ name }) => name),
        ({ dead }) => dead,
      ),
    ),
  };

  function select(label: string, choices: readonly (readonly [value: string, label: string])[]) {
    const all = element("option", { value: "*" }, [words.all]);
    const made = element("select", {}, [
      all,
      ...choices.map(([value, text]) => element("option", { value }, [text])),
    ]);
    return { label, made, choices };
  }

  /** The most frequent first, with how many plans each has. */
  function options(labels: readonly string[], of: (row: PlanRow) => readonly number[]) {
    const counts = labels.map(() => 0);
    for (const row of rows) for (const number of of(row)) counts[number]!++;
    const numbers = [...labels.keys()].filter((number) => counts[number]! > 0);
    return sorted(numbers, (number) => counts[number]!, -1, lang).map(
      (number) => [String(number), `${labels[number]} (${counts[number]})`] as const,
    );
  }

  function bodies() {
    const named = new Set(rows.map(({ body }) => body ?? ""));
    const ordered = sorted([...named], (body) => body || null, 1, lang);
    return ordered.map((body) => [body, body || words.noBody] as const);
  }

  function current(): Filter {
    const number = ({ made: { value } }: (typeof selects)["rule"]) => (value === "*" ? null : Number(value));
    const { value: severity } = selects.severity.made;
    const { value: body } = selects.body.made;
    return {
      search: folded(search.value.trim()),
      severity: severity === "none" ? "none" : number(selects.severity),
      rule: number(selects.rule),
      body: body === "*" ? null : body,
      dead: number(selects.dead),
    };
  }

  function refresh(): void {
    const filter = current();
    showPlans(rows.filter((row, i) => passes(row, searched[i]!, filter)));
  }

  const clear = element("button", { type: "button" }, [words.clear]);
  const reset = (): void => {
    search.value = "";
    for (const { made } of Object.values(selects)) made.value = "*";
  };
  clear.addEventListener("click", () => {
    reset();
    refresh();
  });
  search.addEventListener("input", refresh);
  for (const { made } of Object.values(selects)) made.addEventListener("change", refresh);
  document.getElementById("filters")?.append(
    element("label", { class: "wide" }, [element("span", {}, [words.search]), search]),
    ...Object.values(selects)
      .filter(({ choices }) => choices.length > 0)
      .map(({ label, made }) => element("label", {}, [element("span", {}, [label]), made])),
    clear,
  );

  // ── What is only visible across the plans ─────────────────────────────────────────────────────────────────

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
  put(
    "duplicates-table",
    [
      { label: words.plan, key: ({ a }) => a, cell: ({ a, b }) => [link(a), element("br"), link(b)] },
      {
        label: words.shared,
        className: "count",
        isDescending: true,
        key: ({ shared }) => shared,
        cell: ({ shared }) => [`${Math.round(shared * 100)}%`],
      },
      {
        label: words.leftovers,
        isDescending: true,
        key: ({ leftovers }) => leftovers.length,
        cell: ({ leftovers }) => leftovers.flatMap((words) => [words, element("br")]),
      },
      {
        label: words.passages,
        cell: ({ passages }) => passages.map((words) => element("q", {}, [words])),
      },
    ],
    lists.duplicates,
  );
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

  return {
    choose(filter, number) {
      reset();
      selects[filter].made.value = String(number);
      refresh();
      document.getElementById("plans")?.scrollIntoView();
      selects[filter].made.focus({ preventScroll: true });
    },
  };
}
