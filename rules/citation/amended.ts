import { isInsideAnother, isSurelyMeant, judgedCitations, listed } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { dateInFigures } from "../../src/text/dates.ts";

const LAW = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022";
const NOVEMBER = "An Bình, ngày 05 tháng 11 năm 2026";
const MOST = 3;

export default defineRule({
  id: "citation/amended",
  title: { vi: "Căn cứ đã được sửa đổi, bổ sung", en: "Basis that has been amended" },
  why: {
    vi: "Văn bản đã sửa đổi vẫn là căn cứ đúng, nhưng nên ghi cả văn bản sửa đổi để người thực hiện dùng đúng quy định hiện hành.",
    en: "An amended instrument is still the right basis; naming the amendment leads the reader to the law as it stands.",
  },
  basis: null,
  severity: "info",
  message: {
    amended: {
      vi: "Vẫn viện dẫn được, nhưng đã được sửa đổi, bổ sung bởi {names} (từ {since}). Cân nhắc ghi thêm văn bản sửa đổi.",
      en: "Right to cite, but amended by {names} (since {since}). Consider naming the amendment too.",
    },
    partly: {
      vi: "Vẫn còn hiệu lực nhưng một phần đã bị bãi bỏ hoặc thay thế bởi {names} (từ {since}). Kiểm tra phần mình áp dụng.",
      en: "Still in force, but a part was ended by {names} (since {since}). Check the part the plan rests on.",
    },
  },
  good: [
    plan({ bases: `Căn cứ ${LAW}.` }), // before the amendment took effect
    plan({
      placeDate: NOVEMBER,
      bases: `Căn cứ ${LAW};\nCăn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026.`,
    }),
    plan({
      placeDate: NOVEMBER,
      bases: null,
      opening: "Theo Luật Thi đua, khen thưởng năm 2022, xã ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [plan({ placeDate: NOVEMBER, bases: `Căn cứ ‹${LAW}›.` }), null],
    [
      plan({
        bases: "Căn cứ ‹Nghị định số 112/2020/NĐ-CP ngày 18 tháng 9 năm 2020 của Chính phủ›.",
      }),
      null,
    ],
  ],
  *check(subject) {
    const judged = judgedCitations(subject);
    const cited = new Set(judged.flatMap(({ ruling }) => ruling.instruments.map(({ id }) => id)));
    for (const { citation, ruling } of judged) {
      const { standing } = ruling;
      if (citation.role !== "legal-basis" || !standing?.certain || !isSurelyMeant(ruling)) continue;
      if (standing.status !== "amended" && standing.status !== "partly-expired") continue;
      if (isInsideAnother(subject, citation)) continue;
      const { changedBy, since } = standing;
      if (changedBy.some(({ id }) => cited.has(id)) || since === null) continue;
      const names = listed(changedBy.slice(-MOST)) + (changedBy.length > MOST ? "; …" : "");
      yield {
        span: citation.span,
        message: standing.status === "amended" ? "amended" : "partly",
        data: { names, since: dateInFigures(since) },
      };
    }
  },
});
