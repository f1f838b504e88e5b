/**
 * Writing into a .docx: words are changed inside the text nodes that hold them, by their place in the XML. Runs,
 * formatting and everything else of the part stays as it is written, and every other part of the package too.
 */
import { UnreadableError } from "../model/values.ts";
import type { Edit, Source } from "../model.ts";
import { escaped, offsetOf, unescaped } from "../read/docx/escapes.ts";
import { readDocxTraced } from "../read/docx/index.ts";
import { decodeXml } from "../read/docx/package.ts";
import type { DocxTrace, LocatedPiece, TracedElement, TracedPiece } from "../read/docx/trace.ts";
import { readDirectory, readZipEntry, type ZipEntry } from "../read/docx/zip.ts";
import { otherSayings } from "./alternatives.ts";
import type { EditableDocument, Reason } from "./editable.ts";
import { smallest } from "./edits.ts";
import { type Encoding, encode, markOf, same } from "./encode.ts";
import { replaceEntries } from "./zip.ts";

export function editableDocx(bytes: Uint8Array): EditableDocument {
  const { source, trace } = readDocxTraced(bytes);
  const parts = new Parts(bytes);
  if (parts.isSigned) throw signed();
  return {
    source,
    refusal: (edit) => refusal(edit, source, trace, parts),
    withEdits: (edits) => withEdits(bytes, edits, source, trace, parts),
  };
}

/** The bytes of the parts. */
class Parts {
  private readonly bytes: Uint8Array;
  private readonly entries;
  private readonly sound = new Map<string, boolean>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.entries = readDirectory(bytes) ?? new Map();
  }

  get isSigned(): boolean {
    const roots = this.read("_rels/.rels");
    const declared = roots !== null && decodeXml(roots).includes("/digital-signature/");
    return declared || [...this.entries.keys()].some((name) => /^_xmlsignatures\//i.test(name));
  }

  private read(part: string): Uint8Array | null {
    const entry = this.entries.get(part);
    return entry === undefined ? null : readZipEntry(this.bytes, entry);
  }

  encoded(part: string, xml: string): Uint8Array {
    const bytes = this.read(part)!;
    const encoding = encodingOf(bytes);
    return encode(xml, encoding, markOf(bytes, encoding));
  }

  /** Whether the part comes out as it went in when nothing is changed. */
  isSound(part: string, xml: string): boolean {
    let sound = this.sound.get(part);
    if (sound === undefined) {
      const bytes = this.read(part);
      sound = bytes !== null && same(bytes, this.encoded(part, xml));
      this.sound.set(part, sound);
    }
    return sound;
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

// ── What cannot be changed ──────────────────────────────────────────────────────────────────────────────────

const REASONS = {
  label: {
    vi: "số thứ tự do Word tự đánh, sửa trong thiết lập đánh số",
    en: "the label is numbered by Word: change it in the list's settings",
  },
  layout: {
    vi: "chỗ này có tab hoặc ngắt dòng",
    en: "a tab or line break stands there",
  },
  made: {
    vi: "chỗ này có chữ không gõ thẳng vào văn bản (ký hiệu, công thức, chữ của phông cũ)",
    en: "not all of it is typed text (a symbol, a formula, letters of an old font)",
  },
  field: { vi: "chữ do trường (field) của Word tạo ra", en: "the words are made by a field" },
  bound: {
    vi: "ô nội dung bị khóa hoặc lấy chữ từ nơi khác",
    en: "the content control is locked or takes its words from elsewhere",
  },
  encoding: { vi: "phần này của tệp viết bằng bảng mã lạ", en: "this part of the file has an odd encoding" },
  spaces: {
    vi: "dấu cách ở đầu hoặc cuối đoạn chữ này bị Word bỏ qua",
    en: "Word ignores the spaces around it",
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** What no `w:t` can say. */
const UNTYPABLE =
  /[\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function refusal(edit: Edit, source: Source, trace: DocxTrace, parts: Parts): Reason | null {
  const { start, end } = edit.span;
  if (UNTYPABLE.test(edit.text)) return REASONS.layout;
  const located = trace.locate(edit.span);
  if (located === null) {
    const isLabel = source.paragraphs.some(
      ({ label }) => label !== null && label.start <= start && start < label.end,
    );
    if (isLabel) return REASONS.label;
    return /[\t\n]/.test(source.text.slice(start, end)) ? REASONS.layout : REASONS.made;
  }
  const pieces = located.map(({ piece }) => piece);
  if (pieces.some(({ inField }) => inField)) return REASONS.field;
  if (pieces.some(({ isBound }) => isBound)) return REASONS.bound;
  if (pieces.some(({ part }) => !parts.isSound(part, trace.xmlOf(part)))) return REASONS.encoding;
  return changesOf([edit], source, trace) === null ? REASONS.spaces : null;
}

// ── Changes in the XML ──────────────────────────────────────────────────────────────────────────────────────

/** A change of the XML of one part. */
interface XmlChange {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

function withEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  source: Source,
  trace: DocxTrace,
  parts: Parts,
): Uint8Array {
  const changes = changesOf(edits, source, trace);
  if (changes === null) throw odd();
  const byPart = new Map<string, XmlChange[]>();
  for (const change of changes) {
    const others = byPart.get(change.part);
    if (others) others.push(change);
    else byPart.set(change.part, [change]);
  }
  const contents = new Map<string, Uint8Array>();
  for (const [part, some] of byPart)
    contents.set(part, parts.encoded(part, changed(trace.xmlOf(part), some)));
  const out = contents.size === 0 ? bytes : replaceEntries(bytes, contents);
  if (out === null || !keepsOthers(bytes, out, contents)) throw odd();
  return out;
}

/** Whether all other parts are there, in their order, byte for byte. */
function keepsOthers(bytes: Uint8Array, out: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): boolean {
  const [old, now] = [bytes, out].map((file) => [...(readDirectory(file)?.values() ?? [])]);
  return (
    old!.length === now!.length &&
    old!.every((entry, i) => {
      const other = now![i]!;
      if (entry.name !== other.name) return false;
      const before = contents.get(entry.name) ?? packedData(bytes, entry);
      const after = contents.has(entry.name) ? readZipEntry(out, other) : packedData(out, other);
      return after !== null && same(before, after);
    })
  );
}

/** The data of an entry as it is packed. */
function packedData(bytes: Uint8Array, { headerAt, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return bytes.subarray(start, start + compressedSize);
}

function changed(xml: string, changes: readonly XmlChange[]): string {
  let out = "";
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += xml.slice(at, change.start) + change.xml;
    at = change.end;
  }
  return out + xml.slice(at);
}

/** A stretch of one piece that gets other words. */
interface PieceChange {
  readonly piece: TracedPiece;
  /** In UTF-16 units from the start of the piece. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** `null` when spaces would be lost. */
function changesOf(edits: readonly Edit[], source: Source, trace: DocxTrace): XmlChange[] | null {
  const inPieces = edits.flatMap((edit) => pieceChanges(edit, source, trace));
  const changes: XmlChange[] = [];
  const touched = new Map<TracedElement, PieceChange[]>();
  for (const change of inPieces) {
    const { piece, from, to, words } = change;
    const xml = trace.xmlOf(piece.part);
    const start = offsetOf(xml, piece.xml.start, from, piece.cdata);
    const end = offsetOf(xml, piece.xml.start, to, piece.cdata);
    if (start === null || end === null) return null;
    changes.push({ part: piece.part, start, end, xml: escaped(words, piece.cdata) });
    touched.set(piece.element, [...(touched.get(piece.element) ?? []), change]);
  }
  for (const [element, some] of touched) {
    const { part } = some[0]!.piece;
    const preserved = preserving(trace, part, element, some);
    if (preserved === null) return null;
    if (preserved !== "")
      changes.push({ part, start: element.contentStart - 1, end: element.contentStart - 1, xml: preserved });
  }
  return [...changes, ...saidAgain(changes, touched, trace)];
}

/** The parts of an edit by the piece they fall in; what is put in goes behind what stands before it. */
function pieceChanges(edit: Edit, source: Source, trace: DocxTrace): PieceChange[] {
  const located = trace.locate(edit.span) ?? [];
  return smallest(source.text, edit).flatMap(({ span, text }) => {
    const home = homeOf(located, span.start, span.end);
    return located.flatMap((slice) => {
      const { piece } = slice;
      const start = Math.max(span.start, slice.span.start);
      const end = Math.min(span.end, slice.span.end);
      const isHome = slice === home;
      if (start >= end && !isHome) return [];
      const from = start < end ? start : span.start;
      const to = start < end ? end : span.start;
      const words = isHome ? text : "";
      return [{ piece, from: from - piece.span.start, to: to - piece.span.start, words }];
    });
  });
}

/** Where new words go: with the words they replace, else behind the words before them. */
function homeOf(located: readonly LocatedPiece[], start: number, end: number): LocatedPiece | undefined {
  const holds = ({ span }: LocatedPiece) =>
    start < end ? span.start <= start && start < span.end : span.start < start && start <= span.end;
  return located.find(holds) ?? located[0];
}

const PRESERVE = ' xml:space="preserve"';

/**
 * What must be put into the start tag so that new spaces at an end of the text show; `null` when that would show
 * old ones too that never showed.
 */
function preserving(
  trace: DocxTrace,
  part: string,
  { start, contentStart }: TracedElement,
  changes: readonly PieceChange[],
): "" | typeof PRESERVE | null {
  const xml = trace.xmlOf(part);
  const tag = xml.slice(start, contentStart);
  if (/\sxml:space\s*=\s*["']preserve["']/.test(tag)) return "";
  const pieces = trace.piecesOf(changes[0]!.piece.element);
  const text = (piece: TracedPiece) => unescaped(xml, piece.xml.start, piece.xml.end, piece.cdata) ?? "";
  const before = pieces.map(text).join("");
  const after = pieces
    .map((piece) => {
      const own = changes.filter((change) => change.piece === piece).sort((a, b) => a.from - b.from);
      let out = "";
      let at = 0;
      for (const { from, to, words } of own) {
        out += text(piece).slice(at, from) + words;
        at = to;
      }
      return out + text(piece).slice(at);
    })
    .join("");
  const edges = (words: string) => [/^[ \t\r\n]/.test(words), /[ \t\r\n]$/.test(words)];
  const had = edges(before);
  const isNew = edges(after).some((has, i) => has && !had[i]);
  if (!isNew) return "";
  return had.some(Boolean) || /\sxml:space\s*=/.test(tag) ? null : PRESERVE;
}

/** The same changes in the branches of `mc:AlternateContent` that say the same words for older programs. */
function saidAgain(
  changes: readonly XmlChange[],
  touched: ReadonlyMap<TracedElement, readonly PieceChange[]>,
  trace: DocxTrace,
): XmlChange[] {
  return [...touched].flatMap(([element, [first]]) => {
    const { alternatives, part } = first!.piece;
    if (alternatives === null) return [];
    const own = changes.filter(
      (change) => change.part === part && element.start < change.start && change.end < element.end,
    );
    return otherSayings(trace.xmlOf(part), alternatives, element).flatMap((start) =>
      own.map((change) => ({
        ...change,
        start: change.start - element.start + start,
        end: change.end - element.start + start,
      })),
    );
  });
}

function signed(): UnreadableError {
  return new UnreadableError(
    "signed",
    "tệp đã ký số; sửa bất cứ chữ nào cũng làm mất hiệu lực chữ ký nên không sửa. Hãy sửa trên bản chưa ký.",
    "the file is digitally signed and any correction would break the signature; correct the unsigned draft.",
  );
}

function odd(): UnreadableError {
  return new UnreadableError(
    "odd-package",
    "tệp .docx được đóng gói khác thường nên không ghi lại an toàn được; hãy mở bằng Word, lưu lại rồi chạy lại.",
    "the .docx file is packed in an unusual way and cannot be rewritten safely; open it in Word, save it and run this again.",
  );
}
