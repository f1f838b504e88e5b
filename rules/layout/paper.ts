import { plan } from "../../src/check/example.ts";
import { paperChanges } from "../../src/check/layout/relayouts.ts";
import { PAPER } from "../../src/check/layout/requirements.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import type { PageSetup } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

/** Millimetres that rounding may take. */
const NEARLY = 1.5;
const A4 = `${PAPER.width} × ${PAPER.height} mm`;

export default defineRule({
  id: "layout/paper",
  title: { vi: "Khổ giấy A4, trang đứng", en: "A4 paper, upright" },
  why: {
    vi: "Văn bản khác khổ A4 bị co lại hoặc mất chữ khi in, khi ký số và khi lưu.",
    en: "A document on other paper shrinks or loses words when it is printed, signed and filed.",
  },
  basis: nd30("khoản 1 và khoản 2 Mục I Phần I Phụ lục I"),
  severity: "warning",
  message: {
    size: {
      vi: "Khổ giấy là {actual}, phải là A4 ({expected}). Chọn lại trong Layout, Size.",
      en: "The paper is {actual}; it must be A4 ({expected}). Choose it under Layout, Size.",
    },
    landscape: {
      vi: "Trang đầu để ngang giấy. Để trang đứng; chỉ trang có bảng rộng mới để ngang.",
      en: "The first page lies on its side. Set it upright; only pages with wide tables may be landscape.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ body: "⟨width 209.9, height 297.1⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }),
    plan({ appendix: "⟨page landscape⟩PHỤ LỤC\nBIỂU CHẤM ĐIỂM" }),
  ],
  bad: [
    [plan({ body: "⟨width 215.9, height 279.4⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), A4],
    [plan({ body: "⟨page landscape⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), null],
  ],
  *check({ source }: Subject) {
    const wrong = source.sections.find((section) => !isA4(section));
    if (wrong) {
      const actual = `${Math.round(wrong.width)} × ${Math.round(wrong.height)} mm`;
      const relayouts = paperChanges(source.sections);
      yield { span: null, message: "size", actual, expected: A4, relayouts };
    }
    if (source.sections[0]?.landscape) yield { span: null, message: "landscape", severity: "info" };
  },
});

function isA4({ width, height }: PageSetup): boolean {
  const [short, long] = width < height ? [width, height] : [height, width];
  return Math.abs(short - PAPER.width) <= NEARLY && Math.abs(long - PAPER.height) <= NEARLY;
}
