/** Settings in `w:rPr`, `w:pPr` and `w:sectPr`, put in the order of the schema, with what they were before. */
import { AUTHOR } from "../author.ts";

export type PropertiesKind = keyof typeof ORDER;

/** A setting as it is written. */
export interface Property {
  readonly name: string;
  readonly xml: string;
}

/** Who changed the formatting, and when, as attributes of the change; `null`: nobody needs to know. */
export type Tracking = ((part: string) => string) | null;

/** ECMA-376 part 1, A.1: CT_RPr and CT_ParaRPr, CT_PPr, CT_SectPr. */
const ORDER = {
  rPr: "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
} as const;

/** What a change of each kind does not tell the former state of. */
const UNTRACKED: Readonly<Record<PropertiesKind, RegExp>> = {
  rPr: /^w:(?:ins|del|moveFrom|moveTo)$/,
  pPr: /^w:(?:rPr|sectPr)$/,
  sectPr: /^w:(?:header|footer)Reference$/,
};

const TAG = /<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** The settings in the element; `""` is an element that is not there. */
export function propertiesOf(element: string): Property[] {
  const properties: Property[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: closing, 2: name, 3: empty, index } of element.matchAll(TAG)) {
    if (closing) depth--;
    else if (depth++ === 1) start = index;
    if (empty) depth--;
    if (depth === 1 && (closing || empty) && index >= start && start > 0)
      properties.push({ name: name!, xml: element.slice(start, index + tag.length) });
  }
  return properties;
}

/** The setting in place of those of its name. */
export function set(properties: readonly Property[], kind: PropertiesKind, property: Property): Property[] {
  const others = properties.filter(({ name }) => name !== property.name);
  return put(others, kind, property);
}

/** The setting before those that stand behind it in the schema. */
export function put(properties: readonly Property[], kind: PropertiesKind, property: Property): Property[] {
  const order: readonly string[] = ORDER[kind].split(" ");
  // What the schema does not know, extensions and former states, stands last.
  const rank = (name: string) => order.indexOf(name.slice(2)) + 1 || order.length + 1;
  const at = properties.findIndex(({ name }) => rank(name) > rank(property.name));
  return at < 0 ? [...properties, property] : properties.toSpliced(at, 0, property);
}

/**
 * The element with other settings.
 * @param element `""` when it is not there
 * @param tracking its formatting before is kept in it; nothing is kept where `null`
 * @returns `null` when a change of formatting by somebody else is still to be judged there
 */
export function withProperties(
  kind: PropertiesKind,
  element: string,
  edit: (properties: readonly Property[]) => readonly Property[],
  tracking: string | null,
): string | null {
  const changeName = `w:${kind}Change`;
  const own = propertiesOf(element);
  const tag = /^<w:\w+((?:"[^"]*"|'[^']*'|[^"'>])*?)\/?>/.exec(element)?.[1] ?? "";
  const former = own.find(({ name }) => name === changeName);
  const settings = own.filter((property) => property !== former);
  const written = (change: string) =>
    `<w:${kind}${tag}>${edit(settings)
      .map(({ xml }) => xml)
      .join("")}${change}</w:${kind}>`;
  if (tracking === null) return written(former?.xml ?? "");
  if (former !== undefined)
    return new RegExp(`\\sw:author="${AUTHOR}"`).test(former.xml.slice(0, former.xml.indexOf(">")))
      ? written(former.xml)
      : null;
  const before = settings.filter(({ name }) => !UNTRACKED[kind].test(name));
  const old = `<w:${kind}>${before.map(({ xml }) => xml).join("")}</w:${kind}>`;
  return written(`<${changeName} ${tracking}>${old}</${changeName}>`);
}
