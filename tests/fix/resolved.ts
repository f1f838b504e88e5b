/** What Word makes of kehoach's tracked changes in a .docx when all of them are rejected or accepted. */
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { decodeXml } from "../../src/read/docx/package.ts";

const INSERTED = /<(\w+:)ins\s[^<>]*author="kehoach"[^<>]*>([\s\S]*?)<\/\1ins>/g;
const DELETED = /<(\w+:)del\s[^<>]*author="kehoach"[^<>]*>([\s\S]*?)<\/\1del>/g;

/** The old words stand again, the new ones are gone. */
export function rejected(bytes: Uint8Array): Uint8Array {
  return inStories(bytes, (xml) =>
    xml
      .replace(INSERTED, "")
      .replace(DELETED, (_, prefix: string, runs: string) =>
        runs.replaceAll(`${prefix}delText`, `${prefix}t`),
      ),
  );
}

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
