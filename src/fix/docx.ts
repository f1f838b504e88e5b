/**
 * Writing into a .docx: words are changed by their place in the XML, inside the text nodes that hold them or as
 * tracked changes. Everything else of the part stays as it is written, and every other part of the package too.
 */
import { UnreadableError } from "../model/values.ts";
import type { Edit, Source } from "../model.ts";
import { readDocx, readDocxTraced } from "../read/docx/index.ts";
import { damaged } from "../read/docx/package.ts";
import type { DocxTrace, TracedPiece } from "../read/docx/trace.ts";
import type { EditableDocument, Reason } from "./editable.ts";
import { changesInPlace, type PartChange } from "./in-place.ts";
import { changed, keepsOthers, oddPackage, Parts } from "./parts.ts";
import { inWholeWords, type PieceChange, pieceChanges } from "./pieces.ts";
import { canBeTracked, isOwn, trackedChanges } from "./tracked.ts";
import { replaceEntries } from "./zip.ts";

/** @param day the date of tracked changes, ISO; `null`: changes are not tracked */
export function editableDocx(bytes: Uint8Array, day: string | null): EditableDocument {
  const { source, trace, main } = readDocxTraced(bytes);
  const parts = new Parts(bytes);
  if (parts.isSigned) throw signed();
  // What is broken is not written again as if it were whole.
  if (!trace.parts.has(main)) throw damaged(main);
  return editable({ bytes, source, parts, trace: () => trace }, day);
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly parts: Parts;
  trace(): DocxTrace;
}

function editable(opened: Opened, day: string | null): EditableDocument {
  const { bytes, source, parts, trace } = opened;
  return {
    bytes,
    source,
    refusal: (edit) => refusal(edit, source, trace(), parts, day),
    withEdits: (edits) => {
      const { bytes: out, made } = withEdits(opened, edits, day);
      // Nearly always there is nothing more to change.
      let known: DocxTrace | null = null;
      const traced = (): DocxTrace => {
        known ??= readDocxTraced(out).trace;
        return known;
      };
      const next = { bytes: out, source: readDocx(out), parts: new Parts(out), trace: traced };
      return { document: editable(next, day), made };
    },
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
  unseen: {
    vi: "chỉ đổi cách mã hóa chữ có dấu, nhìn không khác nên không đặt dấu sửa (track changes); thêm --accept để sửa",
    en: "only the coding of accented letters changes, which no tracked change could show; add --accept to change it",
  },
  untracked: {
    vi: "chỗ này không đặt được dấu sửa (track changes); thêm --accept để sửa thẳng vào chữ",
    en: "no tracked change can stand there; add --accept to change the words themselves",
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** What no `w:t` can say. */
const UNTYPABLE =
  /[\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function refusal(
  edit: Edit,
  source: Source,
  trace: DocxTrace,
  parts: Parts,
  day: string | null,
): Reason | null {
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
  const old = source.text.slice(start, end);
  if (day !== null && old.normalize("NFC") === edit.text.normalize("NFC")) return REASONS.unseen;
  const changes = changedPieces([edit], source, trace, day);
  if (changesInPlace(changes, trace) === null) return REASONS.spaces;
  const others = changes.filter(({ piece }) => !isOwn(piece));
  return day === null || canBeTracked(others, trace) ? null : REASONS.untracked;
}

// ── Changes in the XML ──────────────────────────────────────────────────────────────────────────────────────

function withEdits(
  opened: Opened,
  edits: readonly Edit[],
  day: string | null,
): { bytes: Uint8Array; made: Edit[] } {
  const { bytes, source, parts } = opened;
  const trace = opened.trace();
  const pieces = changedPieces(edits, source, trace, day);
  const changes = changesOf(pieces, trace, day);
  if (changes === null) throw oddPackage();
  const byPart = new Map<string, PartChange[]>();
  for (const change of changes) byPart.set(change.part, [...(byPart.get(change.part) ?? []), change]);
  const contents = new Map<string, Uint8Array>();
  for (const [part, some] of byPart)
    contents.set(part, parts.encoded(part, changed(trace.xmlOf(part), some)));
  const out = contents.size === 0 ? bytes : replaceEntries(bytes, contents);
  if (out === null || !keepsOthers(bytes, out, contents)) throw oddPackage();
  return { bytes: out, made: pieces.map(editOf) };
}

/** What the edits change in each piece: tracked changes take whole words. */
function changedPieces(
  edits: readonly Edit[],
  source: Source,
  trace: DocxTrace,
  day: string | null,
): PieceChange[] {
  const small = edits.flatMap((edit) => pieceChanges(edit, source, trace));
  if (day === null) return small;
  const byPiece = new Map<TracedPiece, PieceChange[]>();
  for (const change of small) byPiece.set(change.piece, [...(byPiece.get(change.piece) ?? []), change]);
  return [...byPiece].flatMap(([piece, changes]) =>
    isOwn(piece) ? changes : inWholeWords(changes, source.text.slice(piece.span.start, piece.span.end)),
  );
}

function changesOf(
  changes: readonly PieceChange[],
  trace: DocxTrace,
  day: string | null,
): PartChange[] | null {
  if (day === null) return changesInPlace(changes, trace);
  const own = changes.filter(({ piece }) => isOwn(piece));
  const others = changes.filter(({ piece }) => !isOwn(piece));
  const inPlace = changesInPlace(own, trace);
  const tracked = trackedChanges(others, trace, day);
  return inPlace && tracked && [...inPlace, ...tracked];
}

function editOf({ piece, from, to, words }: PieceChange): Edit {
  const { start } = piece.span;
  return { span: { start: start + from, end: start + to }, text: words };
}

function signed(): UnreadableError {
  return new UnreadableError(
    "signed",
    "tệp đã ký số; sửa bất cứ chữ nào cũng làm mất hiệu lực chữ ký nên không sửa. Hãy sửa trên bản chưa ký.",
    "the file is digitally signed and any correction would break the signature; correct the unsigned draft.",
  );
}
