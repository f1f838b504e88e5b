/** A .docx after "reject all changes" of formatting and insertions by kehoach, as Word does it. */
import { strFromU8, unzipSync } from "fflate";
import { zip } from "../fixtures/docx.ts";

const INSERTED = /<w:ins [^>]*w:author="kehoach"[^>]*>.*?<\/w:ins>/gs;
const FORMER = /<w:(rPr|pPr|sectPr)Change [^>]*w:author="kehoach"[^>]*><w:\1>(.*?)<\/w:\1><\/w:\1Change>/s;

export function rejected(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const isXml = name.startsWith("word/") && name.endsWith(".xml");
    return [name, isXml ? restored(strFromU8(content).replace(INSERTED, "")) : content] as const;
  });
  return zip(Object.fromEntries(parts));
}

/** The main part. */
export const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["word/document.xml"]!);

function restored(xml: string): string {
  const change = FORMER.exec(xml);
  if (change === null) return xml;
  const [whole, kind, former] = change;
  const start = xml.lastIndexOf(`<w:${kind}`, change.index - 1);
  const contentStart = xml.indexOf(">", start) + 1;
  // No change of these kinds tells of them: they stay as they are.
  const kept = (xml.slice(contentStart, change.index).match(UNTOLD[kind as keyof typeof UNTOLD]) ?? []).join(
    "",
  );
  const end = change.index + whole.length + `</w:${kind}>`.length;
  const tag = xml.slice(start, contentStart);
  const before = kept + former;
  const element = before === "" && kind !== "sectPr" ? "" : `${tag}${before}</w:${kind}>`;
  return restored(xml.slice(0, start) + element + xml.slice(end));
}

const UNTOLD = {
  rPr: /(?!)/g,
  pPr: /<w:rPr>.*?<\/w:rPr>/gs,
  sectPr: /<w:(?:header|footer)Reference [^>]*>/g,
} as const;
