/** Which files can be written into. */
import { UnreadableError } from "../model/values.ts";
import { kindOf } from "../read/kind.ts";
import { empty, encrypted } from "../read/messages.ts";
import { editableDocx } from "./docx.ts";
import type { EditableDocument } from "./editable.ts";
import { editableText } from "./text.ts";

/**
 * Opens a text file or a .docx.
 * @param day the date of tracked changes in a .docx, ISO; `null`: changes are not tracked
 * @throws UnreadableError when the file cannot be read, or nothing may be written into it
 */
export function openDocument(bytes: Uint8Array, day: string | null): EditableDocument {
  const kind = kindOf(bytes);
  const { format } = kind;
  if (format === "empty") throw empty();
  if (format === "txt") return editableText(bytes);
  if (format === "docx") return editableDocx(bytes, day);
  if (format === "encrypted") throw encrypted();
  if (kind.format === "unsupported") {
    throw new UnreadableError(
      "not-fixable",
      `không sửa được vào tệp này (có vẻ là ${kind.vi}); hãy chọn đúng tệp .docx hoặc tệp chữ của văn bản.`,
      `a file that seems to be ${kind.en} cannot be written into; take the .docx or the text file of the document.`,
    );
  }
  throw new UnreadableError(
    "not-fixable",
    `không sửa được vào tệp .${format}; hãy mở bằng Word, lưu lại thành .docx rồi chạy lại.`,
    `a .${format} file cannot be written into; open it in Word, save it as .docx and run this again.`,
  );
}
