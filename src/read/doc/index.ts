import { UnreadableError } from "../../model/values.ts";
import type { Source } from "../../model.ts";
import * as say from "./messages.ts";
import { openOle } from "./ole.ts";
import { type DocParts, extractParts, sourceOfParts } from "./text.ts";

/** Converts a file of the given extension (without the dot) to .docx; `null` when it cannot. */
export type Convert = (bytes: Uint8Array, extension: string) => Promise<Uint8Array | null>;

export interface DocTools {
  /** LibreOffice, where the caller has it. */
  readonly convert?: Convert | undefined;
  readonly readDocx: (bytes: Uint8Array) => Source;
}

/**
 * Reads a Word 97-2003 file: through the converter when there is one, which keeps numbering and layout, else its
 * words alone, with the warning `doc-text-only`.
 * @throws UnreadableError `encrypted`, `damaged`, `old-word`.
 */
export async function readDoc(bytes: Uint8Array, tools: DocTools): Promise<Source> {
  const file = openOle(bytes);
  const main = file?.read("WordDocument");
  if (!file || !main || main.length < HEAD) throw say.damaged();
  const head = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const flags = head.getUint16(FLAGS_AT, true);
  if (flags & ENCRYPTED) throw say.encrypted();
  const source = await readConverted(bytes, "doc", tools);
  if (source) return source;
  if (head.getUint16(0, true) !== WORD_97) throw say.oldWord();
  const tableName = flags & SECOND_TABLE ? "1Table" : "0Table";
  const table = file.read(tableName);
  if (!table || !hasSoundPieces(head, table)) throw say.damaged();
  const streams = new Map([
    ["WordDocument", main],
    [tableName, table],
  ]);
  return sourceOfParts(await partsOf(streams), [say.textOnly]);
}

/** The file information block: its least size, magic number of Word 97 and later, flags, place of the pieces. */
const HEAD = 0x1aa;
const WORD_97 = 0xa5ec;
const FLAGS_AT = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const PIECES_AT = 0x1a2;

/** The pieces that make up the text are not longer, all together, than a file without tricks could hold. */
function hasSoundPieces(head: DataView, table: Uint8Array): boolean {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let at = head.getUint32(PIECES_AT, true);
  while (at + 5 <= table.length && table[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > table.length || table[at] !== 2) return false;
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  if (count < 1 || at + 5 + 12 * count + 4 > table.length) return false;
  let last = 0;
  for (let i = 0; i <= count; i++) {
    const position = view.getUint32(at + 5 + 4 * i, true);
    if (position < last) return false;
    last = position;
  }
  return last <= 2 * head.byteLength;
}

/** Reads a .rtf, .odt or .html, which only a converter can. @throws UnreadableError `needs-libreoffice`. */
export async function readByConversion(
  bytes: Uint8Array,
  extension: string,
  tools: DocTools,
): Promise<Source> {
  const source = await readConverted(bytes, extension, tools);
  if (source) return source;
  throw say.needsLibreOffice(extension);
}

async function readConverted(bytes: Uint8Array, extension: string, tools: DocTools): Promise<Source | null> {
  const docx = tools.convert ? await tools.convert(bytes, extension) : null;
  const source = docx && readIfSound(docx, tools);
  return source && { ...source, format: "doc", warnings: [say.converted(extension), ...source.warnings] };
}

/** A conversion that went wrong is as good as none. */
function readIfSound(docx: Uint8Array, tools: DocTools): Source | null {
  try {
    const source = tools.readDocx(docx);
    return source.paragraphs.length > 0 ? source : null;
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

async function partsOf(streams: ReadonlyMap<string, Uint8Array>): Promise<DocParts> {
  try {
    return await extractParts(streams);
  } catch {
    throw say.damaged();
  }
}
