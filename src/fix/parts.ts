/** The parts of a .docx as bytes and as XML, and whether they survive a rewriting. */
import { UnreadableError } from "../model/values.ts";
import { decodeXml } from "../read/docx/package.ts";
import { readDirectory, readZipEntry, type ZipEntry } from "../read/docx/zip.ts";
import { type Encoding, encode, markOf, same } from "./encode.ts";

/** The bytes of the parts of a .docx. */
export class Parts {
  private readonly bytes: Uint8Array;
  private readonly entries;
  private readonly sound = new Map<string, boolean>();
  private readonly unpacked = new Map<string, Uint8Array | null>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.entries = readDirectory(bytes) ?? new Map();
  }

  get isSigned(): boolean {
    const roots = this.read("_rels/.rels");
    const declared = roots !== null && decodeXml(roots).includes("/digital-signature/");
    return declared || [...this.entries.keys()].some((name) => /^_xmlsignatures\//i.test(name));
  }

  /** The content of a part; `null` when it is absent or damaged. */
  read(part: string): Uint8Array | null {
    let content = this.unpacked.get(part);
    if (content === undefined) {
      const entry = this.entries.get(part);
      content = entry === undefined ? null : readZipEntry(this.bytes, entry);
      this.unpacked.set(part, content);
    }
    return content;
  }

  encoded(part: string, xml: string): Uint8Array {
    const bytes = this.read(part)!;
    const encoding = encodingOf(bytes);
    return encode(xml, encoding, markOf(bytes, encoding));
  }

  /** Whether the part comes out as it went in when nothing is changed. */
  isSound(part: string, xml: string): boolean {
    let sound = this.sound.get(part);
    if (sound === undefined) {
      const bytes = this.read(part);
      sound = bytes !== null && same(bytes, this.encoded(part, xml));
      this.sound.set(part, sound);
    }
    return sound;
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Whether all parts without new `contents` are there, in their order, byte for byte, and new ones behind them. */
export function keepsOthers(
  bytes: Uint8Array,
  out: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): boolean {
  const [old, now] = [bytes, out].map((file) => [...(readDirectory(file)?.values() ?? [])]);
  const isNew = ({ name }: ZipEntry) => contents.has(name) && !old!.some((entry) => entry.name === name);
  return (
    now!.slice(old!.length).every(isNew) &&
    old!.every((entry, i) => {
      const other = now![i];
      if (entry.name !== other?.name) return false;
      const before = contents.get(entry.name) ?? packedData(bytes, entry);
      const after = contents.has(entry.name) ? readZipEntry(out, other) : packedData(out, other);
      return after !== null && same(before, after);
    })
  );
}

/** The data of an entry as it is packed. */
function packedData(bytes: Uint8Array, { headerAt, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return bytes.subarray(start, start + compressedSize);
}

/** Other characters for a stretch of the XML of a part. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** The XML with changes that do not overlap; those of one place keep their order. */
export function changed(xml: string, changes: readonly Change[]): string {
  let out = "";
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += xml.slice(at, change.start) + change.xml;
    at = change.end;
  }
  return out + xml.slice(at);
}

export function oddPackage(): UnreadableError {
  return new UnreadableError(
    "odd-package",
    "tệp .docx được đóng gói khác thường nên không ghi lại an toàn được; hãy mở bằng Word, lưu lại rồi chạy lại.",
    "the .docx file is packed in an unusual way and cannot be rewritten safely; open it in Word, save it and run this again.",
  );
}
