/** What a file is, by its first bytes rather than by its name. */
import { openOle } from "./doc/ole.ts";

export type Kind =
  | { readonly format: "docx" | "pdf" | "doc" | "txt" | "rtf" | "odt" | "html" }
  | { readonly format: "empty" }
  | { readonly format: "encrypted" }
  | { readonly format: "unsupported"; readonly vi: string; readonly en: string };

const SCAN: readonly [vi: string, en: string] = ["ảnh chụp", "a picture"];

/** Signatures at the start of files that are not read, and what they are. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], vi: string, en: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], ...SCAN],
  [[0xff, 0xd8, 0xff], ...SCAN],
  [[0x47, 0x49, 0x46, 0x38], ...SCAN],
  [[0x49, 0x49, 0x2a, 0x00], ...SCAN],
  [[0x4d, 0x4d, 0x00, 0x2a], ...SCAN],
  [[0x52, 0x49, 0x46, 0x46], "ảnh hoặc tệp âm thanh", "a picture or a sound file"],
  [[0x42, 0x4d], ...SCAN],
  [[0x1f, 0x8b], "tệp nén", "a compressed archive"],
  [[0x52, 0x61, 0x72, 0x21], "tệp nén .rar", "a .rar archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "tệp nén .7z", "a .7z archive"],
  [[0x4d, 0x5a], "chương trình", "a program"],
  [[0x7f, 0x45, 0x4c, 0x46], "chương trình", "a program"],
  [[0x49, 0x44, 0x33], "tệp âm thanh", "a sound file"],
];

/** Parts of a zip package that tell what it is. */
const PACKAGES: readonly (readonly [part: string, kind: Kind])[] = [
  ["word/", { format: "docx" }],
  ["xl/", { format: "unsupported", vi: "bảng tính Excel", en: "an Excel workbook" }],
  ["ppt/", { format: "unsupported", vi: "bản trình chiếu PowerPoint", en: "a PowerPoint presentation" }],
  ["mimetypeapplication/vnd.oasis.opendocument.text", { format: "odt" }],
  [
    "mimetypeapplication/vnd.oasis.opendocument",
    {
      format: "unsupported",
      vi: "bảng tính hoặc bản trình chiếu LibreOffice",
      en: "a LibreOffice spreadsheet or presentation",
    },
  ],
  ["[Content_Types].xml", { format: "docx" }],
];

const STREAMS: readonly (readonly [stream: string, kind: Kind])[] = [
  ["WordDocument", { format: "doc" }],
  ["EncryptedPackage", { format: "encrypted" }],
  ["Workbook", { format: "unsupported", vi: "bảng tính Excel đời cũ", en: "an old Excel workbook" }],
  ["Book", { format: "unsupported", vi: "bảng tính Excel đời cũ", en: "an old Excel workbook" }],
  [
    "PowerPoint Document",
    { format: "unsupported", vi: "bản trình chiếu PowerPoint đời cũ", en: "an old PowerPoint presentation" },
  ],
];

export function kindOf(bytes: Uint8Array): Kind {
  if (isBlank(bytes)) return { format: "empty" };
  const start = ascii(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return { format: "pdf" };
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return packageKind(bytes);
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return oleKind(bytes);
  const text = start.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^\{\\rtf/.test(text)) return { format: "rtf" };
  if (/^(?:<!doctype html|<html|<meta |mime-version:)/i.test(text)) return { format: "html" };
  // A text may happen to begin with "BM" or "MZ"; no text has so many control characters.
  if (!isBinary(bytes)) return { format: "txt" };
  const known = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  const [, vi, en] = known ?? [[], "tệp nhị phân không rõ loại", "a binary file of unknown kind"];
  return { format: "unsupported", vi, en };
}

/** Nothing but white space, zeros and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13) || BOM.has(byte));
}

const BOM = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);
const END = 128 * 1024;

/** By the names in its directory at the end, or in what is left of a file cut short. */
function packageKind(bytes: Uint8Array): Kind {
  const names = ascii(bytes.subarray(0, 4096)) + ascii(bytes.subarray(Math.max(0, bytes.length - END)));
  const found = PACKAGES.find(([part]) => names.includes(part));
  return found?.[1] ?? { format: "unsupported", vi: "tệp nén .zip", en: "a .zip archive" };
}

function oleKind(bytes: Uint8Array): Kind {
  const streams = openOle(bytes)?.streams ?? [];
  const found = STREAMS.find(([stream]) => streams.includes(stream));
  // What begins like a Word file and has no directory left is a Word file cut short.
  return (
    found?.[1] ??
    (streams.length <= 1
      ? { format: "doc" }
      : { format: "unsupported", vi: "tệp Office đời cũ", en: "an old Office file" })
  );
}

const SAMPLE = 8192;
const MOST_CONTROLS = 0.05;

/** Control characters beyond those of text, where the zeros are not those of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return false;
  let controls = 0;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1]!++;
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  });
  const [even, odd] = zeros as [number, number];
  const isUtf16 = Math.max(even, odd) > sample.length * 0.15 && Math.min(even, odd) < sample.length * 0.025;
  return controls + (isUtf16 ? 0 : even + odd) > sample.length * MOST_CONTROLS;
}

function ascii(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
