import { plan } from "../../src/check/example.ts";
import { listed } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { isCombining } from "../../src/text/characters.ts";
import { nd30 } from "../provisions.ts";

const COMBINING = /[\u0300-\u034e\u0350-\u036f]/;
const WORD = /[\p{L}\p{M}]+/gu;

export default defineRule({
  id: "language/unicode",
  title: { vi: "Chữ tổ hợp (Unicode rời)", en: "Decomposed letters" },
  why: {
    vi: "Mỗi chữ có dấu phải là một ký tự (Unicode dựng sẵn, TCVN 6909:2001). Chữ gõ rời từng dấu trông giống hệt nhưng không tìm kiếm được, hỏng khi đổi phông và bị đếm sai khi kiểm tra.",
    en: "Each accented letter must be one character (precomposed Unicode, TCVN 6909:2001). Letters with loose marks look the same but cannot be searched for and break when the font changes.",
  },
  basis: nd30("khoản 4 Mục I Phần I Phụ lục I"),
  severity: "info",
  message: {
    vi: "Có {count} chữ gõ bằng Unicode tổ hợp, như {words}. Chuyển cả văn bản sang Unicode dựng sẵn.",
    en: "{count} words are typed in decomposed Unicode, such as {words}. Convert the document to precomposed Unicode.",
  },
  good: [plan(), plan({ opening: "Thôn Đắk Glei, Ủy ban nhân dân xã ban hành Kế hoạch như sau:" })],
  bad: [
    [plan({ closing: "Các đơn vị thực hiện ‹Kê\u0301› hoạch này./." }), null],
    [plan({ closing: "Các đơn vị thực ‹hiê\u0323n› Kê\u0301 hoạch này./." }), null],
  ],
  *check({ source }) {
    const { text } = source;
    if (!COMBINING.test(text)) return;
    const words = [...text.matchAll(WORD)].filter(
      ({ 0: word }) => COMBINING.test(word) && word.normalize("NFC") !== word,
    );
    const first = words[0];
    if (!first) return;
    const edits = words.map(({ 0: word, index }) => ({
      span: { start: index, end: index + word.length },
      text: word.normalize("NFC"),
    }));
    const whole = edits.every((edit) => ![...edit.text].some((sign) => isCombining(sign.charCodeAt(0))));
    const shown = [...new Set(edits.map((edit) => edit.text))];
    yield {
      span: edits[0]!.span,
      data: { count: words.length, words: listed(shown, 3) },
      fix: { kind: whole ? "safe" : "suggest", edits },
    };
  },
});
