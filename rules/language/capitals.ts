import { miswrittenBodies } from "../../src/check/capitals/bodies.ts";
import { miswrittenLaws } from "../../src/check/capitals/laws.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem } from "../../src/check/rule.ts";
import { BEFORE_CAPITALS, BEFORE_ND30, CAPITALS_RULED, nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

export default defineRule({
  id: "language/capitals",
  title: { vi: "Viết hoa tên luật, tên cơ quan", en: "Capitals in the names of laws and bodies" },
  why: {
    vi: "Tên một luật, bộ luật, pháp lệnh, một cơ quan, tổ chức viết hoa theo Phụ lục II; viết khác là ghi sai tên, hoặc thành nói chung chung.",
    en: "The names of laws and bodies have their capitals by Appendix II; written otherwise they are wrong, or read as no name at all.",
  },
  basis: nd30("khoản 1 Mục IV, khoản 6 Mục V Phụ lục II"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    law: {
      vi: "Tên văn bản viết hoa chưa đúng: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the law are wrong: “{actual}”. Write “{expected}”.",
    },
    laws: {
      vi: "Tên văn bản viết hoa chưa đúng ở {count} chỗ: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the law are wrong in {count} places: “{actual}”. Write “{expected}”.",
    },
    body: {
      vi: "Tên cơ quan, tổ chức viết hoa chưa đúng: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the body are wrong: “{actual}”. Write “{expected}”.",
    },
    bodies: {
      vi: "Tên cơ quan, tổ chức viết hoa chưa đúng ở {count} chỗ: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the body are wrong in {count} places: “{actual}”. Write “{expected}”.",
    },
  },
  good: [
    plan(),
    because(
      "Tuyên truyền pháp luật bảo vệ môi trường, kỷ luật lao động, các luật bảo hiểm xã hội, bảo hiểm y tế.",
    ),
    because("Thực hiện LUẬT ĐẤT ĐAI, Bộ luật Lao động, Luật Ngân sách Nhà nước và luật đất đai nói chung."),
    because(
      "Sở Y tế, Bộ Nội vụ, Phòng Văn hóa - Xã hội xã; các sở, ngành; SỞ Y TẾ; Sở xây dựng kế hoạch; phòng học.",
    ),
    because(
      "Các Hội đồng thi cử; Hội nghị; Ban tổ chức hội thi; cán bộ nội vụ; cơ sở y tế; trụ sở tư pháp xã.",
    ),
    plan({
      opening: "Phòng tư pháp lý, sở thích; hội nông dân trồng cam. Xã An Bình ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [because("Theo ‹luật quản lý thuế› ngày 13 tháng 6 năm 2019."), "Luật Quản lý thuế"],
    [because("Thực hiện ‹Luật thi đua, khen thưởng› và các quy định."), "Luật Thi đua, khen thưởng"],
    [because("Thực hiện ‹bộ luật Lao động› hiện hành."), "Bộ luật Lao động"],
    [because("Thực hiện ‹Luật Thi Đua, Khen Thưởng› hiện hành."), "Luật Thi đua, khen thưởng"],
    [
      because("Thực hiện ‹Luật cư trú›; sửa Luật cư trú; học Luật cư trú; phổ biến Luật cư trú."),
      "Luật Cư trú",
    ],
    [because("Theo hướng dẫn của ‹Sở thông tin và Truyền thông› tỉnh."), "Sở Thông tin và Truyền thông"],
    [
      because("Theo hướng dẫn của ‹Bộ Lao động thương binh và xã hội›."),
      "Bộ Lao động - Thương binh và Xã hội",
    ],
    [because("Giao ‹Hội nông dân› xã theo dõi."), "Hội Nông dân"],
    [because("Giao ‹Hội Đồng Nhân Dân› xã giám sát."), "Hội đồng nhân dân"],
    [
      because("Giao ‹Đoàn thanh niên› xã; Đoàn thanh niên thôn; cùng Đoàn thanh niên trường."),
      "Đoàn Thanh niên",
    ],
  ],
  *check(subject) {
    if (subject.asOf < CAPITALS_RULED) return BEFORE_CAPITALS;
    // A misread letter is soon a small one.
    if (!subject.source.ocr) yield* told(miswrittenLaws(subject, BEFORE_ND30.date), "law", "laws");
    yield* told(miswrittenBodies(subject), "body", "bodies");
    return;
  },
});

/** One finding a name, at its first place, which mends all of them. */
function* told(problems: Iterable<Problem>, one: string, many: string): Generator<Problem> {
  const byName = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = byName.get(problem.expected!);
    if (same) same.push(problem);
    else byName.set(problem.expected!, [problem]);
  }
  for (const same of byName.values()) {
    const edits = same.flatMap(({ fix }) => fix!.edits);
    const message = same.length === 1 ? one : many;
    yield { ...same[0]!, message, data: { count: same.length }, fix: { kind: "suggest", edits } };
  }
}
