/** No document comes to harm: those of the corpus, and the published ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { annotateDocx, type Judged } from "../../src/annotate/index.ts";
import { treeOf, within, type XmlElement } from "../../src/annotate/tree.ts";
import { annotate } from "../../src/annotate.ts";
import type { Source } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { finding } from "../fix/judges.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";
import { newFaults } from "../fixtures/soundness/index.ts";
import { WORD_FIXTURES } from "../fixtures/word/index.ts";
import { part, REMARK } from "./judges.ts";

const FOLDERS = ["corpus/documents/dev", "corpus/documents/held-out", "../shared/plans", "../shared/others"];
const absent = FOLDERS.filter((folder) => !existsSync(folder));
if (absent.length > 0) console.info(`Not at hand, not annotated: ${absent.join(", ")}`);
const files: [name: string, bytes: Uint8Array][] = FOLDERS.filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".docx"))
  .map((path) => [path, new Uint8Array(readFileSync(path))]);
files.push(["a document as Word leaves it", wordLikeDocx({ pages: 3, fragment: 1, automaticNumbers: true })]);
for (const [name, make] of Object.entries(WORD_FIXTURES)) files.push([`a plan: ${name}`, make()]);

const DAY = "2026-11-20";
const ANNOUNCING = ["word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"];
const HOLDERS = ["w:p", "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:sdtContent", "w:dir", "w:bdo"];
const isMark = ({ name }: XmlElement) => /^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(name);

/** Everything that has to hold of an annotated file, whatever was found. */
function expectSound(before: Uint8Array, after: Uint8Array, count: number): void {
  const [source, now] = [readDocx(before), readDocx(after)];
  expect(now.text).toBe(source.text);
  const frames = ({ paragraphs }: Source) => paragraphs.map(({ runs, ...frame }) => frame);
  expect(frames(now)).toEqual(frames(source));
  expect(newFaults(before, after)).toEqual([]);
  const [old, parts] = [unzipSync(before), unzipSync(after)];
  for (const name of Object.keys(old))
    if (name !== "word/document.xml" && !ANNOUNCING.includes(name)) expect(parts[name]).toEqual(old[name]);
  expect(Object.keys(parts).filter((name) => !(name in old) && !ANNOUNCING.includes(name))).toEqual([]);

  const comments = treeOf(part(after, "word/comments.xml"))!;
  const own = comments.children.filter(({ attributes }) => attributes["w:author"] === "kehoach");
  expect(own).toHaveLength(count);
  const ids = own.map(({ attributes }) => attributes["w:id"]!);
  expect(new Set(comments.children.map(({ attributes }) => attributes["w:id"])).size).toBe(
    comments.children.length,
  );
  const seen = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const element of within(treeOf(part(after))!)) {
    if (!isMark(element)) continue;
    const { name, attributes, parent } = element;
    seen.get(attributes["w:id"]!)?.push(name.slice("w:comment".length));
    const holder = name === "w:commentReference" ? parent!.parent! : parent!;
    expect(name === "w:commentReference" ? ["w:p"] : HOLDERS).toContain(holder.name);
    const props = holder.children.find((child) => child.name === "w:pPr");
    if (props) expect(element.start).toBeGreaterThanOrEqual(props.end);
    for (let outer = parent; outer !== null; outer = outer.parent)
      expect(["w:del", "w:moveFrom", "w:txbxContent", "w:instrText"]).not.toContain(outer.name);
  }
  for (const marks of seen.values()) expect(marks).toEqual(["RangeStart", "RangeEnd", "Reference"]);
  expect(joined(withoutMarks(usual(part(after)), new Set(ids)))).toBe(joined(usual(part(before))));
}

/** With the usual prefix, and tracked changes of looks without their numbers, which parted runs do not share. */
function usual(xml: string): string {
  return xml.replaceAll("ns0:", "w:").replace(/(<w:rPrChange w:id=")\d+/g, "$1");
}

function withoutMarks(xml: string, ids: ReadonlySet<string>): string {
  return xml
    .replace(
      /<w:r><w:rPr><w:sz w:val="16"\/><\/w:rPr><w:commentReference w:id="(\d+)"\/><\/w:r>/g,
      (all, id) => (ids.has(id) ? "" : all),
    )
    .replace(/<w:commentRange(?:Start|End) w:id="(\d+)"\/>/g, (all, id) => (ids.has(id) ? "" : all));
}

/** The XML with neighbouring runs of the same look joined, as they were before they were parted. */
function joined(xml: string): string {
  const [first = "", ...others] = xml.replaceAll(' xml:space="preserve"', "").split("</w:r>");
  let out = first;
  let head = headOf(first, first.search(/<w:r(?: [^>]*)?>(?!.*<w:r[ >])/s));
  for (const next of others) {
    const continues = head !== null && headOf(next, 0) === head;
    out += continues ? next.slice(head!.length) : `</w:r>${next}`;
    head = headOf(next, Math.max(next.lastIndexOf("<w:r>"), next.lastIndexOf("<w:r ")));
  }
  return out.replaceAll("</w:t><w:t>", "");
}

function headOf(xml: string, at: number): string | null {
  return at < 0 ? null : (/^<w:r(?: [^>]*)?>(?:<w:rPr>.*?<\/w:rPr>)?/s.exec(xml.slice(at))?.[0] ?? null);
}

describe("annotated by the rules", () => {
  it.each(files)("%s", async (path, bytes) => {
    const original = bytes.slice();
    const options = { path, today: DAY };
    const once = await annotate(bytes, options);
    expect(bytes).toEqual(original);
    if (once.notes.length === 0) return expect(once.bytes).toBe(bytes);
    expectSound(bytes, once.bytes, once.notes.length);
    const twice = await annotate(once.bytes, options);
    expect(twice.notes).toEqual(once.notes);
    expect(unzipSync(twice.bytes)).toEqual(unzipSync(once.bytes));
  });
});

/** Findings of all sorts, over the whole text: on words, on parts of words, over paragraphs, on nothing. */
async function eager({ text }: Source): Promise<Judged> {
  const remarked = [...text.matchAll(/\S+/g)]
    .filter((_, i) => i % 7 === 0)
    .map(({ index, 0: word }, i) => {
      const lengths = [word.length, 1, Math.ceil(word.length / 2), word.length + 40, 400, 0];
      const end = Math.min(index + lengths[i % lengths.length]!, text.length);
      return {
        finding: { ...finding([]), span: i % 50 === 49 ? null : { start: index, end } },
        remark: REMARK,
      };
    });
  return { remarked, title: null };
}

describe("annotated everywhere at once", () => {
  it.each(files)("%s", async (_, bytes) => {
    const once = await annotateDocx(bytes, eager, DAY);
    expect(once.notes.length).toBeGreaterThan(20);
    expectSound(bytes, once.bytes, once.notes.length);
    const twice = await annotateDocx(once.bytes, eager, DAY);
    expect(twice.replaced).toBe(once.notes.length);
    expect(part(twice.bytes, "word/comments.xml")).toBe(part(once.bytes, "word/comments.xml"));
    expectSound(bytes, twice.bytes, twice.notes.length);
  });
});
