/** `kehoach fix`: a corrected copy of one plan. */
import { fix as correct } from "../fix.ts";
import { fixReport } from "../report/fix.ts";
import { type CopyOptions, complainOfOutput, writeCopy } from "./copy.ts";
import { display } from "./output.ts";

export interface FixOptions extends CopyOptions {
  readonly dryRun?: boolean;
  /** Changes the words themselves, without tracking. */
  readonly accept?: boolean;
  /** Corrects the layout too. */
  readonly layout?: boolean;
}

export async function fix(path: string, options: FixOptions): Promise<void> {
  const { lang, output, dryRun = false, accept = false, layout = false } = options;
  if (output === undefined && !dryRun) return complainOfOutput("missingOutput", lang);
  const out = dryRun ? null : output!;
  await writeCopy(path, out, options, async (bytes, analysing) => {
    const fixed = await correct(bytes, { ...analysing, accept, layout });
    return {
      bytes: fixed.bytes,
      isPackage: fixed.before.format === "docx",
      report: fixReport(fixed, { path, out }, { lang, ...display() }),
    };
  });
}
