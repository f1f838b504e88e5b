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
    id: "cohort/near-duplicate",
    title: { vi: "Kế hoạch trùng với kế hoạch khác", en: "The plan is much like another one" },
    why: {
      vi: "Kế hoạch chép của đơn vị khác không nói đúng việc của đơn vị mình và dễ sót tên, năm của bản gốc. Câu mà nhiều kế hoạch cùng có (theo mẫu của cấp trên) không tính.",
      en: "A plan copied from another body does not speak of one's own work, and names and years of the other stay in it. Sentences that many plans share, as from the superior's model, do not count.",
    },
    basis: null,
    severity: "info",
  },
  {
    id: "cohort/number-reused",
    title: { vi: "Một số văn bản dùng cho nhiều kế hoạch", en: "One number on several plans" },
    why: {
      vi: "Trong một năm, mỗi số của một cơ quan chỉ dùng cho một văn bản; trùng số thì không viện dẫn, tra cứu được.",
      en: "In one year a body gives each number to one document; with two of them neither can be cited or found.",
    },
    basis: null,
    severity: "warning",
  },
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
