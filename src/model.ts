/**
 * The shapes that every room shares. Positions are half-open UTF-16 offsets `[start, end)` into `source.text`, the
 * extracted text before any normalisation: `source.text.slice(span.start, span.end)` is always the quoted text.
 * Line, column, page and paragraph are derived from the offset when printing.
 */
export * from "./model/contract.ts";
export * from "./model/instrument.ts";
export * from "./model/mark.ts";
export * from "./model/plan.ts";
export * from "./model/relayout.ts";
export * from "./model/ruling.ts";
export * from "./model/source.ts";
export * from "./model/span.ts";
export * from "./model/values.ts";
