import { describe, expect, it } from "vitest";
import { BaselineDraft, knownIn } from "../../src/check/baseline.ts";
import { Baseline } from "../../src/check/baseline-schema.ts";

const A = "00000000000000aa";
const B = "00000000000000bb";

function baselineOf(...fingerprints: string[]): Baseline {
  const draft = new BaselineDraft();
  for (const each of fingerprints) {
    draft.add({ rule: each === A ? "structure/b" : "structure/a", text: "Số:\n  /KH", message: "x" }, each);
  }
  return draft.finished();
}

describe("a baseline", () => {
  it("is of the shape that is read again, sorted, with the words for people", () => {
    const baseline = baselineOf(A, B, A);
    expect(Baseline.parse(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(Object.entries(baseline.fingerprints)).toEqual([
      [B, { rule: "structure/a", words: "Số: /KH", count: 1 }],
      [A, { rule: "structure/b", words: "Số: /KH", count: 2 }],
    ]);
  });

  it("knows what was there as often as it was there", () => {
    const known = knownIn(baselineOf(A, A));
    expect([A, A, A, B].map(known)).toEqual([true, true, false, false]);
  });

  it.each([
    [{ version: "0", fingerprints: {} }],
    [{ version: "1", fingerprints: { abc: { rule: "a/b", words: "", count: 1 } } }],
    [{ version: "1", fingerprints: { [A]: { rule: "a/b", words: "", count: 0 } } }],
    [{ version: "1" }],
    [[]],
  ])("is not %j", (value) => {
    expect(Baseline.safeParse(value).success).toBe(false);
  });
});
