/** The paragraphs of the fair copy with what every field finder asks of them. */
import type { Cell, Paragraph, Span } from "../model.ts";
import type { CleanParagraph, CleanText } from "../text/clean-text.ts";
import { type Label, labelOf } from "../text/labels.ts";
import { capitalShare } from "../text/words.ts";
import { isNameLike } from "./names.ts";

export interface Line {
  readonly index: number;
  /** Offsets in the clean text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bare: string;
  readonly label: Label | null;
  /** The text after the label. */
  readonly body: string;
  readonly bodyStart: number;
  /** Written in capitals (stray small letters of a misreading allowed). */
  readonly capitals: boolean;
  readonly cell: Cell | null;
  readonly source: Paragraph;
}

/** The lines of the main story: body and text boxes, without headers, footers and notes. */
export function linesOf(clean: CleanText): Line[] {
  const lines: Line[] = [];
  for (const paragraph of rejoined(
    clean,
    clean.paragraphs.filter(({ source }) => isStory(source)),
  )) {
    for (const { start, end } of parted(clean, paragraph)) {
      lines.push(lineOf(clean, start, end, lines.length, paragraph.source));
    }
  }
  return lines;
}

const isStory = ({ region }: Paragraph): boolean => region === "body" || region === "textbox";

// A ground is a sentence: one that stops without a stop was broken ("Căn cứ Kế hoạch" + "số 12/KH-UBND …").
const BROKEN_GROUND = /^(?:can cu|thuc hien|theo de nghi|xet de nghi)(?![a-z])[^.;,:]{0,60}[a-z0-9-]$/;
const GOES_ON =
  /^(?:\d|\p{Ll}|Nghị |Chỉ thị|Quyết định|Quy |Kế hoạch|Chương trình|Công |Tờ trình|Kết luận|Thông |Hướng dẫn|Luật |Đề án|Văn bản)/u;
// "KẾ" + "HOẠCH", "Tổ" + "chức Hội thi …", "Nông" + "Thị Hương Lan": a page that broke after the first word.
const CAPITALS_GO_ON = /^(?:HOẠCH|BAN NHÂN|HÒA XÃ|HOÀ XÃ|TỊCH|ĐỐC|TRƯỞNG)(?!\p{L})/u;

function isFirstWord(word: string, next: string): boolean {
  if (!/^\p{Lu}\p{L}{0,6}$/u.test(word)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return word === word.toUpperCase()
    ? CAPITALS_GO_ON.test(next)
    : next.length < 40 && isNameLike(`${word} ${next}`);
}

const MAX_JOINED = 3;

function rejoined(clean: CleanText, paragraphs: readonly CleanParagraph[]): CleanParagraph[] {
  const out: CleanParagraph[] = [];
  let joined = 0;
  for (const paragraph of paragraphs) {
    const last = out[out.length - 1];
    if (last && joined < MAX_JOINED && goesOn(clean, last, paragraph)) {
      out[out.length - 1] = { ...last, end: paragraph.end };
      joined++;
    } else {
      out.push(paragraph);
      joined = 0;
    }
  }
  return out;
}

function goesOn(clean: CleanText, last: CleanParagraph, next: CleanParagraph): boolean {
  if (last.source.cell || next.source.cell || last.end + 1 !== next.start) return false;
  if (isFirstWord(clean.text.slice(last.start, last.end), clean.text.slice(next.start, next.end)))
    return true;
  return (
    BROKEN_GROUND.test(clean.bare.slice(last.start, last.end)) &&
    GOES_ON.test(clean.text.slice(next.start, next.start + 20))
  );
}

/** Where line breaks were lost: words that can only begin a line, in the middle of a long paragraph. */
const LINE_STARTS = new RegExp(
  [
    "(?<=NAM |phúc |năm \\d{4} |-UBND |[-_]{3,} )(?=KẾ HOẠCH )",
    '(?<=[\\p{Ll}\\d.;:)”"/] )(?=(?:I|II|III|IV|V|VI|VII|VIII|IX|X)[.)] ?\\p{Lu}{2,} )',
    '(?<=[.;:/)”"] )(?=(?:\\d{1,2}\\.){1,3} \\p{Lu}\\p{Ll})',
    "(?<=[.;:/] )(?=[-+] \\p{Lu})",
    '(?<=\\p{Lu}{2,} |[;.] |[\\p{Ll}\\d)”"-] )(?=(?:Căn cứ|Chủ đề thi đua|CHỦ ĐỀ) )',
    '(?<=\\p{Lu}{2,} |[\\p{Ll}\\d)”"] |-{3,} )(?=Thực hiện \\p{Lu})',
    "(?<= năm \\d{4} )(?=Năm \\d{4},)",
    "(?<= )(?=\\((?:Ban hành k|K)èm theo )",
    "(?<=[.,;/\\p{Ll}] )(?=Nơi nhận ?:)",
    "(?<=[.;:/)] )(?=(?:TM|T/M|KT|TL|TUQ)[. ] ?\\p{Lu}{2,})",
  ].join("|"),
  "gu",
);
const LONG = 400;

function parted(clean: CleanText, paragraph: Span): Span[] {
  const { start, end } = paragraph;
  if (end - start < LONG) return [paragraph];
  const starts = [start];
  for (const m of clean.text.slice(start, end).matchAll(LINE_STARTS))
    if (m.index > 0) starts.push(start + m.index);
  return starts.map((from, i) => ({ start: from, end: (starts[i + 1] ?? end + 1) - 1 }));
}

function lineOf(clean: CleanText, start: number, end: number, index: number, source: Paragraph): Line {
  const text = clean.text.slice(start, end);
  const label = labelOf(text);
  const body = label ? text.slice(label.length) : text;
  return {
    index,
    start,
    end,
    text,
    bare: clean.bare.slice(start, end),
    label,
    body,
    bodyStart: start + (label?.length ?? 0),
    capitals: hasCapitals(body),
    cell: source.cell,
    source,
  };
}

// "MỤC ĐÍCH, YÊU CẢU" and "I. MỤC ĐÍCH (kèm theo)" are in capitals, "Số: 12/KH-UBND" is not.
function hasCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && capitalShare(text) >= 0.8;
}

export const spanOf = (line: Line): Span => ({ start: line.start, end: line.end });

/** A row of a table pasted as text: cells set apart by tabs or bars. */
export function isPastedRow(text: string): boolean {
  return text.includes("\t") || / \| [^|]* \| /.test(text);
}

/** Effective look of a line where the format tells it. */
export function isCentred(line: Line): boolean {
  return line.source.format?.alignment === "center";
}

export function isBold(line: Line): boolean {
  const { runs } = line.source;
  return runs.length > 0 && runs.every((run) => run.format.bold);
}

/** Nothing but rule signs, bullets and stray punctuation. */
export function isRule(line: Line): boolean {
  return !/[\p{L}\d]/u.test(line.text);
}
