/** The columns of the table of plans: what each is, what was found in it, which required sections it has. */
import type { PageData, PlanRow } from "../data.ts";
import type { Kit } from "./kit.ts";
import type { Column } from "./table.ts";

export function planColumns(
  { element, day }: Kit,
  { words, sections: required }: PageData,
  link: (name: string) => HTMLElement,
): Column<PlanRow>[] {
  const SIGNS = { present: "✓", doubtful: "▲", missing: "✖", unknown: "–" } as const;
  const SIGN_WORDS = {
    present: words.sectionPresent,
    doubtful: words.sectionDoubtful,
    missing: words.sectionMissing,
    unknown: words.sectionUnknown,
  } as const;

  const count = (rank: 0 | 1 | 2, label: string, tone: string): Column<PlanRow> => ({
    label,
    className: "count",
    isDescending: true,
    key: ({ counts }) => counts[rank],
    cell: ({ counts }) => [
      element("span", { class: counts[rank] > 0 ? tone : "faint" }, [String(counts[rank])]),
    ],
  });

  return [
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
    ...required.map((label, i): Column<PlanRow> => {
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
  ];
}
