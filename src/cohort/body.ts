/** Which body issued a plan, so that two plans of one body are known as such however its name is written. */
import { recipientKey } from "../check/recipient-key.ts";
import { type UnitMention, unitMentions } from "../check/units/mentions.ts";
import { provinceOf } from "../check/units/places.ts";
import type { Analysis } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import { nameKey } from "../text/name-key.ts";

type Header = Analysis["header"];

interface Body {
  /** What it is ("uy ban nhan dan") and the units it is of, the smallest first; the same for all ways to write it. */
  readonly key: string;
  /** The province its letterhead names, `null` when it names none. */
  readonly province: string | null;
}

/** The issuing body, `null` where the letterhead does not tell it from others of its kind. */
export function bodyOf({ issuingBody, parentBody, place }: Header): Body | null {
  if (!issuingBody) return null;
  const own = mentionsIn(issuingBody.value);
  const above = parentBody ? mentionsIn(parentBody.value) : [];
  const what = recipientKey(issuingBody.value.slice(0, own[0]?.span.start));
  const units = [...own, ...above].map(({ kind, key }) => ({ kind, key }));
  const smaller = units.filter(({ kind, key }) => kind !== "tỉnh" && !isProvince(kind, key));
  const province = units.find((unit) => !smaller.includes(unit));
  const where = smaller.map(({ kind, key }) => `${kind} ${key}`);
  if (where.length === 0 && province && own.length > 0) where.push(`${province.kind} ${province.key}`);
  else if (where.length === 0) where.push(...(place ? [nameKey(place.value)] : []));
  if (where.length === 0) return null;
  return { key: `${what}|${where[0]!}`, province: province ? provinceOf(province.key)!.now : null };
}

const isProvince = (kind: string, key: string): boolean => kind === "thành phố" && provinceOf(key) !== null;

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
