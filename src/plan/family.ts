/** Whose formal rules a document follows, told by its letterhead, its symbol, its body's name, its signing form. */
import type { Family, Signer } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import type { Letterhead } from "./letterhead.ts";

const YOUTH =
  /doan (?:tncs|thanh nien|xa|phuong|truong|huyen|tinh|thi tran)|bch doan|^(?:huyen|tinh|thanh|xa|quan|thi) doan(?![a-z])|dtn/;
const FRONT = /(?:uy ban|ub) ?(?:mttq|mat tran)|ubmttq|mat tran to quoc|mttq/;
const UNION = /^(?:bch |btv |ban chap hanh |ban thuong vu )?(?:cong doan|lien doan lao dong|hoi (?!dong))/;
const PARTY =
  /^(?:dang (?:bo|uy)|chi bo|(?:huyen|tinh|thanh|quan|thi) uy|ban (?:chap hanh|thuong vu) dang|(?:bch|btv) dang)/;
const STATE =
  /^(?:uy ban nhan dan|ubnd|hoi dong|hdnd|so|phong|truong|bo|cuc|chi cuc|trung tam|cong an|vien|van phong|thanh tra|tram|benh vien|ban chi dao|ban quan ly)(?![a-z])/;
// A hyphen before the type is the Party's and the youth union's way: 15-KH/ĐU, 317-KH/TWĐTN.
const PARTY_SYMBOL = /^[A-ZĐ][A-Za-zĐđ]{1,3}\/(?:\p{Lu}*TW|\p{Lu}*TU|HU|ĐU|QU|ThU|CB)/u;
const STATE_SYMBOL = /^[A-ZĐ][A-Za-z]{1,3}-(?!MT|\p{Lu}*MTTQ|ĐTN|LĐLĐ|CĐ|HPN|HND|HLHPN|CCB|HCCB)/u;

/** The family of a document whose issuing body is `name`; `unknown` when nothing tells. */
export function familyOf(letterhead: Letterhead, name: string | null, signer: Signer | null): Family {
  const { country, party, youth, number } = letterhead;
  const bare = name ? bareOf(name) : "";
  const symbol = number?.symbol ?? "";
  if (YOUTH.test(bare) && !/cong doan/.test(bare)) return "youth";
  if (FRONT.test(bare)) return "front";
  if (UNION.test(bare)) return "union";
  if (party || PARTY.test(bare) || PARTY_SYMBOL.test(symbol)) return "party";
  if (youth) return "youth";
  if (country || STATE.test(bare) || STATE_SYMBOL.test(symbol)) return "state";
  if (signer?.authority && /uy ban nhan dan|ubnd/.test(bareOf(signer.authority))) return "state";
  return "unknown";
}
