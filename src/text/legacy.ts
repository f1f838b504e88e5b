/**
 * Vietnamese typed before Unicode: TCVN 5712:1993 (ABC, fonts ".VnTime") with one byte a letter, and VNI-Windows
 * (fonts "VNI-Times") with a base letter and a mark byte. The input is the string such bytes give when read as
 * Latin-1 or windows-1252: "®­îc" and "ñöôïc" both stand for "được".
 */

export type LegacyFont = "tcvn3" | "tcvn3-capitals" | "vni";

const SUBSET_PREFIX = /^[A-Z]{6}\+/;
const STYLE_SUFFIX = /[\s,-]+(?:bold|italic|regular|normal|oblique)[\w\s,-]{0,20}$/i;
// ".VnTime", "VnTime"; with lower case only behind the dot, so that other names in vn… stay Unicode.
const TCVN3_NAME = /^(?:\.vn(?=[a-z0-9])|Vn(?=[A-Z]))/i;
const CAPITALS_NAME = /H$|^\.vn(?:time|arial|avant|black|helvetins|book-antiqua|clarendon|aristote)h$/;

/**
 * The encoding a font name gives away, `null` for a Unicode font. TCVN3 fonts whose name ends in H (".VnTimeH")
 * draw every letter as a capital. A subset prefix ("ABCDEF+") and a style suffix (",Bold") are allowed.
 */
export function isLegacyFont(font: string): LegacyFont | null {
  const name = font.trim().replace(SUBSET_PREFIX, "");
  if (/^VNI[- ]/i.test(name)) return "vni";
  if (!TCVN3_NAME.test(name) || (name[0] !== "." && !/^Vn[A-Z]/.test(name))) return null;
  return CAPITALS_NAME.test(name.replace(STYLE_SUFFIX, "")) ? "tcvn3-capitals" : "tcvn3";
}

/** The letters of the bytes A1 to FF: TCVN 5712 VN3, with VN2's capitals where VN3 has nothing. */
const TCVN3_FROM_A1 =
  "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/**
 * Unicode (NFC) of TCVN3 text, one letter for one. `capitals` as for a ".Vn…H" font: all letters are capitals.
 */
export function decodeTcvn3(text: string, capitals: boolean): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += code > 0xa0 && code <= 0xff ? TCVN3_FROM_A1[code - 0xa1] : text[i];
  }
  const composed = out.normalize("NFC");
  return capitals ? composed.toUpperCase() : composed;
}

/** A VNI mark behind a base letter: the same bytes serve every vowel that takes the mark. */
const VNI_TONES = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const VNI_HAT = {
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
};
const VNI_BREVE = {
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
/** Letters that VNI draws by one byte; ô (ơ) and ö (ư) take the tones too. */
const VNI_SINGLE = { í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", ô: "ơ", ö: "ư", î: "ỵ", ñ: "đ" };

const vniPairs = new Map<string, string>();
const vniSingles = new Map<string, string>();

function fillVni(): void {
  const pair = (base: string, letter: string, marks: Readonly<Record<string, string>>): void => {
    for (const [mark, combining] of Object.entries(marks)) {
      const small = (letter + combining).normalize("NFC");
      const big = small.toUpperCase();
      // Capitals with small marks and the reverse are typed often enough.
      for (const m of [mark, mark.toUpperCase()]) {
        vniPairs.set(base + m, small);
        vniPairs.set(base.toUpperCase() + m, big);
      }
    }
  };
  for (const vowel of "aeouy") pair(vowel, vowel, VNI_TONES);
  for (const vowel of "aeo") pair(vowel, vowel, VNI_HAT);
  pair("a", "a", VNI_BREVE);
  pair("ô", "ơ", VNI_TONES);
  pair("ö", "ư", VNI_TONES);
  for (const [byte, letter] of Object.entries(VNI_SINGLE)) {
    vniSingles.set(byte, letter);
    vniSingles.set(byte.toUpperCase(), letter.toUpperCase());
  }
}
fillVni();

/** Unicode (NFC) of VNI-Windows text: at each place the longest of pair, single byte and plain letter. */
export function decodeVni(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const pair = i + 1 < text.length ? vniPairs.get(text[i]! + text[i + 1]!) : undefined;
    if (pair !== undefined) i++;
    out += pair ?? vniSingles.get(text[i]!) ?? text[i]!;
  }
  return out;
}

const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
/** Letters of Unicode Vietnamese that neither legacy encoding nor its bytes read as Latin-1 can hold. */
const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g;
/** Signs inside a word where Latin-1 has none (® before a letter; © ¸ µ … behind one), capitals behind small letters. */
const TCVN3_SIGN =
  /®(?=[a-z\u00a1-\u00ff])|(?<=[A-Za-z®])[¨©ª«¬\u00ad¶·¸¹¼½¾µ](?=[^0-9]|$)|(?<=[a-z])[ÆÇÈÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞß]/;

/**
 * True when `text` reads as TCVN3 bytes shown as Latin-1: at least a quarter of its accented words, and two words,
 * hold signs in places that no other language has them. False for Unicode Vietnamese, English, French.
 */
export function looksTcvn3(text: string): boolean {
  return looksLegacy(text, (word) => (TCVN3_SIGN.test(word) ? [word] : []));
}

const VNI_PAIR = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï]|(?<![a-z\u00a1-\u00ff])ñ(?=[aeouyiôöíìæóòî])/g;
/** French has the other pairs as well: "où", "maïs", "goût", "aérien", "Noël". */
const ONLY_VNI = /[eo][âáàåãä]|a[âáàåãäúü]|[ôö][ùøûõï]|ñ/;

/** True when `text` reads as VNI-Windows bytes shown as Latin-1; the measure is that of `looksTcvn3`. */
export function looksVni(text: string): boolean {
  const low = text.slice(0, SAMPLE).toLowerCase();
  return (
    looksLegacy(low, (word) => word.match(VNI_PAIR) ?? []) && (low.match(VNI_PAIR) ?? []).some(isOnlyVni)
  );
}

function isOnlyVni(pair: string): boolean {
  return ONLY_VNI.test(pair);
}

const SAMPLE = 20000;

function looksLegacy(text: string, signsOf: (word: string) => readonly string[]): boolean {
  const sample = text.slice(0, SAMPLE);
  let accented = 0;
  let hits = 0;
  const kinds = new Set<string>();
  for (const [word] of sample.matchAll(WORD)) {
    if (!/[\u00a1-\u00ff]/.test(word)) continue;
    accented++;
    const signs = signsOf(word);
    if (signs.length > 0) hits++;
    for (const sign of signs) kinds.add(sign.toLowerCase());
  }
  const unicode = sample.match(UNICODE_VIETNAMESE)?.length ?? 0;
  return hits >= 2 && kinds.size >= 2 && hits * 4 >= accented && unicode * 4 < hits;
}
