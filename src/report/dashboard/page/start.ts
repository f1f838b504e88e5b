/** Where the page begins: reads what is embedded, shows the overview, and follows the part of the address behind "#". */
import type { PageData, PageLists, PlanDetail, PlanRow } from "../data.ts";
import type { controls } from "./controls.ts";
import type { isShown } from "./filter.ts";
import type { Kit } from "./kit.ts";
import type { others } from "./others.ts";
import type { planPage } from "./plan.ts";
import type { planColumns } from "./plans.ts";
import type { table } from "./table.ts";

export interface Parts {
  readonly controls: typeof controls;
  readonly isShown: typeof isShown;
  readonly others: typeof others;
  readonly planColumns: typeof planColumns;
  readonly planPage: typeof planPage;
  readonly table: typeof table;
}

export function start(kit: Kit, parts: Parts): void {
  const { element, unpacked } = kit;
  const place = (id: string): HTMLElement => document.getElementById(id)!;
  const read = (script: Element): unknown => JSON.parse(script.textContent);
  const data = read(place("data")) as PageData;
  const { words } = data;
  const rows = [...document.querySelectorAll("script.row")].map(read) as PlanRow[];
  const named = [...document.querySelectorAll("script.list")].map((script) => [script.id, read(script)]);
  const lists = Object.fromEntries(named) as PageLists;
  const numbers = new Map(rows.map(({ name }, i) => [name, i]));
  const [main, plan] = [place("overview"), place("plan")];
  const title = document.title;
  let shown = -1;
  let left = 0;

  function link(name: string): HTMLElement {
    const number = numbers.get(name);
    return number === undefined ? element("span", {}, [name]) : element("a", { href: `#p${number}` }, [name]);
  }
  const lead = (number: number, label: string) =>
    rows[number] ? element("a", { href: `#p${number}` }, [label]) : null;

  const columns = parts.planColumns(kit, data, link);
  const show = parts.table(kit, data, place("plan-table"), columns, rows);
  const { choose } = parts.controls(kit, parts.isShown, data, place("filters"), rows, show);
  parts.others(kit, parts.table, data, rows, lists, link);

  async function open(number: number): Promise<void> {
    const row = rows[number]!;
    if (shown === -1) left = window.scrollY;
    shown = number;
    const packed = document.getElementById(`d${number}`)?.textContent ?? "";
    const nodes = await unpacked(packed).then(
      (detail) => {
        return parts.planPage(kit, data, row, number, detail as PlanDetail, lists, link);
      },
      () => [element("p", {}, [words.tooOld])],
    );
    if (shown !== number) return;
    const back = element("a", { href: "#plans" }, [words.back]);
    const ways = [back, lead(number - 1, words.previousPlan), lead(number + 1, words.nextPlan)];
    plan.replaceChildren(element("nav", {}, ways), ...nodes);
    main.hidden = true;
    plan.hidden = false;
    document.title = `${row.name} – ${title}`;
    window.scrollTo(0, 0);
    plan.querySelector("h1")?.focus({ preventScroll: true });
  }

  function close(): void {
    if (shown === -1) return;
    const last = shown;
    shown = -1;
    plan.hidden = true;
    plan.replaceChildren();
    main.hidden = false;
    document.title = title;
    window.scrollTo(0, left);
    main.querySelector<HTMLElement>(`a[href="#p${last}"]`)?.focus({ preventScroll: true });
  }

  async function follow(): Promise<void> {
    const [, what, number, place] = /^#([prl])(\d+)(?:\.([fm]\d+))?$/.exec(location.hash) ?? [];
    if (what !== "p" || !rows[Number(number)]) {
      close();
      if (what === "r") choose("rule", Number(number));
      if (what === "l") choose("dead", Number(number));
      return;
    }
    if (shown !== Number(number)) await open(Number(number));
    const target = place ? document.getElementById(`p${number}.${place}`) : null;
    target?.scrollIntoView({ block: "center" });
    (target?.closest("a") ?? target)?.focus({ preventScroll: true });
  }

  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", () => {
    for (const folded of plan.querySelectorAll("details")) folded.open = true;
  });
  void follow();
}
