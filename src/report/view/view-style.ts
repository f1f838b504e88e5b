/** The style of a document beside its findings. */
export const VIEW_STYLE = `
.severity a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .15em; }
blockquote a { color: inherit; text-decoration: none; }
.finding:target { outline: 2px solid var(--tone); outline-offset: 1px; }
.view { margin-top: 2.5rem; }
.paper {
  max-width: 50rem; margin: 0 auto; padding: 2.5rem 2.75rem; background: var(--sheet); border: 1px solid var(--line);
  font: 1.06rem/1.5 "Times New Roman", "Liberation Serif", "Noto Serif", Tinos, serif;
  tab-size: 4; overflow-wrap: break-word; overflow-x: auto;
}
.paper.lined { font: .9rem/1.6 Consolas, Menlo, "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", monospace; }
.paper p { margin: 0 0 .4em; white-space: pre-wrap; }
.paper.flow p { white-space: normal; }
.paper p:empty { height: .75em; }
.paper .center { text-align: center; }
.paper .right { text-align: right; }
.paper .justify { text-align: justify; }
.paper .indent { text-indent: 2.4em; }
.paper .caps { text-transform: uppercase; }
.paper table { width: 100%; border-collapse: collapse; margin: .5em 0 .8em; }
.paper td, .paper th { border: 1px solid var(--faint); padding: .25em .45em; vertical-align: top; text-align: left; }
.paper td p:last-child, .paper th p:last-child { margin-bottom: .1em; }
.paper .plain > * > tr > *, .paper .plain > tr > * { border: 0; padding: .1em .3em; }
.paper img { max-width: 100%; height: auto; }
.paper li { margin-left: 1em; }
.picture::before { content: "[" attr(aria-label) "]"; color: var(--faint); font-style: italic; font-size: .85em; }
.paper aside { border: 1px dashed var(--faint); padding: .4em .7em; margin: .6em 0; }
.paper aside::before, .page::before {
  content: attr(aria-label); display: block; color: var(--faint); font: .8rem/1.5 system-ui, sans-serif;
}
.page { border-top: 1px dashed var(--line); margin: 1em 0 .6em; text-align: right; }
.view mark { background: var(--tint); color: inherit; border-bottom: 2px solid var(--tone); padding: 0; border-radius: 0; }
.view mark.warning { border-bottom-style: dashed; }
.view mark.info { border-bottom-style: dotted; }
.view mark a { color: inherit; text-decoration: none; }
.view :target { outline: 2px solid var(--tone); outline-offset: 2px; }
.view a.no { color: var(--tone); text-decoration: none; }
.no::after {
  content: attr(data-no); font: 700 .68rem/1 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  vertical-align: super; padding: 0 .1em; white-space: nowrap; text-transform: none;
}
.lacking {
  list-style: none; max-width: 50rem; margin: 0 auto 1rem; padding: .6rem .9rem; border: 1px solid var(--line);
  background: var(--raised); font-size: .95rem;
}
.lacking li { padding-left: 1.7rem; text-indent: -1.7rem; }
.lacking .no::after { vertical-align: baseline; font-size: .85rem; }
@media screen and (min-width: 1000px) {
  .split { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 32%); max-width: none; height: 100vh; padding: 0; }
  .report h1 { font-size: 1.3rem; }
  .report .document { border: 0; margin: .5rem 0 0; padding: 0; }
  .view { order: -1; margin: 0; padding: 1.5rem 1.25rem 3rem; background: var(--desk); }
  .report { padding: 1.25rem 1.1rem 2rem; border-left: 1px solid var(--line); }
  .view, .report { overflow: auto; scroll-padding: 4rem; }
}
@media screen and (max-width: 40rem) {
  .paper { padding: 1.1rem .9rem; font-size: 1rem; }
  .paper.lined { font-size: .72rem; }
  .paper .justify { text-align: left; }
  .paper .plain { font-size: .8em; }
}
@media print {
  .view { break-before: page; margin: 0; }
  .paper { border: 0; padding: 0; max-width: none; font-size: 11.5pt; line-height: 1.35; }
}
`;
