/** What the .doc reader has to say. */

import { UnreadableError } from "../../model/values.ts";
import type { Warning } from "../../model.ts";

export function needsLibreOffice(extension: string): UnreadableError {
  return new UnreadableError(
    "needs-libreoffice",
    `Chưa đọc được tệp .${extension}; hãy cài LibreOffice, hoặc mở tệp bằng Word rồi lưu lại thành .docx.`,
    `A .${extension} file cannot be read; install LibreOffice, or open the file in Word and save it as .docx.`,
  );
}

export function encrypted(): UnreadableError {
  return new UnreadableError(
    "encrypted",
    "Tệp .doc được bảo vệ bằng mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
    "The .doc file is protected by a password and cannot be read; open it in Word, remove the password and save it.",
  );
}

export function damaged(): UnreadableError {
  return new UnreadableError(
    "damaged",
    "Tệp .doc bị hỏng hoặc bị cắt cụt nên không đọc được; hãy mở bằng Word để khôi phục hoặc xin lại tệp gốc.",
    "The .doc file is damaged or cut short and cannot be read; let Word repair it or ask for the original file.",
  );
}

export function oldWord(): UnreadableError {
  return new UnreadableError(
    "old-word",
    "Tệp .doc do Word đời trước 97 tạo ra nên không đọc được; hãy cài LibreOffice, hoặc mở bằng Word rồi lưu lại thành .docx.",
    "The .doc file was made by a Word older than 97 and cannot be read; install LibreOffice, or open it in Word and save it as .docx.",
  );
}

export const textOnly: Warning = {
  code: "doc-text-only",
  vi: "Chỉ đọc được chữ của tệp .doc, mất số thứ tự tự động và thể thức; hãy cài LibreOffice hoặc lưu lại thành .docx để đọc đủ.",
  en: "Only the words of the .doc file were read, automatic numbering and layout are lost; install LibreOffice or save the file as .docx to read all of it.",
};

export function converted(extension: string): Warning {
  return {
    code: "converted-with-libreoffice",
    vi: `Tệp .${extension} được đọc qua LibreOffice; thể thức có thể khác đôi chút so với khi mở bằng Word.`,
    en: `The .${extension} file was read through LibreOffice; its layout may differ a little from what Word shows.`,
  };
}
