/** The pages of a PDF one by one, and whether they are scans. */
import type { Warning } from "../../model.ts";
import type { OpenPdf } from "./engine.ts";
import { type PageContent, readPage } from "./glyphs.ts";
import * as warn from "./warnings.ts";

const MAX_PAGES = 500;
const NO_PAGE: PageContent = {
  glyphs: [],
  rules: [],
  picture: 0,
  width: 595,
  height: 842,
  fonts: new Map(),
  cut: false,
};

/** @throws UnreadableError `damaged` when no page can be read, `no-text-layer` when all are scans. */
export async function readPages(pdf: OpenPdf, warnings: Warning[]): Promise<PageContent[]> {
  const all = pdf.document.numPages;
  const count = Math.min(all, MAX_PAGES);
  const pages: (PageContent | null)[] = [];
  for (let number = 1; number <= count; number++) {
    pages.push(await pageAt(pdf, number));
    const isScanSoFar = pages.length === PROBE && pages.every(isScan);
    if (isScanSoFar && (await hasFewWords(pdf, number + 1, count))) throw warn.noTextLayer();
  }
  const numbersOf = (test: (page: PageContent | null) => boolean): number[] =>
    pages.flatMap((page, i) => (test(page) ? [i + 1] : []));
  const failed = numbersOf((page) => page === null);
  if (failed.length === count) throw warn.damaged();
  const cut = numbersOf((page) => page?.cut === true);
  const scanned = numbersOf(isScan);
  if (all > count) warnings.push(warn.manyPages(all, count));
  if (failed.length > 0) warnings.push(warn.unreadablePages(failed));
  if (cut.length > 0) warnings.push(warn.cutPages(cut));
  const words = pages.reduce((sum, page) => sum + (page ? wordGlyphs(page) : 0), 0);
  if (scanned.length === count || words < MIN_GLYPHS) throw warn.noTextLayer();
  if (scanned.length > 0) warnings.push(warn.scannedPages(scanned));
  return pages.map((page) => page ?? NO_PAGE);
}

/** After so many scanned pages, the others are only looked at for words: decoding their pictures takes long. */
const PROBE = 2;
const MOST_OF_PAGE = 0.5;
const FEW_GLYPHS = 200;
const MIN_GLYPHS = 20;

/** A picture over the page, and at most a stamp in letters. */
function isScan(page: PageContent | null): boolean {
  return page !== null && page.picture >= MOST_OF_PAGE && wordGlyphs(page) < FEW_GLYPHS;
}

function wordGlyphs(page: PageContent): number {
  return page.glyphs.filter((glyph) => glyph.text.trim() !== "").length;
}

async function hasFewWords(pdf: OpenPdf, from: number, to: number): Promise<boolean> {
  for (let number = from; number <= to; number++) {
    if ((await textLengthAt(pdf, number)) >= FEW_GLYPHS) return false;
  }
  return true;
}

async function textLengthAt(pdf: OpenPdf, number: number): Promise<number> {
  try {
    const page = await pdf.document.getPage(number);
    const { items } = await page.getTextContent();
    return items.reduce((sum, item) => sum + ("str" in item ? item.str.trim().length : 0), 0);
  } catch {
    return 0;
  }
}

async function pageAt(pdf: OpenPdf, number: number): Promise<PageContent | null> {
  try {
    const page = await pdf.document.getPage(number);
    const content = await readPage(page, pdf.OPS);
    page.cleanup();
    return content;
  } catch {
    return null;
  }
}
