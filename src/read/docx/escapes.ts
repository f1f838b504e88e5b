/** Characters as XML writes them, and where each of them stands. */

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/iy;

/** One character (a pair of surrogates counts as one) that `xml` writes at `at`. */
interface Written {
  readonly text: string;
  readonly end: number;
}

function characterAt(xml: string, at: number, cdata: boolean): Written | null {
  const first = xml[at]!;
  if (first === "\r") return { text: "\n", end: at + (xml[at + 1] === "\n" ? 2 : 1) };
  if (first !== "&" || cdata) {
    const text = String.fromCodePoint(xml.codePointAt(at)!);
    return { text, end: at + text.length };
  }
  REFERENCE.lastIndex = at;
  const [all, hexadecimal, decimal, name] = REFERENCE.exec(xml) ?? [];
  if (all === undefined) return null;
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? -1);
  const text = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : NAMED[name];
  return text === undefined ? null : { text, end: at + all.length };
}

/** What `xml` between `start` and `end` says; `null` where it is not character data. */
export function unescaped(xml: string, start: number, end: number, cdata: boolean): string | null {
  let text = "";
  for (let at = start; at < end; ) {
    const character = characterAt(xml, at, cdata);
    if (character === null || character.end > end) return null;
    text += character.text;
    at = character.end;
  }
  return text;
}

/** Where in `xml` the character data from `start` on has its UTF-16 unit number `units`; `null` inside a pair. */
export function offsetOf(xml: string, start: number, units: number, cdata: boolean): number | null {
  let at = start;
  let left = units;
  while (left > 0 && at < xml.length) {
    const character = characterAt(xml, at, cdata);
    if (character === null) return null;
    left -= character.text.length;
    at = character.end;
  }
  return left === 0 ? at : null;
}

/** `text` as character data. */
export function escaped(text: string, cdata: boolean): string {
  if (cdata) return text.replaceAll("]]>", "]]]]><![CDATA[>");
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
