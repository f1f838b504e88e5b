import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const ITEM = /^[-–+•] ?(\p{Lu}[^;\n]{3,80});$/u;

export default defineRule({
  id: "structure/archive-last",
  title: { vi: "Dòng “Lưu” không đứng cuối", en: "Archive line that is not the last" },
  why: {
    vi: "Dòng “Lưu” kết thúc danh sách nơi nhận; nơi nhận ghi sau nó dễ bị bỏ sót khi phát hành.",
    en: "The archive line closes the list; a recipient written after it is easily missed when the document is sent.",
  },
  basis: nd30("điểm d khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    vi: "“{actual}” đứng sau dòng “Lưu”. Chuyển lên trên; dòng “Lưu” ghi cuối cùng.",
    en: "“{actual}” stands after the archive line. Move it up; “Lưu” comes last.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Sơn" }), // the other column follows
    plan({ appendix: "PHỤ LỤC\nNỘI DUNG CHẤM ĐIỂM\n- Tổ chức phát động;\n- Tổ chức tổng kết;" }),
  ],
  bad: [
    [plan({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy;", archive: "- Lưu: VT;\n- ‹Các thôn›;" }), null],
    [plan({ recipients: "Nơi nhận:\n- UBND tỉnh;", archive: "- Lưu: VT, VP.\n- ‹Trạm Y tế xã›;" }), null],
  ],
  *check({ plan, clean }) {
    const { archive } = plan;
    if (!archive) return;
    const at = clean.paragraphs.findIndex(({ source }) => archive.span.end <= source.span.end);
    const next = clean.paragraphs[at + 1];
    if (at < 0 || !next) return;
    const m = ITEM.exec(clean.text.slice(next.start, next.end));
    if (!m) return;
    const start = next.end - 1 - m[1]!.length;
    yield { span: clean.toSource({ start, end: next.end - 1 }) };
  },
});
