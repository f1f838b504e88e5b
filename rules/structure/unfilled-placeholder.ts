import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";

/**
 * Forms of a gap left for a figure or a name. Matched against one clean paragraph at a time, in which spaces are
 * single; the first group is the gap itself, or else the whole match is.
 */
const GAPS: readonly RegExp[] = [
  // "số …", "ngày ___", "Kinh phí: ……": a gap where a figure or a name belongs
  /(?<!\p{L})(?:số|ngày|tháng|năm|lúc|hồi|quý|đợt|khoảng|tổng|:) ?((?:…|\.{3}|_{2}|\. \. \.)[.…_ ]*)(?![^ ,;.:)/\d-])/giu,
  // "… người", "…% hộ", "...../KH-UBND": a gap before a unit or a symbol
  /(?<=^|[ (])((?:…|\.{3}|_{2})[.…_]*) ?(?:%|\/ ?\p{Lu}|(?:suất|lượt|buổi|triệu|tỷ|đồng|giải|hộ|m2|km|ha)(?!\p{L}))/gu,
  // long leaders: "Họ và tên …………… chức vụ"
  /(?<!\p{L})(?:…{3}|\.{7}|_{3})[.…_]*/gu,
  // "số /KH-UBND", "Kế hoạch số:    /KH-UBND"
  /(?<!\p{L})số ?:? ?\/ ?\p{Lu}[\p{L}\d]{0,9}-\p{Lu}[\p{L}\d-]*/giu,
  // "ngày tháng 4 năm 2026", "ngày 15 tháng năm 2026"
  /(?<!\p{L})ngày tháng \d{1,2} năm \d{4}|(?<!\p{L})ngày \d{1,2} tháng năm \d{4}/giu,
  // "[...]", "[tên xã]", "<tên đơn vị>"
  /[[<] ?(?:[.…_]{1,20}|(?:tên|ghi|điền|nhập|số|ngày|họ|đơn vị|địa danh|nội dung)(?: [\p{L}\d,/ ]{1,60})?) ?[\]>]/giu,
  // "xxx", "xx/xx/2026"
  /(?<![\p{L}\d])(?:x{3,}|xx\/xx(?:\/\d{4}|\/x{2,4})?)(?![\p{L}\d])/gu,
  // the name that stands for any name
  /(?<!\p{L})Nguyễn Văn [AB](?![\p{L}.])/gu,
];

/** Gaps with fewer characters between them belong to one expression. */
const APART = 24;

// A paragraph without letters or digits is a rule line or a place for a signature, not a gap in a sentence.
const HAS_WORDS = /[\p{L}\d]/u;
// "(Kèm theo Kế hoạch số   /KH-UBND ngày   /4/2026 của …)"
const POINTER = /^\W{0,3}(?:ban hanh )?kem theo (?:ke hoach|quyet dinh|van ban|cong van)/;
// Cheap test that keeps nearly all paragraphs away from the patterns.
const MAY_HAVE_GAP =
  /…|\.\.\.|\. \. \.|__|[[<]|xx|số ?:? ?\/|(?:ngày|\d) tháng (?:\d{1,2} )?năm|Nguyễn Văn [AB]/iu;

export default defineRule({
  id: "structure/unfilled-placeholder",
  title: { vi: "Chỗ trống chưa điền", en: "Unfilled placeholder" },
  why: {
    vi: "Chỗ trống còn lại từ bản mẫu hoặc bản dự thảo làm văn bản không dùng được.",
    en: "A gap left over from a template or a draft makes the document unusable.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Còn chỗ trống chưa điền: “{words}”. Điền đủ hoặc bỏ đi.",
    en: "A gap has not been filled in: “{words}”. Fill it in or remove it.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    plan({
      opening:
        "Vận động nông dân, công nhân, học sinh... tham gia. Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
    plan({
      opening: "Tuyên truyền bằng loa, tờ rơi, mạng xã hội, … Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
    plan({ appendix: "PHỤ LỤC\nMẪU PHIẾU ĐĂNG KÝ\nHọ và tên: ……………………\nĐơn vị: ……………………" }), // a form has gaps
    plan({ appendix: "DANH SÁCH\n(Kèm theo Kế hoạch số   /KH-UBND ngày   /4/2026 của UBND xã An Bình)" }),
    plan({ opening: "Tỷ lệ hộ nghèo < 2%, hộ khá > 60%. Ủy ban nhân dân xã ban hành Kế hoạch như sau:" }),
  ],
  bad: [
    [
      plan({
        opening: "Thực hiện Kế hoạch ‹số: /KH-UBND› của huyện, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
      }),
      null,
    ],
    [plan({ opening: "Tổng kinh phí: ‹…………› đồng. Ủy ban nhân dân xã ban hành Kế hoạch như sau:" }), null],
    [
      plan({
        bases: "Thực hiện Kế hoạch số ‹… /KH-UBND ngày …› tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.",
      }),
      null,
    ],
    [plan({ closing: "Báo cáo kết quả trước ‹ngày tháng 11 năm 2026›./." }), null],
    [plan({ closing: "Các đơn vị của ‹[tên xã]› thực hiện nghiêm túc Kế hoạch này./." }), null],
    [plan({ closing: "Phấn đấu trao ‹...› suất quà cho hộ nghèo trên địa bàn./." }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹Nguyễn Văn A›" }), null],
  ],
  *check(subject) {
    const { clean, plan } = subject;
    const reported = [plan.header.number, plan.placeDate].map((part) => part?.span);
    for (const { start, end, source } of clean.paragraphs) {
      const text = clean.text.slice(start, end);
      // Cells of a form or table may rightly be empty.
      if (source.cell !== null && !HAS_WORDS.test(text)) continue;
      if (!MAY_HAVE_GAP.test(text) || !HAS_WORDS.test(text)) continue;
      // The pointer of an appendix stays blank until the plan is issued, and on electronic documents.
      if (POINTER.test(clean.bare.slice(start, end))) continue;
      if (plan.appendix && source.span.start >= plan.appendix.span.start) break;
      for (const gap of gapsIn(text)) {
        const span = clean.toSource({ start: start + gap.start, end: start + gap.end });
        if (reported.some((other) => other && overlap(span, other))) continue;
        yield { span, data: { words: around(text, gap) } };
      }
    }
  },
});

/** Gaps in order of place. Those of one expression ("số … ngày …") are one. */
function gapsIn(text: string): Span[] {
  const found = GAPS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m) => {
      const words = (m[1] ?? m[0]).trim();
      const start = m.index + m[0].indexOf(words);
      return { start, end: start + words.length };
    }),
  );
  const gaps: Span[] = [];
  for (const gap of found.sort((a, b) => a.start - b.start)) {
    const last = gaps.at(-1);
    if (last && gap.start - last.end < APART)
      gaps[gaps.length - 1] = { ...last, end: Math.max(last.end, gap.end) };
    else gaps.push(gap);
  }
  return gaps;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The gap with a few words on both sides. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).split(" ").slice(-4).join(" ");
  const after = text.slice(end).split(" ").slice(0, 4).join(" ");
  return before + text.slice(start, end) + after;
}
