/**
 * The HTML of a .docx document, by mammoth, to be shown beside the findings. Loaded on demand: the reader of the text
 * does without it.
 */

import { UnreadableError } from "../model/values.ts";
import type { Warning } from "../model.ts";
import { openDocx } from "./docx/package.ts";
import { readDirectory, readZipEntry } from "./docx/zip.ts";

export interface DocxHtml {
  /**
   * A fragment of HTML without scripts, styles, event handlers or links that run code. Every paragraph is a `p`, empty
   * ones too; automatic numbers are not in it. Pictures stand in it whole or, an `img` without `src`, not at all.
   */
  readonly html: string;
  readonly warnings: readonly Warning[];
}

interface Picture {
  readonly contentType: string;
  readonly readAsBase64String: () => Promise<string>;
}

type Convert = (
  input: { buffer: Uint8Array; arrayBuffer: ArrayBuffer },
  options: Readonly<Record<string, unknown>>,
) => Promise<{
  value: string;
  messages: readonly { readonly message: string }[];
}>;

/** Pictures that come to more bytes than this are left out, all of them. */
export const MOST_PICTURES = 1 << 20;

// Lists and headings are paragraphs as others are: their numbers and looks are known better from the text.
const STYLE_MAP = ["p => p:fresh", "r =>", "br[type='page'] => br", "br[type='column'] => br"];

/**
 * Converts a .docx file to HTML.
 * @throws {UnreadableError} as `readDocx` does, and with the code `damaged` where mammoth cannot read the file.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxHtml> {
  // The same refusals, bombs above all: mammoth inflates whatever it is given.
  const file = openDocx(bytes);
  file.readMain();
  const { default: mammoth } = await import("mammoth");
  // In Node mammoth reads `buffer`, in the browser `arrayBuffer`; its types ask for Node's own Buffer.
  const convert = mammoth.convertToHtml as unknown as Convert;
  const input = { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer };
  let room = arePicturesSmall(bytes) ? MOST_PICTURES : 0;
  const source = async ({ contentType, readAsBase64String }: Picture) => {
    if (room <= 0) return { src: "" };
    const letters = await readAsBase64String();
    // One picture may be shown many times.
    room -= letters.length * 0.75;
    return { src: room < 0 ? "" : `data:${contentType};base64,${letters}` };
  };
  const { value, messages } = await convert(input, {
    styleMap: STYLE_MAP,
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(source),
  }).catch(() => {
    throw cannotShow();
  });
  const notes = [...new Set(messages.map(({ message }) => message))];
  return { html: sanitiseHtml(withoutControls(value)), warnings: notes.map(htmlWarning) };
}

/** Whether all pictures together are small, truly and not by what the package claims. */
function arePicturesSmall(bytes: Uint8Array): boolean {
  const media = [...readDirectory(bytes)!.values()].filter(({ name }) => !/\.(?:xml|rels)$/.test(name));
  const size = media.reduce((sum, entry) => sum + entry.size, 0);
  return size <= MOST_PICTURES && media.every((entry) => readZipEntry(bytes, entry) !== null);
}

/** Ticks as letters, and notes without the arrows that lead back from them. */
function withoutControls(html: string): string {
  return html
    .replace(/<input type="checkbox"( checked="checked")? \/>/g, (_, checked) => (checked ? "☒" : "☐"))
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
}

function cannotShow(): UnreadableError {
  return new UnreadableError(
    "damaged",
    "Không tạo được bản xem HTML của tệp .docx vì tệp bị lỗi cấu trúc; hãy mở bằng Word và lưu lại.",
    "No HTML view of the .docx file can be made because the file is malformed; open it in Word and save it again.",
  );
}

function htmlWarning(message: string): Warning {
  return {
    code: "html-view",
    vi: `Bản xem HTML có thể thiếu định dạng: ${message}`,
    en: `The HTML view may lack some formatting: ${message}`,
  };
}

const ALLOWED: ReadonlySet<string> = new Set(
  "a b blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre s span strike strong sub sup table tbody td tfoot th thead tr u ul".split(
    " ",
  ),
);

const ATTRIBUTE = /\s([a-z][a-z-]{0,30})="([^"]*)"/g;
const SAFE_LINK = /^(?:https?:|mailto:|#)/i;
const SAFE_IMAGE = /^data:image\/(?:png|jpeg|gif|bmp|webp|tiff);base64,/i;

/**
 * Keeps the tags and attributes of an allow-list. For HTML as mammoth writes it (attributes in double quotes,
 * text escaped); anything else that looks like a tag comes out as text.
 */
export function sanitiseHtml(html: string): string {
  let safe = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) return safe + html.slice(at);
    safe += html.slice(at, open);
    const close = html.indexOf(">", open);
    const tag = close < 0 ? null : sanitiseTag(html.slice(open, close + 1));
    safe += tag ?? "&lt;";
    at = tag === null ? open + 1 : close + 1;
  }
  return safe;
}

/** The tag as it may stand, `null` when it is not one that may. */
function sanitiseTag(tag: string): string | null {
  const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/.exec(tag)?.[1];
  if (name === undefined || !ALLOWED.has(name)) return null;
  if (tag.startsWith("</")) return `</${name}>`;
  let attributes = "";
  for (const [, key = "", value = ""] of tag.matchAll(ATTRIBUTE)) {
    if (isSafe(name, key, value)) attributes += ` ${key}="${value.replaceAll("<", "&lt;")}"`;
  }
  return `<${name}${attributes}${tag.endsWith("/>") ? " />" : ">"}`;
}

function isSafe(tag: string, attribute: string, value: string): boolean {
  if (attribute === "href") return tag === "a" && SAFE_LINK.test(value);
  if (attribute === "src") return tag === "img" && SAFE_IMAGE.test(value);
  if (attribute === "colspan" || attribute === "rowspan") return /^\d{1,4}$/.test(value);
  return attribute === "id" || attribute === "alt" || attribute === "start";
}
