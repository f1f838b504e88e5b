import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { mayBeMisread, severityOfMissing } from "../../src/check/words.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/issuing-body",
  title: { vi: "Tên cơ quan ban hành", en: "Name of the issuing body" },
  why: {
    vi: "Người nhận phải biết văn bản của cơ quan nào ngay từ đầu trang.",
    en: "The reader must know from the head of the page whose document it is.",
  },
  basis: nd30("khoản 2 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    vi: "Thiếu tên cơ quan ban hành. Ghi tên đầy đủ của cơ quan ở đầu trang, bên trái.",
    en: "The name of the issuing body is missing. Write its full name at the top left.",
  },
  needs: ["state-body", "own-letterhead"],
  good: [
    plan(),
    plan({ body: "UBND TỈNH THANH SƠN\nỦY BAN NHÂN DÂN XÃ AN BÌNH" }), // with the parent body above
    plan({ body: "SỞ Y TẾ" }), // without one
  ],
  bad: [
    [plan({ body: null }), null],
    [plan({ body: null, bases: null }), null],
  ],
  *check(subject) {
    const { plan } = subject;
    const title = plan.title.documentType;
    const body = plan.header.issuingBody;
    // A body known only from the text below the title does not stand in the letterhead.
    const inLetterhead = body !== null && (!title || body.span.start < title.span.start);
    if (inLetterhead || mayBeMisread(subject)) return;
    yield { span: null, severity: severityOfMissing(subject) };
  },
});
