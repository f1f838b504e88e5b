import { isInsideAnother, judgedCitations, listed } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

const MOST = 5;

export default defineRule({
  id: "citation/ambiguous",
  title: { vi: "Chưa rõ viện dẫn văn bản nào", en: "Citation that fits several instruments" },
  why: {
    vi: "Số của chỉ thị, nghị quyết, văn bản của Đảng quay lại mỗi năm hoặc mỗi nhiệm kỳ; không ghi ngày thì có nhiều văn bản cùng số.",
    en: "Numbers of directives, resolutions and Party documents return every year or term; without a date several fit.",
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Có nhiều văn bản cùng số: {names}. Ghi thêm ngày ban hành.",
    en: "Several instruments bear this number: {names}. Add the date.",
  },
  good: [
    plan({ bases: "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị." }),
    plan({ bases: "Thực hiện Chỉ thị số 34-CT/TW của Ban Bí thư." }), // the issuer tells
    plan({ bases: "Thực hiện Chỉ thị số 34-CT/TW về tăng cường công tác phát triển nhà ở xã hội." }), // the title tells
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh." }),
  ],
  bad: [
    [plan({ bases: "Thực hiện ‹Chỉ thị số 34-CT/TW›." }), null],
    [plan({ bases: "Thực hiện ‹Chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ›." }), null],
  ],
  *check(subject) {
    for (const { citation, ruling } of judgedCitations(subject)) {
      const { instruments, reason } = ruling;
      if (instruments.length < 2 || citation.date !== null || reason === "name") continue;
      if (isInsideAnother(subject, citation)) continue;
      const names = listed(instruments.slice(0, MOST)) + (instruments.length > MOST ? "; …" : "");
      yield { span: citation.span, data: { names } };
    }
  },
});
