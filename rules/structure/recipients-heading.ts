import { plan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { typedWords } from "../../src/check/words.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const HEADING = "Nơi nhận:";

export default defineRule({
  id: "structure/recipients-heading",
  title: { vi: "Dòng “Nơi nhận:”", en: "The line “Nơi nhận:”" },
  why: {
    vi: "Từ “Nơi nhận” viết thường và có dấu hai chấm, để phân biệt với danh sách bên dưới.",
    en: "“Nơi nhận” is in small letters and followed by a colon, which sets it apart from the list.",
  },
  basis: nd30("điểm d khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    vi: "Ghi “{expected}” thay cho “{actual}”.",
    en: "Write “{expected}” instead of “{actual}”.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy;\n- Các thôn;" }),
    plan({ recipients: null, archive: null }), // missing altogether
  ],
  bad: [
    [plan({ recipients: "‹NƠI NHẬN:›\n- Thường trực Đảng ủy;\n- Các thôn;" }), HEADING],
    [plan({ recipients: "‹Nơi nhận›\n- Thường trực Đảng ủy;\n- Các thôn;" }), HEADING],
    [plan({ recipients: "‹Nơi nhận :›\n- Thường trực Đảng ủy;\n- Các thôn;" }), HEADING],
  ],
  *check({ plan, source }) {
    const heading = plan.recipientsHeading;
    if (!heading) return;
    const typed = typedWords(source, heading.span);
    if (!/^nơi nhận ?[:;.]?$/i.test(typed) || typed === HEADING) return;
    yield { span: heading.span, expected: HEADING, fix: replacement("safe", heading.span, HEADING) };
  },
});
