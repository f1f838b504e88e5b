/** The beginning of a page that loads nothing: what it may do stands in its policy. */
import { escaped } from "./escaped.ts";
import type { Lang } from "./layout.ts";

export interface PageHead {
  readonly lang: Lang;
  readonly title: string;
  /** Of its content security. */
  readonly policy: string;
  readonly style: string;
}

/** From the doctype to the end of the head. */
export function pageHead({ lang, title, policy, style }: PageHead): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
`;
}
