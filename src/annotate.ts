/** Marks a file: every finding becomes a Word comment on its words, in a copy of the .docx. */
import { type AnalyseOptions, analyseSource } from "./analyse.ts";
import { type Annotated, annotateDocx, type Judged } from "./annotate/index.ts";
import { fingerprintsOf } from "./check/fingerprint.ts";
import { UnreadableError } from "./model/values.ts";
import type { Finding, Source } from "./model.ts";
import { kindOf } from "./read/kind.ts";
import { empty, encrypted } from "./read/messages.ts";
import { correctionOf } from "./report/correction.ts";
import { printable } from "./report/printable.ts";
import { word } from "./report/words.ts";

export type { Annotated, Note } from "./annotate/index.ts";

export interface AnnotateOptions extends AnalyseOptions {
  /** Leaves out the findings that nobody wants to see (suppressed ones). */
  readonly heeded?: (findings: readonly Finding[], text: string) => readonly Finding[];
}

/**
 * Gives a copy of a .docx in which every finding is a comment, dated `today`, on the words it is about. The words
 * and all other parts of the file stay as they are, which is proven by reading it; comments of an earlier run are
 * replaced. Other Word files (.doc, .rtf, .odt) are made a .docx first where `convert` is given.
 * @throws UnreadableError when the file cannot be read or no comment may be put into it
 */
export async function annotate(bytes: Uint8Array, options: AnnotateOptions): Promise<Annotated> {
  const docx = await docxOf(bytes, options);
  return annotateDocx(docx, (source) => judged(source, options), options.today);
}

async function judged(source: Source, options: AnnotateOptions): Promise<Judged> {
  const { path = "", lang = "vi", heeded } = options;
  const { format, pages, encoding, text } = source;
  const info = { path, format, sha256: "", pages, encoding, warnings: [] };
  const { findings, title } = await analyseSource(source, info, options);
  const fingerprints = fingerprintsOf(findings, text);
  const wanted = new Set(heeded ? heeded(findings, text) : findings);
  const remarked = findings.flatMap((finding, i) => {
    if (!wanted.has(finding)) return [];
    const remark = { lines: linesOf(finding, text, lang), rule: finding.rule, fingerprint: fingerprints[i]! };
    return [{ finding, remark }];
  });
  return { remarked, title: title.documentType?.span ?? title.subject?.span ?? null };
}

function linesOf(finding: Finding, text: string, lang: "vi" | "en"): string[] {
  const { severity, message, basis } = finding;
  const correction = correctionOf(finding, text, lang);
  const lines = [`${word(lang, severity)}: ${message}`];
  if (correction !== null) lines.push(correction);
  if (basis !== null) lines.push(word(lang, "under", { basis }));
  return lines.map(printable);
}

const CONVERTIBLE = ["doc", "rtf", "odt"];

async function docxOf(bytes: Uint8Array, { convert }: AnnotateOptions): Promise<Uint8Array> {
  const kind = kindOf(bytes);
  const { format } = kind;
  if (format === "docx") return bytes;
  if (format === "empty") throw empty();
  if (format === "encrypted") throw encrypted();
  if (kind.format === "unsupported")
    throw noComments(`tệp (có vẻ là ${kind.vi})`, `a file that seems to be ${kind.en}`);
  if (!CONVERTIBLE.includes(format)) throw noComments(`tệp .${format}`, `a .${format} file`);
  const converted = (await convert?.(bytes, format)) ?? null;
  if (converted === null) throw notConverted(format);
  // A plain copy: what Node's Buffer slices is shared memory.
  return new Uint8Array(converted);
}

/** @param vi what the file is, in both languages */
function noComments(vi: string, en: string): UnreadableError {
  return new UnreadableError(
    "not-annotatable",
    `không gắn được ghi chú vào ${vi}, chỉ tệp Word có ghi chú; hãy dùng bản .docx của văn bản, hoặc xem kết quả bằng lệnh check.`,
    `${en} cannot hold comments, only Word files can; take the .docx of the document, or see the findings with check.`,
  );
}

function notConverted(format: string): UnreadableError {
  return new UnreadableError(
    "not-converted",
    `tệp .${format} phải chuyển thành .docx trước khi gắn ghi chú mà máy này không có LibreOffice hoặc LibreOffice không chuyển được; hãy mở bằng Word, lưu lại thành .docx rồi chạy lại.`,
    `a .${format} file must become a .docx first, and LibreOffice is not on this machine or could not convert it; open it in Word, save it as .docx and run this again.`,
  );
}
