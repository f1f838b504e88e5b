/** Writing a new file beside others: never over the file it was made from, whole or not at all. */
import { randomBytes } from "node:crypto";
import { lstat, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { UnreadableError } from "../model/values.ts";

export interface Target {
  /** Where the bytes go: behind the links that `out` may be. */
  readonly path: string;
  /** Access rights of the file it is made from. */
  readonly mode: number;
}

/** The rights of a file that is made from none; the user's mask takes from them. */
const ORDINARY = 0o666;
const ANY_WRITER = 0o222n;
const TEXT_MISNAMED = /^\.(?:docx|docm|dotx|dotm|doc|dot|pdf|rtf|odt|html?)$/;

/**
 * The place of a new file made from the file `source`.
 * @param source "-" is standard input
 * @param wanted the only extension that fits the content; `null` for a text, which may have any but those of Word
 * @throws UnreadableError when it is the source itself, exists and `force` is not given, may not be written to, or
 * has a wrong extension
 */
export async function targetFor(
  source: string,
  out: string,
  { force, wanted }: { readonly force: boolean; readonly wanted: string | null },
): Promise<Target> {
  const extension = extname(out).toLowerCase();
  if (wanted === null ? TEXT_MISNAMED.test(extension) : extension !== wanted)
    throw wrongExtension(extension, wanted ?? ".txt");
  const from = source === "-" ? null : await stat(source, { bigint: true });
  const there = await stat(out, { bigint: true }).catch(() => null);
  // The same place by another spelling, a symbolic or a hard link.
  if (from && there !== null && there.dev === from.dev && there.ino === from.ino) throw isSource();
  if (there?.isDirectory()) throw isFolder();
  const exists = there !== null || (await lstat(out).catch(() => null)) !== null;
  if (exists && !force) throw alreadyThere();
  // A new file takes the name of an old one even where that may not be written to.
  if (there !== null && (there.mode & ANY_WRITER) === 0n) throw readOnly();
  const path = await realpath(out).catch(() => out);
  return { path, mode: from ? Number(from.mode & 0o777n) : ORDINARY };
}

/**
 * Writes a file: into a new one beside it, which takes its name when all is well.
 * @param prove is given the bytes as they were read again, and throws when they are not right
 * @throws UnreadableError when it cannot be written; nothing is left behind then
 */
export async function writeWhole(
  { path, mode }: Target,
  bytes: Uint8Array,
  prove: (written: Uint8Array) => void,
): Promise<void> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 40)}-${randomBytes(6).toString("hex")}.tmp`,
  );
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    prove(new Uint8Array(await readFile(temporary)));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error instanceof UnreadableError ? error : cannotWrite(error);
  }
}

const SENTENCES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ENOENT: ["không có thư mục này.", "there is no such folder."],
  ENOTDIR: ["không có thư mục này.", "there is no such folder."],
  EACCES: ["không được phép ghi vào đây.", "writing here is not permitted."],
  EPERM: ["không được phép ghi vào đây.", "writing here is not permitted."],
  EROFS: ["ổ đĩa chỉ cho đọc.", "the disk is read-only."],
  ENOSPC: ["ổ đĩa đã đầy.", "the disk is full."],
  ENAMETOOLONG: ["tên quá dài.", "the name is too long."],
  EBUSY: [
    "tệp đang được chương trình khác giữ. Đóng tệp rồi thử lại.",
    "another program holds the file. Close it and try again.",
  ],
};

function cannotWrite(error: unknown): UnreadableError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const [vi, en] = SENTENCES[code] ?? [`(${code || error}).`, `(${code || error}).`];
  return new UnreadableError(
    "not-written",
    `không ghi được tệp: ${vi}`,
    `the file could not be written: ${en}`,
  );
}

function isSource(): UnreadableError {
  return new UnreadableError(
    "same-file",
    "là chính tệp gốc; tệp gốc không bao giờ bị ghi đè, hãy chọn tên khác.",
    "it is the original itself, which is never written over; choose another name.",
  );
}

function isFolder(): UnreadableError {
  return new UnreadableError(
    "is-folder",
    "là thư mục; hãy ghi cả tên tệp mới.",
    "it is a folder; give the name of the new file too.",
  );
}

function alreadyThere(): UnreadableError {
  return new UnreadableError(
    "exists",
    "đã có tệp mang tên này; chọn tên khác hoặc thêm --force để ghi đè.",
    "a file of this name exists; choose another name, or add --force to write over it.",
  );
}

function readOnly(): UnreadableError {
  return new UnreadableError(
    "read-only",
    "đã có tệp mang tên này và tệp ấy chỉ cho đọc; hãy chọn tên khác.",
    "a file of this name exists and is read-only; choose another name.",
  );
}

function wrongExtension(extension: string, wanted: string): UnreadableError {
  const shown = extension === "" ? "" : ` ${extension}`;
  return new UnreadableError(
    "wrong-extension",
    `đuôi tệp${shown} không hợp với nội dung; hãy đặt tên tệp mới có đuôi ${wanted}.`,
    `its extension${shown} does not fit what the file is; name the new file with ${wanted}.`,
  );
}
