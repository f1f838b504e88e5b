/** Text in the encodings old files have. */

const TCVN3: ReadonlyMap<string, number> = new Map(
  Object.entries({
    µ: "à",
    "¶": "ả",
    "·": "ã",
    "¸": "á",
    "¹": "ạ",
    "¨": "ă",
    "»": "ằ",
    "¼": "ẳ",
    "½": "ẵ",
    "¾": "ắ",
    Æ: "ặ",
    "©": "â",
    Ç: "ầ",
    È: "ẩ",
    É: "ẫ",
    Ê: "ấ",
    Ë: "ậ",
    Ì: "è",
    Î: "ẻ",
    Ï: "ẽ",
    Ð: "é",
    Ñ: "ẹ",
    ª: "ê",
    Ò: "ề",
    Ó: "ể",
    Ô: "ễ",
    Õ: "ế",
    Ö: "ệ",
    "×": "ì",
    Ø: "ỉ",
    Ü: "ĩ",
    Ý: "í",
    Þ: "ị",
    ß: "ò",
    á: "ỏ",
    â: "õ",
    ã: "ó",
    ä: "ọ",
    "«": "ô",
    å: "ồ",
    æ: "ổ",
    ç: "ỗ",
    è: "ố",
    é: "ộ",
    "¬": "ơ",
    ê: "ờ",
    ë: "ở",
    ì: "ỡ",
    í: "ớ",
    î: "ợ",
    ï: "ù",
    ñ: "ủ",
    ò: "ũ",
    ó: "ú",
    ô: "ụ",
    "\u00ad": "ư",
    õ: "ừ",
    ö: "ử",
    "÷": "ữ",
    ø: "ứ",
    ù: "ự",
    ú: "ỳ",
    û: "ỷ",
    ü: "ỹ",
    ý: "ý",
    þ: "ỵ",
    "®": "đ",
    "¡": "Ă",
    "¢": "Â",
    "£": "Ê",
    "¤": "Ô",
    "¥": "Ơ",
    "¦": "Ư",
    "§": "Đ",
  }).map(([latin1, letter]) => [letter, latin1.charCodeAt(0)]),
);

/** TCVN 5712 VN3 (ABC). It has no toned capitals: they are typed as small letters, in a font of capitals. */
export function tcvn3(text: string): Uint8Array {
  const out: number[] = [];
  for (const letter of text.normalize("NFC")) {
    const code = TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter.codePointAt(0)!;
    if (code > 255) throw new Error(`not in TCVN3: ${letter}`);
    out.push(code);
  }
  return Uint8Array.from(out);
}

/** Little-endian with byte order mark, as Notepad's "Unicode". */
export function utf16le(text: string): Uint8Array {
  const full = `\ufeff${text}`;
  const out = new Uint8Array(full.length * 2);
  for (let i = 0; i < full.length; i++) {
    out[2 * i] = full.charCodeAt(i) & 255;
    out[2 * i + 1] = full.charCodeAt(i) >> 8;
  }
  return out;
}
