/** Puts a Word comment on the words of each finding into a copy of a .docx. */
import { appended, NO_RELATIONSHIPS, withContentType, withRelationship } from "../fix/announce.ts";
import { changed, keepsOthers, oddPackage, Parts } from "../fix/parts.ts";
import { proveOnly } from "../fix/proof.ts";
import { replaceEntries } from "../fix/zip.ts";
import { UnreadableError } from "../model/values.ts";
import type { Finding, Source, Span } from "../model.ts";
import { readDocx, readDocxTraced } from "../read/docx/index.ts";
import { damaged, decodeXml, openDocx } from "../read/docx/package.ts";
import { type Anchor, Anchors } from "./anchor.ts";
import {
  commentXml,
  emptyComments,
  markIn,
  markOf,
  nextId,
  ownComments,
  type Remark,
  unmarking,
} from "./comments.ts";
import { withMarks } from "./marks.ts";
import { Body } from "./place.ts";
import { answered, forgetting, THREAD_PARTS } from "./threads.ts";
import { treeOf, type WordNames, wordNames, type XmlElement } from "./tree.ts";

export type { Remark } from "./comments.ts";

/** A finding and the comment on it. */
export interface Remarked {
  readonly finding: Finding;
  readonly remark: Remark;
}

export interface Judged {
  readonly remarked: readonly Remarked[];
  /** Where what is missing in the whole document is told. */
  readonly title: Span | null;
}

/** A comment that was put in. */
export interface Note {
  readonly finding: Finding;
  /** Whether it hangs on the words of the finding and no others. */
  readonly isExact: boolean;
}

export interface Annotated {
  /** The file with the comments; the bytes given when there is nothing to put in or take out. */
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly notes: readonly Note[];
  /** Comments of an earlier run that were taken out. */
  readonly replaced: number;
  /** Comments of an earlier run that stay because somebody answered them; their findings get no other. */
  readonly kept: number;
}

/**
 * Annotates a .docx.
 * @param judge finds what is wrong; its findings are in offsets of the source's text
 * @param day the date of the comments, ISO
 * @throws UnreadableError when the file cannot be read or annotated, or when its words would not stay the same
 */
export async function annotateDocx(
  bytes: Uint8Array,
  judge: (source: Source) => Promise<Judged>,
  day: string,
): Promise<Annotated> {
  const cleared = withoutOwn(bytes);
  const { source, trace } = readDocxTraced(cleared.bytes);
  if (new Parts(bytes).isSigned) throw signed();
  const { remarked: all, title } = await judge(source);
  const remarked = all.filter(({ remark }) => !cleared.kept.has(markOf(remark)));
  const earlier = { replaced: cleared.count, kept: cleared.kept.size };
  if (remarked.length === 0) {
    // What is broken is not written again as if it were whole.
    const file = openDocx(bytes);
    rooted(file.readMain(), file.main);
    return { bytes: cleared.bytes, source, notes: [], ...earlier };
  }
  const open = new OpenPackage(cleared.bytes);
  const anchors = new Anchors(source, trace, open.main, new Body(open.xml, open.root), title);
  const anchored = remarked.map(({ finding, remark }) => {
    const anchor = anchors.of(finding);
    if (anchor === null) throw withoutParagraphs();
    return { finding, remark, anchor };
  });
  const out = open.withComments(anchored, day);
  prove(source, out);
  const notes = anchored.map(({ finding, anchor }) => ({ finding, isExact: anchor.isExact }));
  return { bytes: out, source, notes, ...earlier };
}

interface Cleared {
  readonly bytes: Uint8Array;
  /** Comments that were taken out. */
  readonly count: number;
  /** The marks of those that stay. */
  readonly kept: ReadonlySet<string>;
}

/** The file without the comments of earlier runs that nobody answered. */
function withoutOwn(bytes: Uint8Array): Cleared {
  const file = openDocx(bytes);
  const part = [...file.relationships.values()].find(({ type }) => type === "comments")?.part;
  const xml = part === undefined ? null : file.read(part, []);
  // Most files have no comments, and of those that have most are none of ours.
  if (xml === null || !xml.includes("kehoach: ")) return { bytes, count: 0, kept: new Set() };
  const open = new OpenPackage(bytes);
  return open.withoutOwn();
}

interface Anchored {
  readonly remark: Remark;
  readonly anchor: Anchor;
}

/** A package whose body and comments are going to be written. */
class OpenPackage {
  readonly main: string;
  /** The body. */
  readonly xml: string;
  readonly root: XmlElement;
  private readonly bytes: Uint8Array;
  private readonly parts: Parts;
  private readonly names: WordNames;
  private readonly comments: string;
  private readonly relationships: string;
  /** Whether the part of the comments is not there yet, and whether a relationship leads to it all the same. */
  private readonly isNew: boolean;
  private readonly isPointed: boolean;
  private readonly commentsXml: string;
  private readonly commentsRoot: XmlElement;
  private readonly commentsNames: WordNames;
  /** The parts that keep the threads of the comments. */
  private readonly threads: readonly string[];

  constructor(bytes: Uint8Array) {
    const { main, relationships } = openDocx(bytes);
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    this.bytes = bytes;
    this.main = main;
    this.parts = new Parts(bytes);
    this.relationships = `${folder}_rels/${main.slice(folder.length)}.rels`;
    this.xml = this.sound(main);
    [this.root, this.names] = opened(this.xml, main);
    const known = [...relationships.values()].find(({ type }) => type === "comments")?.part;
    this.isPointed = known !== undefined;
    this.comments = known ?? this.unusedName(folder);
    this.isNew = this.parts.read(this.comments) === null;
    this.commentsXml = this.isNew ? emptyComments(this.names.namespace) : this.sound(this.comments);
    [this.commentsRoot, this.commentsNames] = opened(this.commentsXml, this.comments);
    this.threads = [...relationships.values()].flatMap(({ type, part }) =>
      THREAD_PARTS.has(type) && this.parts.read(part) !== null ? part : [],
    );
  }

  withComments(anchored: readonly Anchored[], day: string): Uint8Array {
    const first = nextId(this.commentsRoot, this.root);
    const marked = anchored.map(({ anchor }, i) => ({ id: first + i, anchor }));
    const w = this.commentsNames.prefix;
    const more = anchored.map(({ remark }, i) => commentXml(remark, first + i, day, w)).join("");
    const contents = new Map([
      [this.main, this.parts.encoded(this.main, withMarks(this.xml, marked, this.names.prefix))],
    ]);
    const commentsXml = appended(this.commentsXml, "comments", () => more);
    if (commentsXml === null) throw oddPackage();
    contents.set(this.comments, this.encoded(this.comments, commentsXml));
    if (this.isNew) this.announce(contents);
    return this.written(contents);
  }

  withoutOwn(): Cleared {
    const own = ownComments(this.commentsXml, this.commentsRoot);
    if (own.length === 0) return { bytes: this.bytes, count: 0, kept: new Set() };
    const threads = this.threads.map((part) => ({ part, xml: this.sound(part) }));
    const roots = threads.map(({ part, xml }) => rooted(xml, part));
    const staying = answered(own, roots);
    const kept = new Set([...staying].map((comment) => markIn(this.commentsXml, comment)));
    const leaving = own.filter((comment) => !staying.has(comment));
    if (leaving.length === 0) return { bytes: this.bytes, count: 0, kept };
    const ids = new Set(leaving.map(({ attributes }) => attributes["w:id"] ?? ""));
    const taken = leaving.map(({ start, end }) => ({ start, end, xml: "" }));
    const contents = new Map([
      [this.main, this.encoded(this.main, changed(this.xml, unmarking(this.root, ids)))],
      [this.comments, this.encoded(this.comments, changed(this.commentsXml, taken))],
    ]);
    forgetting(leaving, roots).forEach((changes, i) => {
      const { part, xml } = threads[i]!;
      if (changes.length > 0) contents.set(part, this.encoded(part, changed(xml, changes)));
    });
    return { bytes: this.written(contents), count: leaving.length, kept };
  }

  /** The package lists its parts: a new one must be told to it. */
  private announce(contents: Map<string, Uint8Array>): void {
    const types = withContentType(this.whole(CONTENT_TYPES), this.comments, "comments");
    const hasRelationships = this.parts.read(this.relationships) !== null;
    const old = hasRelationships ? this.whole(this.relationships) : NO_RELATIONSHIPS;
    const relationships = this.isPointed
      ? old
      : withRelationship(old, this.comments, "comments", this.names.isStrict);
    if (types === null || relationships === null) throw oddPackage();
    contents.set(CONTENT_TYPES, this.encoded(CONTENT_TYPES, types));
    contents.set(this.relationships, this.encoded(this.relationships, relationships));
  }

  private written(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const out = replaceEntries(this.bytes, contents);
    if (out === null || !keepsOthers(this.bytes, out, contents)) throw oddPackage();
    return out;
  }

  /** The text of a part that comes out as it went in. */
  private sound(part: string): string {
    const bytes = this.parts.read(part);
    if (bytes === null) throw oddPackage();
    const xml = decodeXml(bytes);
    if (!this.parts.isSound(part, xml)) throw oddEncoding(part);
    return xml;
  }

  /** The same of a part that is well-formed. */
  private whole(part: string): string {
    const xml = this.sound(part);
    rooted(xml, part);
    return xml;
  }

  private encoded(part: string, xml: string): Uint8Array {
    return this.parts.read(part) === null ? new TextEncoder().encode(xml) : this.parts.encoded(part, xml);
  }

  private unusedName(folder: string): string {
    for (let i = 1; ; i++) {
      const name = `${folder}comments${i === 1 ? "" : i}.xml`;
      if (this.parts.read(name) === null) return name;
    }
  }
}

const CONTENT_TYPES = "[Content_Types].xml";

function opened(xml: string, part: string): [XmlElement, WordNames] {
  const root = rooted(xml, part);
  const names = wordNames(xml, root);
  if (names === null) throw oddPackage();
  return [root, names];
}

function rooted(xml: string, part: string): XmlElement {
  const root = treeOf(xml);
  if (root === null) throw damaged(part);
  return root;
}

/** Comments are no words of the document: it reads as before, and no part of it got out of shape. */
function prove(source: Source, out: Uint8Array): void {
  const after = readDocx(out);
  proveOnly([], source, after);
  if (faults(after) !== faults(source)) throw oddPackage();
}

const faults = ({ warnings }: Source): number =>
  warnings.filter(({ code }) => code === "malformed-xml").length;

// ── Refusals ────────────────────────────────────────────────────────────────────────────────────────────────

function signed(): UnreadableError {
  return new UnreadableError(
    "signed",
    "tệp đã ký số; gắn ghi chú làm mất hiệu lực chữ ký nên không gắn. Hãy dùng bản chưa ký.",
    "the file is digitally signed and any comment would break the signature; annotate the unsigned draft.",
  );
}

function oddEncoding(part: string): UnreadableError {
  return new UnreadableError(
    "odd-encoding",
    `phần ${part} của tệp viết bằng bảng mã lạ nên không ghi lại an toàn được; hãy mở bằng Word, lưu lại rồi chạy lại.`,
    `the part ${part} of the file has an odd encoding and cannot be rewritten safely; open it in Word, save it and run this again.`,
  );
}

function withoutParagraphs(): UnreadableError {
  return new UnreadableError(
    "no-paragraphs",
    "văn bản không có đoạn nào để gắn ghi chú; hãy kiểm tra lại tệp đã chọn.",
    "the document has no paragraph to put a comment on; check that it is the right file.",
  );
}
