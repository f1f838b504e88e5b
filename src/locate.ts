/** From the fair copy back to the source: every span of a result, and every quotation with it. */
import type { Source, Span } from "./model.ts";
import type { CleanText } from "./text/clean-text.ts";

function isSpan(value: object): value is Span {
  const keys = Object.keys(value);
  return keys.length === 2 && "start" in value && "end" in value;
}

/**
 * A copy of `value`, plain data, in which each span is in offsets of `source.text` and each `text` beside a `span` is
 * the raw quotation at it.
 * @throws RangeError when a span is not inside the clean text.
 */
export function located<T>(value: T, clean: CleanText, source: Source): T;
export function located(value: unknown, clean: CleanText, source: Source): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => located(item, clean, source));
  if (isSpan(value)) return clean.toSource(value);
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) copy[key] = located(part, clean, source);
  const { span } = copy;
  if (typeof copy.text === "string" && typeof span === "object" && span !== null && isSpan(span)) {
    copy.text = source.text.slice(span.start, span.end);
  }
  return copy;
}
