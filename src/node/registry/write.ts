/** Adding an entry to a user's register file; what stands in it stays as it is. */
import { randomUUID } from "node:crypto";
import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { numberKey } from "../../law/head.ts";
import { issuersAlike } from "../../law/register/issuers.ts";
import type { Register } from "../../law/register/register.ts";
import { hasYear } from "../../law/register/validate.ts";
import type { InstrumentEntry } from "../../model.ts";
import { BadFileError } from "../bad-file.ts";
import { fileError } from "../errors.ts";
import { type Answers, canonicalEntry } from "./answers.ts";
import { withEntry } from "./append.ts";
import { isLocal } from "./id.ts";
import { draftsIn, openRegistry, type RegistryText, registryEntries } from "./read.ts";

/** The file as it is, or an empty one where there is none yet. @throws BadFileError where it may not be read */
export async function openOrNew(path: string, today: string): Promise<RegistryText> {
  const isThere = await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
  return isThere ? openRegistry(path) : { path, text: "", day: today };
}

/**
 * Writes the file with the entry behind all others: whole or not at all.
 * @throws BadFileError where the entry is there already, something in it is wrong, or the file cannot be written
 */
export async function addEntry(
  file: RegistryText,
  answers: Answers,
  base: Register,
  lang: "vi" | "en",
): Promise<InstrumentEntry> {
  const text = await withEntry(file, answers, lang);
  const drafts = await draftsIn([file], base);
  const entry = canonicalEntry(answers);
  const twin = drafts.find((draft) => draft.entry.id === entry.id || isSame(draft.entry, entry));
  if (twin) throw refused(file, twin.raw.line, IN_FILE);
  if (base.byNumber(entry.number ?? "").some((one) => isSame(one, entry))) throw refused(file, null, IN_BASE);
  const added = (await registryEntries([{ ...file, text }], base)).at(-1)!;
  await replaceFile(file.path, text);
  return added;
}

const IN_FILE = {
  vi: "văn bản này đã có trong tệp, ở dòng này. Không ghi thêm.",
  en: "this instrument is in the file already, on this line. Nothing was added.",
};
const IN_BASE = {
  vi: "văn bản này đã có trong danh mục của chương trình, không cần thêm.",
  en: "this instrument is in the register of the program already and need not be added.",
};

const refused = (
  { path }: RegistryText,
  line: number | null,
  words: { vi: string; en: string },
): BadFileError => new BadFileError([{ path, line, field: null, ...words }]);

type Identity = Pick<InstrumentEntry, "type" | "number" | "issuer" | "issued">;

/** Numbers with their year are given once, others once a day; those of places once in each. */
function isSame(one: Identity, other: Identity): boolean {
  if (one.number === null || other.number === null) return false;
  if (one.type !== other.type || numberKey(one.number) !== numberKey(other.number)) return false;
  if (isLocal(one.number) && !issuersAlike(one.issuer ?? "", other.issuer ?? "")) return false;
  return hasYear(one.number) || one.issued === other.issued;
}

/** Writes beside the file and then takes its place, so that no reader ever sees half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (info) => info.mode,
    () => null,
  );
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text);
    if (mode !== null) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    const { vi, en } = fileError(error);
    throw new BadFileError([{ path, line: null, field: null, vi, en }]);
  }
}
