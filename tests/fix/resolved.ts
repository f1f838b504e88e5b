/** What Word makes of kehoach's tracked changes in a .docx when all of them are rejected or accepted. */
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { decodeXml } from "../../src/read/docx/package.ts";

const INSERTED = /<(\w+:)ins\s[^<>]*author="kehoach"[^<>]*>([\s\S]*?)<\/\1ins>/g;
const DELETED = /<(\w+:)del\s[^<>]*author="kehoach"[^<>]*>([\s\S]*?)<\/\1del>/g;

const FORMER = /<w:(rPr|pPr|sectPr)Change [^>]*w:author="kehoach"[^>]*><w:\1>(.*?)<\/w:\1><\/w:\1Change>/s;

/** The old words and formats stand again, the new ones are gone. */
export function rejected(bytes: Uint8Array): Uint8Array {
  return inStories(bytes, (xml) =>
    restored(
      xml
        .replace(INSERTED, "")
        .replace(DELETED, (_, prefix: string, runs: string) =>
          runs.replaceAll(`${prefix}delText`, `${prefix}t`),
        ),
    ),
  );
}

/** The main part. */
export const bodyOf = (bytes: Uint8Array): string => decodeXml(unzipSync(bytes)["word/document.xml"]!);

/** The new words stand for good, the old ones are gone. */
export function accepted(bytes: Uint8Array): Uint8Array {
  return inStories(bytes, (xml) => xml.replace(DELETED, "").replace(INSERTED, "$2"));
}

function inStories(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Zippable[string]] => {
    const isStory = /^word\/[^/]+\.xml$/.test(name) && !name.endsWith("styles.xml");
    return [name, [isStory ? strToU8(change(decodeXml(content))) : content, { level: 1 }]];
  });
  return zipSync(Object.fromEntries(parts));
}

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
