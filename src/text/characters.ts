/** Characters that plans contain and grammars should not have to know. */

/** Letters and signs that look like another and are folded into it, one UTF-16 unit for one. */
export const FOLDED: ReadonlyMap<number, number> = new Map(
  Object.entries({
    // Eth and African D, typed for Đ with a wrong keyboard layout.
    Đ: "ÐƉ",
    đ: "ðɖ",
    // Cyrillic and Greek capitals: even the Government portal has "NĐ-СР" in Cyrillic.
    A: "АΑ",
    B: "ВΒ",
    C: "С",
    E: "ЕΕ",
    H: "НΗ",
    I: "ІΙ",
    K: "КΚ",
    M: "МΜ",
    N: "Ν",
    O: "ОΟ",
    P: "РΡ",
    T: "ТΤ",
    X: "ХΧ",
    Y: "ҮΥ",
    a: "а",
    c: "с",
    e: "е",
    i: "і",
    o: "оο",
    p: "р",
    x: "х",
    y: "у",
    "-": "‐‑‒–—―−",
    "“": "„‟«",
    "”": "»",
    '"': "＂",
    "'": "‘’‛`´",
    "/": "⁄∕",
  }).flatMap(([to, from]) => [...from].map((sign) => [sign.charCodeAt(0), to.charCodeAt(0)] as const)),
);

/** Invisible characters, dropped. */
export const DROPPED: ReadonlySet<number> = new Set([
  0xad, 0x34f, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066,
  0x2067, 0x2068, 0x2069, 0xfeff, 0xfffe,
]);

/** Any white space, no-break and typographic spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Combining diacritical marks: what decomposed (NFD) Vietnamese is written with. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f && code !== 0x34f;
}
