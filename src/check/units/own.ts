/** The unit a document's issuing body belongs to, for telling it from the units of others. */

import { bareOf } from "../../text/bare.ts";
import type { Subject } from "../subject.ts";
import { type Tier, tierOf, type UnitMention, unitMentions } from "./mentions.ts";
import { provinceNamed } from "./places.ts";

export interface OwnUnit {
  readonly mention: UnitMention;
  readonly tier: Tier;
  /** The body itself bears the unit's name; false for a school or office that takes it from the body above. */
  readonly itself: boolean;
}

/** The tier of the unit that a mention names on a day. */
export const tierOn = (mention: UnitMention, day: string): Tier =>
  provinceNamed(mention, day) ? "province" : tierOf(mention.kind);

/** The smallest unit named in the issuing body's name or in that of the body above it, `null` when there is none. */
export function ownUnit({ plan, asOf }: Subject): OwnUnit | null {
  const { issuingBody, parentBody } = plan.header;
  for (const body of [issuingBody, parentBody]) {
    if (!body) continue;
    // Two bodies issue together.
    if (/ - (?:tỉnh|huyện|thành|xã|sở|ban|hội|phòng|đoàn|công)/iu.test(body.value)) return null;
    const text = body.value.normalize("NFC");
    const [mention, ...others] = unitMentions({ text, bare: bareOf(text) }).filter(({ short }) => !short);
    if (others.length > 0) return null;
    if (mention) return { mention, tier: tierOn(mention, asOf), itself: body === issuingBody };
  }
  return null;
}

/** Whether two keys may be of one name: the same but for diacritics, or one goes on where the other ends. */
export function mayBeSame(a: string, b: string): boolean {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map(plain) as [string, string];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** The name as it is written inside a sentence: "AN BÌNH" is "An Bình". */
export const inSentence = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}'])\p{L}/gu, (c) => c.toUpperCase())
    : name;

const plain = (key: string): string => key.replace(/\p{M}/gu, "");
