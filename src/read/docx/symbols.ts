/**
 * Letters of the symbol fonts (Symbol, Wingdings) as Unicode. Word stores them by glyph number, plain or in
 * the private use area from U+F000. Sources: Adobe's Symbol encoding; Unicode's mapping of Wingdings.
 */

const SYMBOL_20 =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const SYMBOL_A0 = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪";

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x22, "✂"],
  [0x28, "☎"],
  [0x2a, "✉"],
  [0x46, "☞"],
  [0x6c, "●"],
  [0x6d, "❍"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x72, "❒"],
  [0x73, "⬧"],
  [0x74, "⧫"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0x77, "⬥"],
  [0x9e, "·"],
  [0x9f, "•"],
  [0xa1, "○"],
  [0xa4, "◉"],
  [0xa7, "▪"],
  [0xa8, "□"],
  [0xab, "★"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe1, "↑"],
  [0xe2, "↓"],
  [0xe8, "➔"],
  [0xef, "⇦"],
  [0xf0, "⇨"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  [0x4f, "✗"],
  [0x50, "✓"],
  [0x51, "☒"],
  [0x52, "☑"],
  [0x53, "☒"],
  [0x54, "☒"],
  [0x97, "●"],
  [0xa3, "□"],
]);

export type SymbolFont = "symbol" | "wingdings" | "wingdings 2";

export function symbolFont(font: string | null): SymbolFont | null {
  const name = font?.toLowerCase();
  return name === "symbol" || name === "wingdings" || name === "wingdings 2" ? name : null;
}

/** The letter at `code` of a symbol font; a glyph without a known letter stays in the private use area. */
export function symbolLetter(font: SymbolFont, code: number): string {
  const glyph = code >= 0xf000 ? code - 0xf000 : code;
  const known =
    font === "symbol"
      ? glyph >= 0xa0
        ? SYMBOL_A0[glyph - 0xa0]
        : SYMBOL_20[glyph - 0x20]
      : (font === "wingdings" ? WINGDINGS : WINGDINGS_2).get(glyph);
  return known ?? (glyph === 0x20 ? " " : String.fromCharCode(0xf000 + (glyph & 0xff)));
}

/** Text set in a symbol font; letters that cannot be glyph numbers are left alone. */
export function decodeSymbols(font: SymbolFont, text: string): string {
  let decoded = "";
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const isGlyph = letter.length === 1 && (code < 0x100 || (code >= 0xf020 && code <= 0xf0ff));
    decoded += isGlyph && code >= 0x20 ? symbolLetter(font, code) : letter;
  }
  return decoded;
}

/** `w:sym`: the letter of `char` (hexadecimal) in `font`. */
export function symbolElement(font: string | null, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!(code >= 0x20 && code <= 0xffff)) return "";
  const known = symbolFont(font);
  return known === null ? String.fromCharCode(code) : symbolLetter(known, code);
}

const DASHES = "-‐‑‒–—―−─";

/** How a bullet reads in plain text: dashes as "-", letters typed as bullets as they are, glyphs as "•". */
export function bulletText(text: string, font: string | null): string {
  const bullet = text.trim();
  const symbols = symbolFont(font);
  const isPrivate = bullet.length === 1 && bullet >= "\ue000" && bullet <= "\uf8ff";
  if (symbols !== null || isPrivate) {
    if (bullet === "") return "";
    const letter = decodeSymbols(symbols ?? "symbol", bullet);
    return DASHES.includes(letter) ? "-" : "•";
  }
  if (bullet.length === 1 && DASHES.includes(bullet)) return "-";
  return bullet === "o" && font === "Courier New" ? "•" : bullet;
}
