/** What the register says of a citation on a day: the ruling for rules, the verdict for the contract. */
import type { Mismatch, Ruling, Verdict, Wording } from "../../model.ts";
import type { Register } from "./register.ts";
import type { Cited } from "./resolution.ts";
import { lookalikeOf, resolve } from "./resolve.ts";
import { standingOn } from "./standing.ts";
import { symbolMismatches } from "./symbol-mismatch.ts";
import { formalCitation, shortCitation } from "./wording.ts";

/** @param day the day the citing document is judged on, ISO */
export function judge(register: Register, cited: Cited, day: string): Ruling {
  const { instruments, reason, mismatches: differing } = resolve(register, cited, day);
  const bySymbol = symbolMismatches(cited);
  const mismatches = [
    ...differing.filter(({ element }) => !bySymbol.some((one) => one.element === element)),
    ...bySymbol,
  ];
  const [instrument, ...others] = instruments;
  const single = instrument && others.length === 0 ? instrument : null;
  const misdated = mismatches.some(({ element }) => element === "date");
  return {
    instruments,
    reason,
    mismatches,
    standing: single && standingOn(register, single, day),
    lookalike: !single || misdated ? lookalikeOf(register, cited) : null,
  };
}

/** How to cite what should be cited on the day; `null` where it is not one instrument. */
export function wordingOf({ instruments, standing }: Ruling): Wording | null {
  if (instruments.length !== 1 || !standing) return null;
  const ended = standing.status === "replaced" || standing.status === "expired";
  const meant = ended ? standing.current : instruments;
  if (meant.length !== 1) return null;
  return { formal: formalCitation(meant[0]!), short: shortCitation(meant[0]!) };
}

type Language = "vi" | "en";

/** The contract's verdict. `note` says in words what the status alone does not. */
export function verdictOf(
  { instruments, mismatches, standing }: Ruling,
  day: string,
  lang: Language,
): Verdict {
  const wrong = mismatches.filter(({ certain }) => certain);
  const status = wrong.length > 0 ? "mismatch" : statusOf(standing?.status);
  return {
    status,
    asOf: day,
    since: status === "mismatch" || status === "unknown" ? null : (standing?.since ?? null),
    replacedBy: standing?.successors.map(({ id }) => id) ?? [],
    evidence: instruments.length === 1 ? (standing?.evidence ?? null) : null,
    note: noteOn({ instruments, mismatches, standing }, lang),
  };
}

function statusOf(status: NonNullable<Ruling["standing"]>["status"] | undefined): Verdict["status"] {
  // The contract has no word for an instrument that is suspended: it does not take effect yet.
  if (status === "suspended") return "not-yet-effective";
  return status ?? "unknown";
}

const ELEMENTS: Readonly<Record<Mismatch["element"], Readonly<Record<Language, string>>>> = {
  date: { vi: "ngày ban hành", en: "date of issue" },
  type: { vi: "tên loại", en: "type" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  title: { vi: "trích yếu", en: "title" },
};

const NOTES = {
  differs: { vi: "{element} trong danh mục: {expected}", en: "{element} in the register: {expected}" },
  symbol: { vi: "{element} theo ký hiệu: {expected}", en: "{element} by the symbol: {expected}" },
  ambiguous: { vi: "có thể là: {names}", en: "it may be: {names}" },
  suspended: { vi: "bị ngưng hiệu lực", en: "suspended" },
  secondHand: { vi: "theo nguồn chưa được kiểm chứng", en: "by a source that is not verified" },
  changed: {
    vi: "sửa đổi, bổ sung hoặc bãi bỏ một phần bởi: {names}",
    en: "amended or ended in part by: {names}",
  },
  open: {
    vi: "có trong danh mục, chưa rõ còn hiệu lực hay không",
    en: "in the register; whether it is in force is not known",
  },
  absent: { vi: "không có trong danh mục", en: "not in the register" },
} as const;

function noteOn(
  { instruments, mismatches, standing }: Pick<Ruling, "instruments" | "mismatches" | "standing">,
  lang: Language,
): string | null {
  const say = (key: keyof typeof NOTES, values: Readonly<Record<string, string>> = {}): string =>
    NOTES[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  const names = (list: Ruling["instruments"]): string =>
    list.map(({ number, title, id }) => number ?? title ?? id).join(", ");
  const notes = mismatches.map(({ element, expected, evidence }) =>
    say(evidence === null ? "symbol" : "differs", {
      element: ELEMENTS[element][lang],
      expected: expected.join(", "),
    }),
  );
  if (instruments.length === 0) notes.push(say("absent"));
  if (instruments.length > 1)
    notes.push(say("ambiguous", { names: instruments.map(({ id }) => id).join(", ") }));
  if (standing) {
    if (standing.status === "suspended") notes.push(say("suspended"));
    if (standing.status === "unknown") notes.push(say("open"));
    else if (!standing.certain) notes.push(say("secondHand"));
    if (standing.changedBy.length > 0) notes.push(say("changed", { names: names(standing.changedBy) }));
  }
  return notes.length > 0 ? notes.join("; ") : null;
}
