import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/archive",
  title: { vi: "Dòng “Lưu” trong nơi nhận", en: "Archive line" },
  why: {
    vi: "Dòng cuối của nơi nhận cho biết bản lưu ở đâu: văn thư và đơn vị soạn thảo.",
    en: "The last line of the recipients says where the file copies are kept: the registry and the drafting unit.",
  },
  basis: nd30("điểm d khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    missing: {
      vi: "Nơi nhận thiếu dòng lưu. Thêm dòng cuối “- Lưu: VT, (đơn vị soạn thảo).”.",
      en: "The recipients lack the archive line. Add as last line “- Lưu: VT, (drafting unit).”.",
    },
    unit: {
      vi: "Dòng “{actual}” chưa ghi nơi lưu. Ghi “- Lưu: VT, (đơn vị soạn thảo).”.",
      en: "The line “{actual}” names no place. Write “- Lưu: VT, (drafting unit).”.",
    },
  },
  needs: ["state-body", "own-letterhead", "whole-text", "exact-letters"],
  good: [
    plan(),
    plan({ archive: "- Lưu VT." }), // without the colon
    plan({ archive: "- Lưu: VT, NV (05 bản)." }),
  ],
  bad: [
    [plan({ archive: null }), null],
    [plan({ archive: "- ‹Lưu›./." }), null],
  ],
  *check({ plan }) {
    if (plan.archive) {
      if (plan.archive.units.length === 0) yield { span: plan.archive.span, message: "unit" };
    } else if (plan.recipients.length > 0) {
      yield { span: null, message: "missing" };
    }
  },
});
