import { duesOf, isTold as isToldOf, ofLastYear } from "../../src/check/due.ts";
import { plan } from "../../src/check/example.ts";
import { type OwnYears, ownYears, timesNamed } from "../../src/check/own-years.ts";
import { citedAt, DONE, inClean, reviews, sentenceAt, tellsOf } from "../../src/check/passage.ts";
import { defineRule, notEvaluated, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import type { Severity, Span } from "../../src/model.ts";

const SECTIONS = (work: string, due: string): string =>
  [
    "I. MỤC ĐÍCH, YÊU CẦU",
    "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
    "II. NỘI DUNG THI ĐUA",
    work,
    "III. TỔ CHỨC THỰC HIỆN",
    due,
  ].join("\n");

const WORK = "1. Thi đua lao động giỏi, lao động sáng tạo trong các ngành nghề.";
const DUE = "Văn phòng tổng hợp kết quả, báo cáo trước ngày 15/11/2026.";

export default defineRule({
  id: "consistency/year",
  title: { vi: "Năm còn sót từ kế hoạch cũ", en: "A year left over from an older plan" },
  why: {
    vi: "Kế hoạch thường được soạn trên tệp của năm trước; năm chưa sửa làm sai tên kế hoạch và thời hạn báo cáo.",
    en: "Plans are often typed over last year's file; a year that was not changed makes name and deadlines wrong.",
  },
  basis: null,
  severity: "error",
  message: {
    name: {
      vi: "Ở đây ghi “{actual}” mà kế hoạch này của “{expected}”. Sửa cho thống nhất.",
      en: "This says “{actual}” but the plan is for “{expected}”. Make them agree.",
    },
    title: {
      vi: "Tên kế hoạch ghi năm {actual} mà văn bản ban hành năm {expected}. Xem lại năm.",
      en: "The title says {actual} but the document is issued in {expected}. Check the year.",
    },
    date: {
      vi: "Ngày ban hành ghi năm {actual} mà kế hoạch của năm {expected}. Xem lại năm.",
      en: "The date of issue says {actual} but the plan is for {expected}. Check the year.",
    },
    deadline: {
      vi: "Kế hoạch của năm {own} mà thời hạn ghi “{actual}”. Sửa thành “{expected}”.",
      en: "The plan is for {own} but this is due on “{actual}”. Change it to “{expected}”.",
    },
    heading: {
      vi: "Đề mục ghi năm {actual} mà kế hoạch của năm {expected}. Xem lại năm.",
      en: "The heading says {actual} but the plan is for {expected}. Check the year.",
    },
    task: {
      vi: "Nhiệm vụ đặt ra cho năm {actual} trong kế hoạch của năm {expected}. Xem lại năm.",
      en: "A task is set for {actual} in a plan for {expected}. Check the year.",
    },
    enclosure: {
      vi: "Dòng “Kèm theo Kế hoạch” ghi năm {actual} mà kế hoạch ban hành năm {expected}. Xem lại năm.",
      en: "The line “Kèm theo Kế hoạch” says {actual} but the plan is issued in {expected}. Check the year.",
    },
  },
  good: [
    plan(),
    plan({
      opening:
        "Năm 2025, phong trào thi đua đạt nhiều kết quả. Phát huy kết quả năm 2025, giai đoạn 2021-2025, Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:",
    }),
    plan({
      sections: SECTIONS(
        "1. Tổng kết phong trào thi đua năm 2025 trước ngày 20/01/2026.\n2. Phấn đấu đến năm 2030 đạt chuẩn đô thị; thực hiện kế hoạch 5 năm 2026-2030, Luật Thi đua, khen thưởng năm 2022.",
        "Đối với hồ sơ nộp trước ngày 31/12/2025 thì xét theo quy định cũ. Số liệu tính đến ngày 31/12/2025.",
      ),
    }),
    plan({
      placeDate: "An Bình, ngày 10 tháng 12 năm 2025",
      sections: SECTIONS(WORK, "Các thôn đăng ký thi đua trước ngày 25/12/2025."),
    }), // a plan for next year
    plan({
      placeDate: "An Bình, ngày 10 tháng 9 năm 2025",
      subject: "Phong trào thi đua “Dạy tốt, học tốt” năm học 2025 - 2026",
      opening: "Trường Tiểu học An Bình xây dựng Kế hoạch thi đua năm học 2025 - 2026 như sau:",
      closing: "Trên đây là Kế hoạch thi đua năm học 2025 - 2026 của Trường Tiểu học An Bình./.",
      sections: SECTIONS(WORK, "Các tổ đăng ký trước ngày 30/9/2025, tổng kết trước ngày 25/5/2026."),
    }),
    plan({
      placeDate: "An Bình, ngày 15 tháng 01 năm 2026",
      subject: "Tổng kết phong trào thi đua năm 2025",
      opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch tổng kết phong trào thi đua năm 2025 như sau:",
      closing: "Trên đây là Kế hoạch tổng kết phong trào thi đua năm 2025 của Ủy ban nhân dân xã An Bình./.",
    }),
  ],
  bad: [
    [
      plan({
        closing:
          "Trên đây là Kế hoạch phát động phong trào thi đua năm ‹2025› của Ủy ban nhân dân xã An Bình./.",
      }),
      "2026",
    ],
    [
      plan({
        opening:
          "Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát động phong trào thi đua năm ‹2025› như sau:",
      }),
      "2026",
    ],
    [plan({ subject: "Phát động phong trào thi đua năm ‹2025›" }), "2026"],
    [
      plan({
        placeDate: "An Bình, ngày 05 tháng 5 năm 2026",
        subject: "Phát động phong trào thi đua năm ‹2025›",
        opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
        closing: "Trên đây là Kế hoạch của Ủy ban nhân dân xã An Bình./.",
      }),
      "2026",
    ],
    [plan({ placeDate: "An Bình, ngày 05 tháng 02 năm ‹2025›" }), "2026"],
    [plan({ sections: SECTIONS(WORK, DUE.replace("15/11/2026", "‹15/11/2025›")) }), "15/11/2026"],
    [plan({ sections: SECTIONS(WORK, "Các thôn hoàn thành trong ‹quý IV/2025›.") }), "quý IV/2026"],
    [plan({ sections: SECTIONS(WORK, DUE).replace("THI ĐUA\n", "THI ĐUA NĂM ‹2025›\n") }), "2026"],
    [
      plan({
        sections: SECTIONS(
          "Phấn đấu hoàn thành xuất sắc nhiệm vụ phát triển kinh tế - xã hội năm ‹2025›.",
          DUE,
        ),
      }),
      "2026",
    ],
    [plan({ appendix: "PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/02/‹2025› của UBND xã)" }), "2026"],
  ],
  *check(subject) {
    const own = ownYears(subject);
    if (!own) return UNDATED;
    return yield* onePerPlace(leftovers(subject, own));
  },
});

const UNDATED = notEvaluated(
  "kế hoạch không ghi là của năm nào và không có ngày ban hành",
  "the plan names no year and bears no date",
);

function* leftovers(subject: Subject, own: OwnYears): Generator<Problem> {
  yield* names(subject, own);
  yield* titleAgainstDate(subject, own);
  yield* deadlines(subject, own);
  yield* headings(subject, own);
  yield* tasks(subject, own);
  yield* enclosures(subject, own);
}

/** A year that is wrong for several reasons is told of once. */
function* onePerPlace(problems: Iterable<Problem>): Generator<Problem> {
  const seen = new Set<number>();
  for (const problem of problems) {
    const { end } = problem.span!;
    if (!seen.has(end)) yield problem;
    seen.add(end);
  }
}

const sure = ({ source }: Subject): Severity => (source.ocr ? "warning" : "error");

function correction(
  { clean }: Subject,
  span: Span,
  year: number,
): Pick<Problem, "span" | "expected" | "fix"> {
  const at = clean.toSource(span);
  const text = String(year);
  return { span: at, expected: text, fix: replacement("suggest", at, text) };
}

/** Title, issuing sentence and closing sentence against each other. */
function* names(subject: Subject, own: OwnYears): Generator<Problem> {
  for (const claim of own.claims) {
    if (claim.from <= own.to && own.from <= claim.to) continue;
    const others = own.claims.filter((other) => other !== claim);
    if (others.some((other) => other.school !== claim.school)) continue;
    const at = subject.clean.toSource(claim.span);
    const expected = own.from === own.to ? `${own.from}` : `${own.from} - ${own.to}`;
    const alike = (own.from === own.to) === (claim.from === claim.to);
    yield {
      span: at,
      message: "name",
      expected,
      severity: sure(subject),
      ...(alike && { fix: replacement("suggest", at, expected) }),
    };
  }
}

const YEARS_NAMED = /(?<![a-z])nam (20\d\d)(?!\d| ?- ?\d)/g;

/** Until this month hardly any plan is made for the next year. */
const PLANNED_FROM = "-05";

/** Where title and sentences agree, or there is a title alone, the date of issue may contradict them. */
function* titleAgainstDate(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean, plan } = subject;
  const title = own.claims.find(({ where }) => where === "title");
  const dated = plan.header.date && inClean(clean, plan.header.date.span);
  if (!title || !own.issued || !dated || title.from !== own.from || title.to !== own.to) return;
  if (own.from !== own.to && !title.school) return;
  const year = Number(own.issued.first.slice(0, 4));
  const words = inClean(clean, plan.title.subject!.span)!;
  if (own.to < year) {
    if (title.school) return;
    if (reviews(clean.text.slice(words.start, words.end), clean.bare.slice(words.start, words.end))) return;
    const early = own.issued.first.slice(5) < "04";
    if (early && timesNamed(subject, year) <= timesNamed(subject, own.from)) return;
    yield { message: "title", severity: "warning", ...correction(subject, title.span, year) };
  } else if (own.from === year + 1 && (title.school || own.issued.last.slice(4, 7) < PLANNED_FROM)) {
    const at = dated.start + clean.bare.slice(dated.start, dated.end).lastIndexOf(String(year));
    const agreed = title.school && own.claims.length > 1;
    if (at < dated.start || (!agreed && timesNamed(subject, own.from) <= timesNamed(subject, year))) return;
    yield {
      message: "date",
      severity: "warning",
      ...correction(subject, { start: at, end: at + 4 }, own.from),
    };
  }
}

/** Dates set for tasks in a year that was over before the plan began. */
function* deadlines(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean } = subject;
  for (const due of duesOf(subject)) {
    const moved = ofLastYear(subject, due, own);
    if (moved === null || isToldOf(subject, due, own)) continue;
    // A stretch of time over the turn of the year rightly begins in last year.
    if (due.until !== null && due.until < moved) continue;
    const span = clean.toSource(due.span);
    const at = clean.toSource(due.year);
    const before = clean.text.slice(due.span.start, due.year.start);
    const expected = `${before}${own.from}${clean.text.slice(due.year.end, due.span.end)}`;
    yield {
      span,
      message: "deadline",
      severity: due.sure ? sure(subject) : "warning",
      expected,
      data: { own: own.from },
      fix: replacement("suggest", at, String(own.from)),
    };
  }
}

/** Headings are short; what goes on is a paragraph. */
const HEADS_YEAR = /^.{0,150}20\d\d/;
const WORKS =
  /(?<![a-z])(?:nhiem vu|noi dung|muc tieu|chi tieu|phat dong|phong trao|ke hoach|cong tac|phuong huong|to chuc|thi dua|giai phap|trong tam|chu de)(?![a-z])/;

function* headings(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean, plan, citations } = subject;
  const open = [...plan.sections];
  for (let section = open.shift(); section; section = open.shift()) {
    open.unshift(...section.children);
    const words = HEADS_YEAR.test(section.heading) ? inClean(clean, section.span) : null;
    if (!words) continue;
    const text = clean.text.slice(words.start, words.end);
    const bare = clean.bare.slice(words.start, words.end);
    const [named, another] = [...bare.matchAll(YEARS_NAMED)];
    if (!named || another || !WORKS.test(bare) || reviews(text, bare) || isDate(bare, named.index)) continue;
    if (FROM_THEN.test(bare.slice(0, named.index))) continue;
    const span = { start: words.start + named.index + 4, end: words.start + named.index + 8 };
    if (Number(named[1]) >= own.lowest || citedAt(clean, citations, span)) continue;
    yield { message: "heading", severity: "warning", ...correction(subject, span, own.from) };
  }
}

/** "tháng 11 năm 2025", "cuối năm 2025": part of a date. */
const isDate = (bare: string, at: number): boolean =>
  /(?:thang|quy) [\divx]{1,3},? $/.test(bare.slice(Math.max(0, at - 12), at));
const FROM_THEN =
  /(?<![a-z])(?:tu|den|den het|sau|truoc|luat|nghi quyet|chi thi|quyet dinh|hien phap|ke hoach so|phap lenh)(?: [a-z,]+){0,8} $/;

const SET_FOR =
  /(?<![a-z])(?:(?:phan dau|quyet tam|gop phan|nham|de) (?:thuc hien|hoan thanh)|hoan thanh (?:thang loi|xuat sac|tot|toan dien)|thuc hien thang loi|phat dong(?: va to chuc)?(?: cac| dot)? (?:phong trao )?thi dua|dang ky (?:noi dung )?(?:thi dua|danh hieu|giao uoc)|ky (?:ket )?giao uoc thi dua|(?:trien khai|to chuc|thuc hien)(?: thuc hien)? (?:co hieu qua|hieu qua|tot|nghiem tuc|dong bo|toan dien) (?:cac )?(?:nhiem vu|muc tieu|chi tieu|cong tac|phong trao|noi dung)|(?:xay dung|ban hanh) ke hoach (?:to chuc |phat dong )?(?:cong tac |phong trao )?thi dua)(?![a-z])([^.;:\n]{0,160}?)(?<![a-z])nam (20\d\d)(?!\d| ?- ?\d)/g;
const HALF_YEAR = /(?<![a-z])so ket[^.;:\n]{0,60} 6 thang (?:dau )?nam (20\d\d)(?!\d)/g;

/** Tasks that prose sets for a year before the plan's. */
function* tasks(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean, citations, plan } = subject;
  const title = plan.title.subject?.span.end ?? 0;
  for (const pattern of [SET_FOR, HALF_YEAR]) {
    for (const m of clean.bare.matchAll(pattern)) {
      const end = m.index + m[0].length;
      const span = { start: end - 4, end };
      const year = Number(clean.bare.slice(span.start, span.end));
      // The plan's own year not being named, last year's tasks may be those it still carries out.
      if (year >= own.lowest || (!own.notBefore && year === own.from - 1 && !own.named)) continue;
      if (clean.toSource(span).start < title || citedAt(clean, citations, span)) continue;
      if (isDate(clean.bare, span.start - 4) || FROM_THEN.test(clean.bare.slice(m.index, span.start - 4)))
        continue;
      const part = { start: m.index, end };
      if (pattern === SET_FOR ? isTold(subject, part, own) : toldOf(clean.text, part)) continue;
      yield { message: "task", severity: "warning", ...correction(subject, span, own.from) };
    }
  }
}

/** Results and reviews before the task, or anything done in its sentence. */
function isTold({ clean }: Subject, { start, end }: Span, own: OwnYears): boolean {
  const sentence = sentenceAt(clean, start);
  const before = { start: sentence.start, end };
  return (
    DONE.test(clean.text.slice(sentence.start, sentence.end)) ||
    reviews(clean.text.slice(before.start, end), clean.bare.slice(before.start, end)) ||
    tellsOf(clean, { start, end }, own.lowest)
  );
}

/** "đã tổ chức sơ kết 6 tháng đầu năm 2025". */
function toldOf(text: string, { start, end }: Span): boolean {
  return /(?<!\p{L})(?:đã|kết quả|theo)(?!\p{L})/iu.test(text.slice(Math.max(0, start - 120), end));
}

// "ngày    /4/2026", "ngày 05 tháng 02 năm 2026"
const DATED =
  /ngay [^a-z\n]{0,24}\/ ?(20\d\d)(?!\d)|ngay [^a-z\n]{0,12}thang [^a-z\n]{0,12}nam (20\d\d)(?!\d)/;
const ENCLOSED = /kem theo ke hoach[^\n]{0,120}/g;

/** "(Kèm theo Kế hoạch số …/KH-UBND ngày … của …)" over an appendix, against the plan's own date. */
function* enclosures(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean, plan } = subject;
  const { number, date } = plan.header;
  if (!number?.symbol || !date || !own.issued) return;
  const year = Number(own.issued.first.slice(0, 4));
  for (const m of clean.bare.matchAll(ENCLOSED)) {
    const named = clean.text.slice(m.index, m.index + m[0].length).toUpperCase();
    const at = named.indexOf(`/${number.symbol.toUpperCase()}`);
    if (at < 0) continue;
    // Another plan's number; a blank one is the plan's own, not yet given.
    const other = /(\d+) ?$/.exec(named.slice(0, at))?.[1];
    if (other && number.value && Number(other) !== Number.parseInt(number.value, 10)) continue;
    const dated = DATED.exec(m[0]);
    const written = Number(dated?.[1] ?? dated?.[2] ?? year);
    if (written === year) continue;
    const start = m.index + dated!.index + dated![0].length - 4;
    yield {
      message: "enclosure",
      severity: "warning",
      ...correction(subject, { start: start, end: start + 4 }, year),
    };
  }
}
