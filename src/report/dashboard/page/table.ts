/** A table of any number of rows: sorted by its heads, fifty rows at a time; on paper all of them. */
import type { PageData } from "../data.ts";
import type { Kit } from "./kit.ts";

export interface Column<T> {
  readonly label: string;
  readonly cell: (row: T) => readonly (Node | string)[];
  /** What the column is sorted by; without it, it is not. */
  readonly key?: (row: T) => string | number | null;
  readonly className?: string;
  /** Most are wanted the greatest first. */
  readonly isDescending?: boolean;
}

/** Puts the table into `place`; the function it gives shows other rows. */
export function table<T>(
  { element, filled, sorted }: Kit,
  { words, lang }: Pick<PageData, "words" | "lang">,
  place: HTMLElement,
  columns: readonly Column<T>[],
  rows: readonly T[],
): (rows: readonly T[]) => void {
  const PAGE = 50;
  let all = rows;
  let page = 0;
  let by: { column: Column<T>; direction: 1 | -1 } | null = null;

  const body = element("tbody");
  const status = element("span", { role: "status" });
  const button = (label: string, step: number): HTMLButtonElement => {
    const made = element("button", { type: "button" }, [label]);
    made.addEventListener("click", () => {
      page += step;
      show();
      place.scrollIntoView({ block: "start" });
    });
    return made;
  };
  const previous = button(words.previous, -1);
  const next = button(words.next, 1);

  const heads = columns.map((column) => {
    const head = element("th", { scope: "col", class: column.className ?? null });
    if (!column.key) {
      head.append(column.label);
      return head;
    }
    const sorter = element("button", { type: "button" }, [column.label]);
    sorter.addEventListener("click", () => {
      const first = column.isDescending ? -1 : 1;
      by = { column, direction: by?.column === column ? (by.direction === 1 ? -1 : 1) : first };
      page = 0;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", by.direction === 1 ? "ascending" : "descending");
      show();
    });
    head.append(sorter);
    return head;
  });

  function rowOf(row: T): HTMLTableRowElement {
    const cells = columns.map(({ cell, className, label }, i) =>
      element(i === 0 ? "th" : "td", { class: className ?? null, "data-label": label }, cell(row)),
    );
    cells[0]?.setAttribute("scope", "row");
    return element("tr", {}, cells);
  }

  function show(isWhole = false): void {
    const key = by?.column.key;
    const ordered = by && key ? sorted(all, key, by.direction, lang) : all;
    const from = isWhole ? 0 : page * PAGE;
    const shown = isWhole ? ordered : ordered.slice(from, from + PAGE);
    body.replaceChildren(...shown.map(rowOf));
    if (shown.length === 0)
      body.append(element("tr", {}, [element("td", { colspan: String(columns.length) }, [words.noMatch])]));
    const range = { from: Math.min(from + 1, all.length), to: from + shown.length, n: all.length };
    status.textContent = filled(words.pageOf, range);
    previous.disabled = page === 0;
    next.disabled = from + PAGE >= all.length;
  }

  const pager = element("p", { class: "pager" }, [previous, status, next]);
  pager.hidden = rows.length <= PAGE;
  const head = element("thead", {}, [element("tr", {}, heads)]);
  const label = place.getAttribute("aria-label");
  place.append(element("table", { "aria-label": label }, [head, body]), pager);
  window.addEventListener("beforeprint", () => {
    if (!place.closest("[hidden]") && all.length > PAGE) show(true);
  });
  window.addEventListener("afterprint", () => show());
  show();
  return (others) => {
    all = others;
    page = 0;
    show();
  };
}
