import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { spanInSignature } from "../../src/check/signature.ts";
import { severityOfMissing } from "../../src/check/words.ts";
import { keyOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** What a person does with a text, which is no post: "Người lập kế hoạch", "Người viết báo cáo". */
const ROLE =
  /^(?:nguoi|can bo|dong chi|nhan vien) (?:lap|viet|soan|xay dung|tham muu|bao cao|tong hop|trinh|lam)(?: |$)/;

export default defineRule({
  id: "structure/signer",
  title: { vi: "Chức vụ, họ tên người ký", en: "Post and name of the signer" },
  why: {
    vi: "Văn bản chỉ có giá trị khi người có thẩm quyền ký, ghi đúng chức vụ và đủ họ tên.",
    en: "A document holds only when signed by a person entitled to, with post and full name.",
  },
  basis: nd30("khoản 7 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    missing: {
      vi: "Thiếu phần ký. Ghi ở cuối, bên phải: quyền hạn (nếu có), chức vụ và họ tên người ký.",
      en: "The signature block is missing. Write authority (if any), post and full name at the lower right.",
    },
    name: {
      vi: "Dưới “{post}” chưa có họ tên người ký. Ghi đủ họ, tên đệm và tên.",
      en: "There is no name under “{post}”. Write the signer's full name.",
    },
    post: {
      vi: "“{actual}” không phải là chức vụ. Ghi chức vụ lãnh đạo chính thức của người ký, ví dụ “CHỦ TỊCH”.",
      en: "“{actual}” is not a post. Write the signer's official post, for example “CHỦ TỊCH”.",
    },
  },
  needs: ["own-letterhead", "whole-text"],
  good: [
    plan(),
    plan({ signer: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Sơn" }),
    youthPlan(), // a secretary is a post
  ],
  bad: [
    [plan({ signer: null }), null],
    [plan({ signer: "‹TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH›" }), null],
    [youthPlan({ signer: "‹NGƯỜI LẬP KẾ HOẠCH›\n\nTrần Minh Khôi" }), null],
  ],
  *check(subject) {
    const { plan, source } = subject;
    const { signer } = plan;
    if (!signer) {
      if (plan.family === "state") {
        yield { span: null, message: "missing", severity: severityOfMissing(subject) };
      }
      return;
    }
    const basis = plan.family === "state" ? {} : { basis: null };
    if (signer.name === null && !source.ocr) {
      const post = signer.position ?? signer.capacity ?? signer.authority ?? signer.text;
      yield { span: signer.span, message: "name", severity: "warning", data: { post }, ...basis };
    }
    if (signer.position && ROLE.test(keyOf(signer.position))) {
      yield {
        span: spanInSignature(subject, signer.position),
        message: "post",
        severity: "warning",
        ...basis,
      };
    }
  },
});
