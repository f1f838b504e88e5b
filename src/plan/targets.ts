/** Chỉ tiêu: amounts the plan sets itself ("100% cơ quan", "làm mới 3 km đường", "ít nhất 03 mô hình"). */
import type { Target } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { wordsAt } from "./fields.ts";
import type { Line } from "./lines.ts";

/** An amount and its unit, a percent sign or the words it counts. */
const AMOUNT = /(?<![\d.,/a-z-])(\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?) ?(%|(?:[a-z]+)(?: [a-z]+)?)/g;
// What makes a number a date, an ordinal or a reference.
const NO_AMOUNT_BEFORE =
  /(?:^| )(?:ngay|thang|nam|quy|dieu|khoan|diem|so|muc|thu|lan|khoa|ky|phu luc|giai doan|de an|tu|den|luc|trang|bang|cap|loai|hang) $/;
const NO_AMOUNT_AFTER = /^(?:thang|nam|ngay|gio|phut|h|den|va|ban|khoa|nhiem ky|cap|lan|quy)(?![a-z])/;
/** Verbs that set an aim when an amount follows them in their clause. */
const SETS =
  /(?<![a-z])(?:phan dau|dat|tro len|it nhat|toi thieu|bao dam|dam bao|hoan thanh|giam|tang|lam moi|lap|mo|them|xay dung|ban giao|xoa|sua chua|trong|cai tao|giao quan|gieo trong|giu|ket nap|thanh lap|ho tro|van dong|trao|tham hoi|dang ky|to chuc|thu gom|xu ly|nhan rong|binh quan)(?![a-z])/;
// What tells of results already reached sets no target.
const PAST =
  /nam truoc|da dat|ket qua thuc hien nam|nam qua|da hoan thanh|nam 20\d\d, (?:toan|xa|huyen|tinh)/;

/** Targets in `lines`, the sections of the body; one a clause. */
export function findTargets(clean: CleanText, lines: readonly Line[]): Target[] {
  const targets: Target[] = [];
  for (const line of lines) {
    if (PAST.test(line.bare) || line.body.includes("\t")) continue;
    for (const m of line.bare.matchAll(AMOUNT)) {
      const unit = m[2]!;
      const clause = clauseAround(line, m.index, m[0].length);
      const before = line.bare.slice(clause.start, m.index);
      if (unit !== "%" && (NO_AMOUNT_BEFORE.test(before) || NO_AMOUNT_AFTER.test(unit))) continue;
      if (
        before.length > 0 &&
        !SETS.test(before) &&
        !(unit === "%" && SETS.test(line.bare.slice(clause.start, clause.end)))
      )
        continue;
      const span = { start: line.start + clause.start, end: line.start + clause.end };
      if (targets.at(-1)?.span.start === span.start) continue;
      const unitEnd = line.start + m.index + m[0].length;
      const words = wordsAt(clean, { start: unitEnd - unit.length, end: unitEnd });
      targets.push({ text: clean.text.slice(span.start, span.end), value: m[1]!, unit: words, span });
    }
  }
  return targets;
}

/** The clause that holds an amount: from the stop before it to the stop after it. */
function clauseAround(line: Line, at: number, length: number): { start: number; end: number } {
  const before = line.text.slice(0, at);
  const stop = Math.max(...["; ", ". ", ": ", ", "].map((sign) => before.lastIndexOf(sign)));
  const after = /;|,(?= )|\.(?= |$)|$/.exec(line.text.slice(at + length))!;
  const label = line.text.length - line.body.length;
  return {
    start: Math.min(stop < 0 ? label : Math.max(stop + 2, label), at),
    end: at + length + after.index,
  };
}
