/** Text back into the bytes it was read from. */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

/** The byte order mark that `bytes` begin with; empty where they have none. */
export function markOf(bytes: Uint8Array, encoding: Encoding): readonly number[] {
  const mark = MARKS[encoding];
  return mark.every((byte, i) => bytes[i] === byte) ? mark : [];
}

export function encode(text: string, encoding: Encoding, mark: readonly number[]): Uint8Array {
  const content =
    encoding === "utf-8" ? new TextEncoder().encode(text) : utf16(text, encoding === "utf-16le");
  const bytes = new Uint8Array(mark.length + content.length);
  bytes.set(mark);
  bytes.set(content, mark.length);
  return bytes;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
