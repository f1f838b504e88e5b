/** Writes small Word 97 files by hand for tests: a file information block, one piece of text, a compound file. */
import { makeOle } from "../../src/read/doc/ole.ts";

export interface DocSpec {
  /** Paragraphs end in "\r", table cells in "\u0007". */
  readonly body: string;
  readonly footnotes?: string;
  /** As windows-1252 bytes, which is how TCVN3 text is stored. */
  readonly singleByte?: boolean;
  readonly encrypted?: boolean;
  readonly magic?: number;
  /** How often the one piece is named in the piece table. */
  readonly repeatPiece?: number;
}

const TEXT_AT = 1024;

export function makeDoc(spec: DocSpec): Uint8Array {
  const {
    body,
    footnotes = "",
    singleByte = false,
    encrypted = false,
    magic = 0xa5ec,
    repeatPiece = 1,
  } = spec;
  const text = `${body}${footnotes}\r`;
  const main = new Uint8Array(TEXT_AT + text.length * 2);
  const head = new DataView(main.buffer);
  head.setUint16(0, magic, true);
  head.setUint16(0x0a, 0x0200 | (encrypted ? 0x0100 : 0), true);
  head.setUint32(0x18, TEXT_AT, true);
  head.setUint32(0x4c, body.length, true);
  head.setUint32(0x50, footnotes.length, true);
  // The piece table stands at the start of the table stream; all other tables are empty.
  head.setUint32(0x1a2, 0, true);
  for (let i = 0; i < text.length; i++) {
    if (singleByte) main[TEXT_AT + i] = text.charCodeAt(i);
    else head.setUint16(TEXT_AT + 2 * i, text.charCodeAt(i), true);
  }
  const table = new Uint8Array(5 + 4 * (repeatPiece + 1) + 8 * repeatPiece);
  const pieces = new DataView(table.buffer);
  pieces.setUint8(0, 2);
  pieces.setUint32(1, 4 * (repeatPiece + 1) + 8 * repeatPiece, true);
  for (let i = 0; i <= repeatPiece; i++) pieces.setUint32(5 + 4 * i, i * text.length, true);
  const place = singleByte ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT;
  for (let i = 0; i < repeatPiece; i++) pieces.setUint32(5 + 4 * (repeatPiece + 1) + 8 * i + 2, place, true);
  return makeOle([
    ["WordDocument", main],
    ["1Table", table],
  ]);
}
