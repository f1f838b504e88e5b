import { TWO_TIERS } from "../../corpus/reorganisation.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement } from "../../src/check/rule.ts";
import type { Subject } from "../../src/check/subject.ts";
import { type Gazetteer, gazetteer, loadGazetteer } from "../../src/check/units/gazetteer.ts";
import { unitMentions } from "../../src/check/units/mentions.ts";
import { inSentence, mayBeSame, type OwnUnit, ownUnit, tierOn } from "../../src/check/units/own.ts";
import { cleanOffset } from "../../src/check/units/past.ts";
import { provinceOf } from "../../src/check/units/places.ts";
import type { Field } from "../../src/model.ts";
import { nameKey } from "../../src/text/name-key.ts";
import { nd30 } from "../provisions.ts";

export default defineRule({
  id: "consistency/place",
  title: { vi: "Địa danh không khớp với cơ quan ban hành", en: "Place and issuing body do not agree" },
  why: {
    vi: "Tên cơ quan ban hành, địa danh và người ký phải cùng một nơi; lệch nhau thường là sót lại từ kế hoạch của đơn vị khác.",
    en: "Issuing body, place line and signature must be of one place; where they differ, something was usually left over from another unit's plan.",
  },
  basis: nd30("khoản 4 Mục II Phần I Phụ lục I"),
  severity: "error",
  message: {
    place: {
      vi: "Địa danh ghi “{actual}” nhưng cơ quan ban hành là {body}. Nơi ban hành phải là {unit}.",
      en: "The place line says “{actual}” but the issuing body is {body}. The place must be {unit}.",
    },
    signature: {
      vi: "Chữ ký thay mặt “{actual}” nhưng cơ quan ban hành là {body}. Sửa cho thống nhất.",
      en: "The signature is for “{actual}” but the issuing body is {body}. Make them agree.",
    },
  },
  needs: ["exact-letters"],
  prepare: loadGazetteer,
  good: [
    plan(),
    plan({ placeDate: "Xã An Bình, ngày 05 tháng 02 năm 2026" }),
    plan({
      body: "ỦY BAN NHÂN DÂN\nXÃ HOÀ THUỶ",
      placeDate: "Hòa Thủy, ngày 05 tháng 02 năm 2026", // the tone mark alone differs
      opening: "Ủy ban nhân dân xã Hòa Thủy ban hành Kế hoạch như sau:",
      closing: "Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Thủy./.",
    }),
    plan({
      body: "UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG",
      placeDate: "Yên Bái, ngày 05 tháng 02 năm 2026", // the ward where it sits
      opening: "Sở Công Thương ban hành Kế hoạch như sau:",
      closing: "Trên đây là Kế hoạch của Sở Công Thương./.",
      signer: "GIÁM ĐỐC\n\nNguyễn Thị Hồng",
    }),
  ],
  bad: [
    [plan({ placeDate: "‹Hải Anh›, ngày 05 tháng 02 năm 2026" }), "An Bình"],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN ‹XÃ HẢI ANH›\nCHỦ TỊCH\n\nNguyễn Thị Hồng" }), "XÃ AN BÌNH"],
    [
      plan({
        body: "UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG",
        placeDate: "‹Nghệ An›, ngày 05 tháng 02 năm 2026",
        opening: "Sở Công Thương ban hành Kế hoạch như sau:",
        closing: "Trên đây là Kế hoạch của Sở Công Thương./.",
        signer: "GIÁM ĐỐC\n\nNguyễn Thị Hồng",
      }),
      "Lào Cai",
    ],
  ],
  *check(subject) {
    const own = ownUnit(subject);
    if (!own) return;
    const { place } = subject.plan.header;
    if (place && (own.tier === "province" ? isOtherProvince : isOtherPlace)(subject, own, place)) {
      const expected = inSentence(own.mention.name);
      yield found(subject, own, {
        span: place.span,
        message: "place",
        expected,
        fix: replacement("suggest", place.span, expected),
        ...((own.tier === "province" || !isCommune(gazetteer(), nameKey(place.value))) && {
          severity: "warning",
        }),
      });
    }
    yield* signatureOf(subject, own);
  },
});

function found({ plan }: Subject, { mention }: OwnUnit, problem: Problem): Problem {
  const body = plan.header.issuingBody ?? plan.header.parentBody!;
  const data = { body: `“${body.value}”`, unit: `${mention.kind.toLowerCase()} ${inSentence(mention.name)}` };
  const cause = {
    span: body.span,
    message: { vi: "Cơ quan ban hành ở đây.", en: "The issuing body is named here." },
  };
  return { ...problem, data, cause };
}

const KIND = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?|tỉnh) /iu;

/** Another commune's name in the place line of a commune's body. */
function isOtherPlace({ clean, plan, asOf }: Subject, own: OwnUnit, place: Field): boolean {
  if (own.tier !== "commune" || !own.itself) return false;
  const name = place.value.normalize("NFC").replace(KIND, "");
  const key = nameKey(name);
  if (!isName(name) || mayBeSame(key, own.mention.key)) return false;
  const known = gazetteer();
  // A province's name is not what the decree asks of a commune, but no contradiction.
  if (provinceOf(key) !== null) return false;
  const mentions = unitMentions(clean);
  // So with the district.
  const above = [
    plan.header.parentBody?.value ?? "",
    ...mentions.filter((one) => tierOn(one, asOf) !== "commune").map(({ name }) => name),
  ];
  if (above.some((words) => ` ${nameKey(words)} `.includes(` ${key} `))) return false;
  const district = ["huyện", "quận", "thị xã", "thành phố"].some(
    (kind) => known !== null && known.districts(kind, key).length > 0,
  );
  if (isCommune(known, key) && (!district || asOf >= TWO_TIERS)) return true;
  if (mentions.some((one) => one.key === key && tierOn(one, asOf) === "commune")) return true;
  // A name that nobody knows may have been a district's while there were districts.
  return asOf >= TWO_TIERS && !district;
}

/** Words that can be a place and nothing misread. */
const isName = (name: string): boolean => /^\p{Lu}[\p{L}'\d -]{1,40}$/u.test(name);

const isCommune = (known: Gazetteer | null, key: string): boolean =>
  known !== null &&
  ["xã", "phường", "thị trấn", "đặc khu"].some(
    (kind) => known.communes(kind, key).length > 0 || known.holders(kind, key).size > 0,
  );

/** The name of another province, and not of a commune of this one in which the body may sit. */
function isOtherProvince({ asOf }: Subject, own: OwnUnit, place: Field): boolean {
  const key = nameKey(place.value.normalize("NFC").replace(KIND, ""));
  const there = provinceOf(key);
  const home = provinceOf(own.mention.key);
  const known = gazetteer();
  if (there === null || home === null || known === null || mayBeSame(key, own.mention.key)) return false;
  if (there.now === home.now && asOf >= TWO_TIERS) return false;
  return !["xã", "phường", "thị trấn"].some(
    (kind) =>
      known.holders(kind, key).has(home.now) ||
      known.communes(kind, key).some(({ district }) => district.province === home.now),
  );
}

/** "TM. ỦY BAN NHÂN DÂN XÃ HẢI ANH" under a plan of another commune. */
function* signatureOf(subject: Subject, own: OwnUnit): Generator<Problem> {
  const { clean, plan, asOf } = subject;
  const { signer } = plan;
  if (!signer?.authority || !own.itself) return;
  const from = cleanOffset(clean, signer.span.start);
  const to = cleanOffset(clean, signer.span.end);
  for (const mention of unitMentions(clean, from, to)) {
    if (mention.short || tierOn(mention, asOf) !== own.tier || mayBeSame(mention.key, own.mention.key))
      continue;
    const span = clean.toSource(mention.span);
    const words = `${own.mention.kind} ${inSentence(own.mention.name)}`;
    const expected = mention.capitals ? words.toUpperCase() : words;
    yield found(subject, own, {
      span,
      message: "signature",
      expected,
      fix: replacement("suggest", span, expected),
    });
  }
}
