/** What font names tell: weight, slant, family, and the old encodings that their letters may be in. */
import type { RunFormat } from "../../model.ts";
import { decodeTcvn3, decodeVni, isLegacyFont, type LegacyFont } from "../../text/legacy.ts";
import type { PageContent } from "./glyphs.ts";
import type { Segment } from "./segments.ts";

export interface FontFacts {
  readonly family: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The encoding its letters are to be converted from. */
  readonly legacy: LegacyFont | null;
}

const UNKNOWN_FONT: FontFacts = { family: null, bold: false, italic: false, legacy: null };
const STYLE =
  /[-,\s]*(?:PS)?[-,]?(?:(?:Bold|Italic|Oblique|Regular|Roman|Semi|Demi|Black|Heavy)+(?:MT)?|PSMT|MT)$/i;

export function fontFacts(pages: readonly PageContent[]): (font: string) => FontFacts {
  const names = new Map(pages.flatMap((page) => [...page.fonts]));
  const inUnicode = unicodeFonts(pages);
  const facts = new Map<string, FontFacts>();
  for (const [id, name] of names) {
    const plain = name.slice(0, 120).replace(/^[A-Z]{6}\+/, "");
    facts.set(id, {
      family: plain.replace(STYLE, "") || null,
      bold: /bold|black|heavy|demi/i.test(plain),
      italic: /italic|oblique/i.test(plain),
      legacy: inUnicode.has(id) ? null : isLegacyFont(plain),
    });
  }
  return (font) => facts.get(font) ?? UNKNOWN_FONT;
}

/** Fonts whose letters are Unicode Vietnamese already, whatever their name. */
function unicodeFonts(pages: readonly PageContent[]): ReadonlySet<string> {
  const fonts = new Set<string>();
  for (const page of pages) {
    for (const glyph of page.glyphs)
      if (/[\u0102-\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/.test(glyph.text)) fonts.add(glyph.font);
  }
  return fonts;
}

/** The segment with its letters in Unicode. */
export function decodeSegment(segment: Segment, factsOf: (font: string) => FontFacts): Segment {
  if (!segment.styles.some((style) => factsOf(style.font).legacy)) return segment;
  let at = 0;
  let text = "";
  const styles = segment.styles.map((style) => {
    const piece = segment.text.slice(at, at + style.length);
    at += style.length;
    const decoded = decode(piece, factsOf(style.font).legacy);
    text += decoded;
    return { ...style, length: decoded.length };
  });
  return { ...segment, text, styles };
}

function decode(piece: string, legacy: LegacyFont | null): string {
  if (legacy === null) return piece;
  return legacy === "vni" ? decodeVni(piece) : decodeTcvn3(piece, legacy === "tcvn3-capitals");
}

export function runFormat(facts: FontFacts, size: number): RunFormat {
  return {
    font: facts.family,
    size: Math.round(size * 10) / 10,
    bold: facts.bold,
    italic: facts.italic,
    underline: false,
    caps: false,
    hidden: false,
    color: null,
  };
}
