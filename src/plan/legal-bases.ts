/** The Căn cứ and Thực hiện clauses that open a plan, before its first section. */
import type { Part, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { partOf, trimmed } from "./fields.ts";
import type { Line } from "./lines.ts";

// A clause opens with one of these; "Thực hiện" alone also opens sentences that rest on nothing.
const GROUNDS =
  /^(?:[ce]an [ce]u|can vao|can (?=cong van|tinh hinh|quyet dinh|ke hoach|nghi)|xet de nghi|xet to trinh|theo de nghi|xet|duoc su (?:dong y|nhat tri|thong nhat|chi dao|uy quyen)|theo tinh than)(?![a-z0-9])/;
const CARRIES_OUT =
  /^(?:tiep tuc )?(?:de )?(?:thuc hien|trien khai thuc hien|trien khai|chap hanh|cu the hoa|trien khai, thuc hien|to chuc thuc hien|theo)(?![a-z0-9])/;
const RESTS_ON =
  /(?:luat|nghi dinh|nghi quyet|chi thi|quyet dinh|quy dinh|ket luan|thong tu|huong dan|ke hoach|cong van|chuong trinh|thong bao|de an|cong dien|van ban|y kien|su chi dao|chi dao|chu truong|phap lenh|dieu le|quy che|thong tri|loi keu goi|to trinh|[0-9]\/[a-z])(?![a-z])/;

/** Whether a paragraph, given bare, opens with a ground the plan rests on; `first` is its first letter. */
export function isBasisStart(bare: string, first: string): boolean {
  if (first === first.toLowerCase()) return false;
  if (GROUNDS.test(bare)) return true;
  const m = CARRIES_OUT.exec(bare);
  return m !== null && RESTS_ON.test(bare.slice(m[0].length, m[0].length + 90));
}

/** True for clauses, given bare, that ground the plan in law ("Căn cứ …"), false for those it carries out ("Thực hiện …"). */
export function isGround(bare: string): boolean {
  return GROUNDS.test(bare);
}

/**
 * The clauses in `opening`, the lines between title and first section. Several clauses on one line are several
 * bases; a clause ends where the sentence that issues the plan begins.
 */
export function findLegalBases(clean: CleanText, opening: readonly Line[]): Part[] {
  const bases: Part[] = [];
  let listed = false;
  for (const line of opening) {
    if (announcesGrounds(line)) {
      listed = true;
      continue;
    }
    const item = line.label && line.label.ordinals.length === 0;
    if (listed && item && RESTS_ON.test(line.bare.slice(0, 60))) {
      bases.push(partOf(clean, { start: line.bodyStart, end: line.end }));
      continue;
    }
    if (!item) listed = false;
    for (const sentence of clausesOf(clean, line)) {
      if (!isBasisStart(clean.bare.slice(sentence.start, sentence.end), clean.text[sentence.start]!))
        continue;
      const span = trimmed(clean, { start: sentence.start, end: clauseEnd(clean, sentence) }, " \t\n");
      if (span.end - span.start > 12) bases.push(partOf(clean, span));
    }
  }
  return bases;
}

/** "Căn cứ:" or "I. CĂN CỨ PHÁP LÝ": the grounds follow as a list, on lines or as the items of a section. */
export function announcesGrounds(line: Line): boolean {
  const bare = line.bare.slice(line.text.length - line.body.length);
  return /^(?:cac )?(?:can cu|co so phap ly)(?: (?:phap ly|xay dung|lap|ban hanh|de xay dung|thuc hien|cac van ban)[a-z ]{0,40})? ?:?$/.test(
    bare,
  );
}

const NEXT_CLAUSE = /[;.,] ?(?=(?:[ce]an [ce]u|thuc hien|xet de nghi|theo de nghi|theo tinh than|duoc su) )/g;

/** The stretches of a line that may each be a clause: split where a new ground begins, and at sentence ends. */
function clausesOf(clean: CleanText, line: Line): Span[] {
  const start = line.label && line.label.ordinals.length === 0 ? line.bodyStart : line.start;
  const text = clean.text.slice(start, line.end);
  const cuts = [0];
  for (const m of clean.bare.slice(start, line.end).matchAll(NEXT_CLAUSE)) {
    const at = m.index + m[0].length;
    if (text[at] !== text[at]!.toLowerCase()) cuts.push(at);
  }
  for (const m of text.matchAll(/(?<!\b(?:TP|TX|TT|Tr|P|Q|TS|Ths))\. (?=\p{Lu}\p{L})/gu))
    cuts.push(m.index + 2);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.map((cut, i) => ({
    start: start + cut,
    end: i + 1 < sorted.length ? start + sorted[i + 1]! : line.end,
  }));
}

// ", Ủy ban nhân dân xã … ban hành Kế hoạch": the clause gives way to the sentence it serves.
const ISSUING =
  /[,;.] ?(?:nay )?(?:uy ban|ubnd|hoi dong|so|phong|truong|ban|dang uy|chi bo|huyen uy|tinh uy|thanh uy|cong doan|doan|hoi|bo|trung tam|lien doan|cong an|ban giam hieu|nha truong|thuong truc|lanh dao)(?![a-z])[^.;:]{0,160}?(?:ban hanh|xay dung|lap|trien khai|to chuc)[^.;:]{0,60}?ke hoach/g;

function clauseEnd(clean: CleanText, span: Span): number {
  const bare = clean.bare.slice(span.start, span.end);
  ISSUING.lastIndex = 20;
  const m = ISSUING.exec(bare);
  return m ? span.start + m.index + 1 : span.end;
}
