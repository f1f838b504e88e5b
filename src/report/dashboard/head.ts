/** The beginning of the page: what it may do, which is to run its own script and style and to load nothing. */
import { escaped } from "../escaped.ts";
import type { Lang } from "../layout.ts";
import { digestOf } from "./embed.ts";
import { DASHBOARD_STYLE } from "./style.ts";
import { dashboardWord } from "./words.ts";

export async function headOf(script: string, lang: Lang): Promise<string> {
  const title = escaped(dashboardWord(lang, "title"));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await digestOf(script)}'`,
    `style-src 'sha256-${await digestOf(DASHBOARD_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${DASHBOARD_STYLE}</style>
</head>
<body>
`;
}
