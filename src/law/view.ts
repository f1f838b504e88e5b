/**
 * How the citation grammar sees a clean text: the breaks inside a sentence, where a reader could not join lines, are
 * spaces; the breaks that end something stay "\n". Offsets are those of the clean text.
 */
import type { CleanParagraph, CleanText } from "../text/clean-text.ts";

export interface View {
  readonly text: string;
  /** See `bareOf`; the same length as `text`. */
  readonly bare: string;
}

const WRAP_WORD =
  /(?:^|[\s(])(?:so|ngay|thang|nam|dieu|khoan|cua|tai|theo|ve|va|do|so:|tinh|huyen|xa|phuong|quan|thanh pho|thi xa|thi tran)$/;
const LABEL = /^(?:[a-zđ]|[IVXLC]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]/;
// "Bộ Lao động" | "- Thương binh và Xã hội": a hyphen at the start of a line, not a list mark.
const HYPHENED = /(?:lao dong|thi dua|kinh te|quoc phong|van hoa|tai chinh)$/;
const HYPHEN = /^- (?:thuong binh|khen thuong|xa hoi|an ninh|thong tin|the thao|ke hoach)/;
const SYMBOL = /^\d{1,5} ?[/-] ?(?:\p{Lu}{2}|(?:19|20)\d\d ?\/)/u;
const CLOSED = /[.;:!?…]$/;

/** The view of `clean`. Runs once over its paragraphs. */
export function viewOf(clean: CleanText): View {
  const joints = new Set<number>();
  let basis = false;
  for (let i = 1; i < clean.paragraphs.length; i++) {
    const before = clean.paragraphs[i - 1]!;
    const after = clean.paragraphs[i]!;
    basis ||= BASIS.test(clean.bare.slice(before.start, before.start + 16));
    if (continues(clean, before, after) || (basis && isCutShort(clean, before, after)))
      joints.add(before.end);
    else basis = false;
  }
  return { text: joined(clean.text, joints), bare: joined(clean.bare, joints) };
}

function joined(text: string, joints: ReadonlySet<number>): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of joints) {
    parts.push(text.slice(from, at), " ");
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

function continues(clean: CleanText, before: CleanParagraph, after: CleanParagraph): boolean {
  const { source } = before;
  if (source.region !== after.source.region || !sameCell(before, after)) return false;
  const tail = clean.text.slice(Math.max(before.start, before.end - 24), before.end);
  const head = clean.text.slice(after.start, Math.min(after.end, after.start + 24));
  if (CLOSED.test(tail) || LABEL.test(head)) return false;
  if (/[/-]$/.test(tail) && /^[\p{Lu}\d]/u.test(head)) return /[\p{L}\d]\s?[/-]$/u.test(tail);
  if (/^\p{Ll}/u.test(head) || SYMBOL.test(head)) return true;
  if (/^[\d\p{Lu}]/u.test(head) && WRAP_WORD.test(clean.bare.slice(before.end - tail.length, before.end))) {
    return true;
  }
  if (
    HYPHEN.test(clean.bare.slice(after.start, after.start + 16)) &&
    HYPHENED.test(clean.bare.slice(before.end - 12, before.end))
  ) {
    return true;
  }
  return capitals(tail) && capitals(head);
}

// A ground of the document ends in a stop; in plain text a line of it that does not was cut by its width.
const BASIS = /^[-+*]? ?(?:can cu|thuc hien|theo) /;
const NEW_CLAUSE =
  /^(?:[-+*•]|can cu|thuc hien|theo|xet|uy ban|ubnd|hoi dong|so|phong|ban|truong|dang uy|chi bo|cong doan)(?![a-z])/;

function isCutShort(clean: CleanText, before: CleanParagraph, after: CleanParagraph): boolean {
  const length = before.end - before.start;
  if (before.source.format || before.source.cell || length < 45 || length > 125) return false;
  const tail = clean.text.slice(before.end - 2, before.end);
  const head = clean.text.slice(after.start, after.start + 24);
  return (
    !CLOSED.test(tail) &&
    !LABEL.test(head) &&
    !capitals(head) &&
    !NEW_CLAUSE.test(clean.bare.slice(after.start, after.start + 16))
  );
}

function sameCell(before: CleanParagraph, after: CleanParagraph): boolean {
  const a = before.source.cell;
  const b = after.source.cell;
  if (!a || !b) return a === b;
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

// A title in capitals over several lines.
function capitals(part: string): boolean {
  return /\p{Lu}{2}/u.test(part) && part === part.toUpperCase();
}

/** True when `at` is a place where words end: the end of the text, a break, a cell. */
export function isBreak(view: View, at: number): boolean {
  const sign = view.text[at];
  return sign === undefined || sign === "\n" || sign === "\t" || sign === "|";
}

/** The first match of a sticky pattern at `at`. The pattern must have the `y` flag. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
