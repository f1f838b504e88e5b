import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { UnreadableError } from "../src/model.ts";
import { planParser } from "../src/unified.ts";
import { type EntityNode, type Vntk, vntkWords, type WordNode } from "../src/vntk.ts";
import { sourceOf } from "./source.ts";

/** Speaks vntk's interface: words of one syllable, capitalised ones of a person. */
function fakeVntk() {
  const seen: string[] = [];
  const dictionary = {
    lower_words: ["thi đua", "kế hoạch"],
    has: (_: string): boolean => {
      throw new Error("the slow look-up");
    },
  };
  const vntk: Vntk = {
    dictionary: () => dictionary,
    ner: () => ({
      tag(text) {
        seen.push(text);
        let inside = false;
        return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map(([word]) => {
          const proper = /^\p{Lu}\p{Ll}/u.test(word);
          const entity = proper ? (inside ? "I-PER" : "B-PER") : "O";
          inside = proper;
          return [word, proper ? "Np" : "N", "B-NP", entity];
        });
      },
    }),
  };
  return { vntk, seen, dictionary };
}

async function tagged(text: string, load: () => Promise<unknown>) {
  const file = new VFile({ value: text, data: { source: sourceOf(text) } });
  const processor = unified().use(planParser).use(vntkWords, { load });
  const tree = await processor.run(processor.parse(file), file);
  const words: WordNode[] = [];
  const entities: EntityNode[] = [];
  visit(tree, (node) => {
    if (node.type === "word") words.push(node as WordNode);
    if (node.type === "entity") entities.push(node as unknown as EntityNode);
  });
  return { words, entities };
}

const TEXT = "đồng chí Trần Minh Khôi chủ trì; các thôn phối hợp\nbáo cáo kết quả";

describe("vntkWords", () => {
  it.each([
    ["composed", TEXT.normalize("NFC")],
    ["decomposed", TEXT.normalize("NFD")],
  ])("adds words that quote the source (%s)", async (_, text) => {
    const { vntk } = fakeVntk();
    const { words } = await tagged(text, async () => vntk);
    expect(words.map(({ value }) => value.normalize("NFC")).slice(0, 5)).toEqual([
      "đồng",
      "chí",
      "Trần",
      "Minh",
      "Khôi",
    ]);
    expect(words).toHaveLength(15);
    for (const { span, value } of words) expect(text.slice(span.start, span.end)).toBe(value);
  });

  it("joins the words of one entity", async () => {
    const { vntk } = fakeVntk();
    const { entities } = await tagged(TEXT, async () => ({ default: vntk }));
    expect(
      entities.map(({ kind, children }) => [kind, children.map(({ value }) => value).join(" ")]),
    ).toEqual([["PER", "Trần Minh Khôi"]]);
  });

  it("feeds vntk composed sentences, one at a time, and looks words up in a set", async () => {
    const { vntk, seen, dictionary } = fakeVntk();
    await tagged(TEXT.normalize("NFD"), async () => vntk);
    expect(seen.map((sentence) => sentence.trim())).toEqual([
      "đồng chí Trần Minh Khôi chủ trì;",
      "các thôn phối hợp",
      "báo cáo kết quả",
    ]);
    expect(seen.every((sentence) => sentence === sentence.normalize("NFC"))).toBe(true);
    expect([dictionary.has("Thi đua"), dictionary.has("thi hành")]).toEqual([true, false]);
  });

  it("says how to install the package where it is absent", async () => {
    const absent = tagged(TEXT, () => Promise.reject(new Error("Cannot find package 'vntk'")));
    await expect(absent).rejects.toThrow(UnreadableError);
    await expect(absent).rejects.toMatchObject({
      vi: expect.stringContaining("npm install vntk"),
      code: "vntk-missing",
    });
  });
});
