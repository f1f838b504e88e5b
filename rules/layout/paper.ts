import { plan } from "../../src/check/example.ts";
import { paperChanges } from "../../src/check/layout/relayouts.ts";
import { PAPER } from "../../src/check/layout/requirements.ts";
import { shownSections } from "../../src/check/layout/sections.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
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
    later: {
      vi: "Khổ giấy của phần trang bắt đầu từ đây là {actual}, phải là A4 ({expected}).",
      en: "The paper of the pages that begin here is {actual}; it must be A4 ({expected}).",
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
    [plan({ appendix: "⟨page upright, width 297, height 420⟩‹Phụ lục›\nBIỂU CHẤM ĐIỂM" }), A4],
    [plan({ body: "⟨page landscape⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), null],
  ],
  *check({ source }) {
    const sections = shownSections(source);
    if (sections.length === 0)
      return notEvaluated("không rõ khổ giấy của văn bản", "the document's paper is not known");
    const wrong = sections.find(({ page }) => !isA4(page));
    if (wrong) {
      const { width, height } = wrong.page;
      const actual = `${Math.round(width)} × ${Math.round(height)} mm`;
      const said = { actual, expected: A4, relayouts: paperChanges(source.sections) };
      yield { span: wrong.quoted, message: wrong.quoted ? "later" : "size", ...said };
    }
    if (sections[0]?.page.landscape && sections[0].quoted === null)
      yield { span: null, message: "landscape", severity: "info" };
    return undefined;
  },
});

function isA4({ width, height }: PageSetup): boolean {
  const [short, long] = width < height ? [width, height] : [height, width];
  return Math.abs(short - PAPER.width) <= NEARLY && Math.abs(long - PAPER.height) <= NEARLY;
}
