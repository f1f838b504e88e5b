/** A small analysis made by hand, for tests of the reports. */
import type { Analysis, Finding, Span } from "../../src/model.ts";

export const TEXT = [
  "UBND XÃ AN BÌNH",
  "KẾ HOẠCH",
  "Phát động thi đua năm 2026",
  "Căn cứ Nghị định số 98/2023/NĐ-CP;",
  "I. MỤC ĐÍCH",
  "Kỷ niệm 87 năm ngày thành lập Đảng",
  "Nơi nhận:",
  "- Các thôn;",
].join("\n");

export function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const part = (words: string) => ({ text: words, span: at(words) });
const field = (words: string, value = words) => ({ value, ...part(words) });

export function finding(words: string | null, more: Partial<Finding> = {}): Finding {
  const span = words === null ? null : at(words);
  const line = span ? TEXT.slice(0, span.start).split("\n").length : 1;
  return {
    rule: "structure/test",
    severity: "error",
    message: "Có điều sai.",
    text: words,
    span,
    location: span && { line, column: 1, page: 2, paragraph: line, section: null },
    actual: words,
    expected: null,
    basis: null,
    cause: null,
    fix: null,
    ...more,
  };
}

const verdict: Analysis["citations"][number]["verdict"] = {
  status: "unknown",
  asOf: "2026-02-05",
  since: null,
  replacedBy: [],
  evidence: null,
  note: null,
};

export function analysis(more: Partial<Analysis> = {}): Analysis {
  return {
    schemaVersion: "1",
    source: {
      path: "kho/ke-hoach.docx",
      format: "docx",
      sha256: "0",
      pages: 2,
      encoding: null,
      warnings: [],
      text: TEXT,
    },
    header: {
      parentBody: null,
      issuingBody: field("UBND XÃ AN BÌNH", "ỦY BAN NHÂN DÂN XÃ AN BÌNH"),
      number: { value: "12", symbol: "KH-UBND", text: "Số: 12/KH-UBND", span: { start: 0, end: 1 } },
      place: null,
      date: { value: "2026-02-05", text: "ngày 05 tháng 02 năm 2026", span: { start: 0, end: 1 } },
    },
    title: {
      documentType: field("KẾ HOẠCH", "Kế hoạch"),
      subject: field("Phát động thi đua năm 2026"),
      year: 2026,
    },
    theme: null,
    legalBases: [{ ...part("Căn cứ Nghị định số 98/2023/NĐ-CP;"), citations: ["c1"] }],
    citations: [
      {
        id: "c1",
        type: "Nghị định",
        number: "98/2023/NĐ-CP",
        name: null,
        date: "2023-12-31",
        issuer: "Chính phủ",
        title: null,
        provision: null,
        role: "legal-basis",
        ...part("Nghị định số 98/2023/NĐ-CP"),
        mentions: [],
        instrument: null,
        verdict,
      },
    ],
    movements: [],
    outline: [{ label: "I", level: 1, heading: "MỤC ĐÍCH", span: at("I. MỤC ĐÍCH"), children: [] }],
    assignments: [],
    targets: [],
    recipients: [{ name: "Các thôn", purpose: null, ...part("Các thôn") }],
    archive: null,
    signer: null,
    findings: [],
    coverage: {
      registry: { version: "1", asOf: "2026-11-20", instruments: 10 },
      evaluated: ["structure/test"],
      notEvaluated: [],
      unresolved: [],
    },
    ...more,
  };
}
