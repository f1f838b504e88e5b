/** What `kehoach fix` says: what was corrected, what could not be, and what is left for a person to decide. */
import type { Edit, Finding, Format, Location, Source } from "../model.ts";
import { diff, shown } from "./diff.ts";
import { type LayoutOutcome, layoutLines } from "./fix-layout.ts";
import { columns, type Lang, shortened, styled, type View, wrapped } from "./layout.ts";
import { printable } from "./printable.ts";
import { word } from "./words.ts";

/** What the report needs of a corrected file. */
export interface FixOutcome {
  readonly before: Source;
  readonly after: Source;
  readonly tracked: boolean;
  readonly corrections: readonly { readonly finding: Finding }[];
  readonly refused: readonly {
    readonly finding: Finding;
    readonly reason: Readonly<Record<Lang, string>>;
  }[];
  readonly remaining: readonly Finding[];
  readonly layout?: LayoutOutcome;
}

export interface FixNames {
  readonly path: string;
  /** `null`: nothing is written. */
  readonly out: string | null;
}

const WORDS = {
  dryRun: { vi: "chạy thử, không ghi tệp", en: "dry run, nothing is written" },
  corrected: { vi: "Đã sửa {n} chỗ", en: "Corrected: {n}" },
  tracked: {
    vi: "Đã sửa {n} chỗ, mỗi chỗ là một dấu sửa (Track Changes) để chấp nhận hoặc từ chối trong Word",
    en: "Corrected: {n}, each a tracked change to accept or reject in Word",
  },
  wouldCorrect: { vi: "Sẽ sửa {n} chỗ", en: "To be corrected: {n}" },
  nothing: { vi: "Không có chỗ nào sửa được tự động.", en: "There is nothing that can be corrected unread." },
  refused: { vi: "Không tự sửa được {n} chỗ, cần sửa tay", en: "Left to be corrected by hand: {n}" },
  suggestions: { vi: "Gợi ý, cần người quyết định: {n}", en: "Suggestions, for a person to decide: {n}" },
  others: {
    vi: "Còn {n} mục không có cách sửa sẵn; xem bằng: kehoach check {path}",
    en: "{n} more findings have no ready correction; see: kehoach check {path}",
  },
  codingLines: {
    vi: "{n} dòng chỉ đổi cách mã hóa chữ có dấu sang Unicode dựng sẵn, nhìn không khác",
    en: "{n} lines only change how accented letters are coded (Unicode NFC) and look the same",
  },
  removed: { vi: "(bỏ)", en: "(removed)" },
} as const;

function say(lang: Lang, key: keyof typeof WORDS, values: Readonly<Record<string, string | number>> = {}) {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const PLACE_WIDTH = 17;

export function fixReport(outcome: FixOutcome, { path, out }: FixNames, view: View): string {
  const { lang } = view;
  const { before, after, tracked, corrections, refused, remaining, layout } = outcome;
  const title = `${printable(path)}${out === null ? ` (${say(lang, "dryRun")})` : ` → ${printable(out)}`}`;
  const suggestions = remaining.filter(({ fix }) => fix !== null);
  const others = remaining.length - suggestions.length;
  const n = corrections.length;
  const lines = [styled(view, "bold", title)];
  if (n === 0) {
    if (!layout?.corrections.length) lines.push("", say(lang, "nothing"));
  } else {
    const said = out === null ? "wouldCorrect" : tracked ? "tracked" : "corrected";
    lines.push("", say(lang, said, { n }), ...changedLines(before, after, view), rulesOf(corrections, view));
  }
  if (refused.length > 0) {
    lines.push("", say(lang, "refused", { n: refused.length }));
    for (const { finding, reason } of refused) {
      lines.push(planned(after, finding, view), ...wrapped(reason[lang], view.width, "      "));
    }
  }
  if (layout) lines.push(...layoutLines(layout, out === null, view));
  if (suggestions.length > 0) {
    lines.push("", say(lang, "suggestions", { n: suggestions.length }));
    for (const finding of suggestions) lines.push(planned(after, finding, view));
  }
  if (others > 0) lines.push("", say(lang, "others", { n: others, path: printable(out ?? path) }));
  return `${lines.join("\n")}\n`;
}

/** The corrected lines with the words marked, each behind its place. */
function changedLines(before: Source, after: Source, view: View): string[] {
  const place = placesOf(before, view);
  const changed = diff(before.text, after.text, view);
  const seen = changed.filter((line) => !line.looksSame);
  const unseen = changed.length - seen.length;
  return [
    ...seen.map(({ line, text }) => `  ${place(line).padEnd(PLACE_WIDTH)}  ${text}`),
    ...(unseen > 0 ? [`  ${say(view.lang, "codingLines", { n: unseen })}`] : []),
  ];
}

/** Which rules asked for the corrections, and how often. */
function rulesOf(corrections: FixOutcome["corrections"], view: View): string {
  const counts = new Map<string, number>();
  for (const { finding } of corrections) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  const rules = [...counts].map(([rule, n]) => (n > 1 ? `${rule} (${n})` : rule));
  return styled(view, "dim", wrapped(rules.join(", "), view.width, "  ").join("\n"));
}

/** By line of the text; in a .docx each line is a paragraph, and those without words are not counted. */
function placesOf({ format, paragraphs, text }: Source, view: View): (line: number) => string {
  let counted = 0;
  const numbers = paragraphs.map(({ span }) =>
    text.slice(span.start, span.end).trim() === "" ? counted || 1 : ++counted,
  );
  return (line) => {
    const known = format === "docx" ? paragraphs[line] : undefined;
    const paragraph = known ? numbers[line]! : null;
    const location = { line: line + 1, column: 1, page: known?.page ?? null, paragraph, section: null };
    return placeOf(format, location, view.lang);
  };
}

function planned({ format, text }: Source, finding: Finding, view: View): string {
  const pairs = (finding.fix?.edits ?? []).map((edit) => inWords(text, edit));
  const list = (words: readonly string[]) => [...new Set(words)].join(" … ");
  return entry(format, finding, list(pairs.map(([old]) => old)), list(pairs.map(([, now]) => now)), view);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LONGEST_WORD = 20;

/** What an edit takes and gives, with the whole words that it touches. */
function inWords(text: string, { span, text: words }: Edit): [old: string, now: string] {
  let { start, end } = span;
  while (start > 0 && span.start - start < LONGEST_WORD && LETTER.test(text[start - 1]!)) start--;
  while (end < text.length && end - span.end < LONGEST_WORD && LETTER.test(text[end]!)) end++;
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  return [text.slice(start, end), before + words + after];
}

function entry(format: Format, finding: Finding, old: string, text: string, view: View): string {
  const { lang, width } = view;
  const place = finding.location ? placeOf(format, finding.location, view.lang) : "";
  const start = `  ${place.padEnd(PLACE_WIDTH)}  `;
  const room = Math.max(width - columns(start) - columns(finding.rule) - 9, 30);
  const was = `«${shortened(shown(old), Math.floor(room / 2))}»`;
  const becomes = text === "" ? say(lang, "removed") : `«${shortened(shown(text), Math.ceil(room / 2))}»`;
  const words = `${was} → ${becomes}`;
  const gap = " ".repeat(Math.max(width - columns(start) - columns(words) - columns(finding.rule), 2));
  return `${start}${words}${gap}${styled(view, "dim", finding.rule)}`;
}

/** Page and paragraph as far as the format has them; a text file is looked up by its lines. */
function placeOf(format: Format, { page, paragraph, line }: Location, lang: Lang): string {
  if (format === "txt" || paragraph === null) return word(lang, "line", { n: line });
  const nth = word(lang, "paragraph", { n: paragraph });
  return page === null ? nth : `${word(lang, "page", { n: page })}, ${nth}`;
}
