/** `kehoach fix`: a corrected copy of one plan. */
import { fingerprintsOf } from "../check/fingerprint.ts";
import type { Suppression } from "../check/suppression.ts";
import { suppressed } from "../check/suppressions.ts";
import { fix as correct } from "../fix.ts";
import { UnreadableError } from "../model/values.ts";
import type { Finding } from "../model.ts";
import { bytesOf } from "../node/input.ts";
import { type Target, targetFor, writeWhole } from "../node/write.ts";
import { today } from "../node.ts";
import { fixReport } from "../report/fix.ts";
import { printable } from "../report/printable.ts";
import { configured } from "./configured.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { display, writeErr, writeOut } from "./output.ts";
import { readSidecar, SidecarError } from "./sidecar.ts";
import { type Lang, say } from "./words.ts";

export interface FixOptions {
  readonly lang: Lang;
  /** ISO. */
  readonly asOf?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  /** The configuration file, where it is not looked for. */
  readonly config?: string;
}

export async function fix(path: string, options: FixOptions): Promise<void> {
  const { lang, output, dryRun = false, force = false, asOf } = options;
  const fail = (name: string, error: unknown): void => {
    if (error instanceof SidecarError) {
      writeErr(printable(error.message));
      process.exitCode = EXIT_UNUSABLE;
      return;
    }
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
  const config = await configured([path], options);
  if (!config) return;
  const { register, rules, profile } = config;
  const analysing = {
    ...{ path, today: today(), lang, register, rules },
    ...(profile !== null && { profile }),
    ...(asOf && { asOf }),
  };
  try {
    const bytes = await bytesOf(path);
    const suppressions = [...config.suppressions, ...(await readSidecar(path, lang))];
    const heeded = (findings: readonly Finding[], text: string) =>
      notSuppressed(findings, text, path, suppressions);
    const fixed = await correct(bytes, { ...analysing, heeded });
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

function notSuppressed(
  findings: readonly Finding[],
  text: string,
  path: string,
  suppressions: readonly Suppression[],
): readonly Finding[] {
  const fingerprints = fingerprintsOf(findings, text);
  const subjects = findings.map(({ rule }, i) => ({ rule, fingerprint: fingerprints[i]!, path }));
  const { by } = suppressed(subjects, suppressions, today());
  return findings.filter((_, i) => by[i] === null);
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
