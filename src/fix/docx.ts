/**
 * Writing into a .docx: words are changed inside the text nodes that hold them, by their place in the XML. Runs,
 * formatting and everything else of the part stays as it is written, and every other part of the package too.
 */
import { UnreadableError } from "../model/values.ts";
import type { Edit, Source } from "../model.ts";
import { escaped, offsetOf, unescaped } from "../read/docx/escapes.ts";
import { readDocxTraced } from "../read/docx/index.ts";
import type { DocxTrace, LocatedPiece, TracedElement, TracedPiece } from "../read/docx/trace.ts";
import { otherSayings } from "./alternatives.ts";
import type { EditableDocument, Reason } from "./editable.ts";
import { smallest } from "./edits.ts";
import { type Change, changed, keepsOthers, oddPackage, Parts } from "./parts.ts";
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

interface XmlChange extends Change {
  readonly part: string;
}

function withEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  source: Source,
  trace: DocxTrace,
  parts: Parts,
): Uint8Array {
  const changes = changesOf(edits, source, trace);
  if (changes === null) throw oddPackage();
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
  if (out === null || !keepsOthers(bytes, out, contents)) throw oddPackage();
  return out;
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
