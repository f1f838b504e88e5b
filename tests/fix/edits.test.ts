import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applied, safeFixes, smallest, withoutOverlaps } from "../../src/fix/edits.ts";
import type { Edit } from "../../src/model.ts";
import { hunksOf } from "../../src/text/difference.ts";
import { finding } from "./judges.ts";

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe("safe fixes", () => {
  it("are those marked so that change something, by place", () => {
    const text = "abcdef";
    const late = finding([edit(4, 5, "E")]);
    const early = finding([edit(1, 2, "B"), edit(0, 1, "a")]);
    const found = safeFixes(
      [late, finding([edit(2, 3, "c")]), finding([edit(2, 3, "C")], "suggest"), early, finding([])],
      text,
    );
    expect(found).toEqual([
      { finding: early, edits: [edit(1, 2, "B")] },
      { finding: late, edits: [edit(4, 5, "E")] },
    ]);
  });

  it.each([
    [
      "apart",
      [
        [0, 2],
        [2, 4],
      ],
      2,
    ],
    [
      "over each other",
      [
        [0, 3],
        [2, 4],
      ],
      1,
    ],
    [
      "one inside the other",
      [
        [0, 4],
        [1, 2],
      ],
      1,
    ],
    [
      "an insertion at the end of another",
      [
        [0, 2],
        [2, 2],
      ],
      1,
    ],
    [
      "an insertion at the start of another",
      [
        [2, 2],
        [2, 4],
      ],
      1,
    ],
    [
      "two insertions at one place",
      [
        [2, 2],
        [2, 2],
      ],
      1,
    ],
    [
      "two insertions apart",
      [
        [1, 1],
        [2, 2],
      ],
      2,
    ],
    [
      "the same twice",
      [
        [0, 2],
        [0, 2],
      ],
      1,
    ],
  ] as const)("that meet give way to the first: %s", (_, spans, count) => {
    const fixes = spans.map(([start, end]) => ({ finding: finding([]), edits: [edit(start, end, "x")] }));
    const taken = withoutOverlaps(fixes);
    expect(taken).toHaveLength(count);
    expect(taken[0]).toBe(fixes[0]);
  });

  it("are taken whole or not at all", () => {
    const fixes = [[edit(0, 1, "x")], [edit(0, 1, "y"), edit(5, 6, "y")], [edit(5, 6, "z")]];
    const taken = withoutOverlaps(fixes.map((edits) => ({ finding: finding([]), edits })));
    expect(taken.map(({ edits }) => edits[0]!.text)).toEqual(["x", "z"]);
  });

  it("are many in a long document", () => {
    const fixes = Array.from({ length: 40_000 }, (_, i) => ({
      finding: finding([]),
      edits: [edit(2 * i, 2 * i + (i % 4 === 0 ? 3 : 1), "x")],
    }));
    expect(withoutOverlaps(fixes)).toHaveLength(30_000);
  });

  it("never meet, and leave out only what meets one taken before", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(4)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), (lists) => {
        const meet = ([a, b]: [number, number], [c, d]: [number, number]) =>
          b === 0 || d === 0 ? a <= c + d && c <= a + b : a < c + d && c < a + b;
        const expected: [number, number][][] = [];
        for (const list of lists) {
          const own = list.some((one, i) => list.slice(0, i).some((other) => meet(one, other)));
          if (!own && !list.some((one) => expected.flat().some((other) => meet(one, other))))
            expected.push(list);
        }
        const fixes = lists.map((list) => ({
          finding: finding([]),
          edits: list.map(([start, length]) => edit(start, start + length, "x")),
        }));
        const taken = withoutOverlaps(fixes).map(({ edits }) =>
          edits.map(({ span }) => [span.start, span.end - span.start]),
        );
        expect(taken).toEqual(expected);
      }),
    );
  });

  it("with edits of their own that meet are not taken", () => {
    expect(withoutOverlaps([{ finding: finding([]), edits: [edit(0, 2, "x"), edit(1, 3, "y")] }])).toEqual(
      [],
    );
  });
});

describe("the smallest parts of an edit", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "ệ", "e\u0302", "𠀋", "&") });
  it("make the same text, and cut no pair of surrogates", () => {
    fc.assert(
      fc.property(words, words, words, words, (before, old, text, after) => {
        const whole = before + old + after;
        const all = edit(before.length, before.length + old.length, text);
        const parts = smallest(whole, all);
        expect(applied(whole, parts)).toBe(before + text + after);
        for (const { span, text: piece } of parts) {
          expect(whole.slice(span.start, span.end) + piece).not.toMatch(LONE);
        }
      }),
    );
  });

  it.each([
    ["5", "05", [edit(0, 0, "0")]],
    ["KH - UBND", "KH-UBND", [edit(2, 3, ""), edit(4, 5, "")]],
    ["Độc lập – Tự do", "Độc lập - Tự do", [edit(8, 9, "-")]],
    ["a", "a", []],
  ])("of «%s» to «%s»", (old, text, parts) => {
    expect(smallest(old, edit(0, old.length, text))).toEqual(parts);
  });

  it("are one where the texts are very long", () => {
    const [long, other] = ["ab".repeat(3000), "ba".repeat(3000)];
    expect(hunksOf([...long], [...other])).toHaveLength(1);
    expect(applied(long, smallest(long, edit(0, long.length, other)))).toBe(other);
  });
});
