import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import { spanInSignature } from "../../src/check/signature.ts";
import type { Span } from "../../src/model.ts";
import { bareOf } from "../../src/text/bare.ts";
import { isAllCapitals } from "../../src/text/words.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/signature-case",
  title: { vi: "Chữ hoa, chữ thường trong phần ký", en: "Capitals in the signature" },
  why: {
    vi: "Quyền hạn và chức vụ viết in hoa, họ tên viết in thường; nhiều người nhầm rằng họ tên phải in hoa.",
    en: "Authority and post stand in capitals, the name in ordinary letters; many believe the name must be in capitals.",
  },
  basis: nd30("điểm đ khoản 7 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    name: {
      vi: "Họ tên người ký viết chữ thường, đậm: “{expected}”.",
      en: "The signer's name is written in ordinary letters: “{expected}”.",
    },
    post: {
      vi: "Quyền hạn và chức vụ người ký viết in hoa: “{expected}”.",
      en: "Authority and post are written in capitals: “{expected}”.",
    },
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nA Lăng Y Blok" }),
    youthPlan({ signer: "TM. BAN CHẤP HÀNH\nBÍ THƯ\n\nTRẦN MINH KHÔI" }),
  ],
  bad: [
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹NGUYỄN THỊ HỒNG›" }), "Nguyễn Thị Hồng"],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\n‹Chủ tịch›\n\nNguyễn Thị Hồng" }), "CHỦ TỊCH"],
  ],
  *check(subject) {
    const { signer } = subject.plan;
    if (!signer) return;
    if (signer.name && isAllCapitals(signer.name)) {
      const span = spanInSignature(subject, signer.name);
      yield { span, message: "name", expected: named(signer.name) };
    }
    for (const words of [signer.authority, signer.capacity, signer.position]) {
      if (words === null || !/\p{Ll}/u.test(words)) continue;
      const span = spanInSignature(subject, words);
      // A block whose words were not found, or that Word shows in capitals, tells nothing.
      const typed = subject.source.text.slice(span.start, span.end).normalize("NFC");
      if (bareOf(typed) !== bareOf(words) || !/\p{Ll}{3}/u.test(typed) || shownInCapitals(subject, span))
        continue;
      yield { span, message: "post", expected: words.toUpperCase() };
    }
  },
});

const named = (name: string): string =>
  name
    .toLowerCase()
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

function shownInCapitals({ source }: Subject, span: Span): boolean {
  return source.paragraphs.some(({ runs }) =>
    runs.some(({ span: run, format }) => format.caps && run.start < span.end && run.end > span.start),
  );
}
