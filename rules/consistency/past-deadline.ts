import { duesOf, isTold, ofLastYear } from "../../src/check/due.ts";
import { plan } from "../../src/check/example.ts";
import { ownYears } from "../../src/check/own-years.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import { numericDate } from "../../src/text/dates.ts";

const tasks = (due: string): string =>
  plan({ sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua.\nII. THỰC HIỆN\n${due}` });

export default defineRule({
  id: "consistency/past-deadline",
  title: { vi: "Thời hạn đã qua khi kế hoạch ban hành", en: "A deadline before the plan's own date" },
  why: {
    vi: "Không ai làm được một việc có hạn trước ngày kế hoạch ban hành.",
    en: "Nobody can do what was due before the plan was issued.",
  },
  basis: null,
  severity: "error",
  message: {
    vi: "Thời hạn “{actual}” đã qua khi kế hoạch ban hành ({issued}). Xem lại thời hạn hoặc ngày ban hành.",
    en: "The deadline “{actual}” is before the plan's own date ({issued}). Check the deadline or the date of issue.",
  },
  good: [
    plan(),
    tasks("Các thôn gửi báo cáo về Văn phòng trước ngày 05/02/2026."), // the very day
    tasks("Các thôn đã gửi báo cáo về Văn phòng trước ngày 15/01/2026."),
    tasks("Đối với hồ sơ nộp trước ngày 15/01/2026 thì xét theo mẫu cũ; số liệu tính đến ngày 31/01/2026."),
    tasks("Thời gian: từ ngày 02/01/2026 đến ngày 30/11/2026."),
    plan({ placeDate: "An Bình, ngày    tháng 01 năm 2026", closing: "Hoàn thành trước ngày 15/01/2026./." }),
  ],
  bad: [
    [tasks("Các thôn gửi báo cáo về Văn phòng trước ngày ‹15/01/2026›."), null],
    [tasks("Xây dựng kế hoạch chi tiết, hoàn thành chậm nhất ‹ngày 20 tháng 01 năm 2026›."), null],
    [tasks("Thời gian: từ ngày 02/01/2026 đến ngày ‹30/01/2026›."), null],
    [tasks("Việc rà soát hoàn thành trong ‹tháng 01/2026›."), null],
  ],
  *check(subject) {
    const { clean, source } = subject;
    const own = ownYears(subject);
    if (!own?.issued) return notEvaluated("kế hoạch không có ngày ban hành", "the plan bears no date");
    const { first } = own.issued;
    for (const due of duesOf(subject)) {
      if (
        due.until !== null ||
        due.last >= first ||
        ofLastYear(subject, due, own) !== null ||
        isTold(subject, due, own)
      )
        continue;
      const severity = due.sure && !source.ocr ? "error" : "warning";
      yield { span: clean.toSource(due.span), severity, data: { issued: numericDate(first) } };
    }
    return undefined;
  },
});
