/** What the file system says, in one sentence. */
import { UnreadableError } from "../model/values.ts";

const SENTENCES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ENOENT: [
    "không có tệp hay thư mục này. Kiểm tra lại tên.",
    "there is no such file or folder. Check the name.",
  ],
  EACCES: [
    "không được phép đọc. Xem lại quyền truy cập.",
    "reading it is not permitted. Check its access rights.",
  ],
  EPERM: [
    "không được phép đọc. Xem lại quyền truy cập.",
    "reading it is not permitted. Check its access rights.",
  ],
  EISDIR: ["là thư mục, không phải tệp.", "it is a folder, not a file."],
  EBUSY: [
    "tệp đang được chương trình khác giữ. Đóng tệp rồi thử lại.",
    "another program holds the file. Close it and try again.",
  ],
  ELOOP: ["liên kết vòng, không dẫn đến tệp nào.", "the link leads round in a circle."],
  ENAMETOOLONG: ["tên quá dài, không phải tên tệp.", "the name is too long to be a file's."],
};

/** The sentence for an error of `node:fs`. */
export function fileError(error: unknown): UnreadableError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const [vi, en] = SENTENCES[code] ?? [
    `không đọc được tệp (${code || error}).`,
    `it could not be read (${code || error}).`,
  ];
  return new UnreadableError(code === "" ? "file-error" : code.toLowerCase(), vi, en);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

export function tooLarge(size: number, limit: number): UnreadableError {
  return new UnreadableError(
    "too-large",
    `tệp quá lớn (${megabytes(size)}, nhiều nhất ${megabytes(limit)}), không phải một kế hoạch.`,
    `the file is too large to be a plan (${megabytes(size)}, at most ${megabytes(limit)}).`,
  );
}

export function noPlans(): UnreadableError {
  return new UnreadableError(
    "no-plans",
    "trong thư mục không có tệp nào đọc được (.docx, .pdf, .doc, .txt, .rtf, .odt).",
    "the folder holds no file that can be read (.docx, .pdf, .doc, .txt, .rtf, .odt).",
  );
}

export function noMatch(): UnreadableError {
  return new UnreadableError(
    "no-match",
    "không có tệp nào khớp với mẫu tên này.",
    "no file matches this pattern.",
  );
}
