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

export const nearDuplicate = {
  id: "cohort/near-duplicate",
  title: { vi: "Kế hoạch trùng với kế hoạch khác", en: "The plan is much like another one" },
  why: {
    vi: "Kế hoạch chép của đơn vị khác không nói đúng việc của đơn vị mình và dễ sót tên, năm của bản gốc. Câu mà nhiều kế hoạch cùng có (theo mẫu của cấp trên) không tính.",
    en: "A plan copied from another body does not speak of one's own work, and names and years of the other stay in it. Sentences that many plans share, as from the superior's model, do not count.",
  },
  basis: null,
  severities: ["warning", "info"],
  severity: "warning",
  needs: { vi: "kehoach batch", en: "kehoach batch" },
  messages: {
    leftovers: {
      vi: "Phần riêng trùng {share} với {other}, và còn sót {words}. Viết lại cho đúng tình hình của đơn vị.",
      en: "Of what is its own {share} stands in {other} too, and {words} was left in it. Write it anew for this body.",
    },
    alike: {
      vi: "Phần riêng trùng {share} với {other}. Viết lại cho đúng tình hình của đơn vị.",
      en: "Of what is its own {share} stands in {other} too. Write it anew for this body.",
    },
    versions: {
      vi: "Cùng cơ quan, cùng năm và trùng {share} với {other}: có lẽ là hai bản của một kế hoạch. Giữ lại bản cuối.",
      en: "Of one body and year and {share} the same as {other}: they may be two versions of one plan. Keep the last one.",
    },
  },
} as const satisfies CohortRule;

export const numberReused = {
  id: "cohort/number-reused",
  title: { vi: "Một số văn bản dùng cho nhiều kế hoạch", en: "One number on several plans" },
  why: {
    vi: "Trong một năm, mỗi số của một cơ quan chỉ dùng cho một văn bản; trùng số thì không viện dẫn, tra cứu được.",
    en: "In one year a body gives each number to one document; with two of them neither can be cited or found.",
  },
  basis: null,
  severities: ["warning"],
  severity: "warning",
  needs: { vi: "kehoach batch", en: "kehoach batch" },
  messages: {
    reused: {
      vi: "Số {number} năm {year} đã có ở {others} của cùng cơ quan. Kiểm tra lại sổ văn bản đi.",
      en: "Number {number} of {year} stands on {others} of the same body too. Check the register of outgoing documents.",
    },
  },
} as const satisfies CohortRule;

export const cohortRules: readonly CohortRule[] = [nearDuplicate, notCovered, notSubmitted, numberReused];
