/** Other paper and margins. Whether what stands on the page would still fit is asked first. */
import type { PageChange, PageLength, PageSetup } from "../../model.ts";
import type { Reason } from "../editable.ts";
import { isReason, type LayoutFile, type Rewritten } from "./file.ts";
import { obstacle } from "./fit.ts";
import type { Property } from "./properties.ts";
import {
  attributeOf,
  sectionsOf,
  sectionXml,
  TWIPS_PER_MM,
  withAttributes,
  withSections,
} from "./sections.ts";

export function pageChanged(file: LayoutFile, { sections, lengths }: PageChange): Rewritten {
  const found = sectionsOf(file);
  if (isReason(found)) return found;
  for (const section of sections) {
    const old = file.source.sections[section]!;
    const reason = obstacle(file.source, section, sectionXml(found, section), old, { ...old, ...lengths });
    if (reason !== null) return reason;
  }
  const xml: string | Reason = withSections(file, found, sections, (settings) =>
    withLengths(settings, lengths),
  );
  return typeof xml === "string" ? new Map([[file.main, xml]]) : xml;
}

const SIDES = [
  ["marginTop", "w:top", null],
  ["marginBottom", "w:bottom", null],
  ["marginLeft", "w:left", "w:start"],
  ["marginRight", "w:right", "w:end"],
] as const;

type Lengths = Readonly<Partial<Pick<PageSetup, PageLength>>>;

function withLengths(settings: readonly Property[], lengths: Lengths): readonly Property[] {
  const { width, height, ...margins } = lengths;
  const sized =
    width === undefined || height === undefined
      ? settings
      : withAttributes(settings, "w:pgSz", (written) => ({
          "w:w": twips(width),
          "w:h": twips(height),
          ...(attributeOf(written, "w:code") !== undefined && { "w:code": A4_CODE }),
        }));
  return Object.keys(margins).length === 0
    ? sized
    : withAttributes(sized, "w:pgMar", (written) => marginsIn(written, margins));
}

/** What printers call A4. */
const A4_CODE = 9;

function marginsIn(written: string, margins: Lengths): Record<string, number> {
  const attributes: Record<string, number> = {};
  for (const [side, usual, other] of SIDES) {
    const length = margins[side];
    if (length === undefined) continue;
    const name = other && attributeOf(written, other) !== undefined ? other : usual;
    // The gutter widens the left margin; a negative one only says that a tall header may run over it.
    const gutter = side === "marginLeft" ? Number.parseInt(attributeOf(written, "w:gutter") ?? "0", 10) : 0;
    const sign = attributeOf(written, name)?.startsWith("-") ? -1 : 1;
    attributes[name] = sign * (twips(length) - gutter);
  }
  return attributes;
}

const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);
