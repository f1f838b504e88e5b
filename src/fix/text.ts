/** Writing into a text file: its encoding, byte order mark, line ends and every other byte stay. */
import { UnreadableError } from "../model/values.ts";
import type { Edit } from "../model.ts";
import { readTxt } from "../read/txt/index.ts";
import type { EditableDocument, Reason } from "./editable.ts";
import { applied } from "./edits.ts";
import { type Encoding, encode, markOf, same } from "./encode.ts";

const ENCODINGS: readonly (string | null)[] = ["utf-8", "utf-16le", "utf-16be"] satisfies Encoding[];
const LINE_BREAKS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

const OVER_LINES: Reason = {
  vi: "sửa chỗ này làm đổi cách ngắt dòng",
  en: "correcting this would change how the lines are broken",
};

export function editableText(bytes: Uint8Array): EditableDocument {
  const source = readTxt(bytes);
  if (!ENCODINGS.includes(source.encoding)) throw oldEncoding(source.encoding ?? "?");
  const encoding = source.encoding as Encoding;
  const mark = markOf(bytes, encoding);
  const written = (text: string) => encode(text, encoding, mark);
  if (!same(written(source.text), bytes)) throw damaged();
  return {
    bytes,
    source,
    refusal: ({ span, text }) => {
      const breaks = (words: string) => words.match(LINE_BREAKS)?.join("") ?? "";
      return breaks(source.text.slice(span.start, span.end)) === breaks(text) ? null : OVER_LINES;
    },
    withEdits: (edits: readonly Edit[]) => ({
      document: editableText(written(applied(source.text, edits))),
      made: edits,
    }),
  };
}

function oldEncoding(name: string): UnreadableError {
  const shown = name === "tcvn3" ? "TCVN3 (ABC)" : name === "vni" ? "VNI" : name;
  return new UnreadableError(
    "old-encoding",
    `tệp dùng bảng mã cũ ${shown} nên không sửa vào được; hãy chuyển sang Unicode (UTF-8) rồi chạy lại.`,
    `the file uses the old encoding ${shown} and is not written into; convert it to Unicode (UTF-8) first.`,
  );
}

function damaged(): UnreadableError {
  return new UnreadableError(
    "damaged-text",
    "tệp có ký tự hỏng, ghi lại sẽ mất chữ nên không sửa; hãy lưu lại tệp bằng bảng mã UTF-8 rồi chạy lại.",
    "the file has damaged characters that writing it would lose; save it again as UTF-8 first.",
  );
}
