/** What commands that write a changed copy of one plan have in common: configuration, suppressions, the new file. */
import { knownOf } from "../check/known.ts";
import type { Suppression } from "../check/suppression.ts";
import type { FixOptions as Heeding } from "../fix.ts";
import { UnreadableError } from "../model/values.ts";
import type { Finding } from "../model.ts";
import { bytesOf } from "../node/input.ts";
import { readSidecar } from "../node/sidecar.ts";
import { type Target, targetFor, writeWhole } from "../node/write.ts";
import { today } from "../node.ts";
import { extensionOf } from "../read/docx/extension.ts";
import { printable } from "../report/printable.ts";
import { configured } from "./configured.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { writeErr, writeOut } from "./output.ts";
import { type Lang, say } from "./words.ts";

export interface CopyOptions {
  readonly lang: Lang;
  /** ISO. */
  readonly asOf?: string;
  readonly output?: string;
  readonly force?: boolean;
  /** The configuration file, where it is not looked for. */
  readonly config?: string;
}

export interface Copy {
  readonly bytes: Uint8Array;
  readonly isPackage: boolean;
  readonly report: string;
}

/**
 * Reads `path`, makes a copy of it and writes that to `out`, where `null` is nowhere.
 * @param make is given the options of an analysis; what it throws is told and the exit code set
 */
export async function writeCopy(
  path: string,
  out: string | null,
  options: CopyOptions,
  make: (bytes: Uint8Array, analysing: Heeding) => Promise<Copy>,
): Promise<void> {
  const { lang, force = false, asOf } = options;
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
    const suppressions = [...config.suppressions, ...(await readSidecar(path))];
    const heeded = (findings: readonly Finding[], text: string) =>
      notSuppressed(findings, text, path, suppressions);
    const copy = await make(bytes, { ...analysing, heeded });
    if (out !== null) {
      try {
        const wanted = copy.isPackage ? extensionOf(copy.bytes) : null;
        await write(await targetFor(path, out, { force, wanted }), copy.bytes);
      } catch (error) {
        fail(out, error, lang);
        return;
      }
    }
    await writeOut(copy.report);
  } catch (error) {
    fail(path, error, lang);
  }
}

function fail(name: string, error: unknown, lang: Lang): void {
  process.exitCode = EXIT_UNUSABLE;
  const sentence =
    error instanceof UnreadableError ? error[lang] : say(lang, "internal", { detail: String(error) });
  writeErr(printable(`${name}: ${sentence}`));
}

function notSuppressed(
  findings: readonly Finding[],
  text: string,
  path: string,
  suppressions: readonly Suppression[],
): readonly Finding[] {
  const { by } = knownOf(findings, { text, path }, suppressions, today());
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

/** @param key what to say when no new file is named */
export function complainOfOutput(key: "missingOutput" | "missingAnnotated", lang: Lang): void {
  writeErr(`kehoach: ${say(lang, key)}`);
  process.exitCode = EXIT_UNUSABLE;
}
