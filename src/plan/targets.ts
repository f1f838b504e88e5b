/** Chỉ tiêu: amounts the plan sets itself ("100% cơ quan", "ít nhất 03 mô hình"). */
import type { Target } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { wordsAt } from "./fields.ts";
import type { Line } from "./lines.ts";

const PERCENT = /(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,2})?) ?%/g;
const COUNTED =
  /(?:it nhat|toi thieu|phan dau(?: co| dat)?|dat|tren|tu) (?:tu )?(\d{1,3}(?:\.\d{3})*|\d{1,4}) (mo hinh|tap the|ca nhan|dien hinh|guong|ho|lop|buoi|cuoc|don vi|thon|xom|khu dan cu|nguoi|hoi vien|doan vien|san pham|tin bai|tin, bai|bai|cong trinh|km|trieu dong|ty dong|can nha|ngoi nha|sang kien|de tai|chi tieu|giai|hoc sinh|truong|luot nguoi|dot|lan)(?![a-z])/g;
// What tells of results already reached sets no target.
const PAST = /nam truoc|da dat|ket qua thuc hien nam|binh quan hang nam|nam qua/;
/** A target is set by a list item or a sentence that says so. */
const SETS = /phan dau|dat|tro len|ti le|ty le|it nhat|toi thieu|bao dam|dam bao|100 ?%|hoan thanh|giam|tang/;

/** Targets in `lines`, the sections of the body. */
export function findTargets(clean: CleanText, lines: readonly Line[]): Target[] {
  const targets: Target[] = [];
  for (const line of lines) {
    if (PAST.test(line.bare)) continue;
    const found = [...line.bare.matchAll(PERCENT), ...line.bare.matchAll(COUNTED)].sort(
      (a, b) => a.index - b.index,
    );
    for (const m of found) {
      const clause = clauseAround(line, m.index, m[0].length);
      if (!SETS.test(line.bare.slice(clause.start, clause.end))) continue;
      const span = { start: line.start + clause.start, end: line.start + clause.end };
      const previous = targets[targets.length - 1];
      if (previous && previous.span.start === span.start) continue;
      const unit = m[2] ? wordsAt(clean, unitSpan(line, m)) : "%";
      targets.push({ text: clean.text.slice(span.start, span.end), value: m[1]!, unit, span });
    }
  }
  return targets;
}

function unitSpan(line: Line, m: RegExpExecArray): { start: number; end: number } {
  const end = line.start + m.index + m[0].length;
  return { start: end - m[2]!.length, end };
}

/** The clause that holds an amount: from the stop before it to the stop after it. */
function clauseAround(line: Line, at: number, length: number): { start: number; end: number } {
  const before = line.text.slice(0, at);
  const start = Math.max(before.lastIndexOf("; "), before.lastIndexOf(". "), before.lastIndexOf(": "));
  const after = /;|\.(?= |$)|$/.exec(line.text.slice(at + length))!;
  const from = start < 0 ? line.text.length - line.body.length : start + 2;
  return { start: Math.min(from, at), end: at + length + after.index };
}
