import { plan } from "../../src/check/example.ts";
import { letterEdits, withLetters, wrongCapitals } from "../../src/check/names.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** A weekday beside a date; alone "thứ hai" is "the second". */
const WEEKDAY =
  /(?<!\p{L})thứ (hai|ba|tư|năm|sáu|bảy)(?=,? ngày \d)|(?<=\d{4},? ?\(?)thứ (hai|ba|tư|năm|sáu|bảy)(?=[),;.])/gu;

/** Names of feasts as they should stand, without the word before them. */
const FEASTS =
  /(?<!\p{L})(?:[Tt]ết (?:nguyên đán|trung thu|đoan ngọ|dương lịch|hàn thực)|[Nn]gày (?:quốc khánh|quốc tế (?:lao động|phụ nữ|thiếu nhi|hạnh phúc)|phụ nữ việt nam|nhà giáo việt nam|thầy thuốc việt nam|thương binh[ ,-]{1,3}liệt sĩ|giải phóng miền nam))(?!\p{L})/giu;
/** What the bare text shows much sooner. */
const MAY_BE_WEEKDAY = /thu (?:hai|ba|tu|nam|sau|bay)/;
const MAY_BE_FEAST =
  /tet (?:nguyen|trung|doan|duong|han)|ngay (?:quoc|phu nu|nha giao|thay thuoc|thuong binh|giai phong)/;
const NAMES: readonly string[] = [
  "Nguyên đán",
  "Trung thu",
  "Đoan ngọ",
  "Dương lịch",
  "Hàn thực",
  "Quốc khánh",
  "Quốc tế Lao động",
  "Quốc tế Phụ nữ",
  "Quốc tế Thiếu nhi",
  "Quốc tế Hạnh phúc",
  "Phụ nữ Việt Nam",
  "Nhà giáo Việt Nam",
  "Thầy thuốc Việt Nam",
  "Thương binh - Liệt sĩ",
  "Giải phóng miền Nam",
];

export default defineRule({
  id: "language/day-capitals",
  title: { vi: "Viết hoa ngày lễ, tết, thứ trong tuần", en: "Capitals of feasts and weekdays" },
  why: {
    vi: "Tên ngày lễ, tết viết hoa chữ cái đầu của tên gọi; tên ngày trong tuần viết bằng chữ thì viết hoa: “tết Nguyên đán”, “ngày Quốc khánh”, “thứ Hai”.",
    en: "Names of feasts and of weekdays have a capital: “tết Nguyên đán”, “ngày Quốc khánh”, “thứ Hai”.",
  },
  basis: nd30("khoản 5 và khoản 8 Mục V Phụ lục II"),
  severity: "info",
  message: {
    vi: "Tên ngày viết hoa chưa đúng: “{actual}”. Sửa thành “{expected}”.",
    en: "The capitals in the name of the day are wrong: “{actual}”. Write “{expected}”.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    because(
      "Dịp tết Nguyên đán, Tết Trung thu, ngày Quốc khánh; lần thứ hai, đứng thứ ba ngày hội; thứ Hai, ngày 09/02/2026.",
    ),
    because("Ngày phụ nữ trong thôn họp; thứ 2, ngày 09/02/2026; NGÀY QUỐC KHÁNH."),
  ],
  bad: [
    [because("Tổ chức ‹tết nguyên đán› vui tươi, an toàn."), "tết Nguyên đán"],
    [because("Chào mừng ‹ngày quốc khánh› 02/9."), "ngày Quốc khánh"],
    [because("Hội nghị họp ‹thứ hai›, ngày 09/02/2026."), "thứ Hai"],
    [because("Chào mừng ‹ngày quốc tế phụ nữ› 08/3."), "ngày Quốc tế Phụ nữ"],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    for (const m of MAY_BE_WEEKDAY.test(prose.bare) ? prose.text.matchAll(WEEKDAY) : []) {
      const letters = wrongCapitals(
        m[0],
        m[0].replace(/(?<= )./u, (letter) => letter.toUpperCase()),
      );
      const span = prose.place(m.index, m.index + m[0].length);
      const edits = letterEdits(prose, m.index, letters);
      yield { span, actual: m[0], expected: withLetters(m[0], letters), fix: { kind: "suggest", edits } };
    }
    for (const m of MAY_BE_FEAST.test(prose.bare) ? prose.text.matchAll(FEASTS) : []) {
      const typed = m[0];
      const cut = typed.indexOf(" ") + 1;
      const key = typed.slice(cut).toLowerCase();
      const name = NAMES.find(
        (one) => one.toLowerCase().replace(/[ ,-]+/g, " ") === key.replace(/[ ,-]+/g, " "),
      );
      // Only what has no capital at all: how many of its words have one is a matter of custom.
      if (!name || /\p{Lu}/u.test(typed.slice(cut, cut + 1))) continue;
      const letters = wrongCapitals(typed.slice(cut), name).filter(
        ({ letter }) => letter !== letter.toLowerCase(),
      );
      if (letters.length === 0) continue;
      const expected = typed.slice(0, cut) + withLetters(typed.slice(cut), letters);
      const edits = letterEdits(prose, m.index + cut, letters);
      yield {
        span: prose.place(m.index, m.index + typed.length),
        actual: typed,
        expected,
        fix: { kind: "suggest", edits },
      };
    }
  },
});
