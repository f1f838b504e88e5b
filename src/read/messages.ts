/** What is to say of files that no reader takes. */

import { UnreadableError } from "../model/values.ts";
import type { Warning } from "../model.ts";

export function empty(): UnreadableError {
  return new UnreadableError(
    "empty",
    "Tệp rỗng, không có chữ nào; hãy kiểm tra lại tệp đã chọn hoặc tải lại.",
    "The file is empty; check that it is the right one or download it again.",
  );
}

export function encrypted(): UnreadableError {
  return new UnreadableError(
    "encrypted",
    "Tệp được bảo vệ bằng mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
    "The file is protected by a password and cannot be read; open it in Word, remove the password and save it.",
  );
}

export function unsupported(vi: string, en: string): UnreadableError {
  return new UnreadableError(
    "unsupported",
    `Tệp có vẻ là ${vi}, không phải văn bản đọc được; hãy đưa tệp .docx, .pdf, .doc hoặc .txt.`,
    `The file seems to be ${en}, not a document that can be read; give a .docx, .pdf, .doc or .txt file.`,
  );
}

export function failed(error: unknown): UnreadableError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableError(
    "failed",
    `Không đọc được tệp vì một lỗi ngoài dự kiến (${reason}); hãy mở tệp bằng Word rồi lưu lại thành .docx.`,
    `The file could not be read because of an unexpected error (${reason}); open it in Word and save it as .docx.`,
  );
}

export function wrongExtension(actual: string, expected: string): Warning {
  return {
    code: "wrong-extension",
    vi: `Đuôi tệp là .${actual} nhưng nội dung là .${expected}; đã đọc theo nội dung, nên đổi lại đuôi tệp.`,
    en: `The file is named .${actual} but is a .${expected}; it was read as what it is, and should be renamed.`,
  };
}
