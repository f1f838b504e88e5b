/**
 * The directory of a zip file and its entries, one at a time. fflate inflates; the directory is read here
 * because a bomb must be refused before it is inflated and abandoned while it is, and because one damaged
 * entry must not cost the others.
 */
import { Inflate, inflateSync } from "fflate";

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly compressedSize: number;
  /** What the directory claims; inflating stops when it turns out to be a lie. */
  readonly size: number;
  readonly headerAt: number;
  /** Where its record in the directory is. */
  readonly recordAt: number;
}

/** Where the parts of a zip file are. */
export interface ZipLayout {
  /** By name (with `/` and without a leading one). */
  readonly entries: Map<string, ZipEntry>;
  readonly directoryAt: number;
  /** The record of the end of the directory. */
  readonly endAt: number;
  /** More than `entries` has when a name is there twice. */
  readonly records: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const UNKNOWN = 0xffffffff;

/** The entries by name (with `/` and without a leading one); `null` when this is not a whole zip file. */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> | null {
  return readLayout(bytes)?.entries ?? null;
}

/** The directory and where it is; `null` when this is not a whole zip file. */
export function readLayout(bytes: Uint8Array): ZipLayout | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const { start, shift } = locateDirectory(view, end);
  const names = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let at = start;
  let records = 0;
  while (at >= 0 && at + ENTRY_LENGTH <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + ENTRY_LENGTH;
    const name = names.decode(bytes.subarray(nameAt, nameAt + nameLength)).replaceAll("\\", "/");
    const entry = readEntry(view, at, name.startsWith("/") ? name.slice(1) : name, shift);
    entries.set(entry.name, entry);
    records++;
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries.size > 0 ? { entries, directoryAt: start, endAt: end, records } : null;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/** Where the directory starts, and by how much the offsets in it are off (bytes put before the zip file). */
function locateDirectory(view: DataView, end: number): { start: number; shift: number } {
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const at = Number(view.getBigUint64(end - 12, true));
    if (at + 56 <= end && view.getUint32(at, true) === ZIP64_END) {
      size = Number(view.getBigUint64(at + 40, true));
      offset = Number(view.getBigUint64(at + 48, true));
      directoryEnd = at;
    }
  }
  const start = directoryEnd - size;
  const contiguous = start >= 0 && start + 4 <= end && view.getUint32(start, true) === DIRECTORY_ENTRY;
  return contiguous ? { start, shift: start - offset } : { start: offset, shift: 0 };
}

function readEntry(view: DataView, at: number, name: string, shift: number): ZipEntry {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, at, sizes);
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    headerAt: sizes.headerAt + shift,
    recordAt: at,
  };
}

interface Sizes {
  size: number;
  compressedSize: number;
  headerAt: number;
}

function readZip64Extra(view: DataView, at: number, sizes: Sizes): void {
  let extra = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const end = Math.min(view.byteLength, extra + view.getUint16(at + 30, true));
  while (extra + 4 <= end) {
    const next = extra + 4 + view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      for (const key of ["size", "compressedSize", "headerAt"] as const) {
        if (sizes[key] !== UNKNOWN || field + 8 > Math.min(next, end)) continue;
        sizes[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    extra = next;
  }
}

/** The bytes of one entry; `null` when they are damaged, encrypted, or longer than the directory claims. */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt } = entry;
  if (entry.encrypted || headerAt < 0 || headerAt + 30 > bytes.length) return null;
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const data = bytes.subarray(start, start + entry.compressedSize);
  if (data.length !== entry.compressedSize) return null;
  if (entry.method === 0) return data;
  if (entry.method !== 8) return null;
  try {
    return inflate(data, entry.size);
  } catch {
    return null;
  }
}

/** Deflate expands at most 1032 times, so this many bytes can be inflated in one go whatever they hold. */
const ONE_GO = 1 << 17;

function inflate(data: Uint8Array, size: number): Uint8Array | null {
  if (data.length > ONE_GO) return inflateInSteps(data, size);
  // One byte to spare: fflate drops what does not fit, and only a full buffer shows that something did not.
  const out = inflateSync(data, { out: new Uint8Array(size + 1) });
  return out.length > size ? null : out;
}

function inflateInSteps(data: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let total = 0;
  const stream = new Inflate((chunk) => {
    if (total + chunk.length <= size) out.set(chunk, total);
    total += chunk.length;
  });
  for (let at = 0; at < data.length && total <= size; at += ONE_GO) {
    stream.push(data.subarray(at, at + ONE_GO), at + ONE_GO >= data.length);
  }
  return total > size ? null : out.subarray(0, total);
}
