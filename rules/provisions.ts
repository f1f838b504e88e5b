/** Provisions that rules rest on, cited as a reader would cite them: from small to large. */

/** `nd30("khoản 1 Mục II Phần I Phụ lục I")`. */
export function nd30(provision: string): string {
  return `${provision} Nghị định 30/2020/NĐ-CP`;
}

/** The circular that asked for the same parts of a document before Nghị định 30/2020/NĐ-CP took effect. */
export const BEFORE_ND30 = { date: "2020-03-05", basis: "Thông tư 01/2011/TT-BNV" };
