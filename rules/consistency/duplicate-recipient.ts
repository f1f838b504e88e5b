import { plan } from "../../src/check/example.ts";
import { recipientKey } from "../../src/check/recipient-key.ts";
import { defineRule } from "../../src/check/rule.ts";
import type { Recipient } from "../../src/model.ts";

export default defineRule({
  id: "consistency/duplicate-recipient",
  title: { vi: "Nơi nhận ghi hai lần", en: "Recipient named twice" },
  why: {
    vi: "Nơi nhận lặp làm văn thư phát hành hai lần và thường là dòng còn lại từ văn bản cũ.",
    en: "A recipient named twice is sent the document twice; usually one line is left over from an older file.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "“{actual}” đã có trong nơi nhận (“{other}”). Bỏ một dòng.",
    en: "“{actual}” is among the recipients already (“{other}”). Remove one line.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    plan({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy;\n- Thường trực HĐND xã;\n- Các thôn;" }),
    plan({ recipients: "Nơi nhận:\n- UBND xã;\n- UBND các xã lân cận;" }),
  ],
  bad: [
    [
      plan({ recipients: "Nơi nhận:\n- Các thôn;\n- Thường trực Đảng ủy;\n- ‹Các thôn (để thực hiện)›;" }),
      null,
    ],
    [plan({ recipients: "Nơi nhận:\n- Ủy ban nhân dân tỉnh (để b/c);\n- Các thôn;\n- ‹UBND tỉnh›;" }), null],
  ],
  *check({ plan }) {
    const seen = new Map<string, Recipient>();
    for (const recipient of plan.recipients) {
      const key = recipientKey(recipient.name);
      const other = seen.get(key);
      if (other) {
        const cause = { span: other.span, message: { vi: "dòng đã ghi", en: "the line already there" } };
        yield { span: recipient.span, data: { other: other.text.replace(/\s+/g, " ") }, cause };
      } else if (key.length > 3) seen.set(key, recipient);
    }
  },
});
