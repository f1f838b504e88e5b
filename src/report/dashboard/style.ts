/** The style of the dashboard. */
import { COLOURS, PRINT_COLOURS } from "../html-style.ts";

export const DASHBOARD_STYLE = `
${COLOURS}* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: .75rem; }
body {
  margin: 0 auto; max-width: 82rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
h1:focus { outline: 0; }
p { margin: 0 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .15rem; }
.faint { color: var(--faint); }
.good { color: var(--good); }
.error { --tone: var(--error); }
.warning { --tone: var(--warning); }
.info { --tone: var(--info); }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1rem; }
dl.run { color: var(--faint); font-size: .95rem; }
dl.run > div { display: flex; gap: .4rem; }
dl.run dd { color: var(--ink); }
dt { color: var(--faint); }
dd { margin: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; list-style: none; margin: 1rem 0; padding: 0; }
.tiles li { border: 1px solid var(--line); border-top: .3rem solid var(--tone, var(--line)); border-radius: .3rem; padding: .5rem .9rem .6rem; }
.tiles strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--tone, var(--ink)); }
.contents { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; padding: .6rem 0; border-block: 1px solid var(--line); }
.chart { display: block; overflow: visible; max-width: 56rem; }
.chart text { fill: var(--ink); font-size: 14px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.chart .faint, .chart .tick { fill: var(--faint); font-size: 13px; }
.chart .sum { font-size: 13px; font-variant-numeric: tabular-nums; }
.chart .grid { stroke: var(--line); }
.chart rect { fill: var(--tone); }
.chart a:hover .label, .chart a:focus .label { text-decoration: underline; }
#filters { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; margin: .75rem 0; }
#filters label { flex: 1 1 11rem; min-width: 0; max-width: 20rem; }
#filters .wide { flex-basis: 17rem; }
#filters label > span { display: block; font-size: .9rem; color: var(--faint); }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--faint); border-radius: .3rem; padding: .35rem .6rem; min-height: 2.5rem; }
input, select { width: 100%; }
button { cursor: pointer; }
button:disabled { color: var(--faint); border-color: var(--line); cursor: default; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom-width: 2px; vertical-align: bottom; overflow-wrap: normal; }
thead button { border: 0; padding: 0; min-height: 0; font-weight: 600; text-align: inherit; background: none; }
thead button::after { content: " ↕"; color: var(--faint); font-weight: 400; }
[aria-sort="ascending"] button::after { content: " ↑"; color: var(--ink); }
[aria-sort="descending"] button::after { content: " ↓"; color: var(--ink); }
tbody th { font-weight: 600; min-width: 14rem; }
tbody td { overflow-wrap: break-word; }
.under { display: block; font-weight: 400; color: var(--faint); font-size: .9rem; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
.count .error, .count .warning, .count .info { color: var(--tone); font-weight: 700; }
.sign { text-align: center; }
.sign span { display: inline-block; min-width: 1.6em; border-radius: .25rem; font-weight: 700; }
.sign-present { color: var(--good); }
.sign-doubtful { color: var(--warning); font-weight: 700; }
.sign-missing { color: var(--error); font-weight: 700; }
.sign .sign-doubtful, .sign .sign-missing { border: 1px solid currentColor; }
.sign-unknown { color: var(--faint); }
.legend { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; color: var(--faint); font-size: .95rem; }
.links { list-style: none; margin: 0; padding: 0; }
summary { cursor: pointer; color: var(--link); }
q { display: block; quotes: none; }
q + q { margin-top: .3rem; }
.pager { display: flex; gap: 1rem; align-items: center; margin: .75rem 0 0; color: var(--faint); }
#plan > nav { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin-bottom: 1rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.25rem; }
.beside > * { min-width: 0; }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--tone); border-radius: .3rem; padding: .6rem .9rem; margin: 0 0 .75rem; }
.finding p { margin: .2rem 0 0; }
.where { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-size: .9rem; }
.severity { color: var(--tone); font-weight: 700; }
.message { font-weight: 600; }
blockquote { margin: .35rem 0; padding: .35rem .65rem; background: var(--raised); border-radius: .25rem; }
blockquote, .text, q { font-family: "Times New Roman", "Liberation Serif", "Noto Serif", Tinos, serif; }
.text { white-space: pre-wrap; font-size: 1.1rem; line-height: 1.55; border: 1px solid var(--line); border-radius: .3rem; padding: 1.25rem 1.5rem; }
.mark { color: var(--mark-ink); background: var(--mark); text-decoration: underline 2px var(--tone); text-underline-offset: .2em; }
.mark sup { font: 700 .65em system-ui, sans-serif; color: var(--tone); margin-right: .15em; scroll-margin: 4rem; user-select: none; }
.notes { margin: 0; padding-left: 1.2rem; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .9rem; color: var(--faint); }
@media screen and (min-width: 64rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 2rem; }
}
@media screen and (max-width: 46rem) {
  body { padding: 1rem .85rem 2rem; }
  h1 { font-size: 1.35rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; }
  .tiles strong { font-size: 1.35rem; }
  .chart tspan { display: none; }
  #filters label { flex-basis: 100%; max-width: none; }
  table, tbody, tr, tbody th, td { display: block; width: auto; border: 0; padding: 0; text-align: left; }
  thead, thead tr { display: flex; flex-wrap: wrap; gap: .4rem .9rem; }
  thead th { border: 0; padding: 0; }
  thead th:not(:has(button)) { display: none; }
  tbody tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  tbody td { margin-top: .15rem; }
  td[data-label]:not(:empty)::before { content: attr(data-label) ": "; color: var(--faint); }
  td.count, td.sign, td.date { display: inline-block; margin-right: 1rem; }
  .facts { display: block; }
  .facts dd { margin-bottom: .4rem; }
  .text { padding: .75rem; font-size: 1.05rem; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
${PRINT_COLOURS}  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  h1, h2, h3 { break-after: avoid; }
  tr, .finding, .chart, .tiles li { break-inside: avoid; }
  thead { display: table-header-group; }
  thead button::after, .pager button, .contents, #filters, #plan > nav, .hint, .table details { display: none; }
  .table { overflow: visible; }
  th, td { padding: .25rem .35rem; }
  tbody th { min-width: 0; }
  #plan-table tbody th { width: 36%; }
  .text { border: 0; padding: 0; font-size: 11pt; }
}
`;
