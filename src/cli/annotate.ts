/** `kehoach annotate`: a copy of one plan with a Word comment on each finding. */
import { annotate as mark } from "../annotate.ts";
import { convertWithSoffice } from "../node/soffice.ts";
import { annotateReport } from "../report/annotate.ts";
import { type CopyOptions, complainOfOutput, writeCopy } from "./copy.ts";
import { display } from "./output.ts";

export async function annotate(path: string, options: CopyOptions): Promise<void> {
  const { lang, output } = options;
  if (output === undefined) return complainOfOutput("missingAnnotated", lang);
  await writeCopy(path, output, options, async (bytes, analysing) => {
    const annotated = await mark(bytes, { ...analysing, convert: convertWithSoffice });
    return {
      bytes: annotated.bytes,
      isPackage: true,
      report: annotateReport(annotated, { path, out: output }, { lang, ...display() }),
    };
  });
}
