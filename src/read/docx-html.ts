/**
 * The HTML view of a .docx document, by mammoth, to be shown beside the findings. Loaded on demand: the
 * reader of the text does without it.
 */

import { UnreadableError } from "../model/values.ts";
import type { Warning } from "../model.ts";
import { openDocx } from "./docx/package.ts";

export interface DocxHtml {
  /** A fragment of HTML without scripts, styles, event handlers or links that run code. */
  readonly html: string;
  readonly warnings: readonly Warning[];
}

type Convert = (input: { buffer: Uint8Array; arrayBuffer: ArrayBuffer }) => Promise<{
  value: string;
  messages: readonly { readonly message: string }[];
}>;

/**
 * Converts a .docx file to HTML.
 * @throws {UnreadableError} as `readDocx` does, and with the code `damaged` where mammoth cannot read the file.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxHtml> {
  // The same refusals, bombs above all: mammoth inflates whatever it is given.
  const file = openDocx(bytes);
  file.readMain();
  const mammoth = await import("mammoth");
  // In Node mammoth reads `buffer`, in the browser `arrayBuffer`; its types ask for Node's own Buffer.
  const convert = mammoth.default.convertToHtml as unknown as Convert;
  const input = { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer };
  const { value, messages } = await convert(input).catch(() => {
    throw cannotShow();
  });
  const notes = [...new Set(messages.map(({ message }) => message))];
  return { html: sanitiseHtml(value), warnings: notes.map(htmlWarning) };
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
