/** What each kind of evidence is, for people: what a rule needs to know before it may speak. */
import type { Evidence } from "./evidence.ts";
import type { Bilingual } from "./subject.ts";

export const EVIDENCE_WORDS: Readonly<Record<Evidence, Bilingual>> = {
  "a-plan": { vi: "văn bản là kế hoạch", en: "the document is a plan" },
  "state-body": {
    vi: "cơ quan ban hành là cơ quan nhà nước",
    en: "the issuing body is a state body",
  },
  "own-letterhead": {
    vi: "kế hoạch không ban hành kèm theo văn bản khác",
    en: "the plan is not enclosed with another document",
  },
  "whole-text": {
    vi: "văn bản đủ từ đầu đến cuối",
    en: "the text does not break off",
  },
  "exact-letters": {
    vi: "chữ được gõ, không phải nhận dạng từ ảnh",
    en: "the letters were typed, not recognised from a picture",
  },
  "typed-spaces": {
    vi: "khoảng trắng được gõ, không phải đoán từ tệp PDF",
    en: "the spaces were typed, not guessed from a PDF",
  },
  "kept-headings": {
    vi: "đề mục còn nguyên, không chép từ trang web",
    en: "headings are whole, not copied from a web page",
  },
  layout: {
    vi: "tệp giữ cách trình bày (Word)",
    en: "the file keeps its layout (Word)",
  },
  "since-decree-30": {
    vi: "văn bản ban hành từ ngày 05/3/2020",
    en: "the document was issued on 05/3/2020 or later",
  },
  outline: {
    vi: "có ít nhất hai đề mục đánh số",
    en: "there are at least two numbered headings",
  },
};
