import { UnreadableError } from "../../model/values.ts";
import type { Source, Warning } from "../../model.ts";
import { looksRecognised, measureQuality } from "../quality.ts";
import { plainSource } from "../source.ts";
import { assemble } from "./assemble.ts";
import { type OpenPdf, openPdf } from "./engine.ts";
import { fontFacts } from "./fonts.ts";
import type { PageContent } from "./glyphs.ts";
import { linesOf } from "./lines.ts";
import { readPages } from "./pages.ts";
import * as warn from "./warnings.ts";

const MAX_BYTES = 200 * 1024 * 1024;

/**
 * Reads a PDF that has a text layer: columns and cells apart, lines joined to paragraphs, page numbers and running
 * titles left out, footnotes behind the text.
 * @throws UnreadableError `encrypted`, `damaged`, `too-large`, `no-text-layer` (a scan), `broken-text-layer` (the
 * letters of its text layer are wrong).
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  if (bytes.length > MAX_BYTES) throw warn.tooLarge(bytes.length);
  const pdf = await openPdf(bytes);
  try {
    return await readOpened(pdf);
  } catch (error) {
    throw error instanceof UnreadableError ? error : warn.damaged();
  } finally {
    await pdf.close();
  }
}

async function readOpened(pdf: OpenPdf): Promise<Source> {
  const warnings: Warning[] = [];
  const pages = await readPages(pdf, warnings);
  const factsOf = fontFacts(pages);
  const { lines, dropped } = linesOf(pages, factsOf);
  const { text, paragraphs } = assemble(lines, factsOf);
  if (dropped.length > 0) warnings.push(warn.runningTitles(dropped));
  if (pages.some((page) => page.glyphs.some((glyph) => factsOf(glyph.font).legacy)))
    warnings.push(warn.legacyFont());
  const isRecognised = isInvisible(pages) || looksRecognised(text);
  if (isRecognised) warnings.push(warn.recognised());
  refuseBroken(text, warnings);
  return plainSource("pdf", text, paragraphs, { pages: pdf.document.numPages, warnings, ocr: isRecognised });
}

/** Most letters lie invisibly over a picture: the text layer was made by recognition. */
function isInvisible(pages: readonly PageContent[]): boolean {
  const glyphs = pages.flatMap((page) => page.glyphs);
  return glyphs.filter((glyph) => glyph.invisible).length > glyphs.length / 2;
}

const BROKEN_SHARE = 0.2;
const POOR_SHARE = 0.03;
const MIN_WORDS = 20;

function refuseBroken(text: string, warnings: Warning[]): void {
  const { words, accented, impossible, mixedCase, broken } = measureQuality(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = accented >= MIN_WORDS ? (impossible + mixedCase) / accented : 0;
  const lost = words >= MIN_WORDS ? broken / Math.max(1, letters) : 0;
  if (share > BROKEN_SHARE || lost > BROKEN_SHARE / 2) throw warn.brokenTextLayer();
  if (share > POOR_SHARE || lost > POOR_SHARE / 2) warnings.push(warn.poorTextLayer());
}
