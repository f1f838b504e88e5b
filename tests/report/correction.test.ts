import { describe, expect, it } from "vitest";
import type { Edit, Finding } from "../../src/model.ts";
import { correctionOf } from "../../src/report/correction.ts";

const TEXT = "Căn cứ luật thi đua, khen thưởng; Hội đồng thi đua, khen thưởng; của của dân thưởng.";

/** Each pair: the words replaced, where they stand first behind the pair before, and the words put there. */
function finding(message: string, ...pairs: readonly (readonly [string, string, number?])[]): Finding {
  let at = 0;
  const edits: Edit[] = pairs.map(([old, text, from]) => {
    const start = TEXT.indexOf(old, from ?? at);
    at = start + old.length;
    return { span: { start, end: at }, text };
  });
  return {
    ...{ rule: "language/capitals", severity: "warning", span: edits[0]!.span, text: null, section: null },
    ...{ location: null, message, basis: null, fix: { kind: "suggestion", edits } },
  } as unknown as Finding;
}

describe("the correction behind a message", () => {
  const law = TEXT.indexOf("luật");
  it.each<[string, Finding, string | null]>([
    [
      "whole words where letters change, neighbours in one",
      finding("Viết hoa.", ["l", "L", law], ["t", "T", law + 5]),
      "Sửa thành: Luật Thi",
    ],
    [
      "nothing that the message says",
      finding("Sửa thành “Luật Thi đua”.", ["l", "L", law], ["t", "T", law + 5]),
      null,
    ],
    [
      "the same words once",
      finding("Sai.", ["thi đua, khen thưởng", "Thi đua"], ["thi đua, khen thưởng", "Thi đua"]),
      "Sửa thành: Thi đua",
    ],
    ["a sign as it is", finding("Sai.", [".", "./."]), "Sửa thành: ./."],
    [
      "that words go where the message says something else",
      { ...finding("Sửa thành “thi”.", ["đua", ""]), span: { start: law, end: law + 12 } },
      "Bỏ đi.",
    ],
    [
      "nothing where the message says what is left of the words",
      { ...finding("Sửa thành “luật thi”.", [" đua", ""]), span: { start: law, end: law + 12 } },
      null,
    ],
    ["that words go", finding("Lặp.", [" của", ""]), "Bỏ đi."],
  ])("is %s", (_, given, expected) => {
    expect(correctionOf(given, TEXT, "vi")).toBe(expected);
  });

  it("says the edits alone where the text is not at hand", () => {
    expect(correctionOf(finding("Sai.", ["l", "L", law], ["t", "T"]), undefined, "vi")).toBe(
      "Sửa thành: L … T",
    );
  });
});
