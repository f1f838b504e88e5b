/** What a plan leaves out or weakens of its superior's demands, as findings. */
import { locator } from "../check/location.ts";
import type { Finding } from "../model.ts";
import type { Answer, Coverage, Demand, PlanRecord } from "./model.ts";

export const NOT_COVERED = "cohort/not-covered";

/** Longer passages are cut in a message. */
const QUOTED = 240;

/** The findings on one plan, in the order of the demands; what cannot be told makes none. */
export function uncoveredIn(
  { superior, demands }: Pick<Coverage, "superior" | "demands">,
  answers: readonly Answer[],
  { text }: Pick<PlanRecord, "text">,
  lang: "vi" | "en",
): Finding[] {
  const locate = locator({ text, paragraphs: [] }, []);
  return answers.flatMap(({ demand: i, outcome, passage }): Finding[] => {
    const demand = demands[i];
    const severity = severityOf({ demand: i, outcome }, demands);
    if (!demand || !severity || (outcome !== "weakened" && outcome !== "left-out")) return [];
    return [
      {
        rule: NOT_COVERED,
        severity,
        message: MESSAGES[outcome][lang](superior, quoted(demand)),
        text: passage?.text ?? null,
        span: passage?.span ?? null,
        location: passage && locate(passage.span),
        actual: passage?.text ?? null,
        expected: demand.passage.text,
        ...{ basis: null, cause: null, fix: null },
      },
    ];
  });
}

/**
 * How hard a finding on an answer is; `null` where there is none. A task may be done under another name, and what is
 * asked of nobody by name may be another's to do.
 */
export function severityOf(
  { demand, outcome }: Pick<Answer, "demand" | "outcome">,
  demands: readonly Demand[],
): "warning" | "info" | null {
  if (outcome === "weakened") return "warning";
  if (outcome !== "left-out") return null;
  const { kind, general } = demands[demand] ?? {};
  return kind === "task" || (kind === "target" && general) ? "info" : "warning";
}

function quoted({ passage }: Demand): string {
  const words = passage.text.replace(/\s+/g, " ");
  if (words.length <= QUOTED) return words;
  return `${words.slice(0, words.lastIndexOf(" ", QUOTED))}…`;
}

type Message = (superior: string, words: string) => string;

const MESSAGES: Readonly<Record<"weakened" | "left-out", Readonly<Record<"vi" | "en", Message>>>> = {
  "left-out": {
    vi: (superior, words) =>
      `Chưa thấy nội dung mà kế hoạch của cấp trên (${superior}) yêu cầu: “${words}”. Bổ sung, hoặc nêu rõ vì sao không thực hiện.`,
    en: (superior, words) =>
      `Nothing was found on what the superior's plan (${superior}) asks: “${words}”. Add it, or say why it is not done.`,
  },
  weakened: {
    vi: (superior, words) =>
      `Nhẹ hơn điều mà kế hoạch của cấp trên (${superior}) yêu cầu: “${words}”. Đối chiếu chỉ tiêu, thời hạn, giai đoạn rồi sửa cho khớp.`,
    en: (superior, words) =>
      `This is less than the superior's plan (${superior}) asks: “${words}”. Compare target, deadline and period, and make them agree.`,
  },
};
