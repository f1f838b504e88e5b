/** What becomes of our comments that somebody answered in Word, and of what Word keeps about the others. */
import { describe, expect, it } from "vitest";
import { annotateDocx } from "../../src/annotate/index.ts";
import { docx, p, r } from "../fixtures/docx.ts";
import { faultsOf } from "../fixtures/soundness/index.ts";
import { commentXml, type Entry, ranged, threadParts } from "../fixtures/word/changes.ts";
import { bodyOf, part, REMARK, remarking } from "./judges.ts";

const DAY = "2026-11-20";
const MARK = `kehoach: ${REMARK.rule} ${REMARK.fingerprint}`;
const OURS: Entry = { id: 0, author: "kehoach", words: MARK, paraId: "0A000001" };
const OTHERS: Entry = { id: 1, author: "Lan", words: "Ngày này đúng", paraId: "0A000002" };
const ANSWER: Entry = { ...OTHERS, words: "Đã hỏi, giữ nguyên", answers: OURS.paraId };

/** "a b c", with comments on "b" as Word saves them. */
function saved(...entries: readonly Entry[]): Uint8Array {
  const ids = entries.map(({ id }) => id);
  return docx({
    body: p(r("a ") + ranged(r("b"), ...ids) + r(" c")),
    comments: entries.map(commentXml).join(""),
    related: threadParts(entries),
  });
}

const THREADS = ["comments", "commentsExtended", "commentsIds", "commentsExtensible"];
const threads = (bytes: Uint8Array) => THREADS.map((name) => part(bytes, `word/${name}.xml`));

it.each<[string, readonly Entry[]]>([
  ["answered", [OURS, ANSWER]],
  ["beside another", [OURS, OTHERS]],
  ["alone", [OURS]],
])("the file as Word saves it is sound: %s", (_, entries) => {
  expect(faultsOf(saved(...entries))).toEqual([]);
});

describe("a comment that somebody answered", () => {
  const bytes = saved(OURS, ANSWER);

  it("stays with its answer, and its finding gets no other", async () => {
    const out = await annotateDocx(bytes, remarking(["b"]), DAY);
    expect(out).toMatchObject({ notes: [], replaced: 0, kept: 1 });
    expect(out.bytes).toBe(bytes);
  });

  it("stays where nothing is wrong any more", async () => {
    expect((await annotateDocx(bytes, remarking([]), DAY)).bytes).toBe(bytes);
  });

  it("stays beside new comments on other findings", async () => {
    const judge = async (source: Parameters<ReturnType<typeof remarking>>[0]) => {
      const { remarked, title } = await remarking(["b", "c"])(source);
      const other = { ...REMARK, fingerprint: "fedcba9876543210" };
      return { title, remarked: [remarked[0]!, { ...remarked[1]!, remark: other }] };
    };
    const out = await annotateDocx(bytes, judge, DAY);
    expect(out.notes).toHaveLength(1);
    expect(part(out.bytes, "word/comments.xml")).toContain(commentXml(OURS) + commentXml(ANSWER));
    expect(threads(out.bytes).slice(1)).toEqual(threads(bytes).slice(1));
    expect(faultsOf(out.bytes)).toEqual([]);
  });
});

describe("a comment that nobody answered", () => {
  it("takes along what Word keeps about it, and nothing of others", async () => {
    const out = await annotateDocx(saved(OURS, OTHERS), remarking([]), DAY);
    expect(out).toMatchObject({ replaced: 1, kept: 0 });
    const without = saved(OTHERS);
    expect(threads(out.bytes)).toEqual(threads(without));
    expect(bodyOf(out.bytes)).toBe(bodyOf(without));
    expect(faultsOf(out.bytes)).toEqual([]);
  });

  it("goes though it answers another itself", async () => {
    const entries = [OTHERS, { ...OURS, answers: OTHERS.paraId }];
    const out = await annotateDocx(saved(...entries), remarking([]), DAY);
    expect(out).toMatchObject({ replaced: 1, kept: 0 });
    expect(faultsOf(out.bytes)).toEqual([]);
  });

  it("stays where somebody wrote below it", async () => {
    const bytes = saved({ ...OURS, words: `${MARK} Đã xem` });
    expect(await annotateDocx(bytes, remarking([]), DAY)).toMatchObject({ bytes, replaced: 0 });
  });
});
