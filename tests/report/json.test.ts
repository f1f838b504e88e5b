import { describe, expect, it } from "vitest";
import { Analysis } from "../../src/model.ts";
import { json } from "../../src/report/json.ts";
import { ndjson } from "../../src/report/ndjson.ts";
import { analysis, finding } from "./analysis.ts";

const hostile = analysis({ findings: [finding("87", { message: "a\u001b[2J\u009b1m\u2028\u202eb" })] });

describe("json and ndjson", () => {
  it("print the contract's object", () => {
    expect(Analysis.array().parse(JSON.parse(json([hostile])))).toEqual([hostile]);
    expect(Analysis.parse(JSON.parse(ndjson(hostile)))).toEqual(hostile);
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
