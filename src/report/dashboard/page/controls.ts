/** The search box and the filters above the table of plans. */
import type { PageData, PlanRow } from "../data.ts";
import type { Filter, isShown } from "./filter.ts";
import type { Kit } from "./kit.ts";

export interface Controls {
  /** Shows the plans in which a rule found something, or which cite an instrument. */
  choose(filter: "rule" | "dead", number: number): void;
}

/** Puts them into `place`; `show` is called with the rows that pass. */
export function controls(
  { element, folded, sorted }: Kit,
  passes: typeof isShown,
  { words, lang, rules, dead: instruments }: PageData,
  place: HTMLElement,
  rows: readonly PlanRow[],
  show: (rows: readonly PlanRow[]) => void,
): Controls {
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
      options(rules, ({ rules }) => rules),
    ),
    body: select(words.body, bodies()),
    dead: select(
      words.deadFilter,
      options(
        instruments.map(({ name }) => name),
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
    show(rows.filter((row, i) => passes(row, searched[i]!, filter)));
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
  place.append(
    element("label", { class: "wide" }, [element("span", {}, [words.search]), search]),
    ...Object.values(selects)
      .filter(({ choices }) => choices.length > 0)
      .map(({ label, made }) => element("label", {}, [element("span", {}, [label]), made])),
    clear,
  );

  return {
    choose(filter, number) {
      reset();
      selects[filter].made.value = String(number);
      refresh();
      place.closest("section")?.scrollIntoView();
      selects[filter].made.focus({ preventScroll: true });
    },
  };
}
