/** Which body issued a plan, so that two plans of one body are known as such however its name is written. */
import { recipientKey } from "../check/recipient-key.ts";
import { type UnitMention, unitMentions } from "../check/units/mentions.ts";
import { provinceOf } from "../check/units/places.ts";
import type { Analysis } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import { nameKey } from "../text/name-key.ts";

type Header = Analysis["header"];

export interface Body {
  /** What it is ("uy ban nhan dan") and the smallest unit it is of; the same for all ways to write it. */
  readonly key: string;
  /** The district that its letterhead names above that unit, `null` when it names none. */
  readonly district: string | null;
  /** The province (of the 34) that its letterhead names, `null` when it names none. */
  readonly province: string | null;
}

/** The issuing body, `null` where the letterhead does not tell it from others of its kind. */
export function bodyOf({ issuingBody, parentBody, place }: Header): Body | null {
  if (!issuingBody) return null;
  const own = mentionsIn(issuingBody.value);
  const above = parentBody ? mentionsIn(parentBody.value) : [];
  const what = recipientKey(issuingBody.value.slice(0, own[0]?.span.start));
  const units = [...own, ...above];
  const province = units.find(isProvince) ?? null;
  const [unit, district] = [...units.filter((one) => !isProvince(one)), ...(province ? [province] : [])];
  const where = unit ? `${unit.kind} ${unit.key}` : place && nameKey(place.value);
  if (!where) return null;
  return {
    key: `${what}|${where}`,
    district: district && district !== province ? `${district.kind} ${district.key}` : null,
    province: province && (provinceOf(province.key)?.now ?? null),
  };
}

const isProvince = ({ kind, key }: UnitMention): boolean =>
  kind === "tỉnh" || (kind === "thành phố" && provinceOf(key) !== null);

function mentionsIn(words: string): UnitMention[] {
  const text = words.normalize("NFC");
  return unitMentions({ text, bare: bareOf(text) });
}

/** The units that the issuing body and the one above it are of, as their names call them. */
export function ownUnits({ issuingBody, parentBody }: Header): UnitMention[] {
  return [issuingBody, parentBody].flatMap((body) => (body ? mentionsIn(body.value) : []));
}

/** So much of what is said of provinces must be said of one. */
const CLEARLY = 2 / 3;

/** The province that the text speaks of, as it is called since July 2025; `null` where it speaks of none or several. */
export function provinceTold(text: string): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, key } of mentionsIn(text)) {
    if (kind !== "tỉnh" && kind !== "thành phố") continue;
    const province = provinceOf(key)?.now;
    if (!province) continue;
    counts.set(province, (counts.get(province) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= CLEARLY * all ? most[0] : null;
}
