import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTcvn3, decodeVni, isLegacyFont, looksTcvn3, looksVni } from "../../src/text/legacy.ts";

const VOWELS = [..."aăâeêioôơuưy"];
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const SMALL = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))), "đ"];

/** TCVN 5712:1993, code points of the small letters in the order of `SMALL`, as printed in the standard. */
const TCVN3_CODES: readonly number[] = [
  0x61, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb,
  0x65, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0x69, 0xd7, 0xd8, 0xdc, 0xdd, 0xde,
  0x6f, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb, 0xec, 0xed, 0xee,
  0x75, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0x79, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
  0xae,
];
const encodeTcvn3 = (text: string): string =>
  [...text.normalize("NFC")]
    .map((sign) => {
      const at = SMALL.indexOf(sign);
      return at < 0 ? sign : String.fromCharCode(TCVN3_CODES[at]!);
    })
    .join("");

const VNI_TONE = new Map([
  ["\u0301", "ù"],
  ["\u0300", "ø"],
  ["\u0309", "û"],
  ["\u0303", "õ"],
  ["\u0323", "ï"],
]);
const VNI_MARKED = new Map([
  ["\u0302", "â"],
  ["\u0302\u0301", "á"],
  ["\u0302\u0300", "à"],
  ["\u0302\u0309", "å"],
  ["\u0302\u0303", "ã"],
  ["\u0302\u0323", "ä"],
  ["\u0306", "ê"],
  ["\u0306\u0301", "é"],
  ["\u0306\u0300", "è"],
  ["\u0306\u0309", "ú"],
  ["\u0306\u0303", "ü"],
  ["\u0306\u0323", "ë"],
]);
const VNI_WHOLE = new Map([..."íìỉĩịỵđ"].map((letter, i) => [letter, [..."íìæóòîñ"][i]!]));

/** An encoder that shares nothing with the decoder: letter by letter from the decomposed form. */
function encodeVni(text: string): string {
  let out = "";
  for (const sign of text.normalize("NFC")) {
    const small = sign.toLowerCase();
    const whole = VNI_WHOLE.get(small);
    // The marks must stand in the order circumflex/breve, tone; horn letters are bytes of their own.
    const [base = "", ...marks] = [
      ...small
        .normalize("NFD")
        .replace("\u0323\u0302", "\u0302\u0323")
        .replace("\u0323\u0306", "\u0306\u0323"),
    ];
    const horn = marks.includes("\u031b");
    const rest = marks.filter((mark) => mark !== "\u031b").join("");
    const encoded =
      whole ??
      (horn ? (base === "o" ? "ô" : "ö") : base) + (VNI_TONE.get(rest) ?? VNI_MARKED.get(rest) ?? "");
    out += sign === small ? encoded : encoded.toUpperCase();
  }
  return out;
}

const letters = fc.constantFrom(...SMALL, ..."bcdghklmnpqrstvx ", ".", ",", "1");

describe("TCVN3", () => {
  it.each([
    ["céng hoµ x· héi chñ nghÜa viÖt nam", "cộng hoà xã hội chủ nghĩa việt nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["®­îc th­ëng n¨m 2024; ¤ng, £m, ¢n, ¡n, ¥n, ¦u", "được thưởng năm 2024; Ông, Êm, Ân, Ăn, Ơn, Ưu"],
    ["b\u00b4ng «ng µo ¹t", "bông ông ào ạt".replace("ô", "\u0323").normalize("NFC")],
  ])("%s", (bytes, text) => {
    expect(decodeTcvn3(bytes, false)).toBe(text);
  });

  it("draws every letter of an H font as a capital", () => {
    expect(decodeTcvn3("kÕ ho¹ch n¨m 2024 ®Çu", true)).toBe("KẾ HOẠCH NĂM 2024 ĐẦU");
  });

  it("gives every letter back, both cases", () => {
    expect(TCVN3_CODES.length).toBe(SMALL.length);
    for (const letter of SMALL) {
      expect(decodeTcvn3(encodeTcvn3(letter), false)).toBe(letter);
      expect(decodeTcvn3(encodeTcvn3(letter), true)).toBe(letter.toUpperCase());
    }
    fc.assert(
      fc.property(fc.array(letters), (signs) => {
        expect(decodeTcvn3(encodeTcvn3(signs.join("")), false)).toBe(signs.join(""));
      }),
    );
  });
});

describe("VNI", () => {
  it.each([
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    [
      "ñöôïc khen thöôûng naêm 2024, quyeát ñònh, chæ thò, kyû nieäm, kyõ, lyù",
      "được khen thưởng năm 2024, quyết định, chỉ thị, kỷ niệm, kỹ, lý",
    ],
    ["Aên uoáng, aám aùp, khoûe, thuûy, UÛy, Uûy", "Ăn uống, ấm áp, khỏe, thủy, Ủy, Ủy"],
  ])("%s", (bytes, text) => {
    expect(decodeVni(bytes)).toBe(text);
  });

  it("gives every letter back, both cases", () => {
    for (const letter of [...SMALL, ...SMALL.map((small) => small.toUpperCase())]) {
      expect(decodeVni(encodeVni(letter))).toBe(letter);
    }
    // A letter between, since "a" before a lone vowel mark could not be typed in VNI either.
    fc.assert(
      fc.property(fc.array(letters), (signs) => {
        expect(decodeVni(encodeVni(signs.join("-")))).toBe(signs.join("-"));
      }),
    );
  });
});

const VIETNAMESE = [
  "Ủy ban nhân dân xã An Bình xây dựng kế hoạch tổ chức phong trào thi đua năm 2024 như sau:",
  "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; thực hiện chỉ đạo của huyện ủy,",
  "KẾ HOẠCH TỔ CHỨC ĐẠI HỘI ĐIỂN HÌNH TIÊN TIẾN",
];
const FOREIGN = [
  "The committee reviews the plan (±5 µm, 10°C, ½ cup, ©2023, Kehoach®, naïve résumé) once a year.",
  "Où est le maïs ? Noël approche, l'aéroport d'Israël coûte déjà très cher, là où le goût héroïque règne, août.",
  "«Le théâtre» a été rénové ; l'âge, le poêle, la pâte, où, ambiguïté, égoïste, goûter, voûte.",
  "¿Qué año? El señor ñoño cumplió 1ª y 2º. ¡Mañana! Ação, coração, põe, avô, João.",
  "Größe, Übermut, Öl, Äpfel, für 10 µm; Citroën, coöperatie.",
  "",
  "12/KH-UBND",
];

describe("looksTcvn3, looksVni", () => {
  it("know their own and no other", () => {
    for (const text of VIETNAMESE) {
      const small = text.toLowerCase();
      expect([text, looksTcvn3(encodeTcvn3(small)), looksVni(encodeTcvn3(small))]).toEqual([
        text,
        true,
        false,
      ]);
      expect([text, looksVni(encodeVni(text)), looksTcvn3(encodeVni(text))]).toEqual([text, true, false]);
    }
  });

  it.each([...VIETNAMESE, ...VIETNAMESE.map((text) => text.normalize("NFD")), ...FOREIGN])(
    "no alarm: %s",
    (text) => {
      expect(looksTcvn3(text)).toBe(false);
      expect(looksVni(text)).toBe(false);
    },
  );
});

describe("isLegacyFont", () => {
  it.each([
    [".VnTime", "tcvn3"],
    [".VnTimeH", "tcvn3-capitals"],
    [".VnArial NarrowH", "tcvn3-capitals"],
    ["ABCDEF+.VnTimeH,Bold", "tcvn3-capitals"],
    ["ABCDEF+.VnTime-Italic", "tcvn3"],
    [".vntimeh", "tcvn3-capitals"],
    [".VnBook-Antiqua", "tcvn3"],
    ["VnTime", "tcvn3"],
    ["VNI-Times", "vni"],
    ["VNI Helve", "vni"],
    ["Times New Roman", null],
    ["Verdana", null],
    ["vntimes", null],
    ["Vninter", null],
    ["", null],
  ])("%s → %s", (font, kind) => {
    expect(isLegacyFont(font)).toBe(kind);
  });
});
