/** The part of the comments: which of them are our own, and the XML of new ones. */
import { AUTHOR } from "../fix/author.ts";
import type { Change } from "../fix/parts.ts";
import { escaped } from "../read/docx/escapes.ts";
import { within, type XmlElement } from "./tree.ts";

/** What a comment says, and of which finding. */
export interface Remark {
  /** By paragraph. */
  readonly lines: readonly string[];
  readonly rule: string;
  readonly fingerprint: string;
}

const INITIALS = "KH";
/** The last line of a comment, by which it is known again; below it a person may have written. */
const MARK = /kehoach: [a-z]+\/[a-z-]+ [0-9a-f]{16}\s*$/;

export const markOf = ({ rule, fingerprint }: Remark): string => `${AUTHOR}: ${rule} ${fingerprint}`;

/** The comments of a part that earlier runs put in. */
export function ownComments(xml: string, root: XmlElement): XmlElement[] {
  return root.children.filter((element) => {
    if (element.name !== "w:comment" || element.attributes["w:author"] !== AUTHOR) return false;
    return MARK.test(wordsOf(xml, element));
  });
}

/** The mark at the end of one of our comments. */
export function markIn(xml: string, comment: XmlElement): string {
  return MARK.exec(wordsOf(xml, comment))?.[0].trim() ?? "";
}

function wordsOf(xml: string, { contentStart, contentEnd }: XmlElement): string {
  return xml.slice(contentStart, contentEnd).replace(/<[^>]*>/g, "");
}

/** A number that no comment of the part and no mark in the body has, nor any after it. */
export function nextId(...roots: readonly (XmlElement | null)[]): number {
  let largest = -1;
  for (const root of roots) {
    if (root === null) continue;
    for (const { name, attributes } of within(root)) {
      if (!name.startsWith("w:comment")) continue;
      const id = Number(attributes["w:id"] ?? -1);
      if (Number.isSafeInteger(id)) largest = Math.max(largest, id);
    }
  }
  return largest + 1;
}

export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
}

/** What XML 1.0 has no way to write. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @param day ISO */
export function commentXml(remark: Remark, id: number, day: string, w: string): string {
  const paragraph = (line: string, before = "", look = "") => {
    const words = escaped(line.replace(UNWRITABLE, "\ufffd"), false);
    return `<${w}p>${before}<${w}r>${look}<${w}t xml:space="preserve">${words}</${w}t></${w}r></${w}p>`;
  };
  const reference = `<${w}r><${w}annotationRef/></${w}r>`;
  const pale = `<${w}rPr><${w}color ${w}val="808080"/><${w}sz ${w}val="14"/></${w}rPr>`;
  const content = [
    ...remark.lines.map((line, i) => paragraph(line, i === 0 ? reference : "")),
    paragraph(markOf(remark), "", pale),
  ];
  const attributes = `${w}id="${id}" ${w}author="${AUTHOR}" ${w}date="${day}T00:00:00Z" ${w}initials="${INITIALS}"`;
  return `<${w}comment ${attributes}>${content.join("")}</${w}comment>`;
}

/** What takes the ranges and references of these comments out of the body. */
export function unmarking(root: XmlElement, ids: ReadonlySet<string>): Change[] {
  const changes: Change[] = [];
  for (const element of within(root)) {
    if (!/^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(element.name)) continue;
    if (!ids.has(element.attributes["w:id"] ?? "")) continue;
    const { parent } = element;
    const isAlone =
      parent?.name === "w:r" && parent.children.every((other) => other === element || other.name === "w:rPr");
    const { start, end } = isAlone ? parent : element;
    changes.push({ start, end, xml: "" });
  }
  return changes;
}
