/** Proof that a file with corrections differs from the one before in these corrections and nothing else. */
import { UnreadableError } from "../model/values.ts";
import type { Edit, Paragraph, Revision, Source } from "../model.ts";
import { AUTHOR } from "./author.ts";
import { applied, byPlace } from "./edits.ts";

/**
 * @param edits as they were made: what is in none of them stays what it was
 * @param isTracked whether rejecting kehoach's own tracked changes must give the words that were there
 * @throws UnreadableError (`unproven`) that says what else is different
 */
export function proveOnly(edits: readonly Edit[], before: Source, after: Source, isTracked = false): void {
  const wrong = difference(edits, before, after, isTracked);
  if (wrong === null) return;
  throw new UnreadableError(
    "unproven",
    `đọc lại tệp đã sửa thì thấy ${wrong.vi} khác với dự định nên không ghi tệp; xin báo lại cho người phát triển.`,
    `read again, the corrected file differs in its ${wrong.en} from what was intended, so it was not written; please report it.`,
  );
}

interface Difference {
  readonly vi: string;
  readonly en: string;
}

function difference(
  edits: readonly Edit[],
  before: Source,
  after: Source,
  isTracked: boolean,
): Difference | null {
  if (after.text !== applied(before.text, edits)) return { vi: "chữ", en: "text" };
  if (after.format !== before.format || after.encoding !== before.encoding)
    return { vi: "định dạng tệp", en: "file format" };
  // How the lines of a text file join to paragraphs is read off its words.
  if (before.format !== "docx") return null;
  if (!alike(before.paragraphs.map(frame(before)), after.paragraphs.map(frame(after))))
    return { vi: "đoạn văn", en: "paragraphs" };
  if (!alike(around(before), around(after))) return { vi: "trang hoặc hình", en: "pages or pictures" };
  const views = isTracked ? [takenOut, rejected] : [takenOut];
  if (views.some((view) => !alike(view(before), view(after))) || !keeps(edits, before, after, insertionsOf))
    return { vi: "dấu sửa (track changes)", en: "tracked changes" };
  if (!keeps(edits, before, after, formatsOf)) return { vi: "định dạng chữ", en: "character formatting" };
  return null;
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const around = ({ sections, pictures, drawings }: Source): unknown[] => [sections, pictures, drawings];

/** All of a paragraph but its words. */
const frame =
  ({ text }: Source) =>
  ({ region, page, cell, label, labelLevel, format }: Paragraph): unknown[] => [
    region,
    page,
    cell,
    label && text.slice(label.start, label.end),
    labelLevel,
    format,
  ];

/** What others' tracked changes took out, in order; pieces of one change that come to touch are one. */
function takenOut({ revisions }: Source): [change: string, words: string][] {
  const out: [change: string, words: string][] = [];
  for (const { kind, author, date, text } of revisions) {
    if (isInsertion(kind) || author === AUTHOR) continue;
    const change = JSON.stringify([kind, author, date]);
    const last = out.at(-1);
    if (last?.[0] === change) last[1] += text;
    else out.push([change, text]);
  }
  return out;
}

/** The words with kehoach's own tracked changes rejected, those of earlier runs too. */
function rejected({ text, revisions }: Source): string {
  let out = "";
  let at = 0;
  for (const { kind, author, span, text: words } of revisions) {
    if (author !== AUTHOR) continue;
    out += text.slice(at, span.start) + (isInsertion(kind) ? "" : words);
    at = span.end;
  }
  return out + text.slice(at);
}

const isInsertion = (kind: Revision["kind"]): boolean => kind === "insert" || kind === "move-to";

/** Numbers for what is the same in both sources. */
type Ids = (key: string) => number;

/** Whether every character that stays is what it was in one respect. */
function keeps(
  edits: readonly Edit[],
  before: Source,
  after: Source,
  respect: (source: Source, ids: Ids) => Uint32Array,
): boolean {
  const known = new Map<string, number>();
  const ids: Ids = (key) => {
    const id = known.get(key) ?? known.size + 1;
    known.set(key, id);
    return id;
  };
  const old = respect(before, ids);
  const now = respect(after, ids);
  let from = 0;
  let shift = 0;
  const stays = (end: number): boolean => {
    for (; from < end; from++) if (old[from] !== now[from + shift]) return false;
    return true;
  };
  for (const { span, text } of byPlace(edits)) {
    if (!stays(span.start)) return false;
    from = span.end;
    shift += text.length - (span.end - span.start);
  }
  return stays(before.text.length);
}

/** By character: its formatting, 0 where it has none. */
function formatsOf({ text, paragraphs }: Source, ids: Ids): Uint32Array {
  const formats = new Uint32Array(text.length);
  for (const { runs } of paragraphs)
    for (const { span, format } of runs) formats.fill(ids(JSON.stringify(format)), span.start, span.end);
  return formats;
}

/** By character: the tracked change that put it in, 0 where none did. */
function insertionsOf({ text, revisions }: Source, ids: Ids): Uint32Array {
  const changes = new Uint32Array(text.length);
  for (const { kind, author, date, span } of revisions)
    if (isInsertion(kind)) changes.fill(ids(JSON.stringify([kind, author, date])), span.start, span.end);
  return changes;
}
