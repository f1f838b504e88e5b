import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement } from "../../src/check/rule.ts";
import type { Bilingual, Subject } from "../../src/check/subject.ts";
import { gazetteer, loadGazetteer } from "../../src/check/units/gazetteer.ts";
import { type UnitMention, unitMentions } from "../../src/check/units/mentions.ts";
import { inSentence, mayBeSame, type OwnUnit, ownUnit, tierOn } from "../../src/check/units/own.ts";
import { cleanOffset, type Past, paragraphAt, pastOf, sentenceAround } from "../../src/check/units/past.ts";
import { provinceOf } from "../../src/check/units/places.ts";
import {
  hasReason,
  isTitledBy,
  type SelfReference,
  selfReference,
} from "../../src/check/units/self-reference.ts";
import type { Severity, Span } from "../../src/model.ts";
import { nameKey } from "../../src/text/name-key.ts";

const saying = (sentence: string): string =>
  plan({
    sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\nII. NỘI DUNG\n1. Nhiệm vụ\n${sentence}\n2. Các thôn tổ chức thực hiện.`,
  });

export default defineRule({
  id: "consistency/copied-body",
  title: { vi: "Tên đơn vị khác sót lại", en: "Another unit's name left in" },
  why: {
    vi: "Soạn kế hoạch từ tệp của đơn vị khác thì tên đơn vị đó dễ sót lại ở chỗ lẽ ra là tên mình.",
    en: "A plan written over another unit's file easily keeps that unit's name where one's own belongs.",
  },
  basis: null,
  severity: "error",
  message: {
    issuer: {
      vi: "Kế hoạch của {own} nhưng {where} ghi “{actual}”. Sửa thành “{expected}”.",
      en: "The plan is of {own}, but {where} says “{actual}”. Write “{expected}”.",
    },
    text: {
      vi: "Kế hoạch của {own} mà chỗ này nói “{actual}” như nói về đơn vị mình. Nếu chép từ kế hoạch khác, sửa thành “{expected}”.",
      en: "The plan is of {own}, but this speaks of “{actual}” as of the issuer's own. If it was copied from another plan, write “{expected}”.",
    },
  },
  needs: ["exact-letters"],
  prepare: loadGazetteer,
  good: [
    plan(),
    saying("Tổ chức học tập kinh nghiệm xây dựng nông thôn mới tại xã Hải Anh."),
    saying("Bảo vệ an ninh vùng giáp ranh trên địa bàn xã Hải Anh."),
    saying("Vận động Nhân dân trên địa bàn xã An Bình và xã Hải Anh cùng chăm sóc tuyến đường."),
    saying("UBND các xã Hải Anh, Hải Đường tổ chức thực hiện theo kế hoạch của mình."),
    saying("Thực hiện Kế hoạch số 5/KH-UBND ngày 10/01/2026 của UBND xã Hải Anh về liên kết tiêu thụ lúa."),
    plan({
      body: "ỦY BAN NHÂN DÂN\nXÃ HOÀ THUỶ",
      placeDate: "Hoà Thuỷ, ngày 05 tháng 02 năm 2026",
      opening: "Ủy ban nhân dân xã Hòa Thủy ban hành Kế hoạch như sau:",
      closing: "Trên đây là Kế hoạch của UBND xã Hòa Thuỷ./.",
    }),
  ],
  bad: [
    [
      plan({
        closing: "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của UBND ‹xã Hải Anh›./.",
      }),
      "xã An Bình",
    ],
    [
      plan({ opening: "Ủy ban nhân dân ‹xã Hải Anh› ban hành Kế hoạch phát động thi đua như sau:" }),
      "xã An Bình",
    ],
    [plan({ subject: "Phát động phong trào thi đua năm 2026 trên địa bàn ‹xã Hải Anh›" }), "xã An Bình"],
    [saying("UBND ‹xã Hải Anh› yêu cầu các thôn đăng ký thi đua."), "xã An Bình"],
    [saying("Vận động Nhân dân chỉnh trang đường làng trên địa bàn ‹xã Hải Anh›."), "xã An Bình"],
  ],
  *check(subject) {
    const own = ownUnit(subject);
    const { plan } = subject;
    if (!own || /liên tịch|phối hợp/iu.test(plan.title.documentType?.value ?? "")) return;
    const told = foreignIn(subject, own);
    // Its people and offices alone may be named for many reasons; together with more they are not.
    const many = new Map<string, number>();
    for (const { mention } of told) many.set(mention.key, (many.get(mention.key) ?? 0) + 1);
    for (const one of told) {
      if (one.how === "people" && many.get(one.mention.key)! < 2) continue;
      yield problemOf(subject, own, one);
    }
  },
});

type How = SelfReference | "subject";

interface Told {
  readonly mention: UnitMention;
  readonly how: How;
}

/** Other units of the same tier that the plan speaks of as of its own. */
function foreignIn(subject: Subject, own: OwnUnit): Told[] {
  const { clean, plan, asOf } = subject;
  const mentions = unitMentions(clean).filter((one) => !one.short && tierOn(one, asOf) === own.tier);
  if (mentions.every((one) => mayBeSame(one.key, own.mention.key))) return [];
  const title = plan.title.documentType?.span.start ?? 0;
  const tail = plan.recipientsHeading?.span.start ?? plan.signer?.span.start ?? Number.POSITIVE_INFINITY;
  const titled = plan.title.subject?.span;
  const past = pastOf(subject);
  const told: Told[] = [];
  for (const [i, mention] of mentions.entries()) {
    if (mayBeSame(mention.key, own.mention.key)) continue;
    const at = clean.toSource(mention.span);
    if (at.start < title || at.start >= tail || (plan.appendix && at.start >= plan.appendix.span.start))
      continue;
    const paragraph = paragraphAt(clean.paragraphs, mention.span.start);
    if (!paragraph || paragraph.source.cell) continue;
    const inTitle = titled !== undefined && titled.start <= at.start && at.start < titled.end;
    const sentence = inTitle
      ? { start: cleanOffset(clean, titled.start), end: cleanOffset(clean, titled.end) }
      : sentenceAround(clean, paragraph, mention.span);
    const how = inTitle ? "subject" : selfReference(clean, sentence, mention.span);
    if (how && isAlone(mentions, i, sentence) && isMeant(subject, own, past, { mention, how }, sentence))
      told.push({ mention, how });
  }
  return told;
}

/** Whether the sentence names no other unit of the tier. */
function isAlone(mentions: readonly UnitMention[], at: number, sentence: Span): boolean {
  const { key } = mentions[at]!;
  for (let i = at - 1; i >= 0 && mentions[i]!.span.start >= sentence.start; i--) {
    if (mentions[i]!.key !== key) return false;
  }
  for (let i = at + 1; i < mentions.length && mentions[i]!.span.start < sentence.end; i++) {
    if (mentions[i]!.key !== key) return false;
  }
  return true;
}

function isMeant(
  subject: Subject,
  own: OwnUnit,
  past: Past,
  { mention, how }: Told,
  sentence: Span,
): boolean {
  const { clean } = subject;
  const { start, end } = mention.span;
  // "các xã Hải Anh, Hải Đường", "xã Hải Anh, Hải Đường": a list.
  if (/(?:cac|nhieu|mot so|\d) $/.test(clean.bare.slice(Math.max(0, start - 8), start))) return false;
  if (/^(?:,| và) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(clean.text.slice(end, end + 40)) && how !== "opening")
    return false;
  if (how === "closing" || how === "opening") return true;
  if (hasReason(clean, sentence) || past.isDeclaredOld(mention.span)) return false;
  // Its sentence may well tell of last year; what it must not be is the words of an instrument.
  if (past.isCited(mention.span) || past.speaksOfHistory(mention.span)) return false;
  if (how === "subject" && !isTitledBy(clean, sentence, mention.span)) return false;
  return !isPredecessor(own, mention);
}

/** A unit of before July 2025 that went to this one: its name lives on among the people. */
function isPredecessor({ mention, tier }: OwnUnit, { kind, key }: UnitMention): boolean {
  if (tier === "province") return provinceOf(key)?.now === provinceOf(mention.key)?.now;
  return (gazetteer()?.communes(kind, key) ?? []).some(({ successors }) =>
    successors.some((unit) => mayBeSame(nameKey(unit.name), mention.key)),
  );
}

const WHERE: Readonly<Partial<Record<How, Bilingual>>> = {
  subject: { vi: "trích yếu", en: "the title" },
  opening: { vi: "câu ban hành", en: "the issuing sentence" },
  closing: { vi: "câu kết", en: "the closing sentence" },
};
const SEVERITY: Readonly<Partial<Record<How, Severity>>> = {
  actor: "warning",
  ground: "warning",
  people: "warning",
};

function problemOf({ clean, plan }: Subject, own: OwnUnit, { mention, how }: Told): Problem {
  const span = clean.toSource(mention.span);
  const { kind } = own.mention;
  const name = `${kind} ${inSentence(own.mention.name)}`;
  const typed = clean.text.slice(mention.span.start, mention.span.end);
  const expected = mention.capitals
    ? name.toUpperCase()
    : /^\p{Lu}/u.test(typed)
      ? name.charAt(0).toUpperCase() + name.slice(1)
      : name;
  const severity = SEVERITY[how];
  const where = WHERE[how];
  const body = (own.itself ? plan.header.issuingBody : plan.header.parentBody)!;
  return {
    span,
    message: where ? "issuer" : "text",
    data: { own: name, ...(where && { where }) },
    expected,
    fix: replacement("suggest", span, expected),
    cause: {
      span: body.span,
      message: { vi: "Cơ quan ban hành ở đây.", en: "The issuing body is named here." },
    },
    ...(severity && { severity }),
  };
}
