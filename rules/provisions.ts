/** Provisions that rules rest on, cited as a reader would cite them: from small to large. */
import { notEvaluated } from "../src/check/rule.ts";

/** `nd30("khoản 1 Mục II Phần I Phụ lục I")`. */
export function nd30(provision: string): string {
  return `${provision} Nghị định 30/2020/NĐ-CP`;
}

/** The circular that asked for the same parts of a document before Nghị định 30/2020/NĐ-CP took effect. */
export const BEFORE_ND30 = { date: "2020-03-05", basis: "Thông tư 01/2011/TT-BNV" };

/** The day from which there have been rules on capitals in documents (Thông tư 01/2011/TT-BNV, Phụ lục VI). */
export const CAPITALS_RULED = "2011-03-05";

export const BEFORE_CAPITALS = notEvaluated(
  "khi văn bản ban hành chưa có quy định chung về viết hoa",
  "there was no general rule on capitals when the document was issued",
);
