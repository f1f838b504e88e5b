import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const ADDRESSED = /^(kinh g(?:ui|oi)) ?[:;]/;

export default defineRule({
  id: "structure/addressee",
  title: { vi: "“Kính gửi” trong kế hoạch", en: "“Kính gửi” in a plan" },
  why: {
    vi: "“Kính gửi” chỉ có trong công văn, tờ trình và báo cáo gửi cấp trên; kế hoạch ghi người nhận ở “Nơi nhận”.",
    en: "Only official letters, proposals and reports to a superior are addressed; a plan names its readers under “Nơi nhận”.",
  },
  basis: nd30("điểm b khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    vi: "Kế hoạch không có “{actual}”. Bỏ phần này, đưa cơ quan nhận vào “Nơi nhận”.",
    en: "A plan has no “{actual}”. Remove it and name the bodies under “Nơi nhận”.",
  },
  needs: ["state-body"],
  good: [
    plan(),
    plan({ closing: "Báo cáo ghi rõ kính gửi Ủy ban nhân dân xã trước ngày 20 tháng 11 năm 2026./." }),
    youthPlan({
      opening: "Kính gửi: Các chi đoàn trực thuộc.\nBan Chấp hành Đoàn xã ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [
      plan({
        opening:
          "‹Kính gửi›: Các thôn trên địa bàn xã.\nỦy ban nhân dân xã An Bình ban hành Kế hoạch phát động phong trào thi đua như sau:",
      }),
      null,
    ],
    [
      plan({
        bases: "‹KÍNH GỬI›: CÁC CƠ QUAN, ĐƠN VỊ\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.",
      }),
      null,
    ],
  ],
  *check({ plan, clean }) {
    const until = plan.sections[0]?.span.start ?? plan.bodyEnd?.span.start ?? 0;
    for (const { start, end, source } of clean.paragraphs) {
      if (source.span.start >= until) return;
      const m = ADDRESSED.exec(clean.bare.slice(start, Math.min(end, start + 20)));
      if (m) yield { span: clean.toSource({ start, end: start + m[1]!.length }) };
    }
  },
});
