import { plan } from "../../src/check/example.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";
import { bareOf, keyOf } from "../../src/text/bare.ts";

const TONE: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

const FEWEST_WORDS = 3;

interface Place {
  readonly span: Span;
  readonly words: string;
}

export default defineRule({
  id: "consistency/name-mismatch",
  title: { vi: "Một tên viết hai cách", en: "One name spelt two ways" },
  why: {
    vi: "Tên cơ quan, tên người ký sai một dấu là tên khác; một trong hai chỗ đã gõ nhầm.",
    en: "A body's or signer's name with one wrong mark is another name; one of the places was mistyped.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "“{actual}” chỗ khác trong văn bản viết “{other}”. Xem tên nào đúng rồi viết thống nhất.",
    en: "“{actual}” is spelt “{other}” elsewhere in the document. See which is right and keep to it.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    plan({ opening: "Ủy ban nhân dân xã An Bình và Uỷ ban nhân dân xã An Bình ban hành Kế hoạch như sau:" }), // tone marks
    plan({ recipients: "Nơi nhận:\n- Ủy ban nhân dân xã An Bính Đông;\n- Các thôn;" }), // another commune
  ],
  bad: [
    [
      plan({
        opening:
          "Ủy ban nhân dân xã An Bình xây dựng Kế hoạch. ‹Ủy ban nhân dân xã An Bính› ban hành như sau:",
      }),
      null,
    ],
    [
      plan({
        closing:
          "Giao đồng chí ‹Nguyễn Thị Hòng› chỉ đạo thực hiện Kế hoạch này. Các đơn vị báo cáo trước ngày 20 tháng 11./.",
      }),
      null,
    ],
  ],
  *check(subject) {
    const { issuingBody } = subject.plan.header;
    const { signer } = subject.plan;
    if (issuingBody) yield* otherSpellings(subject, issuingBody.value);
    if (signer?.name) yield* otherSpellings(subject, signer.name);
  },
});

/** The places where a name stands with other marks than most often. */
function* otherSpellings({ clean, plan }: Subject, name: string) {
  const wanted = bareOf(name.normalize("NFC")).replace(/\s+/g, " ").trim();
  if (keyOf(name).split(" ").length < FEWEST_WORDS) return;
  const shape = wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ \\n]");
  const places = new Map<string, Place[]>();
  for (const m of clean.bare.matchAll(new RegExp(`(?<![a-z0-9])${shape}(?![a-z0-9])`, "g"))) {
    const end = m.index + m[0].length;
    const words = clean.text.slice(m.index, end);
    // Longer by another capital it is another name: "An Bính Đông".
    if (words !== words.toUpperCase() && /^ \p{Lu}\p{Ll}/u.test(clean.text.slice(end, end + 3))) continue;
    const spelling = spelt(words);
    const place = { span: clean.toSource({ start: m.index, end }), words: words.replace(/\s+/g, " ") };
    const known = places.get(spelling);
    if (known) known.push(place);
    else places.set(spelling, [place]);
  }
  if (places.size < 2) return;
  const own = spelt(name);
  const [most] = [...places].sort(
    (a, b) => b[1].length - a[1].length || Number(b[0] === own) - Number(a[0] === own),
  );
  const limit = plan.appendix?.span.start ?? Number.POSITIVE_INFINITY;
  const right = most![1][0]!;
  const cause = { span: right.span, message: { vi: "cách viết kia", en: "the other spelling" } };
  for (const [spelling, wrong] of places) {
    if (spelling === most![0]) continue;
    for (const { span } of wrong) if (span.start < limit) yield { span, data: { other: right.words }, cause };
  }
}

/** Letters and marks alone: lower case, tone marks in one place, spaces single. */
function spelt(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => TONE[pair] ?? pair);
}
