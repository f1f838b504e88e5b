/** What the PDF reader has to say, each once. */

import { UnreadableError } from "../../model/values.ts";
import type { Warning } from "../../model.ts";

export function noTextLayer(): UnreadableError {
  return new UnreadableError(
    "no-text-layer",
    "Tệp PDF là ảnh chụp (bản quét), không có chữ để đọc; hãy nhận dạng chữ (OCR) trước hoặc xin tệp gốc .docx.",
    "The PDF is a scan without any text to read; run text recognition (OCR) on it first or ask for the original .docx.",
  );
}

export function brokenTextLayer(): UnreadableError {
  return new UnreadableError(
    "broken-text-layer",
    "Chữ trong tệp PDF bị sai mã (nhìn thì đúng nhưng chép ra thành ký tự khác) nên không phân tích được; hãy xin tệp gốc .docx hoặc nhận dạng lại (OCR).",
    "The letters of the PDF are wrongly encoded (right to the eye, other characters when copied) and cannot be analysed; ask for the original .docx or run OCR on it.",
  );
}

export function damaged(): UnreadableError {
  return new UnreadableError(
    "damaged",
    "Tệp PDF bị hỏng nên không đọc được trang nào; hãy tải lại hoặc xin lại tệp gốc.",
    "The PDF is damaged and none of its pages can be read; download it again or ask for the original.",
  );
}

export function tooLarge(bytes: number): UnreadableError {
  const size = Math.round(bytes / 1024 / 1024);
  return new UnreadableError(
    "too-large",
    `Tệp PDF quá lớn (${size} MB); hãy tách riêng phần văn bản cần đọc.`,
    `The PDF is too large (${size} MB); split off the document that is to be read.`,
  );
}

export function poorTextLayer(): Warning {
  return {
    code: "poor-text-layer",
    vi: "Chữ trong tệp PDF có nhiều chỗ sai mã; kết quả có thể sai ở những chỗ đó. Nên dùng tệp gốc .docx.",
    en: "Many letters of the PDF are wrongly encoded; results may be wrong there. Better use the original .docx.",
  };
}

export function recognised(): Warning {
  return {
    code: "recognised-text",
    vi: "Chữ trong tệp PDF do phần mềm nhận dạng (OCR) tạo ra, có thể sai chữ ở bất cứ đâu.",
    en: "The text of the PDF was made by recognition (OCR); letters may be wrong anywhere.",
  };
}

export function scannedPages(pages: readonly number[]): Warning {
  return {
    code: "scanned-pages",
    vi: `Trang ${pages.join(", ")} là ảnh chụp, không đọc được chữ trên đó.`,
    en: `Page ${pages.join(", ")} is a scan; its text was not read.`,
  };
}

export function unreadablePages(pages: readonly number[]): Warning {
  return {
    code: "unreadable-pages",
    vi: `Không đọc được trang ${pages.join(", ")} vì tệp PDF hỏng ở đó.`,
    en: `Page ${pages.join(", ")} could not be read, as the PDF is damaged there.`,
  };
}

export function cutPages(pages: readonly number[]): Warning {
  return {
    code: "cut-pages",
    vi: `Trang ${pages.join(", ")} có quá nhiều chữ nên chỉ đọc được phần đầu.`,
    en: `Page ${pages.join(", ")} has too many letters; only the first of them were read.`,
  };
}

export function manyPages(all: number, read: number): Warning {
  return {
    code: "many-pages",
    vi: `Tệp PDF có ${all} trang; chỉ đọc ${read} trang đầu.`,
    en: `The PDF has ${all} pages; only the first ${read} were read.`,
  };
}

export function runningTitles(titles: readonly string[]): Warning {
  const quoted = titles.map((title) => `“${title}”`).join(", ");
  return {
    code: "running-titles",
    vi: `Đã bỏ dòng lặp lại ở đầu hoặc cuối trang: ${quoted}.`,
    en: `Lines repeated at the head or foot of the pages were left out: ${quoted}.`,
  };
}

export function legacyFont(): Warning {
  return {
    code: "legacy-encoding",
    vi: "Tệp PDF dùng phông chữ cũ (TCVN3 hoặc VNI), đã được chuyển sang Unicode để đọc.",
    en: "The PDF uses old fonts (TCVN3 or VNI); their letters were converted to Unicode for reading.",
  };
}
