/** Where the rules of a letterhead may be anchored: Word ties a drawn line to whatever paragraph is near. */
import { expect, it } from "vitest";
import { docx, line, p, r, raw, tbl, tc, tr } from "../fixtures/docx.ts";
import { judged, layout } from "./judged.ts";

const words = (text: string): string =>
  r(text, '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:b/><w:sz w:val="26"/>');
const one = (text: string, ...lengths: readonly number[]): string =>
  p(words(text) + drawn(...lengths), '<w:jc w:val="center"/>');
const drawn = (...lengths: readonly number[]): string => lengths.map((length) => raw(line(length))).join("");
const blank = (...lengths: readonly number[]): string => p(drawn(...lengths));

const PARENT = one("ỦY BAN NHÂN DÂN");
const ISSUER = "PHƯỜNG BÌNH HÒA";
const COUNTRY = one("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const NUMBER = "Số: 12/KH-UBND";
const DATE = "Bình Hòa, ngày 05 tháng 02 năm 2026";
const SUBJECT = "Triển khai phong trào thi đua năm 2026";
const [SHORT, LONG] = [40, 160];

const left = (...lengths: readonly number[]): string => tc(PARENT + one(ISSUER, ...lengths));
const right = (...lengths: readonly number[]): string => tc(COUNTRY + one(MOTTO, ...lengths));
const TITLE = one("KẾ HOẠCH") + one(SUBJECT, 100);
const RULED = tbl([tr([left(SHORT), right(LONG)]), tr([tc(one(NUMBER)), tc(one(DATE))])]);

const HEADS: readonly (readonly [name: string, head: string, told: readonly string[]])[] = [
  ["in the cells of the names", RULED + TITLE, []],
  [
    "in the row of number and date",
    tbl([tr([left(), right()]), tr([tc(one(NUMBER, SHORT)), tc(one(DATE, LONG))])]) + TITLE,
    [],
  ],
  [
    "in a row of their own, beside a column of nothing",
    tbl([
      tr([left(), tc(blank()), right()]),
      tr([tc(blank(SHORT)), tc(blank()), tc(blank(LONG))]),
      tr([tc(one(NUMBER)), tc(blank()), tc(one(DATE))]),
    ]) + TITLE,
    [],
  ],
  [
    "in a row that is divided elsewhere",
    tbl([
      tr([left(), tc(COUNTRY + one(MOTTO), '<w:gridSpan w:val="2"/>')]),
      tr([tc(one(NUMBER, SHORT), '<w:gridSpan w:val="2"/>'), tc(one(DATE, LONG))]),
    ]) + TITLE,
    [],
  ],
  [
    "in another table, of number and date",
    tbl([tr([left(), right()])]) + tbl([tr([tc(one(NUMBER, SHORT)), tc(one(DATE, LONG))])]) + TITLE,
    [],
  ],
  ["below the table", tbl([tr([left(), right()])]) + blank(SHORT, LONG) + TITLE, []],
  ["both in the left cell", tbl([tr([left(SHORT, LONG), right()])]) + TITLE, []],
  [
    "all in the line of the type",
    tbl([tr([left(), right()])]) + one("KẾ HOẠCH", SHORT, LONG, 90) + one(SUBJECT),
    [],
  ],
  [
    "in paragraphs of two lines",
    tbl([
      tr([
        tc(p(words("ỦY BAN NHÂN DÂN") + raw("<w:br/>") + words(ISSUER) + drawn(SHORT))),
        tc(p(words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + raw("<w:br/>") + words(MOTTO) + drawn(LONG))),
      ]),
    ]) + TITLE,
    [],
  ],
  ["one name below the other", COUNTRY + one(MOTTO, LONG) + PARENT + one(ISSUER, SHORT) + TITLE, []],
  ["with the title in a table", RULED + tbl([tr([tc(TITLE)])]), []],
  [
    "with the subject's rule below the document it goes with",
    `${RULED}${one("KẾ HOẠCH")}${one(SUBJECT)}${one("(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 02 năm 2026)")}${blank(90)}`,
    [],
  ],
  ["but for the motto's", tbl([tr([left(SHORT), right()])]) + TITLE, [MOTTO]],
  ["but for the body's", tbl([tr([left(), right(LONG)])]) + TITLE, [ISSUER]],
  ["but for the subject's", RULED + one("KẾ HOẠCH") + one(SUBJECT), [SUBJECT]],
  [
    "and a second one in the motto's place, perhaps the body's",
    tbl([tr([left(), right(LONG, SHORT)])]) + TITLE,
    [],
  ],
];

const TEXT = [
  "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.",
  "Ủy ban nhân dân phường Bình Hòa ban hành Kế hoạch thi đua năm 2026 như sau:",
  "I. MỤC ĐÍCH",
  "Nâng cao hiệu quả công tác thi đua, khen thưởng trên địa bàn phường./.",
];

it.each(HEADS)("rules anchored %s", async (_, head, told) => {
  const body = head + TEXT.map((text) => p(text)).join("");
  const only = layout.filter(({ id }) => id === "layout/rule-line");
  expect(await judged(docx({ body }), only)).toMatchObject({
    coverage: { notEvaluated: [] },
    told: told.map((text) => ["rule-line", text]),
  });
});
