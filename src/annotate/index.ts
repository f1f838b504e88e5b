/** Puts a Word comment on the words of each finding into a copy of a .docx. */
import { appended, NO_RELATIONSHIPS, withContentType, withRelationship } from "../fix/announce.ts";
import { changed, keepsOthers, oddPackage, Parts } from "../fix/parts.ts";
import { proveOnly } from "../fix/proof.ts";
import { replaceEntries } from "../fix/zip.ts";
import { UnreadableError } from "../model/values.ts";
import type { Finding, Source, Span } from "../model.ts";
import { readDocxTraced, type TracedDocx } from "../read/docx/index.ts";
import { decodeXml, openDocx } from "../read/docx/package.ts";
import { type Anchor, Anchors } from "./anchor.ts";
import { commentXml, emptyComments, nextId, ownComments, type Remark, unmarking } from "./comments.ts";
import { withMarks } from "./marks.ts";
import { Body } from "./place.ts";
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
  const { remarked, title } = await judge(source);
  if (remarked.length === 0) return { bytes: cleared.bytes, source, notes: [], replaced: cleared.count };
  const open = new OpenPackage(cleared.bytes);
  const anchors = new Anchors(source, trace, open.main, new Body(open.xml, open.root), title);
  const anchored = remarked.map(({ finding, remark }) => {
    const anchor = anchors.of(finding);
    if (anchor === null) throw withoutParagraphs();
    return { finding, remark, anchor };
  });
  const out = open.withComments(anchored, day);
  prove({ source, trace }, out);
  const notes = anchored.map(({ finding, anchor }) => ({ finding, isExact: anchor.isExact }));
  return { bytes: out, source, notes, replaced: cleared.count };
}

/** The file without the comments of earlier runs. */
function withoutOwn(bytes: Uint8Array): { bytes: Uint8Array; count: number } {
  const file = openDocx(bytes);
  const part = [...file.relationships.values()].find(({ type }) => type === "comments")?.part;
  const xml = part === undefined ? null : file.read(part, []);
  // Most files have no comments, and of those that have most are none of ours.
  if (xml === null || !xml.includes("kehoach: ")) return { bytes, count: 0 };
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

  constructor(bytes: Uint8Array) {
    const { main, relationships } = openDocx(bytes);
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    this.bytes = bytes;
    this.main = main;
    this.parts = new Parts(bytes);
    this.relationships = `${folder}_rels/${main.slice(folder.length)}.rels`;
    this.xml = this.sound(main);
    [this.root, this.names] = opened(this.xml);
    const known = [...relationships.values()].find(({ type }) => type === "comments")?.part;
    this.isPointed = known !== undefined;
    this.comments = known ?? this.unusedName(folder);
    this.isNew = this.parts.read(this.comments) === null;
    this.commentsXml = this.isNew ? emptyComments(this.names.namespace) : this.sound(this.comments);
    [this.commentsRoot, this.commentsNames] = opened(this.commentsXml);
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

  withoutOwn(): { bytes: Uint8Array; count: number } {
    const own = ownComments(this.commentsXml, this.commentsRoot);
    if (own.length === 0) return { bytes: this.bytes, count: 0 };
    const ids = new Set(own.map(({ attributes }) => attributes["w:id"] ?? ""));
    const body = changed(this.xml, unmarking(this.root, ids));
    const others = changed(
      this.commentsXml,
      own.map(({ start, end }) => ({ start, end, xml: "" })),
    );
    const contents = new Map([
      [this.main, this.encoded(this.main, body)],
      [this.comments, this.encoded(this.comments, others)],
    ]);
    return { bytes: this.written(contents), count: own.length };
  }

  /** The package lists its parts: a new one must be told to it. */
  private announce(contents: Map<string, Uint8Array>): void {
    const types = withContentType(this.sound(CONTENT_TYPES), this.comments, "comments");
    const hasRelationships = this.parts.read(this.relationships) !== null;
    const old = hasRelationships ? this.sound(this.relationships) : NO_RELATIONSHIPS;
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

function opened(xml: string): [XmlElement, WordNames] {
  const root = treeOf(xml);
  const names = root && wordNames(xml, root);
  if (root === null || names === null) throw oddPackage();
  return [root, names];
}

/** Comments are no words of the document: it reads as before, and no part of it got out of shape. */
function prove({ source, trace }: TracedDocx, out: Uint8Array): void {
  const after = readDocxTraced(out);
  proveOnly([], source, after.source);
  // Malformed XML has no pieces; parting a text makes more of them.
  if (after.trace.pieces.length < trace.pieces.length) throw oddPackage();
}

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
