import { plan } from "../../src/check/example.ts";
import { listed, wholeWords } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { isSyllable } from "../../src/text/syllable.ts";

const noisy = (opening: string): string => plan({ opening });

export default defineRule({
  id: "language/recognised-text",
  title: { vi: "Chữ nhận dạng từ ảnh", en: "Text recognised from a picture" },
  why: {
    vi: "Chữ do máy nhận dạng từ bản quét có thể sai ở bất cứ đâu, kể cả số và tên; phải soát với bản gốc trước khi dùng lại. Các quy tắc về chính tả, dấu câu không xét văn bản này.",
    en: "Letters recognised from a scan may be wrong anywhere, in figures and names too; compare with the original before reuse. The rules on spelling and marks do not judge such a text.",
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Văn bản có dấu vết nhận dạng từ ảnh (OCR): {count} chữ không phải tiếng Việt, như {words}. Soát lại với bản gốc.",
    en: "The text was recognised from a picture (OCR): {count} words are no Vietnamese, such as {words}. Compare with the original.",
  },
  good: [
    plan(),
    noisy("Thôn Đắk Glei, Kon Plông, Pleikêu, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"), // names of other languages
  ],
  bad: [
    [
      noisy(
        "Ùý ban nhân dân xã ~ tô chứẽ phoñg trảòo thỉi đuă sôi nỗổi § tại các thônn ấpp, b xã ¬ phấtt độộng; c nhân ^ dân hưởnng ứngg như sau:",
      ),
      null,
    ],
    [
      noisy(
        "Ủy ban nhâdn xã | ban hàảnh § kế hoạạch ~ thi đuầa ^ năm, b các thônn thựcc hiệện £ ngay như sau: ¥ c các xãã.",
      ),
      null,
    ],
  ],
  *check(subject) {
    if (!subject.source.ocr) return;
    const wrong = new Set<string>();
    let count = 0;
    for (const { text } of wholeWords(subject)) {
      if (!/[^\p{ASCII}]/u.test(text) || /\d|\p{Lu}{2}/u.test(text) || isSyllable(text)) continue;
      count++;
      wrong.add(text);
    }
    yield { span: null, data: { count, words: listed([...wrong], 4) } };
  },
});
