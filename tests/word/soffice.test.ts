/** LibreOffice, where it is installed, opens what annotate and fix wrote, and finds all words and comments in it. */
import { expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { fix } from "../../src/fix.ts";
import { convertWithSoffice, findSoffice } from "../../src/node/soffice.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { part } from "../annotate/judges.ts";
import { type FixtureName, WORD_FIXTURES } from "../fixtures/word/index.ts";

const isAbsent = (await findSoffice()) === null;
if (isAbsent) console.info("LibreOffice is not installed: nothing is opened with it.");

const OPENED: readonly FixtureName[] = [
  "fragmented-runs",
  "letterhead-text-boxes",
  "commented",
  "other-prefix",
];
const wordsOf = (bytes: Uint8Array) => readDocx(bytes).text.match(/\S+/g);
const comments = (bytes: Uint8Array) => part(bytes, "word/comments.xml").match(/<w:comment /g)?.length;

it.skipIf(isAbsent).each(OPENED)("%s", { timeout: 120_000 }, async (name) => {
  const options = { path: `${name}.docx`, today: "2026-11-20" };
  const { bytes } = await fix(WORD_FIXTURES[name](), options);
  const annotated = await annotate(bytes, options);
  const opened = new Uint8Array((await convertWithSoffice(annotated.bytes, "docx"))!);
  expect(wordsOf(opened)).toEqual(wordsOf(bytes));
  expect(comments(opened)).toBe(comments(annotated.bytes));
});
