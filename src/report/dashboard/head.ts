/** The beginning of the page: what it may do, which is to run its own script and style and to load nothing. */
import type { Lang } from "../layout.ts";
import { pageHead } from "../page-head.ts";
import { digestOf } from "./embed.ts";
import { DASHBOARD_STYLE } from "./style.ts";
import { dashboardWord } from "./words.ts";

export async function headOf(script: string, lang: Lang): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await digestOf(script)}'`,
    `style-src 'sha256-${await digestOf(DASHBOARD_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = dashboardWord(lang, "title");
  return `${pageHead({ lang, title, policy, style: DASHBOARD_STYLE })}<body>\n`;
}
