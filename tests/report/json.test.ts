import { describe, expect, it } from "vitest";
import { Analysis } from "../../src/model.ts";
import { jsonReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/judged.ts";
import { ndjsonReport } from "../../src/report/ndjson.ts";
import { escapeControls } from "../../src/report/printable.ts";
import { analysis, finding } from "./analysis.ts";

const hostile = analysis({ findings: [finding("87", { message: "a\u001b[2J\u009b1m\u2028\u202eb" })] });

function written(report: Report, analyses: readonly Analysis[]): string {
  const documents = analyses.map((analysis) => report.document({ analysis, marks: [] }));
  return [report.open(), ...documents, report.close([])].join("");
}
const json = (analyses: readonly Analysis[]) => written(jsonReport(), analyses);
const ndjson = (analysis: Analysis) => written(ndjsonReport(), [analysis]);

describe("json and ndjson", () => {
  it("print the contract's object", () => {
    expect(Analysis.array().parse(JSON.parse(json([hostile])))).toEqual([hostile]);
    expect(Analysis.parse(JSON.parse(ndjson(hostile)))).toEqual(hostile);
  });

  it("write any number one by one", () => {
    const all = [hostile, analysis(), analysis()];
    expect(json(all)).toBe(`${escapeControls(JSON.stringify(all, null, 2))}\n`);
  });

  it("leave out what is suppressed", () => {
    const marks = [{ fingerprint: "0123456789abcdef", known: false, suppressed: { reason: "x" } }];
    const [only] = JSON.parse(`[${jsonReport().document({ analysis: hostile, marks })}]`) as Analysis[];
    expect(only).toEqual({ ...hostile, findings: [] });
  });

  it("keep one object on one line", () => {
    expect(ndjson(hostile).split("\n")).toHaveLength(2);
    expect(json([])).toBe("[]\n");
  });

  it("escape every control character", () => {
    expect(json([hostile]) + ndjson(hostile)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/,
    );
  });
});
