import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

/** Zero-width, directional and control characters; not the line and page breaks, tabs and Word's cell marks. */
const INVISIBLE =
  /[\u0001-\u0006\u000e-\u001f\u007f\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
export default defineRule({
  id: "language/invisible-character",
  title: { vi: "Ký tự ẩn", en: "Invisible characters" },
  why: {
    vi: "Ký tự không nhìn thấy (khoảng trắng rộng 0, gạch nối mềm, dấu điều khiển) theo vào khi chép từ trang web hoặc PDF; chúng làm hỏng tìm kiếm, sắp xếp và đường dẫn.",
    en: "Characters that cannot be seen (zero-width spaces, soft hyphens, control codes) come along from web pages and PDFs; they break searching, sorting and links.",
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Có {count} ký tự ẩn ({names}), đầu tiên ở cạnh “{near}”. Xóa đi, chữ nhìn thấy không đổi.",
    en: "There are {count} invisible characters ({names}), the first beside “{near}”. Remove them; what is seen stays the same.",
  },
  good: [plan(), plan({ opening: "Ủy ban\u00a0nhân dân xã An\u00a0Bình ban hành Kế hoạch như sau:" })],
  bad: [
    [plan({ closing: "Các đơn vị thực ‹\u200b›hiện Kế hoạch này./." }), null],
    [plan({ closing: "Các đơn vị thực ‹\u00ad›hiện Kế\u200b hoạch\u200e này./." }), null],
  ],
  *check({ source }) {
    const { text } = source;
    // The mark at the very start tells the encoding.
    const found = [...text.matchAll(INVISIBLE)].filter(
      ({ 0: signs, index }) => index > 0 || signs !== "\ufeff",
    );
    const first = found[0];
    if (!first) return;
    const codes = new Set(found.flatMap(({ 0: signs }) => [...signs].map((sign) => sign.charCodeAt(0))));
    const edits = found.map(({ 0: signs, index }) => ({
      span: { start: index, end: index + signs.length },
      text: "",
    }));
    const near = /^\s*([\p{L}\p{M}\p{N}]+)/u.exec(
      text.slice(edits[0]!.span.end, edits[0]!.span.end + 20),
    )?.[1];
    const before = /([\p{L}\p{M}\p{N}]+)\s*$/u.exec(
      text.slice(Math.max(0, first.index - 20), first.index),
    )?.[1];
    yield {
      span: edits[0]!.span,
      data: {
        count: found.reduce((sum, { 0: signs }) => sum + signs.length, 0),
        names: [...codes].slice(0, 4).map(nameOf).join(", "),
        near: before ?? near ?? "…",
      },
      fix: { kind: "safe", edits },
    };
  },
});

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
