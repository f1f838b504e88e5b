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
  const { format } = kindOf(bytes);
  if (format === "empty") throw empty();
  if (format === "txt") return editableText(bytes);
  if (format === "docx") return editableDocx(bytes, day);
  if (format === "encrypted") throw encrypted();
  const name = format === "unsupported" ? "" : ` .${format}`;
  throw new UnreadableError(
    "not-fixable",
    `không sửa được vào tệp${name}; hãy mở bằng Word, lưu lại thành .docx rồi chạy lại.`,
    `a${name || "n unknown kind of"} file cannot be written into; open it in Word, save it as .docx and run this again.`,
  );
}
