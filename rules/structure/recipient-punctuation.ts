import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/recipient-punctuation",
  title: { vi: "Dấu chấm phẩy cuối dòng nơi nhận", en: "Semicolon after each recipient" },
  why: {
    vi: "Mỗi nơi nhận một dòng, cuối dòng có dấu chấm phẩy; dấu chấm chỉ ở dòng “Lưu” cuối cùng.",
    en: "Each recipient stands on a line that ends in a semicolon; only the last line, “Lưu”, ends in a full stop.",
  },
  basis: nd30("điểm d khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    vi: "Cuối dòng nơi nhận này không phải dấu chấm phẩy ({count} dòng trong danh sách). Ghi “;” cuối mỗi dòng.",
    en: "This recipient does not end in a semicolon ({count} of the list). End each line with “;”.",
  },
  needs: ["state-body", "own-letterhead", "exact-letters"],
  good: [
    plan(),
    plan({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy (để b/c);\n- UBND tỉnh; Sở Nội vụ;\n- Các thôn;" }),
    youthPlan({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy,\n- Các chi đoàn,", archive: "- Lưu VP." }),
  ],
  bad: [
    [plan({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy;\n- ‹Các thôn›." }), null],
    [plan({ recipients: "Nơi nhận:\n- ‹Thường trực Đảng ủy›,\n- Các thôn," }), null],
    [plan({ recipients: "Nơi nhận:\n- ‹Thường trực Đảng ủy›\n- Các thôn;" }), null],
  ],
  *check({ plan, source }) {
    const wrong = plan.recipients.filter(
      ({ span }) => !/^\s*\p{M}?;/u.test(source.text.slice(span.end, span.end + 8)),
    );
    const [first] = wrong;
    // Where the list was pressed into one line, its signs tell nothing.
    if (!first || /[;\n]/.test(first.text) || !startsLine(source.text, first.span.start)) return;
    yield { span: first.span, data: { count: wrong.length } };
  },
});

function startsLine(text: string, offset: number): boolean {
  const line = text.slice(Math.max(0, offset - 20), offset);
  return /(?:^|[\n\r\t])[\s*]*[-–—+•]?[\s]*$/u.test(line);
}
