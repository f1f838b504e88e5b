/** Made-up findings for tests of annotating, and what is looked at in the files that come out. */
import { unzipSync } from "fflate";
import type { Judged } from "../../src/annotate/index.ts";
import type { Location, Source } from "../../src/model.ts";
import { decodeXml } from "../../src/read/docx/package.ts";
import { finding } from "../fix/judges.ts";

export const REMARK = { lines: ["Sai ở <b> & đó"], rule: "test/words", fingerprint: "0123456789abcdef" };

/** A finding on the first occurrence of each of `words`; on nothing for "". */
export function remarking(words: readonly string[], location: Location | null = null) {
  return async ({ text }: Source): Promise<Judged> => ({
    title: null,
    remarked: words.map((each) => {
      const start = text.indexOf(each);
      if (start < 0) throw new Error(`"${each}" is not in ${JSON.stringify(text)}`);
      const span = each === "" ? null : { start, end: start + each.length };
      return { finding: { ...finding([]), span, location }, remark: REMARK };
    }),
  });
}

export const part = (bytes: Uint8Array, name = "word/document.xml"): string =>
  decodeXml(unzipSync(bytes)[name]!);

export const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>([\s\S]*)<\/w:body>/.exec(part(bytes))?.[1] ?? "";
