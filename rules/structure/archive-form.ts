import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/archive-form",
  title: { vi: "Cách ghi dòng “Lưu”", en: "Form of the archive line" },
  why: {
    vi: "Dòng lưu ghi thống nhất “Lưu: VT, (đơn vị soạn thảo).” để văn thư biết nơi giữ bản gốc và bản lưu.",
    en: "The archive line is written “Lưu: VT, (unit).” so that the registry knows where the original and the copy are kept.",
  },
  basis: nd30("điểm d khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    colon: {
      vi: "Sau “Lưu” có dấu hai chấm: “{expected}”.",
      en: "A colon follows “Lưu”: “{expected}”.",
    },
    stop: {
      vi: "Dòng lưu là dòng cuối của nơi nhận, kết thúc bằng dấu chấm, không phải “{actual}”.",
      en: "The archive line is the last of the recipients and ends in a full stop, not “{actual}”.",
    },
  },
  needs: ["state-body", "own-letterhead", "exact-letters"],
  good: [
    plan(),
    plan({ archive: "- Lưu: VT, NV (05b)." }),
    plan({ archive: "- Lưu: VT, VP" }), // what ends without a sign may have lost it
    youthPlan({ archive: "- Lưu VP." }),
  ],
  bad: [
    [plan({ archive: "- ‹Lưu› VT, VP." }), "Lưu:"],
    [plan({ archive: "- Lưu: VT, VP‹;›" }), "."],
    [plan({ archive: "- Lưu: VT, VP‹./.›" }), "."],
  ],
  *check({ plan, source }) {
    const { archive } = plan;
    if (!archive || archive.units.length === 0) return;
    const { start, end } = archive.span;
    const word = /^lưu(?=\s+[\p{Lu}])/iu.exec(source.text.slice(start, end).normalize("NFC"));
    if (word) {
      const length = /^\S+/u.exec(source.text.slice(start, end))![0].length;
      const span = { start, end: start + length };
      yield { span, message: "colon", expected: "Lưu:", fix: replacement("suggest", span, "Lưu:") };
    }
    const mark = /^(?:;|\.?\/\.?)(?=\s|$)/.exec(source.text.slice(end, end + 4));
    if (mark) {
      const span = { start: end, end: end + mark[0].length };
      yield { span, message: "stop", expected: ".", fix: replacement("suggest", span, ".") };
    }
  },
});
