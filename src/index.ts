/** The public surface. Node users find files and LibreOffice in `kehoach/node`. */
export { type AnalyseOptions, analyse, analyseSource } from "./analyse.ts";
export { type Annotated, type AnnotateOptions, annotate, type Note } from "./annotate.ts";
export type { Language, Rule } from "./check/index.ts";
export {
  type Correction,
  type Fixed,
  type FixOptions,
  fix,
  type LayoutCorrection,
  type LayoutRefused,
  type Refused,
} from "./fix.ts";
export * from "./model.ts";
export { type Convert, read } from "./read/index.ts";
