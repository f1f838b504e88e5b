/** The files of a folder that was handed in: those to be read, and those that are no plans, each with the reason. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FailedRecord } from "../cohort/model.ts";
import { fileError } from "../node/errors.ts";

export interface BatchFile {
  /** Where it is on the disk. */
  readonly path: string;
  /** Below the folder, with "/" between the parts. */
  readonly name: string;
}

export interface Folder {
  /** By name. */
  readonly files: readonly BatchFile[];
  /** By name. */
  readonly left: readonly FailedRecord[];
}

const PLAN_FILE = /\.(?:docx|docm|pdf|doc|txt|rtf|odt)$/i;
const LOCK_FILE = /^~\$/;
const HIDDEN = /^\./;

/**
 * Everything below `folder`; links that lead round in a circle are told.
 * @param apart a folder that is not entered: the reports of this run or an earlier one
 * @throws UnreadableError when the folder itself cannot be read
 */
export async function readFolder(folder: string, apart: string): Promise<Folder> {
  const files: BatchFile[] = [];
  const left: FailedRecord[] = [];
  const out = await realpath(apart).catch(() => null);
  const visit = async (path: string, prefix: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(path);
    if (real === out) return;
    if (above.includes(real)) {
      left.push(circle(prefix.slice(0, -1)));
      return;
    }
    for (const entry of await readdir(path)) {
      if (HIDDEN.test(entry)) continue;
      const name = prefix + entry;
      const at = join(path, entry);
      try {
        const info = await stat(at);
        if (info.isDirectory()) await visit(at, `${name}/`, [...above, real]);
        else if (LOCK_FILE.test(entry)) left.push(lockFile(name));
        else if (info.isFile() && PLAN_FILE.test(entry)) files.push({ path: at, name });
        else left.push(noPlan(name));
      } catch (error) {
        const { code, vi, en } = fileError(error);
        left.push({ name, code, vi, en });
      }
    }
  };
  try {
    await visit(folder, "", []);
  } catch (error) {
    throw fileError(error);
  }
  return { files: files.sort(byName), left: left.sort(byName) };
}

/** By code units: the same on every machine and in every language. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Whether a file was left because it is no plan, which fails nothing. */
export const isHarmless = ({ code }: FailedRecord): boolean => code === "lock-file" || code === "no-plan";

function lockFile(name: string): FailedRecord {
  return {
    ...{ name, code: "lock-file" },
    vi: "tệp khóa do Word để lại khi văn bản đang mở, không phải văn bản.",
    en: "a lock file that Word leaves while the document is open, not a document.",
  };
}

function noPlan(name: string): FailedRecord {
  return {
    ...{ name, code: "no-plan" },
    vi: "không phải tệp văn bản đọc được (.docx, .pdf, .doc, .txt, .rtf, .odt).",
    en: "not a document that can be read (.docx, .pdf, .doc, .txt, .rtf, .odt).",
  };
}

function circle(name: string): FailedRecord {
  return {
    ...{ name, code: "eloop" },
    vi: "liên kết vòng, dẫn trở lại thư mục bên ngoài.",
    en: "the link leads round in a circle.",
  };
}
