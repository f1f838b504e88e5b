/** Where the parts of the signature block stand. */
import type { Span } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import { namesTwoBodies } from "./body-kind.ts";
import type { Subject } from "./subject.ts";

/** Where `words`, a part of the signer, stand in the signature block; the whole block when they are not found. */
export function spanInSignature({ plan, clean }: Subject, words: string): Span {
  const block = plan.signer!.span;
  const limit = plan.appendix?.span.start ?? Number.POSITIVE_INFINITY;
  const floor = plan.bodyEnd?.span.start ?? 0;
  const shape = bareOf(words)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
  let last: Span | null = null;
  for (const m of clean.bare.matchAll(new RegExp(shape, "g"))) {
    const span = clean.toSource({ start: m.index, end: m.index + m[0].length });
    if (span.start >= limit) break;
    if (span.start < floor) continue;
    // Recipients name posts too; signature blocks write them in capitals.
    if (span.start >= block.start && span.end <= block.end) return span;
    if (clean.text.slice(m.index, m.index + m[0].length).toUpperCase() === words.toUpperCase()) last = span;
  }
  return last ?? block;
}

/** Issued by two bodies together, each with a signer of its own. */
export function isJoint({ plan }: Subject): boolean {
  const type = bareOf(plan.title.documentType?.value ?? "");
  const body = plan.header.issuingBody;
  return (
    /lien tich|phoi hop/.test(type) ||
    (body !== null &&
      (namesTwoBodies(bareOf(body.value)) ||
        namesTwoBodies(bareOf(body.text.normalize("NFC")).replace(/\s+/g, " "))))
  );
}

const WITHOUT_PREFIX = /^[tT]\s?[./]?\s?[mM](?:\s?[./]+\s?|\s)/u;

/** The body named after "TM.", without the prefix. */
export function onBehalfOf(authority: string): string {
  return authority.replace(WITHOUT_PREFIX, "");
}
