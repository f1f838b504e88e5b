/** The page of one plan: its letterhead data, its findings, and its text with the findings marked in it. */
import type { DetailFinding, PageData, PageLists, PlanDetail, PlanRow } from "../data.ts";
import type { Kit } from "./kit.ts";

/** @param number of the plan, which its own links begin with: "#p12.f3" is a finding, "#p12.m3" its words */
export function planPage(
  { element, filled, stretches }: Kit,
  { words, rules }: Pick<PageData, "words" | "rules">,
  row: PlanRow,
  number: number,
  detail: PlanDetail,
  { duplicates, identical, numbers }: Pick<PageLists, "duplicates" | "identical" | "numbers">,
  link: (name: string) => HTMLElement,
): Node[] {
  const SIGNS = { error: "✖", warning: "▲", info: "•" } as const;
  const at = (what: string): string => `p${number}.${what}`;

  function part(title: string, children: readonly Node[]): HTMLElement[] {
    return children.length === 0 ? [] : [element("section", {}, [element("h2", {}, [title]), ...children])];
  }
  const bullets = (items: readonly (readonly (Node | string)[])[]): HTMLElement[] =>
    items.length === 0
      ? []
      : [
          element(
            "ul",
            { class: "notes" },
            items.map((item) => element("li", {}, item)),
          ),
        ];

  function findingOf({ severity, rule, place, message, quote, more, span }: DetailFinding, i: number) {
    const nth = `${SIGNS[severity]} ${i + 1}`;
    const where =
      span && detail.text !== null
        ? element("a", { href: `#${at(`m${i}`)}` }, [place])
        : element("span", {}, [place]);
    const head = [element("span", { class: "severity" }, [nth]), where];
    return element("li", { class: `finding ${severity}`, id: at(`f${i}`), tabindex: "-1" }, [
      element("p", { class: "where" }, head),
      quote === null ? null : element("blockquote", {}, [quote]),
      element("p", { class: "message" }, [message]),
      ...more.map((line) => element("p", {}, [line])),
      element("p", { class: "faint" }, [rules[rule] ?? ""]),
    ]);
  }

  function textOf(text: string): HTMLElement {
    const told = new Set<number>();
    const spans = detail.findings.map(({ span }) => span);
    const parts = stretches(text.length, spans).map(({ start, end, marks }) => {
      const words_ = text.slice(start, end);
      const [first] = marks;
      if (first === undefined) return words_;
      const severities = marks.map((mark) => detail.findings[mark]!.severity);
      const worst = (["error", "warning", "info"] as const).find((severity) => severities.includes(severity));
      const title = marks.map((mark) => detail.findings[mark]!.message).join("\n");
      const marked = element("a", { href: `#${at(`f${first}`)}`, class: `mark ${worst}`, title }, [words_]);
      for (const mark of marks)
        if (!told.has(mark)) {
          told.add(mark);
          const label = filled(words.found, { n: mark + 1 });
          marked.prepend(element("sup", { id: at(`m${mark}`), "aria-label": label }, [String(mark + 1)]));
        }
      return marked;
    });
    return element("div", { class: "text" }, parts);
  }

  const siblings = (names: readonly string[]) =>
    names.filter((name) => name !== row.name).flatMap((name) => [" ", link(name)]);
  const related = [
    ...duplicates
      .filter(({ a, b }) => a === row.name || b === row.name)
      .map(({ a, b, shared, relation }) => [
        `${filled(words.alike, { n: Math.round(shared * 100) })} `,
        link(a === row.name ? b : a),
        relation && ` (${relation})`,
      ]),
    ...identical
      .filter((names) => names.includes(row.name))
      .map((names) => [words.sameFile, ...siblings(names)]),
    ...numbers
      .filter(({ plans }) => plans.includes(row.name))
      .map(({ number: same, plans }) => [filled(words.sameNumber, { number: same }), ...siblings(plans)]),
  ];
  const findings = detail.findings.map(findingOf);
  const list =
    findings.length > 0
      ? element("ol", { class: "findings" }, findings)
      : element("p", { class: "good" }, [words.noFindings]);
  const notes = bullets(detail.notes.map((line) => [line]));
  const unchecked =
    notes.length === 0
      ? []
      : [element("details", {}, [element("summary", {}, [words.notChecked]), ...notes])];
  const facts = detail.facts.flatMap(([label, value]) => [
    element("dt", {}, [label]),
    element("dd", {}, [value]),
  ]);
  const text = detail.text === null ? element("p", { class: "faint" }, [words.noText]) : textOf(detail.text);
  return [
    element("h1", { tabindex: "-1" }, [row.name]),
    element("dl", { class: "facts" }, facts),
    ...part(words.related, bullets(related)),
    element("div", { class: "beside" }, [
      element("div", {}, [
        ...part(words.findings, [list]),
        ...part(words.shortfalls, bullets(detail.shortfalls.map((line) => [line]))),
        ...part(words.suppressed, bullets(detail.suppressed.map((line) => [line]))),
        ...unchecked,
      ]),
      ...part(words.text, [text]),
    ]),
  ];
}
