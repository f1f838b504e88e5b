/** The plans of the corpus that have no fault of their own worth a warning, as text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse } from "../../src/analyse.ts";
import { read } from "../../src/read/index.ts";
import type { Original } from "./mutators.ts";

const ROOT = fileURLToPath(new URL("../../corpus/documents", import.meta.url));
export const TODAY = "2026-11-20";

export const analyseText = (text: string) =>
  analyse(new TextEncoder().encode(text), { path: "plan.txt", today: TODAY });

/** Word documents and typed text; PDF text has its lines cut and .doc needs LibreOffice. */
export async function originals(): Promise<Original[]> {
  const found: Original[] = [];
  for (const folder of ["dev", "held-out"]) {
    for (const file of readdirSync(join(ROOT, folder)).sort()) {
      if (!/\.(?:docx|txt)$/.test(file)) continue;
      const source = await read(new Uint8Array(readFileSync(join(ROOT, folder, file))), { name: file });
      if (source.ocr || source.markdown) continue;
      // A blank line behind each paragraph, as text copied from a document has.
      const text = source.text.normalize("NFC").replace(/\n+/g, "\n\n");
      const analysis = await analyseText(text);
      const day = analysis.header.date?.value;
      const year = analysis.title.year ?? (day ? Number(day.slice(0, 4)) : null);
      if (!day || year === null) continue;
      const state = analysis.coverage.evaluated.includes("structure/motto");
      found.push({ name: file, text, analysis, year, day, state });
    }
  }
  return found;
}
