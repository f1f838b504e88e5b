/**
 * Run and paragraph properties as written in one place (`w:rPr`, `w:pPr`), before any inheritance, and the
 * element handlers that read them wherever they stand: in the text, in styles, in numbering levels.
 */
import type { Alignment } from "../../model.ts";
import { type Attributes, type ElementHandler, int, onOff, points, SKIPPED } from "./xml.ts";

/** `null` = not said here. */
export interface RunProps {
  style: string | null;
  /** A font name, or `+major`/`+minor` for a theme font. */
  font: string | null;
  /** The font of letters beyond ASCII, in the same notation. */
  hAnsi: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  caps: boolean | null;
  hidden: boolean | null;
  /** RRGGBB in either case, or `auto`. */
  color: string | null;
}

export interface ParagraphProps {
  style: string | null;
  alignment: Alignment | null;
  indentLeft: number | null;
  indentRight: number | null;
  indentFirst: number | null;
  spaceBefore: number | null;
  spaceAfter: number | null;
  /** Space before or after left to the application, as in pages saved from the web. */
  autoBefore: boolean | null;
  autoAfter: boolean | null;
  /** Multiple of single spacing when `lineRule` is `auto`, else points. */
  line: number | null;
  lineRule: "auto" | "exact" | "atLeast" | null;
  pageBreakBefore: boolean | null;
  /** A border above or below, and one at a side. */
  borderAcross: boolean | null;
  borderAside: boolean | null;
  numId: number | null;
  level: number | null;
}

export function noRunProps(): RunProps {
  return {
    style: null,
    font: null,
    hAnsi: null,
    size: null,
    bold: null,
    italic: null,
    underline: null,
    caps: null,
    hidden: null,
    color: null,
  };
}

export function noParagraphProps(): ParagraphProps {
  return {
    style: null,
    alignment: null,
    indentLeft: null,
    indentRight: null,
    indentFirst: null,
    spaceBefore: null,
    spaceAfter: null,
    autoBefore: null,
    autoAfter: null,
    line: null,
    lineRule: null,
    pageBreakBefore: null,
    borderAcross: null,
    borderAside: null,
    numId: null,
    level: null,
  };
}

export function sameRunProps(a: RunProps, b: RunProps): boolean {
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.style === b.style &&
    a.hAnsi === b.hAnsi &&
    a.underline === b.underline &&
    a.caps === b.caps &&
    a.hidden === b.hidden &&
    a.color === b.color
  );
}

/** Lays what `upper` says over `lower`. */
export function overlay<T extends object>(lower: T, upper: Readonly<Partial<T>> | null): T {
  const result = { ...lower };
  for (const key in upper) {
    const value = upper[key];
    if (value !== null && value !== undefined) result[key] = value;
  }
  return result;
}

/** A state that collects properties while `rPr` or `pPr` is set. */
export interface PropsState {
  rPr: RunProps | null;
  pPr: ParagraphProps | null;
}

type SetRun = (props: RunProps, attributes: Attributes) => void;
type SetParagraph = (props: ParagraphProps, attributes: Attributes) => void;

const RUN_SETTERS: Readonly<Record<string, SetRun>> = {
  "w:rStyle": (props, a) => {
    props.style = a["w:val"] ?? null;
  },
  "w:rFonts": (props, a) => {
    const font = themed(a["w:asciiTheme"]) ?? a["w:ascii"];
    const hAnsi = themed(a["w:hAnsiTheme"]) ?? a["w:hAnsi"];
    if (font !== undefined) props.font = font;
    if (hAnsi !== undefined) props.hAnsi = hAnsi;
  },
  "w:sz": (props, a) => {
    const half = Number.parseFloat(a["w:val"] ?? "");
    if (half > 0) props.size = half / 2;
  },
  "w:b": (props, a) => {
    props.bold = onOff(a);
  },
  "w:i": (props, a) => {
    props.italic = onOff(a);
  },
  "w:u": (props, a) => {
    props.underline = a["w:val"] !== "none";
  },
  "w:caps": (props, a) => {
    props.caps = onOff(a);
  },
  "w:vanish": (props, a) => {
    props.hidden = onOff(a);
  },
  "w:color": (props, a) => {
    props.color = a["w:val"] ?? null;
  },
};

const PARAGRAPH_SETTERS: Readonly<Record<string, SetParagraph>> = {
  "w:pStyle": (props, a) => {
    props.style = a["w:val"] ?? null;
  },
  "w:jc": (props, a) => {
    props.alignment = ALIGNMENT[a["w:val"] ?? ""] ?? props.alignment;
  },
  "w:ind": (props, a) => {
    props.indentLeft = points(a["w:left"] ?? a["w:start"]) ?? props.indentLeft;
    props.indentRight = points(a["w:right"] ?? a["w:end"]) ?? props.indentRight;
    const hanging = points(a["w:hanging"]);
    if (hanging === null) props.indentFirst = points(a["w:firstLine"]) ?? props.indentFirst;
    else props.indentFirst = hanging === 0 ? 0 : -hanging;
  },
  "w:pageBreakBefore": (props, a) => {
    props.pageBreakBefore = onOff(a);
  },
  "w:top": setBorder("borderAcross"),
  "w:bottom": setBorder("borderAcross"),
  "w:left": setBorder("borderAside"),
  "w:right": setBorder("borderAside"),
  "w:ilvl": (props, a) => {
    props.level = int(a["w:val"]);
  },
  "w:numId": (props, a) => {
    props.numId = int(a["w:val"]);
  },
};

function setBorder(side: "borderAcross" | "borderAside"): SetParagraph {
  return (props, a) => {
    props[side] = props[side] === true || isBorder(a);
  };
}

/** Whether an element that describes a border, of a paragraph or a cell, shows one. */
export function isBorder(attributes: Attributes): boolean {
  const value = attributes["w:val"];
  return value !== undefined && value !== "nil" && value !== "none";
}

const ALIGNMENT: Readonly<Record<string, Alignment>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  justify: "justify",
  distribute: "justify",
  lowKashida: "justify",
  mediumKashida: "justify",
  highKashida: "justify",
  thaiDistribute: "justify",
};

function themed(theme: string | undefined): string | undefined {
  if (theme === undefined) return undefined;
  return theme.startsWith("major") ? "+major" : "+minor";
}

function setSpacing(props: ParagraphProps, a: Attributes): void {
  props.spaceBefore = points(a["w:before"]) ?? props.spaceBefore;
  props.spaceAfter = points(a["w:after"]) ?? props.spaceAfter;
  props.autoBefore = flag(a["w:beforeAutospacing"]) ?? props.autoBefore;
  props.autoAfter = flag(a["w:afterAutospacing"]) ?? props.autoAfter;
  const line = points(a["w:line"]);
  if (line === null) return;
  const rule = a["w:lineRule"];
  props.lineRule = rule === "exact" || rule === "atLeast" ? rule : "auto";
  // 240ths of a line, which `points` took for twentieths of a point.
  props.line = props.lineRule === "auto" ? Math.round((line / 12) * 1000) / 1000 : Math.abs(line);
}

function flag(value: string | undefined): boolean | null {
  return value === undefined ? null : onOff({ "w:val": value });
}

/** Properties as they were before a tracked change: never the effective ones. */
const FORMER = ["rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid"].map(
  (n) => `w:${n}Change`,
);

/** Handlers for everything inside `w:rPr` and `w:pPr`; the containers themselves belong to each parser. */
export const PROPS_HANDLERS: readonly (readonly [string, ElementHandler<PropsState>])[] = [
  ...Object.entries(RUN_SETTERS).map(([name, set]) => [name, { open: runSetter(set) }] as const),
  ...Object.entries(PARAGRAPH_SETTERS).map(([name, set]) => [name, { open: paragraphSetter(set) }] as const),
  ["w:spacing", { open: paragraphSetter(setSpacing) }],
  ...FORMER.map((name) => [name, SKIPPED] as const),
  ["w:numberingChange", SKIPPED],
];

function runSetter(set: SetRun) {
  return (state: PropsState, attributes: Attributes): void => {
    if (state.rPr !== null) set(state.rPr, attributes);
  };
}

/** Some names (`w:spacing`) mean another thing inside the run properties of the paragraph mark. */
function paragraphSetter(set: SetParagraph) {
  return (state: PropsState, attributes: Attributes): void => {
    if (state.pPr !== null && state.rPr === null) set(state.pPr, attributes);
  };
}
