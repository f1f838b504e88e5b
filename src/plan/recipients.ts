/** Nơi nhận: who gets the document, for what purpose, and where it is filed (the Lưu line). */
import type { Archive, Recipient, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { trimmed, wordsAt } from "./fields.ts";
import { isNameLike } from "./names.ts";
import type { Piece, Tail } from "./tail.ts";

export interface Recipients {
  readonly recipients: readonly Recipient[];
  readonly archive: Archive | null;
  /** Pieces of the left column that turned out to be no recipients (a name under the list). */
  readonly rest: readonly Piece[];
}

const MARK = /^[\s\-–—+*•·.~_«»"“]*(?=\p{L}|\d|\()/u;
const ARCHIVE = /^luu(?! tru)(?![a-z])/;
// A misread "Lưu:": two or three letters and a colon in the last line of a list.
const ARCHIVE_MISREAD = /^[^a-z0-9]{0,2}[a-z]{2,3} ?: ?[a-z]/;
const ITEM_BREAK =
  /; ?(?=[-–+•~] ?\p{L})|(?<=[;\]]) (?=~ ?\p{L})|; ?(?=Lưu(?![\p{L}]))|(?<=[;.]) (?=- ?\p{L})/gu;

export function findRecipients(clean: CleanText, tail: Tail): Recipients {
  const items: Span[] = [];
  const rest: Piece[] = [];
  let filed = false;
  const started = tail.heading !== null ? tail.heading.span.end : -1;
  const marked = tail.left.some((piece) => piece.end > started && startsItem(piece.text));
  for (const piece of tail.left) {
    if (piece.start < started || filed) {
      rest.push(piece);
      continue;
    }
    for (const span of itemsOf(piece, marked)) {
      const text = clean.text.slice(span.start, span.end);
      const last = items[items.length - 1];
      if (last && continuesItem(clean, last, text, marked, piece)) last.end = span.end;
      else items.push(span);
      if (ARCHIVE.test(bareItem(clean, span))) filed = true;
    }
  }
  return sortOut(clean, items, rest, tail);
}

const startsItem = (text: string): boolean => /^\s*[-–—+*•~_«“]/u.test(text);

/** A line may hold several items: "- UBND tỉnh; - Lưu: VT." */
function itemsOf(piece: Piece, marked: boolean): Span[] {
  const cuts = [0];
  for (const m of piece.text.matchAll(ITEM_BREAK)) cuts.push(m.index + m[0].length);
  // Lost line breaks and marks: one long line of items set apart by semicolons.
  if (!marked && cuts.length === 1 && piece.text.length > 80) {
    for (const m of piece.text.matchAll(/; ?(?=\p{Lu})/gu)) cuts.push(m.index + m[0].length);
  }
  return cuts.map((cut, i) => ({
    start: piece.start + cut,
    end: i + 1 < cuts.length ? piece.start + cuts[i + 1]! : piece.end,
  }));
}

function continuesItem(clean: CleanText, last: Span, text: string, marked: boolean, piece: Piece): boolean {
  if (startsItem(text) || ARCHIVE.test(bareItem(clean, { start: piece.start, end: piece.end }))) return false;
  const before = clean.text.slice(last.start, last.end);
  if (/[;.:]\s*$/.test(before)) return false;
  if (/^\s*\p{Ll}/u.test(text) || /^\(/.test(text)) return true;
  return marked && !isNameLike(text) && before.length > 24;
}

function bareItem(clean: CleanText, span: Span): string {
  const lead = MARK.exec(clean.text.slice(span.start, span.end))?.[0].length ?? 0;
  return clean.bare.slice(span.start + lead, span.end);
}

function sortOut(clean: CleanText, items: readonly Span[], rest: Piece[], tail: Tail): Recipients {
  const recipients: Recipient[] = [];
  let archive: Archive | null = null;
  items.forEach((span, i) => {
    const bare = bareItem(clean, span);
    const filed = ARCHIVE.test(bare) || (i === items.length - 1 && i > 0 && ARCHIVE_MISREAD.test(bare));
    if (filed && !archive) archive = archiveOf(clean, span);
    else if (isRecipient(clean, span, tail)) recipients.push(recipientOf(clean, span));
    else for (const piece of tail.left) if (piece.start === span.start) rest.push(piece);
  });
  return { recipients, archive, rest };
}

/** Two to five words, each with a capital and nothing behind them: a name whose surname no list has. */
const NAME_SHAPED = /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}\s*$/u;

// Without heading and mark, a line is a recipient only by what it ends with.
function isRecipient(clean: CleanText, span: Span, tail: Tail): boolean {
  const text = clean.text.slice(span.start, span.end);
  if (!/\p{L}{2}/u.test(text)) return false;
  if (startsItem(text)) return true;
  if (isNameLike(text) || NAME_SHAPED.test(text)) return false;
  if (tail.heading) return /[;,.)]\s*$/.test(text) || /^\s*\p{Lu}\p{Ll}/u.test(text);
  return /;\s*$/.test(text);
}

function archiveOf(clean: CleanText, span: Span): Archive {
  const lead = MARK.exec(clean.text.slice(span.start, span.end))?.[0].length ?? 0;
  const end =
    span.end - (/[\s.;,/✓|*[\]_`]*$/u.exec(clean.text.slice(span.start, span.end))?.[0].length ?? 0);
  const text = wordsAt(clean, { start: span.start + lead, end });
  const units = text
    .replace(/^\p{L}{2,4}\s*[:;.,]?\s*/u, "")
    .split(/[,;](?![^(]*\))/)
    .map((unit) => unit.replace(/\(\s*\d+\s*(?:b|bản)?\s*\)?/giu, "").trim())
    .filter((unit) => /\p{L}/u.test(unit));
  return { text, units, span: { start: span.start + lead, end } };
}

const PURPOSE =
  /\s*[({[]\s*((?:để|b\/c|bc|báo|p\/h|ph|phối|t\/h|th|thực|chỉ đạo|theo dõi|biết|thay|đăng|phổ|tuyên|đưa)(?!\p{L})[^)\]}]*)[)\]}]?[\s;.,]*$/iu;
const PURPOSE_BARE = /\s*[})\]]?\s*((?:để|đê)\s[^;.]{2,60})[\s;.,]*$/iu;

// What a stamp or the signature leaves behind an item: "(b/c); [*2 N ]", "Các phòng (Đã ký và đóng dấu)".
const DEBRIS =
  /(?<=\)\s?);[^;]{1,18}$|;(?=[^;]*[^\p{L}\d\s,.;])[^;]{0,14}$(?<!\p{L}{4}[^;]*)|\s*\((?:đã ký|ký tên|đã ký và đóng dấu)[^)]*\)\s*$/iu;

// "PCTUBND": two abbreviations run together.
const GLUED = /(?<!\p{L})(PCT|CT|TT|VP|BTV|BCH)(UBND|HĐND|UBMTTQ|MTTQ)(?!\p{L})/gu;

function recipientOf(clean: CleanText, item: Span): Recipient {
  const lead = MARK.exec(clean.text.slice(item.start, item.end))?.[0].length ?? 0;
  const whole = { start: item.start + lead, end: item.end };
  const debris = DEBRIS.exec(clean.text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const span = trimmed(clean, { start: whole.start, end: whole.end - debris }, " \t\n;.,✓/|[]{*_`\\");
  const raw = wordsAt(clean, span);
  const m = PURPOSE.exec(raw) ?? PURPOSE_BARE.exec(raw);
  const purpose = m?.[1]?.trim() || null;
  const name = (m && m.index > 1 ? raw.slice(0, m.index) : raw)
    .replace(/[\s;.,:}]+$/u, "")
    .replace(GLUED, "$1 $2");
  return { name: name || raw, purpose: m && m.index > 1 ? purpose : null, text: raw, span };
}
