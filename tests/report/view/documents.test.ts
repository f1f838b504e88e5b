/** Every word of every document can be marked: those of the corpus, and the published ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UnreadableError } from "../../../src/model/values.ts";
import { read } from "../../../src/read/index.ts";
import { viewHtml } from "../../../src/report/view/view.ts";
import { viewOf } from "../../../src/view.ts";
import { wordLikeDocx } from "../../fixtures/docx-word-like.ts";
import { isWellFormed, markedWords, numbered } from "./shown.ts";

const FOLDERS = ["corpus/documents/dev", "corpus/documents/held-out", "../shared/plans", "../shared/others"];
const absent = FOLDERS.filter((folder) => !existsSync(folder));
if (absent.length > 0) console.info(`Not at hand, not shown: ${absent.join(", ")}`);
const files: [name: string, bytes: Uint8Array][] = FOLDERS.filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:docx|doc|pdf|txt)$/.test(path))
  .map((path) => [path, new Uint8Array(readFileSync(path))]);
files.push(["a document as Word leaves it", wordLikeDocx({ pages: 3, fragment: 1, automaticNumbers: true })]);

describe("the view of", () => {
  it.each(files)("%s", async (_, bytes) => {
    // Some readers take the memory over.
    const source = await read(bytes.slice()).catch((error: unknown) => {
      if (error instanceof UnreadableError) return null;
      throw error;
    });
    if (source === null) return;
    const spans = source.paragraphs.flatMap(({ span: { start, end } }) =>
      [...source.text.slice(start, end).matchAll(/[^\s\p{Cc}]+/gu)]
        .filter((_word, i) => i % 5 === 0)
        .map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length })),
    );
    const html = viewHtml(await viewOf(source, bytes), numbered(spans), "vi");
    const marked = markedWords(html);
    expect(spans.map((_span, i) => marked.get(i + 1))).toEqual(
      spans.map(({ start, end }) => source.text.slice(start, end)),
    );
    expect(isWellFormed(html)).toBe(true);
  });
});
