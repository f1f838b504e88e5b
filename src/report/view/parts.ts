/** What a view of a document is made of, and how it is taken out of HTML. */
import type { Span } from "../../model.ts";

/** A stretch of a paragraph. */
export interface Piece {
  /** "" where `html` stands for none of the document's words. */
  readonly text: string;
  /** A picture, or the number of a note. */
  readonly html: string | null;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
}

/** A paragraph. */
export interface Block {
  readonly pieces: readonly Piece[];
  /** Its place in the source's text; `null` where the source does not have it. */
  readonly span: Span | null;
}

/** Paragraphs, and between them the tags of tables, lists and boxes as they are written out. */
export type Part = string | Block;

export const isBlock = (part: Part): part is Block => typeof part !== "string";

export const textOf = ({ pieces }: Block): string => pieces.map(({ text }) => text).join("");

export const plainPiece = (text: string): Piece => ({ text, html: null, inside: [] });

const STRUCTURE = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th", "ol", "ul", "li"]);
const INLINE = new Set(["strong", "em", "s", "sub", "sup", "u", "b", "i"]);
const NO_EFFECT = new Set(["span", "code"]);
const NOTE = /\shref="#(?:foot|end)note-\d+"/;

const TOKEN = /<[^>]*>|[^<]+|</g;
const TAG = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/i;

/**
 * The parts of a document's HTML, their places not known. Nothing is passed on as it stands: tags are written anew
 * from closed sets, so that links, identifiers, handlers and styles are gone whatever the HTML holds; anything that
 * is no tag of theirs but begins like one is left out. A line of its own is a paragraph here, as it is in the source.
 * @param noPicture what is said where a picture cannot be shown
 */
export function partsOfHtml(html: string, noPicture: string): Part[] {
  const parts: Part[] = [];
  const inside: string[] = [];
  let pieces: Piece[] | null = null;
  const end = () => {
    if (pieces) parts.push({ pieces, span: null });
    pieces = null;
  };
  let isNoteNumber = false;
  const put = (text: string, own: string | null = null) => {
    // Between rows and cells.
    if (pieces === null && own === null && text.trim() === "") return;
    pieces ??= [];
    pieces.push({ text, html: own, inside: [...inside] });
  };
  for (const [token] of html.matchAll(TOKEN)) {
    const [, closing, written] = TAG.exec(token) ?? [];
    const name = written?.toLowerCase();
    if (name === undefined) {
      if (isNoteNumber) put("", escapedText(decoded(token)));
      else if (!token.startsWith("<")) put(decoded(token));
    } else if (name === "br") {
      end();
      pieces = [];
    } else if (name === "img") put("", pictureOf(token, noPicture));
    else if (INLINE.has(name)) {
      if (!closing) inside.push(name);
      else if (inside.includes(name)) inside.splice(inside.lastIndexOf(name), 1);
    } else if (name === "a") isNoteNumber = NOTE.test(token);
    else if (!NO_EFFECT.has(name)) {
      end();
      if (STRUCTURE.has(name)) parts.push(closing ? `</${name}>` : `<${name}${spansOf(token)}>`);
      else if (name === "p" && !closing) pieces = [];
    }
  }
  end();
  return parts;
}

function spansOf(tag: string): string {
  const spans = tag.matchAll(/\s((?:col|row)span)="(\d{1,4})"/g);
  return [...spans].map(([, name, count]) => ` ${name}="${count}"`).join("");
}

function pictureOf(tag: string, noPicture: string): string {
  const source = /\ssrc="(data:image\/(?:png|jpeg|gif|bmp|webp);base64,[A-Za-z0-9+/=]*)"/.exec(tag)?.[1];
  if (source === undefined)
    return `<span class="picture" role="img" aria-label="${escapedText(noPicture)}"></span>`;
  return `<img src="${source}" alt="${escapedText(decoded(/\salt="([^"]*)"/.exec(tag)?.[1] ?? ""))}">`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "#39",
};
const LETTERS = new Map(Object.entries(ENTITIES).map(([letter, name]) => [name, letter]));

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => LETTERS.get(name)!);

// C0 and C1 controls that are no white space, and what turns the direction of the words behind it.
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Words of a document, harmless between tags and in quotes, each of its spaces kept; controls become U+FFFD. */
export const escapedText = (text: string): string =>
  text.replace(CONTROLS, "\ufffd").replace(/[&<>"']/g, (letter) => `&${ENTITIES[letter]};`);
