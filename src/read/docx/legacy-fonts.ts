/**
 * Runs set in the Vietnamese fonts from before Unicode (`.VnTime`, `VNI-Times`): their letters are stored as
 * other letters and are converted before they enter the text.
 */
import { decodeTcvn3, decodeVni, isLegacyFont, type LegacyFont } from "../../text/legacy.ts";

/** Letters that only Unicode Vietnamese has. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g;
/** Signs and letters that TCVN3 or VNI use for Vietnamese and Unicode Vietnamese never does. */
const LEGACY =
  /[\u00a8\u00a9\u00ac-\u00ae\u00b5-\u00b9\u00bc-\u00be\u00c4-\u00c7\u00cb\u00cf\u00d1\u00d6\u00d8\u00db\u00dc\u00e4-\u00e7\u00eb\u00ef\u00f1\u00f6\u00f8\u00fb\u00fc\u00ff]/g;

/**
 * Which fonts of a document are legacy ones, and what was decoded in each. A font's name is not enough: a
 * text typed in Unicode keeps the name `.VnTime` when Word shows another font in its stead.
 */
export class LegacyFonts {
  private readonly unicodeFonts: ReadonlySet<string>;
  private readonly balance = new Map<string, number>();
  private readonly decodedFonts = new Set<string>();

  constructor(unicodeFonts: ReadonlySet<string> = new Set()) {
    this.unicodeFonts = unicodeFonts;
  }

  kindOf(font: string | null): LegacyFont | null {
    return font === null || this.unicodeFonts.has(font) ? null : isLegacyFont(font);
  }

  /** Text of one stretch in `font`, in Unicode. */
  decode(kind: LegacyFont, font: string, text: string): string {
    const balance = count(text, LEGACY) - count(text, UNICODE);
    this.balance.set(font, (this.balance.get(font) ?? 0) + balance);
    if (balance < 0) return text;
    const decoded = kind === "vni" ? decodeVni(text) : decodeTcvn3(text, kind === "tcvn3-capitals");
    if (decoded !== text) this.decodedFonts.add(font);
    return decoded;
  }

  get decoded(): readonly string[] {
    return [...this.decodedFonts];
  }

  /** Fonts whose text turned out to be Unicode on the whole, and yet was decoded here and there. */
  get mistaken(): ReadonlySet<string> {
    return new Set([...this.decodedFonts].filter((font) => (this.balance.get(font) ?? 0) < 0));
  }
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
