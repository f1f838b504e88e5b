/** OLE compound files, the package of .doc: reading streams out of one, and making a new one. */

export interface OleFile {
  readonly streams: readonly string[];
  /** The bytes of a stream, `null` when there is none of that name or its chain is broken. */
  read(name: string): Uint8Array | null;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const HEADER_TABLES = 109;
const ENTRY = 128;
const MINI_SECTOR = 64;
const MINI_LIMIT = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE_SECTOR = 0xfffffffd;
const ROOT = 5;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** `null` when the bytes are no compound file. */
export function openOle(bytes: Uint8Array): OleFile | null {
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const tables = tableSectors(view, size);
  const next = (sector: number): number => {
    const table = tables[Math.floor(sector / (size / 4))];
    return table === undefined ? FREE : uint32(view, (table + 1) * size + 4 * (sector % (size / 4)));
  };
  const chain = (start: number): Uint8Array => {
    const sectors = follow(start, next, bytes.length / size);
    return concat(sectors.map((sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size)));
  };
  const entries = entriesOf(chain(view.getUint32(0x30, true)));
  const mini = miniReader(entries, chain, view.getUint32(0x3c, true));
  return {
    streams: entries.filter((entry) => entry.type === STREAM).map((entry) => entry.name),
    read: (name) => {
      const entry = entries.find((one) => one.type === STREAM && one.name === name);
      if (!entry) return null;
      const content = entry.size < MINI_LIMIT ? mini(entry) : chain(entry.start);
      return content.length === 0 ? null : content.subarray(0, entry.size);
    },
  };
}

/** The sectors of the allocation table: those the header lists, then those of its continuation. */
function tableSectors(view: DataView, size: number): number[] {
  const tables: number[] = [];
  for (let i = 0; i < HEADER_TABLES; i++) tables.push(view.getUint32(0x4c + 4 * i, true));
  let more = view.getUint32(0x44, true);
  const most = view.byteLength / size;
  for (let seen = 0; more < END_OF_CHAIN - 2 && seen < most; seen++) {
    const at = (more + 1) * size;
    for (let i = 0; i < size / 4 - 1; i++) tables.push(uint32(view, at + 4 * i));
    more = uint32(view, at + size - 4);
  }
  return tables.filter((sector) => sector < END_OF_CHAIN - 2);
}

/** The sectors from `start` on; a chain that runs in a circle ends where it began to. */
function follow(start: number, next: (sector: number) => number, most: number): number[] {
  const sectors: number[] = [];
  const seen = new Set<number>();
  for (let at = start; at <= most && !seen.has(at); at = next(at)) {
    seen.add(at);
    sectors.push(at);
  }
  return sectors;
}

function miniReader(entries: readonly Entry[], chain: (start: number) => Uint8Array, tableStart: number) {
  let store: Uint8Array | null = null;
  let table: DataView | null = null;
  return (entry: Entry): Uint8Array => {
    const root = entries.find((one) => one.type === ROOT);
    store ??= root ? chain(root.start) : new Uint8Array();
    if (!table) {
      const content = chain(tableStart);
      table = new DataView(content.buffer, content.byteOffset, content.byteLength);
    }
    const links = table;
    const content = store;
    const sectors = follow(entry.start, (sector) => uint32(links, 4 * sector), content.length / MINI_SECTOR);
    return concat(
      sectors.map((sector) => content.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR)),
    );
  };
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 0x40, true));
    let name = "";
    for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    const type = view.getUint8(at + 0x42);
    entries.push({
      name,
      type,
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
    });
  }
  return entries;
}

function uint32(view: DataView, at: number): number {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Large enough that the header alone can list the allocation table of any file. */
const NEW_SECTOR = 4096;

/** A new compound file that holds the streams, each padded with zeros to the size that needs no mini sectors. */
export function makeOle(streams: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const size = NEW_SECTOR;
  const links = size / 4;
  const padded = streams.map(([name, bytes]) => {
    const length = Math.max(MINI_LIMIT, Math.ceil(bytes.length / size) * size);
    return { name, bytes, length, sectors: length / size };
  });
  const data = padded.reduce((sum, stream) => sum + stream.sectors, 0);
  const directorySectors = Math.ceil(((padded.length + 1) * ENTRY) / size);
  let tables = 1;
  while (tables * links < tables + directorySectors + data) tables++;
  const out = new Uint8Array(size * (1 + tables + directorySectors + data));
  const view = new DataView(out.buffer);
  writeHeader(out, view, tables);
  const link = (sector: number, next: number): void => view.setUint32(size + 4 * sector, next, true);
  for (let i = 0; i < tables * links; i++) link(i, i < tables ? TABLE_SECTOR : FREE);
  const chain = (start: number, count: number): void => {
    for (let i = 0; i < count; i++) link(start + i, i + 1 < count ? start + i + 1 : END_OF_CHAIN);
  };
  chain(tables, directorySectors);
  const directory = size * (1 + tables);
  writeEntry(view, directory, "Root Entry", ROOT, FREE, padded.length > 0 ? 1 : FREE, END_OF_CHAIN, 0);
  let start = tables + directorySectors;
  padded.forEach((stream, i) => {
    // The siblings hang on one another's right.
    const sibling = i + 1 < padded.length ? i + 2 : FREE;
    writeEntry(view, directory + ENTRY * (i + 1), stream.name, STREAM, sibling, FREE, start, stream.length);
    out.set(stream.bytes, size * (1 + start));
    chain(start, stream.sectors);
    start += stream.sectors;
  });
  return out;
}

function writeHeader(out: Uint8Array, view: DataView, tables: number): void {
  out.set(MAGIC);
  view.setUint16(0x18, 0x3e, true);
  view.setUint16(0x1a, 4, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, Math.log2(NEW_SECTOR), true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, tables, true);
  view.setUint32(0x30, tables, true);
  view.setUint32(0x38, MINI_LIMIT, true);
  view.setUint32(0x3c, END_OF_CHAIN, true);
  view.setUint32(0x44, END_OF_CHAIN, true);
  for (let i = 0; i < HEADER_TABLES; i++) view.setUint32(0x4c + 4 * i, i < tables ? i : FREE, true);
}

function writeEntry(
  view: DataView,
  at: number,
  name: string,
  type: number,
  right: number,
  child: number,
  start: number,
  size: number,
): void {
  for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
  view.setUint16(at + 0x40, 2 * (name.length + 1), true);
  view.setUint8(at + 0x42, type);
  view.setUint8(at + 0x43, 1);
  view.setUint32(at + 0x44, FREE, true);
  view.setUint32(at + 0x48, right, true);
  view.setUint32(at + 0x4c, child, true);
  view.setUint32(at + 0x74, start, true);
  view.setUint32(at + 0x78, size, true);
}
