import {
  isInsideAnother,
  isSurelyMeant,
  judgedCitations,
  nameOf,
  sourceOf,
} from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { keyOf } from "../../src/text/bare.ts";
import { dateInFigures } from "../../src/text/dates.ts";

const LAW_2022 = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022";
const BEFORE = "An Bình, ngày 05 tháng 02 năm 2023";

export default defineRule({
  id: "citation/not-yet-effective",
  title: { vi: "Viện dẫn văn bản chưa có hiệu lực", en: "Instrument not yet in force" },
  why: {
    vi: "Văn bản đã ban hành nhưng chưa có hiệu lực thì chưa làm căn cứ để giao việc được, trừ kế hoạch chuẩn bị thi hành chính văn bản ấy.",
    en: "What is issued but not yet in force is no basis for tasks, save for a plan that prepares its own implementation.",
  },
  basis: null,
  severity: "warning",
  message: {
    early: {
      vi: "{name} đến {since} mới có hiệu lực. Nguồn: {source}. Kiểm tra xem ngày ban hành kế hoạch văn bản nào đang có hiệu lực.",
      en: "{name} takes effect only on {since}. Source: {source}. Check what is in force on the plan's day.",
    },
    suspended: {
      vi: "{name} bị ngưng hiệu lực từ {since}. Nguồn: {source}. Kiểm tra xem văn bản nào đang được áp dụng.",
      en: "{name} is suspended since {since}. Source: {source}. Check what applies instead.",
    },
  },
  good: [
    plan({ bases: `Căn cứ ${LAW_2022}.` }),
    plan({ placeDate: "An Bình, ngày 01 tháng 01 năm 2024", bases: `Căn cứ ${LAW_2022}.` }), // its first day
    plan({ placeDate: BEFORE, bases: `Thực hiện ${LAW_2022}.` }),
    plan({
      placeDate: BEFORE,
      subject: "Triển khai thi hành Luật Thi đua, khen thưởng",
      bases: `Căn cứ ${LAW_2022}.`,
    }),
  ],
  bad: [
    [plan({ placeDate: BEFORE, bases: `Căn cứ ‹${LAW_2022}›.` }), null],
    [
      plan({
        bases: "Căn cứ ‹Luật Viên chức ngày 10 tháng 12 năm 2025›;",
      }),
      null,
    ],
    [
      plan({
        placeDate: "An Bình, ngày 15 tháng 3 năm 2026",
        bases: "Căn cứ ‹Nghị định số 46/2026/NĐ-CP ngày 26 tháng 01 năm 2026 của Chính phủ›.",
      }),
      null,
    ],
  ],
  *check(subject) {
    const title = keyOf(subject.plan.title.subject?.value ?? "");
    for (const { citation, ruling } of judgedCitations(subject)) {
      const { standing, instruments } = ruling;
      if (citation.role !== "legal-basis" || !isSurelyMeant(ruling)) continue;
      if (standing?.status !== "not-yet-effective" && standing?.status !== "suspended") continue;
      // A plan to carry out the instrument itself is made before it takes effect.
      const [one] = instruments;
      const name = keyOf(one!.title ?? "");
      if (name !== "" && (title.includes(name) || title.includes(keyOf(one!.number ?? name)))) continue;
      if (isInsideAnother(subject, citation)) continue;
      yield {
        span: citation.span,
        message: standing.status === "suspended" ? "suspended" : "early",
        severity: standing.certain ? "warning" : "info",
        data: {
          name: nameOf(one!),
          since: dateInFigures(standing.since!),
          source: sourceOf(standing.evidence),
        },
      };
    }
  },
});
