import { plan } from "../../src/check/example.ts";
import { bodyOf } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const CURLED = /“[^“”"\n]{2,300}”/g;
const STRAIGHT = /(?<![\p{L}\d])"(?=[\p{L}\d])[^“”"\n]{2,300}"(?![\p{L}\d])/gu;

export default defineRule({
  id: "language/quote-style",
  title: { vi: "Hai loại ngoặc kép trong một văn bản", en: "Two kinds of quotation marks" },
  why: {
    vi: 'Ngoặc kép cong “…” và thẳng "…" lẫn lộn là dấu vết của đoạn chép từ nơi khác.',
    en: 'A mixture of curled “…” and straight "…" marks betrays pasted passages.',
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Văn bản dùng cả ngoặc kép cong ({curled} chỗ) và thẳng ({straight} chỗ, đầu tiên là {actual}). Nên dùng thống nhất ngoặc kép cong.",
    en: "The document has curled quotation marks ({curled} places) and straight ones ({straight} places, the first being {actual}). Keep to the curled ones.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because("Phong trào “Chung tay” và phong trào “Đoàn kết”."),
    because('Phong trào "Chung tay" và phong trào "Đoàn kết".'),
  ],
  bad: [
    [because('Phong trào “Chung tay” và phong trào ‹"Đoàn kết"›.'), "“Đoàn kết”"],
    [
      because('Phong trào ‹"Chung tay"›, phong trào “Đoàn kết” và phong trào "Bình dân học vụ số".'),
      "“Chung tay”",
    ],
  ],
  *check(subject) {
    const prose = bodyOf(subject);
    if (!prose.text.includes('"') || !prose.text.includes("“")) return;
    const curled = [...prose.text.matchAll(CURLED)].length;
    const straight = [...prose.text.matchAll(STRAIGHT)];
    const first = straight[0];
    if (curled === 0 || !first) return;
    const edits = straight.flatMap(({ 0: words, index }) => [
      { span: prose.place(index, index + 1), text: "“" },
      { span: prose.place(index + words.length - 1, index + words.length), text: "”" },
    ]);
    yield {
      span: prose.place(first.index, first.index + first[0].length),
      actual: first[0],
      expected: `“${first[0].slice(1, -1)}”`,
      data: { curled, straight: straight.length },
      fix: { kind: "suggest", edits },
    };
  },
});
