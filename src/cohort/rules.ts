/** What the findings across plans are about, for those who read reports and the catalogue. */
import type { Severity } from "../model.ts";

type Both = Readonly<Record<"vi" | "en", string>>;

export interface CohortRule {
  readonly id: string;
  readonly title: Both;
  readonly why: Both;
  readonly basis: null;
  /** Its own severity and the milder ones it falls back to. */
  readonly severities: readonly Severity[];
  readonly severity: Severity;
  /** What must be given for it to be judged. */
  readonly needs: Both;
  /** Templates by name; none where no finding is made. */
  readonly messages: Readonly<Record<string, Both>>;
}

export const notCovered = {
  id: "cohort/not-covered",
  title: {
    vi: "Kế hoạch bỏ sót hoặc làm nhẹ điều cấp trên yêu cầu",
    en: "The plan leaves out or weakens what its superior asks",
  },
  why: {
    vi: "Kế hoạch của cấp dưới cụ thể hóa kế hoạch của cấp trên: chủ đề, phong trào, chỉ tiêu, nhiệm vụ, thời hạn giao cho cấp dưới phải có trong đó, không thấp hơn và không muộn hơn. Chỉ nêu khi cả văn bản không có chỗ nào gần với điều được giao; việc riêng của các sở, ngành cấp trên không tính.",
    en: "A plan carries out that of its superior: theme, movements, targets, tasks and deadlines given to those below must be in it, neither lower nor later. It is said only where nothing in the text comes near; what the superior gives its own departments to do does not count.",
  },
  basis: null,
  severities: ["warning", "info"],
  severity: "warning",
  needs: {
    vi: "kehoach batch --against: kế hoạch của cấp trên",
    en: "kehoach batch --against: the superior's plan",
  },
  messages: {
    "left-out": {
      vi: "Chưa thấy nội dung mà kế hoạch của cấp trên ({superior}) yêu cầu: “{words}”. Bổ sung, hoặc nêu rõ vì sao không thực hiện.",
      en: "Nothing was found on what the superior's plan ({superior}) asks: “{words}”. Add it, or say why it is not done.",
    },
    weakened: {
      vi: "Nhẹ hơn điều mà kế hoạch của cấp trên ({superior}) yêu cầu: “{words}”. Đối chiếu chỉ tiêu, thời hạn, giai đoạn rồi sửa cho khớp.",
      en: "This is less than the superior's plan ({superior}) asks: “{words}”. Compare target, deadline and period, and make them agree.",
    },
  },
} as const satisfies CohortRule;

const notSubmitted: CohortRule = {
  id: "cohort/not-submitted",
  title: { vi: "Đơn vị trong danh sách chưa nộp kế hoạch", en: "A body on the list has handed in no plan" },
  why: {
    vi: "Tên trong danh sách được đối chiếu với cơ quan ban hành của từng kế hoạch, kể cả viết tắt, khác dấu và đơn vị trước, sau ngày 01/7/2025. Chỗ không chắc thì nêu là chưa rõ, không đoán.",
    en: "The names on the list are compared with the issuing body of each plan, across abbreviations, spellings and the units before and since 1 July 2025. Where that is not certain it is said to be unclear.",
  },
  basis: null,
  severities: ["warning"],
  severity: "warning",
  needs: {
    vi: "kehoach batch --expect: danh sách đơn vị phải nộp",
    en: "kehoach batch --expect: the list of those who were to hand in",
  },
  messages: {},
};

export const cohortRules: readonly CohortRule[] = [notCovered, notSubmitted];
