/** A plan as a Word file: letterhead and signature in tables, every paragraph in many small runs. */

import { tbl, tc, tr } from "../../fixtures/docx.ts";
import { type Look as WordLook, Writer, wordLikePackage } from "../../fixtures/docx-word-like.ts";
import type { Look, Pages } from "./lines.ts";

const LOOKS: Readonly<Record<Look, WordLook>> = {
  center: { center: true, bold: true },
  basis: { italic: true, indent: true },
  section: { bold: true, level: 0 },
  topic: { bold: true, indent: true, level: 1 },
  item: { indent: true, level: 2 },
  plain: { indent: true },
};
/** Its name goes on in the next line; any other first line is the body above. */
const COMMITTEE = "ỦY BAN NHÂN DÂN";
const CHARACTERS_A_PAGE = 2500;

/** @param automatic labels are left to Word's numbering */
export function docxOf({ left, right, body, recipients, signature }: Pages, automatic: boolean): Uint8Array {
  const writer = new Writer(5, automatic);
  const cell = (lines: readonly string[], look: (i: number) => WordLook): string =>
    tc(lines.map((text, i) => writer.paragraph(text, look(i))).join(""));
  const size = 26;
  const head = tbl([
    tr([
      cell(left, (i) => ({ center: true, size, bold: i === 1 || (i === 0 && left[0] === COMMITTEE) })),
      cell(right, (i) => ({ center: true, size, bold: i < 2, italic: i === 2 })),
    ]),
  ]);
  const foot = tbl([
    tr([
      cell(["Nơi nhận:", ...recipients], (i) =>
        i === 0 ? { bold: true, italic: true, size: 24 } : { size: 22 },
      ),
      cell(signature, () => ({ center: true, bold: true })),
    ]),
  ]);
  const paragraphs = body.map(({ look, label, text }) => writer.paragraph(text, LOOKS[look], label));
  const length = body.reduce((sum, { text }) => sum + text.length, 900);
  return wordLikePackage(
    head + paragraphs.join("") + writer.paragraph("") + foot,
    Math.ceil(length / CHARACTERS_A_PAGE),
  );
}
