/** One pass over a text that finds the heads of all citations in it, in order of place. */
import { dateAfter } from "./dates.ts";
import { type Head, noHead } from "./head.ts";
import { charterHead, lawHead } from "./law.ts";
import { headOfNumber } from "./numbered.ts";
import { provisionBefore } from "./provision.ts";
import { resolutionHead } from "./resolutions.ts";
import { TYPE_WORD, typeNamed, typesAbbreviated } from "./types.ts";
import { untypedHead } from "./untyped.ts";
import type { View } from "./view.ts";

interface Anchor {
  readonly kind: "word" | "abbreviation" | "number";
  readonly start: number;
  readonly end: number;
}

// "NĐ 91/2017/NĐ-CP", "QĐ số 12/QĐ-UBND", "NQ Đại hội XIII"
const ABBREVIATION =
  /(?<![\p{L}\d/.&-])(?:NĐ|NQ|QĐ|TTLT|TT|CT|KL|KH|CV|HD|TB|TTr|BC|CTr|VBHN|VB|PL)(?=(?: số:?)? ?\d|(?<=NQ) (?:Đại hội|ĐH|Trung ương|TW|Hội nghị))/gu;
const NUMBER =
  /(?<![a-z0-9/.§-])(?<!\d,)\d{1,5}(?:\.\d{1,3})?[a-z]{0,4}(?= ?[/-] ?[a-z§]| ?\/ ?(?:19|20)\d\d(?!\d)| [a-z]{2,4} ?\/)/g;

function anchorsOf(view: View): Anchor[] {
  const anchors: Anchor[] = [];
  const collect = (kind: Anchor["kind"], pattern: RegExp, text: string): void => {
    for (const m of text.matchAll(pattern)) {
      anchors.push({ kind, start: m.index, end: m.index + m[0].length });
    }
  };
  collect("word", TYPE_WORD, view.bare);
  collect("abbreviation", ABBREVIATION, view.text);
  collect("number", NUMBER, view.bare);
  return anchors.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The heads of the citations in `view`, in order, without overlap. */
export function headsOf(view: View): Head[] {
  const heads: Head[] = [];
  let done = 0;
  for (const anchor of anchorsOf(view)) {
    if (anchor.start < done) continue;
    const head = headAt(view, anchor, heads.at(-1) ?? null);
    if (!head) continue;
    heads.push(head);
    done = head.end;
  }
  return heads;
}

function headAt(view: View, { kind, start, end }: Anchor, last: Head | null): Head | null {
  if (kind === "number") return untypedHead(view, start, last);
  const word = view.bare.slice(start, end);
  const type = kind === "word" ? typeNamed(word) : abbreviatedType(view.text.slice(start, end));
  if (type === null) return null;
  const numbered = headOfNumber(view, { type, abbreviated: kind === "abbreviation", start, end });
  if (numbered) return numbered;
  if (type === "Luật" || type === "Bộ luật" || type === "Pháp lệnh" || type === "Hiến pháp") {
    return lawHead(view, type, start, end);
  }
  if (type === "Điều lệ") return charterHead(view, start, end);
  if (type === "Nghị quyết" || type === "Kết luận") {
    return resolutionHead(view, type, start, end) ?? datedHead(view, type, start, end);
  }
  return datedHead(view, type, start, end);
}

function abbreviatedType(token: string): string | null {
  if (token === "VB") return "Văn bản";
  return typesAbbreviated(token, "state")[0] ?? null;
}

const DATED = new Set([
  "Nghị định",
  "Nghị quyết",
  "Chỉ thị",
  "Quyết định",
  "Thông tư",
  "Kết luận",
  "Công văn",
]);
const FULL_DATE = / ngay \d/y;
const OF_BODY = /^ cua \S/;

/** "Chỉ thị ngày 07/4/2014 của Ban Bí thư": an instrument known by its date and issuer alone. */
function datedHead(view: View, type: string, start: number, end: number): Head | null {
  if (!DATED.has(type) || !/^\p{Lu}/u.test(view.text.slice(start, start + 2))) return null;
  FULL_DATE.lastIndex = end;
  if (!FULL_DATE.test(view.bare)) return null;
  const date = dateAfter(view, end);
  if (!date?.value || !OF_BODY.test(view.bare.slice(date.end, date.end + 6))) return null;
  const provision = provisionBefore(view, start);
  return {
    ...noHead,
    type,
    start,
    outerStart: provision?.start ?? start,
    end: date.end,
    name: view.text.slice(start, date.end).replace(/\s+/g, " "),
    key: `${type} ${date.value}`,
    date: date.value,
    provision: provision?.value ?? null,
  };
}
