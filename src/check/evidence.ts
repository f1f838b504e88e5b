/**
 * What must be known of a document before certain judgements are fair. Each entry gives the reason why a rule that
 * needs it stays silent, or `null` when the evidence is there.
 */
import type { Family, Section } from "../model.ts";
import type { Bilingual, Subject } from "./subject.ts";

const OTHER_FAMILIES: Readonly<Record<Exclude<Family, "state">, Bilingual>> = {
  party: {
    vi: "văn bản của Đảng theo quy định riêng, không xét theo Nghị định 30/2020/NĐ-CP",
    en: "a Party document follows rules of its own, not Decree 30/2020/NĐ-CP",
  },
  front: {
    vi: "văn bản của Mặt trận Tổ quốc theo quy định riêng, không xét theo Nghị định 30/2020/NĐ-CP",
    en: "a Fatherland Front document follows rules of its own, not Decree 30/2020/NĐ-CP",
  },
  union: {
    vi: "văn bản của tổ chức chính trị - xã hội theo quy định riêng, không xét theo Nghị định 30/2020/NĐ-CP",
    en: "a document of a socio-political organisation follows rules of its own, not Decree 30/2020/NĐ-CP",
  },
  youth: {
    vi: "văn bản của Đoàn Thanh niên theo quy định riêng, không xét theo Nghị định 30/2020/NĐ-CP",
    en: "a Youth Union document follows rules of its own, not Decree 30/2020/NĐ-CP",
  },
  unknown: {
    vi: "không rõ cơ quan ban hành có phải là cơ quan nhà nước không",
    en: "it is not clear whether the issuing body is a state body",
  },
};

/** The numbered headings of the highest level, which may stand below one without a number. */
function numbered(sections: readonly Section[]): number {
  return sections.reduce((sum, { label, children }) => sum + (label === null ? numbered(children) : 1), 0);
}

const DECREE_30 = "2020-03-05";

export const EVIDENCE = {
  /** A plan, by its title or its number: the rules are a plan's and no other document's. */
  "a-plan": ({ plan }) => {
    const type = plan.title.documentType?.value;
    if (type?.startsWith("Kế hoạch")) return null;
    return type
      ? { vi: `đây là ${type.toLowerCase()}, không phải kế hoạch`, en: `this is a “${type}”, not a plan` }
      : { vi: "không nhận ra văn bản này là kế hoạch", en: "the document is not recognised as a plan" };
  },
  /** A document of a state body: the only ones Nghị định 30/2020/NĐ-CP binds. */
  "state-body": ({ plan }) => (plan.family === "state" ? null : OTHER_FAMILIES[plan.family]),
  /** Not an enclosure of another document, which bears the number and date for both. */
  "own-letterhead": ({ plan }) =>
    plan.attachedTo === null
      ? null
      : {
          vi: "kế hoạch ban hành kèm theo văn bản khác nên không có phần này riêng",
          en: "the plan is enclosed with another document, which bears this part for both",
        },
  /** The text does not break off before recipients and signature. */
  "whole-text": ({ plan }) =>
    plan.complete
      ? null
      : {
          vi: "văn bản bị ngắt, không có phần cuối nên không thể nói là thiếu",
          en: "the text breaks off, so nothing after the break can be called missing",
        },
  /** Letters as they were typed, not as recognised from a picture. */
  "exact-letters": ({ source }) =>
    source.ocr
      ? {
          vi: "chữ nhận dạng từ ảnh (OCR) có thể sai ở bất cứ đâu",
          en: "text recognised from a picture (OCR) may have wrong letters anywhere",
        }
      : null,
  /** Spaces as they were typed: those of a PDF are guessed from the distance of its letters. */
  "typed-spaces": ({ source }) =>
    source.format === "pdf"
      ? {
          vi: "khoảng trắng trong tệp PDF chỉ được đoán theo khoảng cách giữa các chữ",
          en: "the spaces of a PDF are only guessed from the distance between letters",
        }
      : null,
  /** Not copied from a web page, where headings lose their numbers or run into the next paragraph. */
  "kept-headings": ({ source }) =>
    source.markdown
      ? {
          vi: "chữ chép từ trang web có thể đã mất đề mục",
          en: "text copied from a web page may have lost headings",
        }
      : null,
  /** A Word file: paper, fonts and paragraphs as they were set. */
  layout: ({ source }) =>
    source.format !== "pdf" && source.paragraphs.some(({ format }) => format !== null)
      ? null
      : {
          vi: "chỉ xét được ở tệp Word (.docx)",
          en: "layout can be judged in a Word file (.docx) only",
        },
  /** Issued after the decree took effect: others asked for other sizes and margins before. */
  "since-decree-30": ({ asOf }) =>
    asOf >= DECREE_30
      ? null
      : {
          vi: "khi văn bản ban hành Nghị định 30/2020/NĐ-CP chưa có hiệu lực",
          en: "the document was issued before Decree 30/2020/NĐ-CP took effect",
        },
  /** Headings that can be relied on. */
  outline: ({ plan }) =>
    numbered(plan.sections) >= 2
      ? null
      : {
          vi: "không đủ đề mục có đánh số để nhận ra bố cục",
          en: "too few numbered headings to know the outline",
        },
} as const satisfies Readonly<Record<string, (subject: Subject) => Bilingual | null>>;

export type Evidence = keyof typeof EVIDENCE;

/** The first reason why `needs` are not met, or `null`. */
export function missingEvidence(subject: Subject, needs: readonly Evidence[]): Bilingual | null {
  for (const need of needs) {
    const reason = EVIDENCE[need](subject);
    if (reason) return reason;
  }
  return null;
}
