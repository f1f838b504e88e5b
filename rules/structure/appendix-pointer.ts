import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const APPENDIX = /^[^a-z0-9]{0,3}phu luc(?![a-z])/;
const POINTER =
  /phu luc|kem theo|dinh kem|bieu (?:mau|so)|mau (?:so|bao cao)|danh sach|(?:theo|tai|cac) (?:bang|bieu)/;

export default defineRule({
  id: "structure/appendix-pointer",
  title: { vi: "Chỉ dẫn về phụ lục", en: "Pointer to the appendix" },
  why: {
    vi: "Phụ lục mà nội dung không nhắc đến thì người đọc không biết dùng vào việc gì, và không biết là thiếu khi bị rơi.",
    en: "An appendix the text never mentions serves no known purpose, and nobody misses it when it is lost.",
  },
  basis: nd30("điểm a khoản 1 Mục III Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    vi: "Có “{actual}” nhưng nội dung kế hoạch không nhắc đến. Thêm chỉ dẫn, ví dụ “(Phụ lục kèm theo)”.",
    en: "There is “{actual}” but the text never points to it. Add a pointer such as “(Phụ lục kèm theo)”.",
  },
  needs: ["state-body", "whole-text", "exact-letters"],
  good: [
    plan(),
    plan({
      closing: "Các thôn thực hiện chỉ tiêu được giao (có Phụ lục kèm theo)./.",
      appendix: "PHỤ LỤC\nCHỈ TIÊU GIAO CÁC THÔN",
    }),
    plan({ closing: "Báo cáo theo mẫu đính kèm./.", appendix: "PHỤ LỤC\nMẪU BÁO CÁO" }),
  ],
  bad: [
    [plan({ appendix: "‹PHỤ LỤC›\nCHỈ TIÊU GIAO CÁC THÔN NĂM 2026" }), null],
    [plan({ appendix: "‹Phụ lục I›\nMẪU BÁO CÁO KẾT QUẢ\nHọ và tên:" }), null],
  ],
  *check({ plan, clean }) {
    const { appendix, bodyEnd } = plan;
    if (!appendix || !bodyEnd) return;
    let heading = false;
    for (const { start, end, source } of clean.paragraphs) {
      const bare = clean.bare.slice(start, end);
      if (source.span.start < bodyEnd.span.end) {
        if (POINTER.test(bare)) return;
      } else heading ||= source.span.start >= appendix.span.start - 1 && APPENDIX.test(bare);
    }
    if (heading) yield { span: appendix.span };
  },
});
