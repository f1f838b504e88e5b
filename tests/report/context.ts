/** What reports are given in tests, and what they write. */
import type { Analysis, FindingMark } from "../../src/model.ts";
import type { Judged, Report, ReportContext, Unread } from "../../src/report/judged.ts";

export const CONTEXT: ReportContext = {
  lang: "vi",
  rules: [
    {
      id: "structure/test",
      title: { vi: "Thử, nghiệm", en: "Test" },
      why: { vi: "Để thử.", en: "To test." },
      basis: "khoản 1",
      severity: "error",
    },
    {
      id: "structure/other",
      title: { vi: "Khác", en: "Other" },
      why: { vi: "Để khác.", en: "To differ." },
      basis: null,
      severity: "info",
    },
  ],
  version: "1.2.3",
  today: "2026-11-20",
  folder: "/nha",
  compared: false,
};

export function mark(more: Partial<FindingMark> = {}): FindingMark {
  return { fingerprint: "0123456789abcdef", known: false, suppressed: null, ...more };
}

/** The analysis with a mark for each finding, ordinary unless given. */
export function judged(analysis: Analysis, marks: readonly Partial<FindingMark>[] = []): Judged {
  return { analysis, marks: analysis.findings.map((_, i) => mark(marks[i])) };
}

export function written(
  report: Report,
  documents: readonly Judged[],
  unread: readonly Unread[] = [],
): string {
  return [report.open(), ...documents.map((each) => report.document(each)), report.close(unread)].join("");
}
