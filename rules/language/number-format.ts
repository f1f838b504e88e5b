import { plan } from "../../src/check/example.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** "1,500,000", "50,000 đồng", "1,234.5": thousands set off by commas. */
const COMMAS =
  /(?<![\d.,/])\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d{1,2})?|,\d{3}\.\d{1,2}|,\d{3}(?= ?(?:đồng|VNĐ|VND|đ)(?![\p{L}])))(?![\d,]|\.\d)/gu;
/** "95.5%": a decimal point. */
const POINT = /(?<![\d.,/])\d{1,3}\.\d{1,2}(?= ?%)/g;

export default defineRule({
  id: "language/number-format",
  title: { vi: "Cách viết số", en: "Form of numbers" },
  why: {
    vi: "Trong văn bản tiếng Việt, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân. Viết ngược lại (theo bảng tính tiếng Anh) có thể làm sai giá trị hàng nghìn lần.",
    en: "In Vietnamese the dot sets off thousands and the comma decimals. The English way round can change a figure a thousandfold.",
  },
  basis: null,
  severity: "warning",
  message: {
    thousands: {
      vi: "Hàng nghìn ngăn bằng dấu phẩy: “{actual}”. Sửa thành “{expected}”.",
      en: "Thousands are set off by commas: “{actual}”. Write “{expected}”.",
    },
    decimal: {
      vi: "Phần thập phân ngăn bằng dấu chấm: “{actual}”. Sửa thành “{expected}”.",
      en: "The decimals are set off by a dot: “{actual}”. Write “{expected}”.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because(
      "Kinh phí 1.500.000 đồng, 1.234,5 triệu đồng; đạt 95,5%; 2,500 kg; mục 1.2, 3.4; năm 2024,2025,2026.",
    ),
  ],
  bad: [
    [because("Kinh phí ‹1,500,000› đồng do xã bảo đảm."), "1.500.000"],
    [because("Mức hỗ trợ ‹50,000› đồng mỗi hộ."), "50.000"],
    [because("Tổng kinh phí ‹1,234.5› triệu đồng."), "1.234,5"],
    [because("Tỷ lệ hộ đạt danh hiệu ‹95.5›% trở lên."), "95,5"],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    for (const [message, pattern] of [
      ["thousands", COMMAS],
      ["decimal", POINT],
    ] as const) {
      for (const { 0: actual, index } of prose.text.matchAll(pattern)) {
        const span = prose.place(index, index + actual.length);
        const expected = actual.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
        yield { span, message, expected, fix: replacement("suggest", span, expected) };
      }
    }
  },
});
