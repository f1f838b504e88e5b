import { departments, ministries, offices, organisations } from "../../corpus/body-names.ts";
import { plan } from "../../src/check/example.ts";
import {
  isSentenceStart,
  letterEdits,
  type Matcher,
  nameMatcher,
  withLetters,
  wrongCapitals,
} from "../../src/check/names.ts";
import { type Prose, wholeOf } from "../../src/check/prose.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import { BEFORE_CAPITALS, BEFORE_ND30, CAPITALS_RULED, nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const HEAD =
  /(?<![a-z0-9])(?:(bo|so|phong) (?=[a-z])|(?=(?:uy ban|hoi dong|mat tran|hoi|doan|lien doan|ban) [a-z]))/g;
const HEADS: Readonly<Record<string, string>> = { bo: "Bộ", so: "Sở", phong: "Phòng" };
/** "các sở Nội vụ, Tài chính". */
const PLURAL = /(?:cac|lien|nhung|moi|cua) $/;
const DISTRICT = /^ (?:huyen|quan|thi xa|thanh pho|xa|phuong|dac khu)(?![a-z])/;

export default defineRule({
  id: "language/body-capitals",
  title: { vi: "Viết hoa tên cơ quan, tổ chức", en: "Capitals in the names of bodies" },
  why: {
    vi: "Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ chỉ loại hình và chức năng, lĩnh vực hoạt động; viết khác là ghi sai tên.",
    en: "In the name of a body the words for its type and its field have a capital; written otherwise the name is wrong.",
  },
  basis: nd30("khoản 1 Mục IV Phụ lục II"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    one: {
      vi: "Tên cơ quan, tổ chức viết hoa chưa đúng: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the body are wrong: “{actual}”. Write “{expected}”.",
    },
    many: {
      vi: "Tên cơ quan, tổ chức viết hoa chưa đúng ở {count} chỗ: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the body are wrong in {count} places: “{actual}”. Write “{expected}”.",
    },
  },
  good: [
    plan(),
    because(
      "Sở Y tế, Bộ Nội vụ, Phòng Văn hóa - Xã hội xã; các sở, ngành; SỞ Y TẾ; Sở xây dựng kế hoạch; phòng học.",
    ),
    because(
      "Các Hội đồng thi cử; Hội nghị; Ban tổ chức hội thi; cán bộ nội vụ; cơ sở y tế; trụ sở tư pháp xã.",
    ),
    plan({
      opening: "Phòng tư pháp lý, sở thích; hội nông dân trồng cam. Xã An Bình ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [because("Theo hướng dẫn của ‹Sở thông tin và Truyền thông› tỉnh."), "Sở Thông tin và Truyền thông"],
    [
      because("Theo hướng dẫn của ‹Bộ Lao động thương binh và xã hội›."),
      "Bộ Lao động - Thương binh và Xã hội",
    ],
    [because("Giao ‹Hội nông dân› xã theo dõi."), "Hội Nông dân"],
    [because("Giao ‹Hội Đồng Nhân Dân› xã giám sát."), "Hội đồng nhân dân"],
    [
      because("Giao ‹Đoàn thanh niên› xã; Đoàn thanh niên thôn; cùng Đoàn thanh niên trường."),
      "Đoàn Thanh niên",
    ],
  ],
  *check(subject) {
    if (subject.asOf < CAPITALS_RULED) return BEFORE_CAPITALS;
    const byName = new Map<string, Problem[]>();
    for (const problem of miswritten(subject)) {
      const key = problem.expected!;
      if (!byName.has(key)) byName.set(key, []);
      byName.get(key)!.push(problem);
    }
    for (const problems of byName.values()) {
      const edits = problems.flatMap(({ fix }) => fix!.edits);
      const message = problems.length === 1 ? "one" : "many";
      yield { ...problems[0]!, message, data: { count: problems.length }, fix: { kind: "suggest", edits } };
    }
    return;
  },
});

function* miswritten(subject: Subject): Generator<Problem> {
  const prose = wholeOf(subject);
  const byHead: Readonly<Record<string, Matcher>> = {
    bo: nameMatcher(ministries),
    so: nameMatcher(departments),
    phong: nameMatcher(offices),
  };
  const whole = nameMatcher(organisations);
  for (const m of prose.bare.matchAll(HEAD)) {
    const start = m.index;
    const head = m[1];
    const match = head ? byHead[head]!(prose.bare, start + head.length) : whole(prose.bare, start);
    if (!match) continue;
    const name = head ? `${HEADS[head]} ${match.name}` : match.name;
    const problem = judge(subject, prose, start, match.end, name, head ?? null);
    if (problem) yield problem;
  }
}

function judge(
  { plan, source }: Subject,
  prose: Prose,
  start: number,
  end: number,
  name: string,
  head: string | null,
): Problem | null {
  const typed = prose.text.slice(start, end);
  const letters = wrongCapitals(typed, name);
  // A misread letter is one; two capitals in the same name were typed so.
  if (letters.length < (source.ocr ? 2 : 1)) return null;
  if (/\p{Lu}{2}/u.test(typed) || /[\n\t]/.test(typed)) return null;
  // In lower case the words may be meant in general; "phòng Nội vụ" in mid-sentence is a name half written.
  if (!/^\p{Lu}/u.test(typed)) return null;
  if (PLURAL.test(prose.bare.slice(Math.max(0, start - 6), start)) && letters.some(({ at }) => at === 0))
    return null;
  if (
    head === "phong" &&
    isSentenceStart(prose.text, start) &&
    !DISTRICT.test(prose.bare.slice(end, end + 12))
  )
    return null;
  const isExcess = letters.every(({ letter }) => letter === letter.toLowerCase());
  const dashed = name.includes(" - ") && !/[-–&]/.test(typed);
  // Councils write their names with a comma or without a dash as well.
  const severity = isExcess || (dashed && head === null) || source.ocr ? "info" : "warning";
  const expected = dashed ? withDash(withLetters(typed, letters), name) : withLetters(typed, letters);
  const span = prose.place(start, end);
  const edits = dashed ? [{ span, text: expected }] : letterEdits(prose, start, letters);
  return {
    span,
    actual: typed,
    expected,
    severity,
    ...(plan.family !== "state" && { basis: null }),
    fix: { kind: "suggest", edits },
  };
}

/** `typed` with the dash that the official name has between two of its words. */
function withDash(typed: string, name: string): string {
  const before = name.slice(0, name.indexOf(" - ")).split(" ").length;
  const words = typed.replaceAll(",", "").split(" ");
  return [...words.slice(0, before), "-", ...words.slice(before)].join(" ");
}
