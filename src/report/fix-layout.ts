/** What `kehoach fix --layout` says: what was changed of the layout, and what is left to be changed by hand. */
import type { Finding, Relayout } from "../model.ts";
import { columns, type Lang, styled, type View, wrapped } from "./layout.ts";

interface Demanded {
  readonly finding: Finding;
  readonly change: Relayout;
}

export interface LayoutOutcome {
  readonly corrections: readonly (Demanded & { readonly isPartlyTracked: boolean })[];
  readonly refused: readonly (Demanded & { readonly reason: Readonly<Record<Lang, string>> })[];
}

const WORDS = {
  corrected: { vi: "Đã sửa thể thức {n} mục", en: "Layout corrected: {n}" },
  wouldCorrect: { vi: "Sẽ sửa thể thức {n} mục", en: "Layout to be corrected: {n}" },
  nothing: {
    vi: "Không có mục thể thức nào sửa được tự động.",
    en: "There is nothing in the layout that can be corrected unread.",
  },
  refused: {
    vi: "Không tự sửa được thể thức {n} mục, cần sửa tay",
    en: "Layout left to be corrected by hand: {n}",
  },
  header: {
    vi: "Đầu trang mới được thêm thẳng vào tệp; khi từ chối thay đổi, Word chỉ bỏ số trang trong đó.",
    en: "The new header is put in plainly; when changes are rejected Word takes out the number in it only.",
  },
  footer: {
    vi: "Số trang cũ ở cuối trang được bỏ thẳng, từ chối thay đổi không đưa nó trở lại.",
    en: "The old number at the foot is taken out plainly; rejecting changes does not bring it back.",
  },
} as const;

/** @param isDry nothing is written */
export function layoutLines({ corrections, refused }: LayoutOutcome, isDry: boolean, view: View): string[] {
  const { lang, width } = view;
  const say = (key: keyof typeof WORDS, n: number) => WORDS[key][lang].replace("{n}", String(n));
  const lines = [
    "",
    say(corrections.length === 0 ? "nothing" : isDry ? "wouldCorrect" : "corrected", corrections.length),
  ];
  for (const correction of corrections) {
    lines.push(entry(correction, view));
    for (const note of notesOn(correction)) lines.push(...wrapped(WORDS[note][lang], width, "      "));
  }
  if (refused.length === 0) return lines;
  lines.push("", say("refused", refused.length));
  for (const one of refused) lines.push(entry(one, view), ...wrapped(one.reason[lang], width, "      "));
  return lines;
}

/** What Word cannot take back. */
function notesOn({ change, isPartlyTracked }: LayoutOutcome["corrections"][number]) {
  if (!isPartlyTracked) return [];
  const isMoved = change.kind === "page-number" && change.amend === "raise";
  return isMoved ? (["header", "footer"] as const) : (["header"] as const);
}

function entry({ finding: { rule }, change: { what, from, to } }: Demanded, view: View): string {
  const { lang, width } = view;
  const words = `  ${what[lang]}: ${from[lang]} → ${to[lang]}`;
  const gap = " ".repeat(Math.max(width - columns(words) - columns(rule), 2));
  return `${words}${gap}${styled(view, "dim", rule)}`;
}
