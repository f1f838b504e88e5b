/** What `kehoach annotate` says: how many comments were put in, and which of them hang on no exact words. */
import type { Finding, Source } from "../model.ts";
import { type Lang, styled, type View } from "./layout.ts";
import { placeOf } from "./place.ts";
import { printable } from "./printable.ts";

/** What the report needs of an annotated file. */
export interface AnnotateOutcome {
  readonly source: Source;
  readonly notes: readonly { readonly finding: Finding; readonly isExact: boolean }[];
  readonly replaced: number;
  readonly kept: number;
}

const WORDS = {
  nothing: { vi: "Không có phát hiện nào để ghi chú.", en: "There is no finding to comment on." },
  written: { vi: "Đã gắn {n} ghi chú.", en: "Comments put in: {n}" },
  replaced: {
    vi: "Đã bỏ {n} ghi chú của lần chạy trước.",
    en: "Comments of an earlier run taken out: {n}",
  },
  kept: {
    vi: "Giữ nguyên {n} ghi chú của lần chạy trước đã có người trả lời.",
    en: "Comments of an earlier run that somebody answered, kept: {n}",
  },
  nearby: {
    vi: "{n} ghi chú không gắn được đúng vào chữ, đặt ở chỗ gần nhất:",
    en: "Not on the exact words but at the nearest place: {n}",
  },
  whole: { vi: "toàn văn bản", en: "the whole text" },
} as const;

function say(lang: Lang, key: keyof typeof WORDS, n = 0): string {
  return WORDS[key][lang].replace("{n}", String(n));
}

const PLACE_WIDTH = 17;

export function annotateReport(
  { source, notes, replaced, kept }: AnnotateOutcome,
  { path, out }: { readonly path: string; readonly out: string },
  view: View,
): string {
  const { lang } = view;
  const lines = [styled(view, "bold", `${printable(path)} → ${printable(out)}`), ""];
  lines.push(notes.length + kept === 0 ? say(lang, "nothing") : say(lang, "written", notes.length));
  if (replaced > 0) lines.push(say(lang, "replaced", replaced));
  if (kept > 0) lines.push(say(lang, "kept", kept));
  const nearby = notes.filter(({ isExact }) => !isExact);
  if (nearby.length > 0) lines.push(say(lang, "nearby", nearby.length));
  for (const { finding } of nearby) {
    const { location, rule } = finding;
    const place = location ? placeOf({ source }, location, lang) : say(lang, "whole");
    lines.push(`  ${place.padEnd(PLACE_WIDTH)}  ${rule}`);
  }
  return `${lines.join("\n")}\n`;
}
