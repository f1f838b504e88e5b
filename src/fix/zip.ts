/**
 * Puts new contents into entries of a zip file and new entries behind them. Everything else stays byte for byte: the
 * compressed data, headers and order of the other entries, what stands before the first and behind the last one,
 * the comment.
 */
import { deflateSync } from "fflate";
import { readLayout, type ZipEntry } from "../read/docx/zip.ts";

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 30;
const IN_ZIP64 = 0xffffffff;
/** The flag for sizes that follow the data instead of standing in the header. */
const SIZES_BEHIND = 8;

/** The file with `contents` by entry name, known or new; `null` when it is not built as any writer of documents builds one. */
export function replaceEntries(
  bytes: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array | null {
  const layout = readLayout(bytes);
  if (layout === null || layout.records !== layout.entries.size) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [...layout.entries.values()].sort((a, b) => a.headerAt - b.headerAt);
  if (!entries.every((entry) => isPlain(view, entry, layout.directoryAt))) return null;

  const directory = bytes.slice(layout.directoryAt, endOfDirectory(view, entries));
  const records = new DataView(directory.buffer);
  const chunks: Uint8Array[] = [bytes.subarray(0, entries[0]!.headerAt)];
  let at = entries[0]!.headerAt;
  entries.forEach((entry, i) => {
    const next = entries[i + 1]?.headerAt ?? layout.directoryAt;
    const recordAt = entry.recordAt - layout.directoryAt;
    const content = contents.get(entry.name);
    const chunk =
      content === undefined
        ? bytes.subarray(entry.headerAt, next)
        : packed(bytes.subarray(entry.headerAt, next), entry.method, content, records, recordAt);
    records.setUint32(recordAt + 42, at, true);
    chunks.push(chunk);
    at += chunk.length;
  });
  const added: Uint8Array[] = [];
  for (const [name, content] of contents) {
    if (layout.entries.has(name)) continue;
    const entry = newEntry(name, content, at, view.getUint32(entries[0]!.headerAt + 10, true));
    chunks.push(entry.chunk);
    added.push(entry.record);
    at += entry.chunk.length;
  }
  const allRecords = joined([directory, ...added]);
  const end = bytes.slice(layout.endAt);
  const ending = new DataView(end.buffer);
  ending.setUint16(8, layout.records + added.length, true);
  ending.setUint16(10, layout.records + added.length, true);
  ending.setUint32(12, allRecords.length, true);
  ending.setUint32(16, at, true);
  return joined([...chunks, allRecords, end]);
}

const VERSION = 20;
const NAMES_IN_UTF8 = 0x800;

/** An entry that was not there, and its record in the directory. */
function newEntry(
  name: string,
  content: Uint8Array,
  at: number,
  time: number,
): { chunk: Uint8Array; record: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(content);
  // What both headers have alike: version, flags, method, time, checksum, sizes, length of the name.
  const common = new DataView(new ArrayBuffer(26));
  common.setUint16(0, VERSION, true);
  common.setUint16(2, NAMES_IN_UTF8, true);
  common.setUint16(4, DEFLATED, true);
  common.setUint32(6, time, true);
  common.setUint32(10, checksum(content), true);
  common.setUint32(14, data.length, true);
  common.setUint32(18, content.length, true);
  common.setUint16(22, nameBytes.length, true);
  const shared = new Uint8Array(common.buffer);
  const tail = new DataView(new ArrayBuffer(14));
  tail.setUint32(10, at, true);
  return {
    chunk: joined([Uint8Array.of(0x50, 0x4b, 3, 4), shared, nameBytes, data]),
    record: joined([
      Uint8Array.of(0x50, 0x4b, 1, 2, VERSION, 0),
      shared,
      new Uint8Array(tail.buffer),
      nameBytes,
    ]),
  };
}

function isPlain(view: DataView, entry: ZipEntry, directoryAt: number): boolean {
  return (
    entry.headerAt >= 0 &&
    entry.headerAt + LOCAL_HEADER <= directoryAt &&
    view.getUint32(entry.recordAt + 42, true) !== IN_ZIP64 &&
    (entry.method === STORED || entry.method === DEFLATED)
  );
}

/** Behind the last record: between it and the end there may be the records of a larger format. */
function endOfDirectory(view: DataView, entries: readonly ZipEntry[]): number {
  const at = Math.max(...entries.map(({ recordAt }) => recordAt));
  return (
    at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

/** The entry with another content; its record in the directory is brought into line. */
function packed(
  old: Uint8Array,
  method: number,
  content: Uint8Array,
  records: DataView,
  recordAt: number,
): Uint8Array {
  const view = new DataView(old.buffer, old.byteOffset, old.byteLength);
  const nameLength = view.getUint16(26, true);
  const data = method === DEFLATED ? deflateSync(content) : content;
  const chunk = new Uint8Array(LOCAL_HEADER + nameLength + data.length);
  chunk.set(old.subarray(0, LOCAL_HEADER + nameLength));
  chunk.set(data, LOCAL_HEADER + nameLength);
  const header = new DataView(chunk.buffer);
  const flags = view.getUint16(6, true) & ~SIZES_BEHIND;
  const sums = [checksum(content), data.length, content.length];
  header.setUint16(6, flags, true);
  records.setUint16(recordAt + 8, flags, true);
  sums.forEach((sum, i) => {
    header.setUint32(14 + 4 * i, sum, true);
    records.setUint32(recordAt + 16 + 4 * i, sum, true);
  });
  // Without the extra field: all it may say is the sizes once more.
  header.setUint16(28, 0, true);
  return chunk;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

let tables: readonly Uint32Array[] | null = null;

/** Of each byte its checksum with 0 to 3 bytes of zeros behind it, so that four bytes are taken at once. */
function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  const made = [first];
  while (made.length < 4) made.push(made.at(-1)!.map((c) => first[c & 0xff]! ^ (c >>> 8)));
  return made;
}

/** CRC-32 as zip files have it. */
function checksum(bytes: Uint8Array): number {
  tables ??= makeTables();
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = -1;
  let i = 0;
  for (const whole = bytes.length & ~3; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = t0[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
