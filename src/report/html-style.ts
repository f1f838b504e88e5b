import { VIEW_STYLE } from "./view/view-style.ts";

/** By day and by night. */
export const COLOURS = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --faint: #59636e; --line: #d5dae0; --raised: #f6f7f9; --link: #0b57a4;
  --error: #b42318; --warning: #8a5300; --info: #175cd3; --mark: #ffe08a; --mark-ink: #1b1f24; --good: #15683a;
  --sheet: #fff; --desk: #eceff2;
}
.error { --tint: #fdeae8; }
.warning { --tint: #fdf3df; }
.info { --tint: #e9f0fd; }
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e6e9ed; --faint: #9aa5b1; --line: #363d46; --raised: #1d2126; --link: #7ab7ff;
    --error: #ff8a7d; --warning: #f2b84b; --info: #84b4ff; --mark: #6b5200; --mark-ink: #fff3cf; --good: #6fd39b;
    --sheet: #1a1e23; --desk: #0f1215;
  }
  .error { --tint: #43201d; }
  .warning { --tint: #3c2f14; }
  .info { --tint: #1f2f4a; }
}
`;

/** For paper, inside a rule on print. */
export const PRINT_COLOURS = `  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --raised: #f3f3f3; --link: #000;
    --error: #9b1c12; --warning: #6d4200; --info: #123f94; --mark: #ffe08a; --mark-ink: #000; --good: #0d4a28;
    --sheet: #fff;
  }
  .error { --tint: #fdeae8; }
  .warning { --tint: #fdf3df; }
  .info { --tint: #e9f0fd; }
`;

/** The style of the HTML report. Its digest stands in the page's policy, so that no other style can take effect. */
export const STYLE = `
${COLOURS}* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 58rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .25rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.5rem 0 .5rem; }
p { margin: 0; }
a { color: var(--link); }
.faint { color: var(--faint); }
.lead { font-size: 1.1rem; margin-top: .5rem; }
.error { --tone: var(--error); }
.warning { --tone: var(--warning); }
.info { --tone: var(--info); }
.good { color: var(--good); }
header table { width: 100%; border-collapse: collapse; margin-top: 1rem; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
header th, header td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
header thead th { border-bottom-width: 2px; white-space: nowrap; }
header tbody th { font-weight: 600; width: 34%; }
.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.count.some { color: var(--tone); font-weight: 600; }
td.lost { color: var(--error); }
td.count.none { color: var(--faint); }
.document { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 3px solid var(--line); }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--tone); border-radius: .3rem; }
.finding { padding: .6rem .9rem .7rem; margin: 0 0 .75rem; }
.finding > * + * { margin-top: .35rem; }
.where { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-size: .9rem; color: var(--faint); }
.severity { color: var(--tone); font-weight: 700; }
.known { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .55rem; font-size: .8rem; }
blockquote { margin: 0; padding: .4rem .65rem; background: var(--raised); border-radius: .25rem; }
blockquote, .correction ins { font-family: "Times New Roman", "Liberation Serif", "Noto Serif", Tinos, serif; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .12em; border-radius: .15em; }
mark { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.message { font-weight: 600; }
.correction ins { text-decoration: none; border-bottom: 2px solid var(--good); }
.basis { font-size: .9rem; color: var(--faint); display: flex; flex-wrap: wrap; gap: 0 1rem; }
.notes { margin: 0; padding-left: 1.2rem; }
.notes li + li { margin-top: .25rem; }
.unchecked { margin-top: 1.5rem; padding: .1rem .9rem .8rem; background: var(--raised); border-radius: .3rem; }
.unchecked h3 { margin-top: .7rem; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .9rem; }
code { font: .85em ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; }
@media screen and (max-width: 40rem) {
  body { padding: 1rem .85rem 2rem; }
  h1 { font-size: 1.35rem; }
  h2 { font-size: 1.15rem; }
  header :is(table, caption, tbody, tr, tbody th, td) { display: block; width: auto; border: 0; padding: 0; }
  caption { margin-bottom: .25rem; }
  header thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  header tbody tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  header td.count { display: inline-block; margin-right: 1rem; }
  td.count::before { content: attr(data-label) ": "; font-weight: 400; color: var(--faint); }
  .finding { padding: .5rem .7rem .6rem; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
${PRINT_COLOURS}  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  h1, h2, h3, caption { break-after: avoid; }
  header tr, .finding, .unchecked { break-inside: avoid; }
  header thead { display: table-header-group; }
  .document { border-top: 0; padding-top: 0; margin-top: 0; break-before: page; }
  .document.only { break-before: auto; margin-top: 1rem; }
}
${VIEW_STYLE}`;

/** SHA-256 of `STYLE`, base64. */
export const STYLE_DIGEST = "E6m/aRKVDeYIC6mTQu3krHyX0WD2HyWmKS0TKLyh3g0=";
