/** The signature block: on whose behalf, in what capacity, which post, whose name. */
import type { Signer, Span } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import type { CleanText } from "../text/clean-text.ts";
import { trimmed, wordsAt } from "./fields.ts";
import { capitalisedNameIn, personIn } from "./names.ts";
import { AUTHORITY, CAPACITY, MAKER, POST, signatureInside, spelt } from "./positions.ts";
import type { Piece } from "./tail.ts";

/** One line may hold the whole block: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A". */
function partsOf(clean: CleanText, piece: Piece): Span[] {
  const parts: Span[] = [];
  let start = piece.start;
  while (start < piece.end) {
    const text = clean.text.slice(start, piece.end);
    const bare = clean.bare.slice(start, piece.end);
    const lead =
      CAPACITY.exec(bare)?.[0].length ?? POST.exec(bare)?.[0].length ?? AUTHORITY.exec(bare)?.[0].length ?? 0;
    const after = lead + (CAPACITY.test(bare) ? (POST.exec(bare.slice(lead))?.[0].length ?? 0) : 0);
    const next = signatureInside(`.${text.slice(after)}`, `.${bare.slice(after)}`);
    const byCase = /(?<=\p{Lu}) (?=\p{Lu}\p{Ll})/u.exec(text)?.index ?? -1;
    let end = next > 0 ? start + after + next - 1 : piece.end;
    if (byCase > 0 && start + byCase < end && personIn(text.slice(byCase))) end = start + byCase;
    if (end <= start) end = piece.end;
    parts.push(trimmed(clean, { start, end }, " \t\n"));
    start = end;
  }
  return parts.filter((part) => part.end > part.start);
}

interface Draft {
  authority: Span[];
  capacity: Span | null;
  position: Span | null;
  name: Span | null;
}

/**
 * Reads the signature block from the pieces of the right column and what the recipients left over.
 * `null` when there is none of authority, capacity and post.
 */
export function findSigner(clean: CleanText, pieces: readonly Piece[]): Signer | null {
  const draft: Draft = { authority: [], capacity: null, position: null, name: null };
  const parts = pieces.flatMap((piece) => partsOf(clean, piece)).sort((a, b) => a.start - b.start);
  let previous: Span | null = null;
  for (const part of parts) {
    place(clean, draft, part, previous);
    previous = part;
    if (draft.name) break;
  }
  if (draft.authority.length === 0 && !draft.capacity && !draft.position) return null;
  return signerOf(clean, draft);
}

function place(clean: CleanText, draft: Draft, part: Span, previous: Span | null): void {
  const text = clean.text.slice(part.start, part.end);
  const bare = clean.bare.slice(part.start, part.end);
  const begun = draft.authority.length > 0 || draft.capacity !== null || draft.position !== null;
  if (AUTHORITY.test(bare) && !draft.position) {
    if (draft.authority.length === 0) draft.authority.push(part);
  } else if (CAPACITY.test(bare) && POST.test(bare.replace(CAPACITY, ""))) {
    draft.capacity ??= part;
  } else if (POST.test(bare) || MAKER.test(bare)) {
    draft.position ??= part;
  } else if (begun) {
    const found = draft.position ? capitalisedNameIn(text) : personIn(text);
    const last = draft.position ? null : (draft.authority[draft.authority.length - 1] ?? null);
    if (found) draft.name = { start: part.start + found.at, end: part.start + found.at + found.length };
    // "TM. BAN CHẤP HÀNH" + "ĐẢNG BỘ XÃ": the body's name goes on.
    else if (
      last &&
      last === previous &&
      text === text.toUpperCase() &&
      draft.authority.length < 3 &&
      !draft.capacity
    )
      draft.authority.push(part);
  }
}

/** The span of the block, or of its last lines where the other column's words stand between. */
function lastTogether(clean: CleanText, parts: readonly Span[]): Span {
  const ordered = [...parts].sort((a, b) => a.start - b.start);
  const { start, end } = ordered[0]!;
  const together = { start, end };
  for (const part of ordered.slice(1)) {
    if (/\p{L}{3}[^\n]*[;,.]/u.test(clean.text.slice(together.end, part.start))) together.start = part.start;
    together.end = part.end;
  }
  return together;
}

function signerOf(clean: CleanText, draft: Draft): Signer {
  const words = (span: Span | null): string | null =>
    span ? wordsAt(clean, span).replace(/[\s,;:]+$/, "") : null;
  const post = words(draft.position);
  const spans = [...draft.authority, draft.capacity, draft.position, draft.name].filter(
    (span) => span !== null,
  );
  const { start, end } = lastTogether(clean, spans);
  const acting =
    draft.capacity !== null &&
    draft.position === null &&
    /^q/.test(clean.bare.slice(draft.capacity.start, draft.capacity.end));
  return {
    authority: draft.authority.length > 0 ? draft.authority.map(words).join(" ") : null,
    capacity: words(draft.capacity),
    position: acting ? words(draft.capacity) : post && spelt(post, bareOf(post)),
    name: words(draft.name),
    text: clean.text.slice(start, end),
    span: { start, end },
  };
}
