import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { severityOfMissing } from "../../src/check/words.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/title",
  title: { vi: "Tên loại và trích yếu nội dung", en: "Document type and subject" },
  why: {
    vi: "Tên loại và trích yếu cho biết đây là văn bản gì, về việc gì.",
    en: "Type and subject say what the document is and what it is about.",
  },
  basis: nd30("khoản 5 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    type: {
      vi: "Thiếu tên loại văn bản. Ghi “KẾ HOẠCH” ở giữa trang, trên trích yếu.",
      en: "The document type is missing. Write “KẾ HOẠCH” in the middle of the page, above the subject.",
    },
    subject: {
      vi: "Thiếu trích yếu nội dung. Ghi ngay dưới “{type}” một câu ngắn nói kế hoạch về việc gì.",
      en: "The subject is missing. Under “{type}” say in one short phrase what the plan is about.",
    },
  },
  needs: ["state-body"],
  good: [
    plan(),
    plan({ subject: "Về công tác phòng, chống thiên tai năm 2026" }),
    plan({ documentType: "KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026", subject: null }), // on one line
  ],
  bad: [
    [plan({ documentType: null, subject: null }), null],
    [plan({ documentType: "‹KẾ HOẠCH›", subject: null }), null],
  ],
  *check(subject) {
    const { plan, source } = subject;
    const { documentType } = plan.title;
    if (!documentType || !opensParagraph(subject, documentType.span.start)) {
      yield { span: null, message: "type", severity: severityOfMissing(subject) };
    } else if (!plan.title.subject) {
      const type = source.text.slice(documentType.span.start, documentType.span.end);
      yield {
        span: documentType.span,
        message: "subject",
        data: { type },
        severity: severityOfMissing(subject),
      };
    }
  },
});

/** Whether the words at `offset` are a title: a plan whose title is lost is still named inside some sentence. */
function opensParagraph(
  { source }: Parameters<ReturnType<typeof defineRule>["check"]>[0],
  offset: number,
): boolean {
  const words = source.text.slice(offset, offset + 4);
  if (words === words.toUpperCase()) return true;
  const paragraph = source.paragraphs.find(({ span }) => span.start <= offset && offset < span.end);
  return !paragraph || !/\p{L}/u.test(source.text.slice(paragraph.span.start, offset));
}
