/** What the findings across plans are about, for those who read reports and the catalogue. */
import type { Severity } from "../model.ts";

export interface CohortRule {
  readonly id: string;
  readonly title: Readonly<Record<"vi" | "en", string>>;
  readonly why: Readonly<Record<"vi" | "en", string>>;
  readonly basis: null;
  readonly severity: Severity;
}

export const cohortRules: readonly CohortRule[] = [
  {
    id: "cohort/not-covered",
    title: {
      vi: "Kế hoạch bỏ sót hoặc làm nhẹ điều cấp trên yêu cầu",
      en: "The plan leaves out or weakens what its superior asks",
    },
    why: {
      vi: "Kế hoạch của cấp dưới cụ thể hóa kế hoạch của cấp trên: chủ đề, phong trào, chỉ tiêu, nhiệm vụ, thời hạn giao cho cấp dưới phải có trong đó, không thấp hơn và không muộn hơn. Chỉ nêu khi chắc là thiếu; việc riêng của các sở, ngành cấp trên không tính.",
      en: "A plan carries out that of the superior: theme, movements, targets, tasks and deadlines given to those below must be in it, neither lower nor later. It is said only where nothing comes near; what the superior gives its own departments to do does not count.",
    },
    basis: null,
    severity: "warning",
  },
  {
    id: "cohort/not-submitted",
    title: { vi: "Đơn vị trong danh sách chưa nộp kế hoạch", en: "A body on the list has handed in no plan" },
    why: {
      vi: "Tên trong danh sách được đối chiếu với cơ quan ban hành của từng kế hoạch, kể cả viết tắt, khác dấu và đơn vị trước, sau ngày 01/7/2025. Chỗ không chắc thì nêu là chưa rõ, không đoán.",
      en: "The names on the list are compared with the issuing body of each plan, across abbreviations, spellings and the units before and since 1 July 2025. Where that is not certain it is said to be unclear.",
    },
    basis: null,
    severity: "warning",
  },
];
