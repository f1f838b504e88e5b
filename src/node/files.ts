/** Which files a command line names: files, folders with all below them, patterns, and "-" for standard input. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { UnreadableError } from "../model.ts";
import { globPattern } from "../text/glob.ts";
import { fileError, noMatch, noPlans } from "./errors.ts";

export interface Found {
  /** In the order of the arguments, those of a folder by name; none twice. */
  readonly files: readonly string[];
  readonly unusable: readonly { readonly path: string; readonly error: UnreadableError }[];
}

const PLAN_FILE = /\.(?:docx|pdf|doc|txt|rtf|odt)$/i;
// "~$plan.docx" is Word's lock file.
const HIDDEN = /^(?:~\$|\.)/;
const PATTERN = /[*?{]/;

/** The files that `paths` name. Never throws: what leads nowhere is in `unusable`. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files = new Map<string, string>();
  const unusable: { path: string; error: UnreadableError }[] = [];
  for (const path of paths) {
    const found = path === "-" ? ["-"] : await expand(path).catch(fileError);
    if (Array.isArray(found)) for (const file of found) files.set(file === "-" ? file : resolve(file), file);
    else unusable.push({ path, error: found });
  }
  return { files: [...files.values()], unusable };
}

async function expand(path: string): Promise<string[] | UnreadableError> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (info instanceof Error)
    return info.code === "ENOENT" && PATTERN.test(path) ? matching(path) : fileError(info);
  if (!info.isDirectory()) return [path];
  const files = await below(path, new Set());
  return files.length > 0 ? files : noPlans();
}

/** Plans in a folder and below, by name. A folder that links lead to again is entered once. */
async function below(folder: string, entered: Set<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return [];
  entered.add(real);
  const files: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (HIDDEN.test(name)) continue;
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory()) files.push(...(await below(path, entered)));
    else if (info?.isFile() && PLAN_FILE.test(name)) files.push(path);
  }
  return files;
}

/** The files a pattern stands for, where no shell has put them in its place. */
async function matching(pattern: string): Promise<string[] | UnreadableError> {
  const parts = pattern.split(sep === "\\" ? /[\\/]/ : "/");
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => PATTERN.test(part)),
  );
  const root = fixed.length === 0 ? "." : fixed.join(sep) || sep;
  const wanted = globPattern(parts.slice(fixed.length));
  const prefix = root === "." ? "" : join(root, sep);
  const files = await below(root, new Set());
  const found = files.filter((file) => wanted.test(file.slice(prefix.length).split(sep).join("/")));
  return found.length > 0 ? found : noMatch();
}
