import { TWO_TIERS } from "../../corpus/reorganisation.ts";
import type { NewUnit } from "../../corpus/units/pack.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, notEvaluated, type Problem, replacement } from "../../src/check/rule.ts";
import type { Subject } from "../../src/check/subject.ts";
import { endsWithDistrictBody } from "../../src/check/units/district-bodies.ts";
import { type Gazetteer, gazetteer, loadGazetteer } from "../../src/check/units/gazetteer.ts";
import { homeProvince, isAboutTheOld, isOwn, zoneOf } from "../../src/check/units/home.ts";
import { isLastingName } from "../../src/check/units/lasting.ts";
import { type Past, pastOf } from "../../src/check/units/past.ts";
import {
  type Chain,
  chainsIn,
  districtOf,
  isTwoTiers,
  oldCommunes,
  wardOf,
} from "../../src/check/units/places.ts";
import { shownDay, type Written, writtenSince } from "../../src/check/units/written.ts";
import type { Span } from "../../src/model.ts";
import { nameKey } from "../../src/text/name-key.ts";

const SPEAKS =
  "I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\nII. NỘI DUNG\n1. Kiểm tra thực địa\n{}\n2. Tổng hợp kết quả.";
const saying = (sentence: string): string => plan({ sections: SPEAKS.replace("{}", sentence) });

export default defineRule({
  id: "consistency/abolished-unit",
  title: { vi: "Đơn vị hành chính không còn", en: "Administrative unit that is no more" },
  why: {
    vi: "Từ 01/7/2025 không còn cấp huyện và thị trấn, nhiều tỉnh, xã đã nhập lại. Ghi tên cũ như còn tồn tại thì người nhận không biết làm việc với ai.",
    en: "Since 1 July 2025 there are no districts and no thị trấn, and many provinces and communes were merged. An old name used as if it were alive leaves the reader without anyone to turn to.",
  },
  basis: "Nghị quyết 202/2025/QH15; Điều 51 Luật Tổ chức chính quyền địa phương năm 2025",
  severity: "error",
  message: {
    province: {
      vi: "“{old}” không còn từ ngày {day} theo {by}: nay là {expected}. Ghi tên hiện nay, hoặc thêm “cũ” nếu nói việc trước đó.",
      en: "“{old}” is no more since {day} by {by}: it is {expected} now. Write today's name, or add “cũ” where the past is meant.",
    },
    renamed: {
      vi: "Từ ngày {day}, theo {by}, “{old}” là {expected}. Ghi tên hiện nay.",
      en: "Since {day}, by {by}, “{old}” is {expected}. Write today's name.",
    },
    commune: {
      vi: "“{old}” không còn từ ngày 01/7/2025: nay là {expected}. Ghi tên hiện nay, hoặc thêm “cũ” nếu nói việc trước đó.",
      en: "“{old}” is no more since 1 July 2025: it is {expected} now. Write today's name, or add “cũ” where the past is meant.",
    },
    divided: {
      vi: "“{old}” không còn từ ngày 01/7/2025: nay thuộc {units}. Ghi đúng đơn vị hiện nay.",
      en: "“{old}” is no more since 1 July 2025: it went to {units}. Name the unit of today.",
    },
    level: {
      vi: "Từ ngày 01/7/2025 không còn {level} (Điều 51 Luật Tổ chức chính quyền địa phương năm 2025). Ghi xã, phường, đặc khu hiện nay thay cho “{old}”.",
      en: "Since 1 July 2025 there is no {level} (Điều 51 Luật Tổ chức chính quyền địa phương năm 2025). Name the xã, phường or đặc khu of today instead of “{old}”.",
    },
    levels: {
      vi: "“{old}”: từ ngày 01/7/2025 chỉ còn xã, phường, đặc khu. Sửa thành “{expected}”.",
      en: "“{old}”: since 1 July 2025 there are only xã, phường and đặc khu. Write “{expected}”.",
    },
  },
  prepare: loadGazetteer,
  good: [
    plan(),
    saying("Kiểm tra tại phường Yên Bái, tỉnh Lào Cai và xã Hà Nam, thành phố Hải Phòng."), // old names that live on
    saying("Kiểm tra tại xã An Phú, thành phố Hải Phòng (trước đây là huyện Nam Sách, tỉnh Hải Dương)."),
    saying(
      "Thực hiện Quyết định số 15/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Nam Định về quy hoạch huyện Hải Hậu.",
    ),
    saying("Giao lưu với Trường Trung học phổ thông huyện Điện Biên và Công ty Du lịch tỉnh Hải Dương."),
    saying("Tuyên truyền Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn."), // a title
    plan({
      placeDate: "An Bình, ngày 05 tháng 02 năm 2024",
      recipients: "Nơi nhận:\n- UBND tỉnh Hải Dương;\n- Các thôn;",
    }),
    saying("Thăm hộ ông Nguyễn Văn Bình, sinh năm 1957, xã Trực Chính, huyện Trực Ninh, tỉnh Nam Định."),
  ],
  bad: [
    [
      plan({ recipients: "Nơi nhận:\n- UBND ‹tỉnh Hải Dương› (để b/c);\n- Các thôn;" }),
      "thành phố Hải Phòng",
    ],
    [plan({ body: "UBND ‹TỈNH BÌNH PHƯỚC›\nỦY BAN NHÂN DÂN XÃ AN BÌNH" }), "TỈNH ĐỒNG NAI"],
    [
      plan({
        placeDate: "An Bình, ngày 05 tháng 10 năm 2026",
        recipients: "Nơi nhận:\n- Ủy ban nhân dân ‹tỉnh Bắc Ninh›;\n- Các thôn;",
      }),
      "thành phố Bắc Ninh",
    ],
    [
      saying("Kiểm tra cơ sở sản xuất tại ‹xã Nam Hưng, huyện Nam Sách, tỉnh Hải Dương›."),
      "xã Hợp Tiến, thành phố Hải Phòng",
    ],
    [saying("Kiểm tra cơ sở tại ‹phường Cống Vị, quận Ba Đình, thành phố Hà Nội›."), null],
    [saying("Tổ chức hội nghị tại ‹huyện Tam Ninh›, mời các xã tham dự."), null],
    [saying("Vận động hội viên trên địa bàn các ‹xã, phường, thị trấn› tham gia."), "xã, phường, đặc khu"],
  ],
  *check(subject) {
    const written = writtenSince(subject);
    if (!written)
      return notEvaluated(
        "không rõ văn bản lập ngày nào nên không biết đơn vị nào còn, đơn vị nào đã sắp xếp",
        "it is not known when the document was written, so neither which units there were",
      );
    if (written.since >= "2025-01-01") yield* unitsOf(subject, written);
    if (isTwoTiers(written.since)) yield* levelsOf(subject);
    return undefined;
  },
});

interface Judged {
  readonly subject: Subject;
  readonly written: Written;
  readonly past: Past;
  readonly known: Gazetteer | null;
  readonly home: string | null;
}

function* unitsOf(subject: Subject, written: Written): Generator<Problem> {
  const { clean, asOf } = subject;
  const known = gazetteer();
  const chains = chainsIn(clean, { since: written.since, asOf }, known);
  if (chains.length === 0) return;
  const past = pastOf(subject);
  const judged = { subject, written, past, known, home: homeProvince(subject, chains) };
  const declared = new Set(chains.filter(({ span }) => past.isDeclaredOld(span)).flatMap(keysOf));
  const old = isAboutTheOld(subject);
  for (const chain of chains) {
    const zone = zoneOf(subject, clean.toSource(chain.span));
    const own =
      chain.commune && !chain.district && !chain.province && isOwn(subject, chain.commune.mention.key);
    if (own || (old && zone === "body") || keysOf(chain).some((key) => declared.has(key))) continue;
    if (isLastingName(clean, chain.span)) continue;
    const problem = problemOf(judged, chain);
    if (!problem) continue;
    const { day, found, weak } = problem;
    if (zone !== "letterhead" && past.speaksOfBefore(chain.span, day)) continue;
    yield zone === "body" || weak || written.misdated ? { ...found, severity: "warning" } : found;
  }
}

const keysOf = ({ commune, district, province }: Chain): string[] =>
  [commune, district, province].flatMap((part) => (part ? [`${part.mention.kind} ${part.mention.key}`] : []));

interface Found {
  readonly found: Problem;
  /** The day of the change. */
  readonly day: string;
  readonly weak: boolean;
}

function problemOf(judged: Judged, chain: Chain): Found | null {
  const { written, subject, home } = judged;
  const { commune, district, province } = chain;
  if (isTwoTiers(written.since)) {
    if (commune || district) {
      const found = lowerUnits(judged, chain);
      if (found) return { found, day: TWO_TIERS, weak: false };
    }
    const where = province?.now.name ?? (district ? null : home);
    const ward = commune && wardOf(commune.mention.kind, commune.mention.name, where, written.since);
    if (ward && !province?.change && !district) {
      const name = `phường ${ward.name}`;
      const found = replaced(subject, commune.span, "renamed", name, {
        day: shownDay(ward.from),
        by: ward.by,
      });
      return { found, day: ward.from, weak: !province };
    }
  }
  if (!province?.change) return null;
  const { change, now, span } = province;
  const message = change.old.name === now.name ? "renamed" : "province";
  const data = { day: shownDay(change.from), by: change.by };
  const found = replaced(subject, span, message, `${now.kind} ${now.name}`, data);
  return { found, day: change.from, weak: change.weak === true };
}

/** What is wrong with the commune and district of a chain, `null` when nothing certain. */
function lowerUnits({ subject, written, known, home }: Judged, chain: Chain): Problem | null {
  const { commune, district, province } = chain;
  const { clean } = subject;
  const whole = clean.text.slice(chain.span.start, chain.span.end);
  const above = province ? `${province.now.kind} ${province.now.name}` : null;
  const named = ({ kind, name }: NewUnit, where: string): string => {
    // Some of the communes of 2025 became wards in 2026.
    const ward = wardOf(kind, name, where, written.since);
    return [ward ? `phường ${name}` : `${kind} ${name}`, above].filter(Boolean).join(", ");
  };
  if (!commune && district) {
    if (endsWithDistrictBody(clean.bare.slice(0, district.span.start))) return null;
    const one = districtOf(chain, home);
    if (one?.successors.length === 1)
      return replaced(subject, chain.span, "commune", named(one.successors[0]!, one.province), {});
    if (one) return divided(subject, chain.span, one.successors, above);
    return level(subject, chain.span, whole, district.mention.kind);
  }
  if (!commune) return null;
  const { kind } = commune.mention;
  const from = known ? oldCommunes(chain, home, known) : [];
  const key = nameKey(clean.text.slice(commune.mention.nameSpan.start, commune.span.end));
  const successors = from.length === 1 ? from[0]!.successors : [];
  if (!district) {
    const where = province?.now.name ?? home;
    const lives = known !== null && where !== null && known.holders(kind, key).has(where);
    if (lives || kind === "đặc khu") return null;
    // A name that nobody knows is no old unit; a thị trấn is one by its kind.
    if (kind !== "thị trấn" && (where === null || successors.length === 0)) return null;
  }
  if (successors.length === 1) {
    const expected = named(successors[0]!, from[0]!.district.province);
    return nameKey(expected) === nameKey(whole)
      ? null
      : replaced(subject, chain.span, "commune", expected, {});
  }
  if (successors.length > 1) return divided(subject, chain.span, successors, above);
  // "xã An Phú, huyện Nam Sách": the commune of today under the district of before.
  const one = districtOf(chain, home);
  const today = one?.successors.find((unit) => unit.kind === kind && nameKey(unit.name) === key);
  if (today) return replaced(subject, chain.span, "commune", named(today, one!.province), {});
  if (!district) return level(subject, chain.span, whole, kind);
  return level(subject, { start: district.span.start, end: chain.span.end }, null, district.mention.kind);
}

const MANY = 4;

function divided({ clean }: Subject, span: Span, into: readonly NewUnit[], above: string | null): Problem {
  const names = into.slice(0, MANY).map(({ kind, name }) => `${kind} ${name}`);
  const more = into.length - names.length;
  const place = above === null ? "" : ` (${above})`;
  const units = {
    vi: `${names.join(", ")}${more > 0 ? ` và ${more} đơn vị khác` : ""}${place}`,
    en: `${names.join(", ")}${more > 0 ? ` and ${more} others` : ""}${place}`,
  };
  return {
    span: clean.toSource(span),
    message: "divided",
    data: { old: clean.text.slice(span.start, span.end), units },
  };
}

function level({ clean }: Subject, span: Span, words: string | null, kind: string): Problem {
  const spelt =
    kind === "thành phố" ? { vi: "thành phố cấp huyện", en: "thành phố at district level" } : kind;
  return {
    span: clean.toSource(span),
    message: "level",
    data: { level: spelt, old: words ?? clean.text.slice(span.start, span.end) },
  };
}

function replaced(
  { clean }: Subject,
  span: Span,
  message: string,
  words: string,
  data: Readonly<Record<string, string>>,
): Problem {
  const at = clean.toSource(span);
  const old = clean.text.slice(span.start, span.end);
  const expected = inCaseOf(old, words);
  return {
    span: at,
    message,
    expected,
    data: { ...data, old },
    fix: replacement("suggest", at, expected),
  };
}

/** In capitals where the old words are, with a capital where they begin with one. */
function inCaseOf(old: string, words: string): string {
  if (old === old.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}\p{Ll}/u.test(old) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

// "các xã, phường, thị trấn", "các huyện, thị xã, thành phố"
const LEVELS =
  /(?<=(?:^|[ (])(?:cac|tung|moi|giua|\d{1,3}|cap) )(?:xa, phuong(?: va|,) thi tran|phuong, xa(?: va|,) thi tran|xa(?: va|,) thi tran|huyen, thi xa(?: va|,) thanh pho|huyen, thanh pho|quan, huyen(?:, thi xa)?)(?![a-z])/g;

/** The levels of before in lists, where the sentence cites nothing whose title it might be. */
function* levelsOf(subject: Subject): Generator<Problem> {
  const { clean } = subject;
  if (isAboutTheOld(subject)) return;
  let past: Past | null = null;
  for (const m of clean.bare.matchAll(LEVELS)) {
    const span = { start: m.index, end: m.index + m[0].length };
    const text = clean.text.slice(span.start, span.end);
    // "UBND các huyện, thành phố" is a body that is no more.
    if (
      !/thị trấn/iu.test(text) &&
      (!/huyện|quận/iu.test(text) || endsWithDistrictBody(clean.bare.slice(0, m.index)))
    )
      continue;
    const before = clean.bare
      .slice(Math.max(0, m.index - 300), m.index)
      .split("\n")
      .at(-1)!;
    if (
      /(?<![a-z])(?:luat|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|de an|chuong trinh|huong dan|quy dinh)(?![a-z])/.test(
        before,
      )
    )
      continue;
    past ??= pastOf(subject);
    if (past.speaksOfBefore(span, TWO_TIERS)) continue;
    const found = replaced(subject, span, "levels", "xã, phường, đặc khu", {});
    yield { ...found, severity: "warning" };
  }
}
