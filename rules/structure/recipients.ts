import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { severityOfMissing } from "../../src/check/words.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/recipients",
  title: { vi: "Nơi nhận", en: "Recipients" },
  why: {
    vi: "Nơi nhận cho biết văn bản gửi cho ai để thực hiện, báo cáo, biết và lưu.",
    en: "The list says who receives the document to act on it, to report, to know of it and to file it.",
  },
  basis: nd30("khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    missing: {
      vi: "Thiếu phần “Nơi nhận:”. Ghi dưới nội dung, bên trái, ngang với chữ ký; dòng cuối là “- Lưu: VT, …”.",
      en: "There is no list of recipients. Write “Nơi nhận:” at the lower left, its last line being “- Lưu: VT, …”.",
    },
    empty: {
      vi: "Phần “Nơi nhận:” chưa ghi cơ quan, đơn vị nào. Ghi từng nơi nhận trên một dòng, bắt đầu bằng “-”.",
      en: "The list of recipients is empty. Name each recipient on a line that begins with “-”.",
    },
    heading: {
      vi: "Danh sách nơi nhận thiếu dòng “Nơi nhận:” ở trên.",
      en: "The line “Nơi nhận:” above the list of recipients is missing.",
    },
  },
  needs: ["state-body", "own-letterhead", "whole-text"],
  good: [
    plan(),
    plan({ recipients: "Nơi nhận:\n- Như trên;\n- Các thôn (để thực hiện);" }),
    plan({ recipients: "Nơi nhận:", archive: "- Các cơ quan, đơn vị, thôn;\n- Lưu: VT." }), // one recipient only
  ],
  bad: [
    [plan({ recipients: null, archive: null }), null],
    [plan({ recipients: "‹Nơi nhận:›" }), null],
    [plan({ recipients: "- ‹Các cơ quan, đơn vị, thôn›;" }), null],
  ],
  *check(subject) {
    const { plan } = subject;
    const heading = plan.recipientsHeading;
    if (plan.recipients.length > 0) {
      const first = plan.recipients[0]!;
      if (!heading && !subject.source.ocr)
        yield { span: first.span, message: "heading", severity: "warning" };
    } else if (heading) {
      yield { span: heading.span, message: "empty", severity: "warning" };
    } else if (!plan.archive) {
      yield { span: null, message: "missing", severity: severityOfMissing(subject) };
    }
  },
});
