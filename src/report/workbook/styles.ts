/** The looks of cells: their numbers are what `s="…"` of a cell refers to. */
import type { Light } from "../cell.ts";
import type { Lang } from "../layout.ts";
import { SPREADSHEET } from "./xml.ts";

export const LIGHTS: readonly Light[] = ["good", "info", "warning", "error", "unknown"];
const COLOURS: Readonly<Record<Light, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "D9EFDD", font: "0B5D1E" },
  info: { fill: "E3ECF7", font: "1F3F68" },
  warning: { fill: "FFE9B3", font: "7A4B00" },
  error: { fill: "F8CFCB", font: "8C1410" },
  unknown: { fill: "EDEDED", font: "4D4D4D" },
};

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly format?: number;
  readonly alignment: string;
  /** As typed with an apostrophe in front: it stays text when someone edits it. */
  readonly quoted?: boolean;
}

const DAY_FORMAT = 164;
// Without a separator: years are numbers too.
const WHOLE = 1;
const PERCENT = 9;
const TOP = 'vertical="top"';
const WRAPPED = `${TOP} wrapText="1"`;
const CENTRED = `horizontal="center" ${TOP}`;

// Fills 0 and 1 are fixed by the format.
const HEAD_FILL = 2;
const LOOKS = {
  plain: { alignment: TOP },
  head: { font: 1, fill: HEAD_FILL, alignment: 'horizontal="center" vertical="center" wrapText="1"' },
  text: { alignment: TOP },
  textQuoted: { alignment: TOP, quoted: true },
  wrapped: { alignment: WRAPPED },
  wrappedQuoted: { alignment: WRAPPED, quoted: true },
  number: { format: WHOLE, alignment: CENTRED },
  day: { format: DAY_FORMAT, alignment: CENTRED },
  share: { format: PERCENT, alignment: CENTRED },
  note: { font: 2, alignment: WRAPPED },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as LookName[];

export const styleOf = (name: LookName): number => NAMES.indexOf(name);
export const styleOfLight = (light: Light): number => NAMES.length + LIGHTS.indexOf(light);

/** The part of the package that holds all looks. */
export function stylesXml(lang: Lang): string {
  const looks: Look[] = [
    ...Object.values(LOOKS),
    ...LIGHTS.map((_, i) => ({ font: 3 + i, fill: HEAD_FILL + 1 + i, alignment: `${CENTRED} wrapText="1"` })),
  ];
  const font = (colour: string, more = ""): string =>
    `<font>${more}<sz val="11"/><color rgb="FF${colour}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const fill = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
  const line = (side: string): string => `<${side} style="thin"><color rgb="FFC8C8C8"/></${side}>`;
  const fonts = [
    font("000000"),
    font("FFFFFF", "<b/>"),
    font("595959", "<i/>"),
    ...LIGHTS.map((light) => font(COLOURS[light].font)),
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill("1F3F68"),
    ...LIGHTS.map((light) => fill(COLOURS[light].fill)),
  ];
  const day = lang === "vi" ? "dd/mm/yyyy" : "yyyy-mm-dd";
  return [
    `<styleSheet xmlns="${SPREADSHEET}">`,
    `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="${day}"/></numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
    `<fills count="${fills.length}">${fills.join("")}</fills>`,
    `<borders count="2"><border/><border>${["left", "right", "top", "bottom"].map(line).join("")}</border></borders>`,
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.map(xf).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function xf({ font = 0, fill = 0, format = 0, alignment, quoted = false }: Look, i: number): string {
  const border = i === 0 ? 0 : 1;
  const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map((what) => `apply${what}="1"`);
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    `${quoted ? ' quotePrefix="1"' : ""} ${applied.join(" ")}><alignment ${alignment}/></xf>`
  );
}
