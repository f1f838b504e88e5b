import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/cohort/overlap.ts";
import { digest } from "./digest.ts";

const plans = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), { maxLength: 9 });

describe("what plans have in common", () => {
  it("is what comparing every pair gives", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 4 }), (sentences, limit) => {
        const digests = sentences.map((ids, i) => digest(`${i}`, ids));
        const rare = (id: number): boolean => sentences.filter((ids) => ids.includes(id)).length <= limit;
        const lengthOf = (ids: readonly number[]): number =>
          ids.filter(rare).reduce((sum, id) => sum + 100 + id, 0);
        const expected = sentences.flatMap((idsA, a) =>
          sentences.slice(a + 1).flatMap((idsB, i) => {
            const both = idsA.filter((id) => idsB.includes(id) && rare(id)).sort((x, y) => x - y);
            const length = lengthOf(both);
            if (length === 0) return [];
            return [{ a, b: a + 1 + i, length, ownA: lengthOf(idsA), ownB: lengthOf(idsB), sentences: both }];
          }),
        );
        const found = overlaps(digests, limit, () => true)
          .map((overlap) => ({ ...overlap, sentences: [...overlap.sentences] }))
          .sort((x, y) => x.a - y.a || x.b - y.b);
        expect(found).toEqual(expected);
      }),
    );
  });

  it("asks whether it is enough with all three lengths", () => {
    const asked: number[][] = [];
    overlaps([digest("a", [1, 2]), digest("b", [2, 3])], 5, (...lengths) => asked.push(lengths) > 0);
    expect(asked).toEqual([[102, 203, 205]]);
  });

  it("tells the greatest hash and the greatest place apart", () => {
    const top = 0xffffffff;
    const found = overlaps([digest("a", [top]), digest("b", [top - 1]), digest("c", [top])], 5, () => true);
    expect(found.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });
});
