import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { bareOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const ABOVE = /^nhu (?:tren|kinh gui)$/;
const ARTICLE = /^nhu (?:dieu|khoan) \d{1,2}$/;

export default defineRule({
  id: "structure/as-above",
  title: { vi: "“Như trên” trong nơi nhận của kế hoạch", en: "“Như trên” among a plan's recipients" },
  why: {
    vi: "“Như trên” chỉ các cơ quan ở phần “Kính gửi”; kế hoạch không có phần đó nên dòng này không chỉ ai.",
    en: "“Như trên” means those addressed by “Kính gửi”; a plan addresses nobody, so the line names nobody.",
  },
  basis: nd30("điểm b, c khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    above: {
      vi: "Kế hoạch không có “Kính gửi” nên “{actual}” không chỉ cơ quan nào. Ghi tên cơ quan nhận.",
      en: "A plan has no “Kính gửi”, so “{actual}” names nobody. Name the recipients.",
    },
    article: {
      vi: "Kế hoạch này không có Điều nào nên “{actual}” không chỉ cơ quan nào. Ghi tên cơ quan nhận.",
      en: "This plan has no articles, so “{actual}” names nobody. Name the recipients.",
    },
  },
  needs: ["state-body", "own-letterhead"],
  good: [
    plan(),
    plan({ recipients: "Nơi nhận:\n- Như mục III;\n- Các thôn;" }), // those with a task in section III
    youthPlan({ recipients: "Nơi nhận:\n- Như trên;\n- Các chi đoàn;" }),
  ],
  bad: [
    [plan({ recipients: "Nơi nhận:\n- ‹Như trên›;\n- Các thôn;" }), null],
    [plan({ recipients: "Nơi nhận:\n- ‹Như Điều 3›;\n- Các thôn;" }), null],
  ],
  *check({ plan, clean }) {
    // An addressed plan has that fault first.
    if (/(?:^|\n)kinh g(?:ui|oi) ?[:;]/.test(clean.bare)) return;
    const articles = plan.sections.some(({ kind, children }) =>
      [kind, ...children.map((child) => child.kind)].includes("article"),
    );
    for (const { name, span } of plan.recipients) {
      const bare = bareOf(name.normalize("NFC")).replace(/\s+/g, " ").trim();
      if (ABOVE.test(bare)) yield { span, message: "above" };
      else if (ARTICLE.test(bare) && !articles) yield { span, message: "article" };
    }
  },
});
