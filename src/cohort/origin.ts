/** Whose plan it is and which, as its letterhead says. */
import { unitMentions } from "../check/units/mentions.ts";
import { provinceOf } from "../check/units/places.ts";
import { bareOf } from "../text/bare.ts";
import type { PlanRecord } from "./model.ts";

export interface Origin {
  readonly body: string | null;
  readonly parent: string | null;
  readonly place: string | null;
  /** Of the 34, the one that the text speaks of, `null` where it speaks of none or several. */
  readonly province: string | null;
  /** "12", without the symbol. */
  readonly number: string | null;
  /** ISO. */
  readonly date: string | null;
  /** The year the plan is for. */
  readonly year: number | null;
}

export function originOf({ analysis: { header, title }, text }: PlanRecord): Origin {
  const { issuingBody, parentBody, place, number, date } = header;
  return {
    body: issuingBody?.value ?? null,
    parent: parentBody?.value ?? null,
    place: place?.value ?? null,
    province: provinceTold(text),
    number: number?.value ?? null,
    date: date?.value ?? null,
    year: title.year ?? (date?.value ? Number(date.value.slice(0, 4)) : null),
  };
}

/** So much of what is said of provinces must be said of one. */
const CLEARLY = 2 / 3;

function provinceTold(text: string): string | null {
  const words = text.normalize("NFC");
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, key } of unitMentions({ text: words, bare: bareOf(words) })) {
    const province = kind === "tỉnh" || kind === "thành phố" ? provinceOf(key)?.now : undefined;
    if (province === undefined) continue;
    counts.set(province, (counts.get(province) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= CLEARLY * all ? most[0] : null;
}
