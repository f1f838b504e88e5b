/** Hand-made analyses for tests of the scorer. */
import type { Analysis, Citation, Finding } from "../../src/model.ts";

export const span = { start: 0, end: 1 };
export const field = (value: string) => ({ value, text: value, span });

export const EMPTY: Analysis = {
  schemaVersion: "1",
  source: { path: "a.txt", format: "txt", sha256: "", pages: null, encoding: "utf-8", warnings: [] },
  header: { parentBody: null, issuingBody: null, number: null, place: null, date: null },
  title: { documentType: null, subject: null, year: null },
  theme: null,
  legalBases: [],
  citations: [],
  movements: [],
  outline: [],
  assignments: [],
  targets: [],
  recipients: [],
  archive: null,
  signer: null,
  findings: [],
  coverage: {
    registry: { version: null, asOf: null, instruments: 0 },
    evaluated: [],
    notEvaluated: [],
    unresolved: [],
  },
};

export function citation(part: Partial<Citation>): Citation {
  return {
    id: "c1",
    type: "Nghị định",
    number: null,
    name: null,
    date: null,
    issuer: null,
    title: null,
    provision: null,
    role: "mention",
    text: "x",
    span,
    mentions: [],
    instrument: null,
    verdict: { status: "unknown", asOf: null, since: null, replacedBy: [], evidence: null, note: null },
    ...part,
  };
}

export function finding(rule: string, text: string | null, message = "m"): Finding {
  return {
    rule,
    severity: "warning",
    message,
    text,
    span: text === null ? null : span,
    location: null,
    actual: null,
    expected: null,
    basis: null,
    cause: null,
    fix: null,
  };
}
