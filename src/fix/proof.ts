/** Proof that a file with corrections differs from the one before in these corrections and nothing else. */
import { UnreadableError } from "../model/values.ts";
import type { Edit, Paragraph, Source } from "../model.ts";
import { applied, byPlace, smallest } from "./edits.ts";

/** @throws UnreadableError (`unproven`) that says what else is different */
export function proveOnly(edits: readonly Edit[], before: Source, after: Source): void {
  const wrong = difference(edits, before, after);
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

function difference(edits: readonly Edit[], before: Source, after: Source): Difference | null {
  if (after.text !== applied(before.text, edits)) return { vi: "chữ", en: "text" };
  if (after.format !== before.format || after.encoding !== before.encoding)
    return { vi: "định dạng tệp", en: "file format" };
  // How the lines of a text file join to paragraphs is read off its words.
  if (before.format !== "docx") return null;
  if (!alike(before.paragraphs.map(frame(before)), after.paragraphs.map(frame(after))))
    return { vi: "đoạn văn", en: "paragraphs" };
  if (!alike([before.sections, before.pictures], [after.sections, after.pictures]))
    return { vi: "trang hoặc hình", en: "pages or pictures" };
  if (!alike(before.revisions.map(mark), after.revisions.map(mark)))
    return { vi: "dấu sửa (track changes)", en: "tracked changes" };
  if (!keepsFormats(edits, before, after)) return { vi: "định dạng chữ", en: "character formatting" };
  return null;
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

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

const mark = ({ kind, author, date, span, text }: Source["revisions"][number]): unknown[] => [
  kind,
  author,
  date,
  span.start === span.end ? text : null,
];

/** Whether every character that stays has the formatting it had. */
function keepsFormats(edits: readonly Edit[], before: Source, after: Source): boolean {
  const ids = new Map<string, number>();
  const old = formatsOf(before, ids);
  const now = formatsOf(after, ids);
  let from = 0;
  let shift = 0;
  const stays = (end: number): boolean => {
    for (; from < end; from++) if (old[from] !== now[from + shift]) return false;
    return true;
  };
  for (const { span, text } of byPlace(edits).flatMap((edit) => smallest(before.text, edit))) {
    if (!stays(span.start)) return false;
    from = span.end;
    shift += text.length - (span.end - span.start);
  }
  return stays(before.text.length);
}

/** A number for the formatting of each character; 0 where it has none. */
function formatsOf({ text, paragraphs }: Source, ids: Map<string, number>): Uint32Array {
  const formats = new Uint32Array(text.length);
  for (const { runs } of paragraphs) {
    for (const { span, format } of runs) {
      const key = JSON.stringify(format);
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(key, id);
      }
      formats.fill(id, span.start, span.end);
    }
  }
  return formats;
}
