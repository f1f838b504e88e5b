/** Bytes of a text file → text: Unicode, windows-1258, and the encodings of before Unicode. */
import type { Warning } from "../../model.ts";
import { decodeTcvn3, decodeVni, looksTcvn3, looksVni } from "../../text/legacy.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** Never throws: what no encoding explains is read as UTF-8 with U+FFFD and a warning that counts them. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return legacyOf(counted(new TextDecoder(utf16).decode(bytes), utf16));
  const text = strictUtf8(bytes);
  if (text !== null) return legacyOf({ text, encoding: "utf-8", warnings: [] });
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const legacy = legacyOf({ text: latin, encoding: "windows-1252", warnings: [] });
  if (legacy.encoding !== "windows-1252") return legacy;
  const lenient = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(lenient)) return counted(lenient, "utf-8");
  return counted(...singleByte(bytes, latin));
}

/** UTF-16 by its mark, or by the zero bytes that Latin letters leave on one side. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length >> 1, 2048);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (pairs < 4) return null;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.3 && odd < pairs * 0.05 ? "utf-16be" : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few damaged bytes in a text that otherwise has the many-byte letters of UTF-8. */
function isMostlyUtf8(lenient: string): boolean {
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  const letters = lenient.match(/[\u0100-\u01ff\u1ea0-\u1ef9]/g)?.length ?? 0;
  return letters > broken * 4;
}

function singleByte(bytes: Uint8Array, latin: string): [text: string, encoding: string] {
  const text = new TextDecoder("windows-1258").decode(bytes);
  // The two differ in the letters and combining tones that only Vietnamese has.
  return /[\u0300\u0301\u0303\u0309\u0323ăĂđĐơƠưƯ]/.test(text)
    ? [text, "windows-1258"]
    : [latin, "windows-1252"];
}

function counted(text: string, encoding: string): Decoded {
  const invalid = text.match(/[\ufffd\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
  return { text, encoding, warnings: invalid > 0 ? [invalidBytes(invalid)] : [] };
}

function invalidBytes(count: number): Warning {
  return {
    code: "invalid-bytes",
    vi: `Tệp có ${count} ký tự không đọc được; chỗ đó có thể sai chữ. Hãy lưu lại tệp với bảng mã UTF-8.`,
    en: `The file has ${count} unreadable characters; words there may be wrong. Save the file again as UTF-8.`,
  };
}

/** The same text in Unicode when its letters are those of TCVN3 or VNI. */
function legacyOf(decoded: Decoded): Decoded {
  if (looksTcvn3(decoded.text)) {
    return {
      text: decodeTcvn3Lines(decoded.text),
      encoding: "tcvn3",
      warnings: [legacyEncoding("TCVN3 (ABC)")],
    };
  }
  if (looksVni(decoded.text)) {
    return { text: decodeVni(decoded.text), encoding: "vni", warnings: [legacyEncoding("VNI")] };
  }
  return decoded;
}

function legacyEncoding(name: string): Warning {
  return {
    code: "legacy-encoding",
    vi: `Tệp dùng bảng mã cũ ${name}, đã được chuyển sang Unicode để đọc.`,
    en: `The file uses the old encoding ${name}; it was converted to Unicode for reading.`,
  };
}

/**
 * A text file has no fonts to say which lines were in capitals: where all plain letters are, the others were
 * meant to be ("KÕ HO¹CH" is "KẾ HOẠCH").
 */
function decodeTcvn3Lines(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => {
    // Numbers and symbols are in capitals anywhere ("Sè: 09/KH-UBND").
    const plain = line.replace(/\S*[\d/]\S*/g, "").match(/[A-Za-z]/g) ?? [];
    const big = plain.filter((letter) => letter <= "Z").length;
    return decodeTcvn3(line, plain.length >= 4 && big === plain.length);
  });
}
