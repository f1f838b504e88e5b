/** `kehoach fix`: a corrected copy of one plan. */
import { fix as correct } from "../fix.ts";
import { UnreadableError } from "../model/values.ts";
import { bytesOf } from "../node/input.ts";
import { type Target, targetFor, writeWhole } from "../node/write.ts";
import { today } from "../node.ts";
import { fixReport } from "../report/fix.ts";
import { printable } from "../report/printable.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { display, writeErr, writeOut } from "./output.ts";
import { type Lang, say } from "./words.ts";

export interface FixOptions {
  readonly lang: Lang;
  /** ISO. */
  readonly asOf?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

export async function fix(path: string, options: FixOptions): Promise<void> {
  const { lang, output, dryRun = false, force = false, asOf } = options;
  const fail = (name: string, error: unknown): void => {
    const sentence =
      error instanceof UnreadableError ? error[lang] : say(lang, "internal", { detail: String(error) });
    writeErr(printable(`${name}: ${sentence}`));
    process.exitCode = EXIT_UNUSABLE;
  };
  if (output === undefined && !dryRun) {
    writeErr(`kehoach: ${say(lang, "missingOutput")}`);
    process.exitCode = EXIT_UNUSABLE;
    return;
  }
  const out = dryRun ? null : output!;
  const analysing = { path, today: today(), lang, ...(asOf && { asOf }) };
  try {
    const bytes = await bytesOf(path);
    const fixed = await correct(bytes, analysing);
    if (out !== null) {
      try {
        const target = await targetFor(path, out, { force, isPackage: fixed.before.format === "docx" });
        await write(target, fixed.bytes);
      } catch (error) {
        return fail(out, error);
      }
    }
    await writeOut(fixReport(fixed, { path, out }, { lang, ...display() }));
  } catch (error) {
    fail(path, error);
  }
}

/** The bytes were proven before they were written: what is on the disk must be these. */
function write(target: Target, bytes: Uint8Array): Promise<void> {
  return writeWhole(target, bytes, (written) => {
    if (Buffer.compare(written, bytes) === 0) return;
    throw new UnreadableError(
      "not-as-written",
      "đọc lại thì thấy nội dung trên đĩa khác với nội dung đã ghi nên đã xóa tệp; hãy thử ghi vào ổ đĩa khác.",
      "read again, the file on the disk is not what was written, so it was deleted; try another disk.",
    );
  });
}
