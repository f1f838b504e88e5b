import {
  isInsideAnother,
  isSurelyMeant,
  isToldAsPast,
  type Judged,
  judgedCitations,
  listed,
  nameOf,
  sourceOf,
} from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement } from "../../src/check/rule.ts";
import type { Severity } from "../../src/model.ts";
import { dateInFigures } from "../../src/text/dates.ts";

const DECREE_98 =
  "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng";
const DECREE_152 =
  "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng";
const SECTION = (words: string) =>
  `I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\nII. NỘI DUNG\n${words}\nIII. TỔ CHỨC THỰC HIỆN\nCác thôn thực hiện Kế hoạch này.`;

export default defineRule({
  id: "citation/outdated",
  title: { vi: "Viện dẫn văn bản đã hết hiệu lực", en: "Instrument no longer in force" },
  why: {
    vi: "Căn cứ vào văn bản đã hết hiệu lực làm kế hoạch mất cơ sở pháp lý; thường do chép từ kế hoạch năm trước.",
    en: "A plan that rests on law no longer in force has no legal basis; it is usually copied from last year's.",
  },
  basis: null,
  severity: "error",
  message: {
    replaced: {
      vi: "Đã hết hiệu lực từ {since}, được thay thế bởi {successors}. Nguồn: {source}.",
      en: "No longer in force since {since}; replaced by {successors}. Source: {source}.",
    },
    expired: {
      vi: "Đã hết hiệu lực từ {since}. Nguồn: {source}. Bỏ viện dẫn hoặc thay bằng văn bản đang có hiệu lực.",
      en: "No longer in force since {since}. Source: {source}. Leave it out or cite what is in force.",
    },
    perhaps: {
      vi: "Có thể không còn được áp dụng: {reason}. Nguồn chưa đủ chắc chắn, kiểm tra lại trước khi viện dẫn.",
      en: "It may no longer apply: {reason}. The source is not certain; check before citing.",
    },
  },
  good: [
    plan({ bases: `Căn cứ ${DECREE_152}.` }),
    plan({ placeDate: "An Bình, ngày 30 tháng 6 năm 2025", bases: `Căn cứ ${DECREE_98}.` }), // its last day
    plan({
      sections: SECTION(
        "Phổ biến Nghị định số 152/2025/NĐ-CP thay thế Nghị định số 98/2023/NĐ-CP của Chính phủ.",
      ),
    }),
    plan({ bases: "Căn cứ Luật Thi đua, khen thưởng năm 2022;" }), // amended, and right to cite
    plan({ bases: "Căn cứ Nghị định số 15/2018/NĐ-CP ngày 02 tháng 02 năm 2018 của Chính phủ." }), // its successor is suspended
  ],
  bad: [
    [plan({ bases: `Căn cứ ‹${DECREE_98}›;` }), DECREE_152],
    [
      plan({ bases: "Căn cứ ‹Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015›." }),
      "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    ],
    [
      plan({ sections: SECTION("Tiếp tục thực hiện ‹Nghị định số 91/2017/NĐ-CP› của xã.") }),
      "Nghị định 152/2025/NĐ-CP",
    ],
    [
      plan({
        placeDate: "An Bình, ngày 02 tháng 3 năm 2027",
        bases: "Căn cứ ‹Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ›.",
      }),
      null,
    ],
    [
      plan({
        bases: "Căn cứ ‹Thông tư số 05/2020/TT-BNV ngày 09 tháng 11 năm 2020 của Bộ trưởng Bộ Nội vụ›.",
      }),
      null,
    ],
    [
      plan({
        bases:
          "Thực hiện ‹Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng›;",
      }),
      null,
    ],
  ],
  *check(subject) {
    for (const judged of judgedCitations(subject)) {
      const { citation, ruling } = judged;
      const status = ruling.standing?.status;
      if (status !== "replaced" && status !== "expired") continue;
      if (isToldAsPast(subject, ruling) || isInsideAnother(subject, citation)) continue;
      yield outdated(judged);
    }
  },
});

function outdated({ citation, ruling }: Judged): Problem {
  const { span, role, provision } = citation;
  const { since, certain, current, successors, evidence } = ruling.standing!;
  const sure = certain && isSurelyMeant(ruling);
  const severity: Severity = !sure ? "info" : role === "mention" ? "warning" : "error";
  const by = current.length > 0 ? current : successors.slice(-1);
  const day = since === null ? "" : dateInFigures(since);
  const names = listed(by);
  if (!sure) {
    const reason =
      by.length > 0
        ? { vi: `đã có ${names}`, en: `there is ${names}` }
        : { vi: `nguồn ghi hết hiệu lực từ ${day}`, en: `a source says it ended on ${day}` };
    return { span, severity, message: "perhaps", data: { reason } };
  }
  const data = { since: day, successors: names, source: sourceOf(evidence) };
  const { wording } = ruling;
  const base = { span, severity, message: by.length > 0 ? "replaced" : "expired", data };
  if (!wording || by.length !== 1) return base;
  const expected = role === "mention" ? wording.short : (wording.formal ?? nameOf(by[0]!));
  // A provision of the old instrument need not be the same in the new one.
  if (provision !== null || role === "mention") return { ...base, expected };
  return { ...base, expected, fix: replacement("suggest", span, expected) };
}
