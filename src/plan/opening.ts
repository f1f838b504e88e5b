/** The opening: the lines between title and first section, where grounds and the issuing sentence stand. */
import { announcesGrounds } from "./legal-bases.ts";
import type { Line } from "./lines.ts";

const OPENING_LIMIT = 40;

/** How many lines of the body stand before its first section. */
export function openingLength(body: readonly Line[]): number {
  for (let i = 0; i < Math.min(body.length, OPENING_LIMIT); i++) {
    const line = body[i]!;
    const { label } = line;
    const first = label?.ordinals.length === 1 && label.ordinals[0] === 1;
    if (label && (first || label.kind === "roman" || label.kind === "part" || label.kind === "chapter"))
      return i;
    if (!label && line.capitals && line.text.length >= 8 && line.text.length < 160 && i > 0) return i;
    if (/^chu de/.test(line.bare)) return i;
  }
  const lead = body.slice(0, OPENING_LIMIT).findIndex((line) => /nhu sau ?[:.]$/.test(line.bare));
  return lead >= 0 ? lead + 1 : Math.min(body.length, OPENING_LIMIT);
}

/** "I. CĂN CỨ PHÁP LÝ" as the first section: it and its items are an opening too. */
export function groundsSection(sections: readonly Line[]): Line[] {
  const [first] = sections;
  if (!first || !announcesGrounds(first)) return [];
  const end = sections.findIndex((line, i) => i > 0 && line.label !== null && line.label.ordinals.length > 0);
  return sections.slice(0, end < 0 ? sections.length : end);
}

/** The year of the plan as its issuing sentence names it. */
export function yearInOpening(opening: readonly Line[]): number | null {
  for (const line of opening) {
    const m = /ke hoach[^.;]{0,160}? nam (20\d\d)(?!\d)/.exec(line.bare);
    if (m) return Number(m[1]);
  }
  return null;
}
