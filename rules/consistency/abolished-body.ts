import { abolishedBodies, type DistrictBody, districtBodies } from "../../corpus/abolished-bodies.ts";
import { provinceKindOn, TWO_TIERS } from "../../corpus/reorganisation.ts";
import { partyPlan, plan } from "../../src/check/example.ts";
import { defineRule, notEvaluated, type Problem, replacement } from "../../src/check/rule.ts";
import type { Bilingual, Subject } from "../../src/check/subject.ts";
import { DISTRICT_BODY } from "../../src/check/units/district-bodies.ts";
import { type Gazetteer, gazetteer, loadGazetteer } from "../../src/check/units/gazetteer.ts";
import { homeProvince, isAboutTheOld, zoneOf } from "../../src/check/units/home.ts";
import { nameAt } from "../../src/check/units/mentions.ts";
import { cleanOffset, type Past, pastOf } from "../../src/check/units/past.ts";
import { chainsIn, mergedProvince, provinceOf } from "../../src/check/units/places.ts";
import { shownDay, type Written, writtenSince } from "../../src/check/units/written.ts";
import type { Span } from "../../src/model.ts";
import { nameKey } from "../../src/text/name-key.ts";

const saying = (sentence: string): string =>
  plan({
    sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\nII. TỔ CHỨC THỰC HIỆN\n1. Phối hợp\n${sentence}\n2. Các thôn tổ chức thực hiện.`,
  });

export default defineRule({
  id: "consistency/abolished-body",
  title: { vi: "Cơ quan không còn", en: "Body that is no more" },
  why: {
    vi: "Từ 01/3/2025 nhiều bộ đã hợp nhất, từ 01/7/2025 không còn cơ quan cấp huyện. Giao việc hoặc gửi văn bản cho cơ quan không còn thì không ai nhận.",
    en: "Many ministries were merged on 1 March 2025, and district bodies ended on 1 July 2025. What is assigned or sent to a body that is no more reaches nobody.",
  },
  basis: "Nghị quyết 176/2025/QH15; Điều 51 Luật Tổ chức chính quyền địa phương năm 2025",
  severity: "error",
  message: {
    renamed: {
      vi: "“{old}” không còn từ ngày {day} ({by}): nay là {expected}.",
      en: "“{old}” is no more since {day} ({by}): it is {expected} now.",
    },
    gone: {
      vi: "“{old}” không còn từ ngày {day} ({by}). Nay là {now}: ghi cơ quan hiện nay nhận việc này.",
      en: "“{old}” is no more since {day} ({by}). Its work lies with {now}: name the body of today.",
    },
  },
  prepare: loadGazetteer,
  good: [
    plan(),
    plan({
      placeDate: "An Bình, ngày 05 tháng 02 năm 2024",
      recipients: "Nơi nhận:\n- UBND huyện (để b/c);\n- Phòng Nội vụ huyện;",
    }),
    saying(
      "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/3/2024 của UBND huyện Hải Hậu, các thôn tiếp tục rà soát.",
    ),
    saying(
      "Căn cứ Thông tư số 20/2023/TT-BGTVT ngày 30/6/2023 của Bộ Giao thông vận tải, các thôn kiểm tra đường.",
    ),
    saying("Tiếp nhận hồ sơ do Phòng Lao động - Thương binh và Xã hội huyện (cũ) bàn giao."),
    saying(
      "Phối hợp với Trung tâm Y tế khu vực, Bộ Xây dựng, Sở Tài chính và Hội đồng Dân tộc của Quốc hội.",
    ),
    saying("Bỏ kế hoạch và đầu tư không cần thiết; số kế hoạch và đầu tư do Phòng Kinh tế tổng hợp."),
    partyPlan({ recipients: "Nơi nhận:\n- Ban Tuyên giáo và Dân vận Tỉnh ủy;\n- Thành ủy Hải Phòng;" }),
  ],
  bad: [
    [plan({ recipients: "Nơi nhận:\n- ‹UBND huyện› (để b/c);\n- Các thôn;" }), null],
    [partyPlan({ recipients: "Nơi nhận:\n- ‹TT HU›;\n- Các chi bộ;" }), null],
    [partyPlan({ recipients: "Nơi nhận:\n- ‹Thường trực Huyện ủy›;\n- Các chi bộ;" }), null],
    [saying("Gửi báo cáo về ‹Phòng Nội vụ huyện Nam Sách› trước ngày 15/11/2026."), null],
    [saying("Đề nghị ‹Bộ Kế hoạch và Đầu tư› xem xét, bố trí vốn cho công trình."), "Bộ Tài chính"],
    [plan({ recipients: "Nơi nhận:\n- ‹Tỉnh ủy Hải Dương›;\n- Các thôn;" }), "Thành ủy Hải Phòng"],
    [plan({ recipients: "Nơi nhận:\n- ‹Sở LĐ-TB&XH›;\n- Các thôn;" }), null],
  ],
  *check(subject) {
    const written = writtenSince(subject);
    if (!written)
      return notEvaluated(
        "không rõ văn bản lập ngày nào nên không biết cơ quan nào còn, cơ quan nào đã sắp xếp",
        "it is not known when the document was written, so neither which bodies there were",
      );
    if (written.since < "2025-03-01") return undefined;
    const about = isAboutTheOld(subject);
    let past: Past | null = null;
    let end = 0;
    for (const found of [...bodiesIn(subject, written)].sort(bySpan)) {
      if (found.span.start < end || found.from > written.since) continue;
      const zone = zoneOf(subject, subject.clean.toSource(found.span));
      if (about && zone === "body") continue;
      // Name and level stand on two lines in a letterhead only.
      if (zone !== "letterhead" && subject.clean.text.slice(found.span.start, found.span.end).includes("\n"))
        continue;
      past ??= pastOf(subject);
      if (
        zone !== "letterhead" &&
        (past.isDeclaredOld(found.span) || past.speaksOfBefore(found.span, found.from))
      )
        continue;
      if (zone === "body" && hasActed(subject, found.span)) continue;
      end = found.span.end;
      const problem = problemOf(subject, found);
      if (zone === "body" && found.central && isSourceOfRules(subject, found.span))
        yield { ...problem, severity: "info" };
      else
        yield zone === "body" || found.weak || written.misdated
          ? { ...problem, severity: "warning" }
          : problem;
    }
    return undefined;
  },
});

interface Found {
  readonly span: Span;
  readonly from: string;
  readonly by: Bilingual;
  readonly now: Bilingual;
  readonly sole?: string;
  readonly weak?: true;
  /** A body above the district, whose rules live on under its successor. */
  readonly central?: true;
}

const same = (words: string): Bilingual => ({ vi: words, en: words });

const bySpan = (a: Found, b: Found): number => a.span.start - b.span.start || b.span.end - a.span.end;

function problemOf({ clean }: Subject, { span, from, by, now, sole }: Found): Problem {
  const old = clean.text.slice(span.start, span.end).replaceAll("\n", " ");
  const at = clean.toSource(span);
  const data = { old, day: shownDay(from), by };
  if (!sole) return { span: at, message: "gone", data: { ...data, now } };
  const expected = old === old.toUpperCase() ? sole.toUpperCase() : sole;
  return { span: at, message: "renamed", data, expected, fix: replacement("suggest", at, expected) };
}

/** "giấy phép do Bộ … cấp", "đã được UBND huyện phê duyệt": done while the body was there. */
function hasActed({ clean }: Subject, { start, end }: Span): boolean {
  const after = clean.bare.slice(end, end + 24);
  if (/^ (?:da|tung) /.test(after)) return true;
  return (
    /(?:^|[ (])(?:do|duoc|boi) $/.test(clean.bare.slice(Math.max(0, start - 8), start)) &&
    /^ (?:cap|ban hanh|phe duyet|cong nhan|ky|cong bo|tham dinh|quyet dinh|giao|khen|tang|dau tu|xep hang|thanh lap)(?![a-z])/.test(
      after,
    )
  );
}

/** "theo hướng dẫn của Bộ …": what the body once laid down may still hold. */
function isSourceOfRules({ clean }: Subject, { start }: Span): boolean {
  const before = clean.bare.slice(Math.max(0, start - 80), start);
  return /(?:quy dinh|huong dan|tieu chi|van ban|thong tu|quyet dinh|nghi quyet|chuong trinh|ke hoach|chi dao|de nghi|phat dong)[^.;,]{0,50} cua $/.test(
    before,
  );
}

function* bodiesIn(subject: Subject, written: Written): Generator<Found> {
  const { clean } = subject;
  for (const { name, ...body } of abolishedBodies) {
    for (const m of clean.text.matchAll(name)) {
      // Only the spelling of a name counts: "bộ", "sở" as common words begin no body.
      if (!/^\p{Lu}/u.test(m[0])) continue;
      yield { ...body, central: true, span: { start: m.index, end: m.index + m[0].length } };
    }
  }
  yield* districtBodiesIn(subject, written, gazetteer());
  yield* provincialIn(subject, written);
}

const LEVEL = "huyen|quan|thi xa|thanh pho|tp\\.?";
const OF_DISTRICT = new RegExp(
  `(?<![a-z])${DISTRICT_BODY}[ \\n](?:cac |cap |\\d{1,2} )?(${LEVEL})(?:, (?:huyen|thi xa|thanh pho|quan))*(?: va (?:huyen|thi xa|thanh pho|quan))?(?![a-z]| (?:uy|doan|doi)(?![a-z]))`,
  "g",
);
const PARTY =
  /(?<![a-z])(?:(?:thuong truc|ban thuong vu|van phong|ban to chuc|ban tuyen giao|ban dan van|uy ban kiem tra|tt|btv|vp|ubkt|bi thu)[. ]{1,2})?(huyen uy|quan uy|thi uy|thanh uy|huyen doan|quan doan|thi doan|thanh doan)(?![a-z])/g;
const SHORT_PARTY =
  /(?<![\p{L}\d/-])(?:Thường trực|Ban Thường vụ|TT|TTr|T\.T|BTV|VP|UBKT)[. ]{0,2} ?(?:HU|QU)(?![\p{L}\d/]|-\p{L})/gu;
const EDUCATION = /(?<!\p{L})Phòng (?:Giáo dục (?:và|&|-) ?Đào tạo|GD ?(?:&|và|-)? ?ĐT)(?![\p{L}\d])/giu;

// Bare words are other words too: "phong", "hoi", "cong an".
const SPELT_HEAD =
  /^(?:văn phòng|thường trực|tt|chủ tịch|phó chủ tịch|lãnh đạo|ủy ban|uỷ ban|ubnd|hội|hđnd|ubmttq|ub mttq|hđtđ|mttq|mặt trận|liên đoàn|lđlđ|đoàn|bch|công an|ban |bchqs|tòa|toà|tand|viện|vksnd|chi cục|thanh tra|bảo hiểm|bhxh|kho bạc|phòng)/iu;

function* districtBodiesIn(subject: Subject, written: Written, known: Gazetteer | null): Generator<Found> {
  const { clean } = subject;
  const { bare, text } = clean;
  const { since } = written;
  const home = homeKind(subject, written, known);
  const isDistrict = (word: string, key: string | null): boolean => {
    if (!/^(?:thanh|tp)/.test(word)) return true;
    if (key === null) return home === "tỉnh";
    return (
      provinceKindOn(provinceOf(key)?.name ?? "", since) !== "thành phố" &&
      (known?.districts("thành phố", key).length ?? 0) > 0
    );
  };
  for (const m of bare.matchAll(OF_DISTRICT)) {
    const start = m.index;
    const end = start + m[0].length;
    const level = start + m[0].search(new RegExp(`[ \\n]${m[1]!}(?![a-z])`)) + 1;
    if (
      !SPELT_HEAD.test(text.slice(start, start + 12)) ||
      !isSpelt(text.slice(level, level + m[1]!.length), m[1]!)
    )
      continue;
    const name = text[end] === " " ? nameAt(clean, end + 1, text.length) : null;
    const several = level + m[1]!.length < end;
    if (!several && !isDistrict(m[1]!, name && nameKey(name.text))) continue;
    yield found(bare, { start, end: name?.end ?? end });
  }
  for (const m of bare.matchAll(PARTY)) {
    const end = m.index + m[0].length;
    const words = text.slice(end - m[1]!.length, end);
    if (!/^(?:huyện|quận|thị|thành) (?:ủy|uỷ|đoàn)$/iu.test(words) || !/^\p{Lu}/u.test(words)) continue;
    const name = text[end] === " " ? nameAt(clean, end + 1, text.length) : null;
    if (!isDistrict(m[1]!, name ? nameKey(name.text) : null)) continue;
    yield found(bare, { start: m.index, end: name?.end ?? end }, m[1]!);
  }
  for (const m of text.matchAll(SHORT_PARTY))
    yield found(bare, { start: m.index, end: m.index + m[0].length }, "huyen uy");
  yield* officesNotified(subject);
  for (const m of text.matchAll(EDUCATION))
    if (/^\p{Lu}/u.test(m[0])) yield found(bare, { start: m.index, end: m.index + m[0].length });
}

const OFFICE =
  /^(?:Phòng (?:Nội vụ|Tư pháp|Tài chính ?- ?Kế hoạch|TC ?- ?KH|Lao động|LĐ|Tài nguyên|TN|Văn hóa và Thông tin|Văn hoá và Thông tin|VHTT|VH ?&? ?TT)[\p{L} &-]{0,40})/u;

/** "- Phòng Nội vụ;" among a commune's recipients: no commune has one. */
function* officesNotified({ plan, clean }: Subject): Generator<Found> {
  if (!/(?<!\p{L})(?:xã|phường|thị trấn|trường)(?!\p{L})/iu.test(plan.header.issuingBody?.value ?? ""))
    return;
  for (const { span } of plan.recipients) {
    const start = cleanOffset(clean, span.start);
    const m = OFFICE.exec(clean.text.slice(start, cleanOffset(clean, span.end)));
    if (m) yield { ...found(clean.bare, { start, end: start + m[0].trimEnd().length }), weak: true };
  }
}

const isSpelt = (typed: string, word: string): boolean => {
  const spelt = { huyen: "huyện", quan: "quận", "thi xa": "thị xã", "thanh pho": "thành phố" }[word];
  return spelt === undefined || nameKey(typed) === nameKey(spelt);
};

function found(bare: string, span: Span, head = bare.slice(span.start, span.end)): Found {
  const words = head.replace(/^(?:van phong|thuong truc|tt\.?|chu tich|pho chu tich|lanh dao) /, "");
  const { from, by, now, weak } = districtBodies.find((body: DistrictBody) => body.head.test(words))!;
  return { span, from, by, now, ...(weak && { weak }) };
}

/** Whether the letterhead's province is a tỉnh, so that "UBND thành phố" was one of its towns. */
function homeKind(subject: Subject, { since }: Written, known: Gazetteer | null): string | null {
  const { clean, asOf } = subject;
  const title = subject.plan.title.documentType;
  if (!title) return null;
  const head = clean.paragraphs.find(({ source }) => source.span.end >= title.span.start)?.end ?? 0;
  const chains = chainsIn(clean, { since, asOf }, known, { start: 0, end: head });
  const home = homeProvince(subject, chains);
  return home && provinceKindOn(home, asOf);
}

const PROVINCIAL = /(?<!\p{L})Tỉnh (ủy|uỷ|đoàn) (?=\p{Lu})/giu;

/** "Tỉnh ủy Hải Dương" of a province that was merged. */
function* provincialIn({ clean }: Subject, { since }: Written): Generator<Found> {
  if (since < TWO_TIERS) return;
  for (const m of clean.text.matchAll(PROVINCIAL)) {
    const at = m.index + m[0].length;
    const name = nameAt(clean, at, clean.text.length);
    const change = name && mergedProvince(nameKey(name.text), since);
    if (!name || !change || change.from > since) continue;
    const kind = provinceKindOn(change.now.name, since) === "tỉnh" ? "Tỉnh" : "Thành";
    const sole = `${kind} ${m[1]!.toLowerCase()} ${change.now.name}`;
    const span = { start: m.index, end: name.end };
    yield { span, from: change.from, by: same(change.by), now: same(sole), sole, central: true };
  }
}
