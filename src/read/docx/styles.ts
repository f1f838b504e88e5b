/** `styles.xml`: styles as written, and the chain of styles that one is based on. */
import {
  noParagraphProps,
  noRunProps,
  type ParagraphProps,
  PROPS_HANDLERS,
  type PropsState,
  type RunProps,
} from "./props.ts";
import { type Attributes, type ElementHandler, onOff, parseXml, SKIPPED } from "./xml.ts";

export interface Style {
  readonly id: string;
  readonly type: string;
  basedOn: string | null;
  readonly rPr: RunProps;
  readonly pPr: ParagraphProps;
}

export interface Styles {
  /** The style and those it is based on, root first; the default of its type when the id is not known. */
  chain(type: "paragraph" | "character" | "table", id: string | null): readonly Style[];
  /** List of a numbering style. */
  numIdOf(id: string): number | null;
  readonly defaultRun: RunProps;
  readonly defaultParagraph: ParagraphProps;
  /** Whether a styles part was there to be read; without one the defaults are not known. */
  readonly known: boolean;
}

interface StylesState extends PropsState {
  readonly styles: Map<string, Style>;
  readonly defaults: Map<string, string>;
  readonly defaultRun: RunProps;
  readonly defaultParagraph: ParagraphProps;
  style: Style | null;
  within: "run-default" | "paragraph-default" | null;
  text(): void;
}

function openStyle(state: StylesState, attributes: Attributes): void {
  const id = attributes["w:styleId"] ?? "";
  const type = attributes["w:type"] ?? "paragraph";
  state.style = { id, type, basedOn: null, rPr: noRunProps(), pPr: noParagraphProps() };
  state.styles.set(`${type}:${id}`, state.style);
  if (attributes["w:default"] !== undefined && onOff({ "w:val": attributes["w:default"] })) {
    state.defaults.set(type, id);
  }
}

const HANDLERS: ReadonlyMap<string, ElementHandler<StylesState>> = new Map<
  string,
  ElementHandler<StylesState>
>([
  ...PROPS_HANDLERS,
  [
    "w:style",
    {
      open: openStyle,
      close: (state) => {
        state.style = null;
      },
    },
  ],
  [
    "w:basedOn",
    {
      open: (state, a) => {
        if (state.style !== null) state.style.basedOn = a["w:val"] ?? null;
      },
    },
  ],
  ["w:rPrDefault", within("run-default")],
  ["w:pPrDefault", within("paragraph-default")],
  [
    "w:rPr",
    {
      open: (state) => {
        state.rPr = state.within === "run-default" ? state.defaultRun : (state.style?.rPr ?? null);
      },
      close: (state) => {
        state.rPr = null;
      },
    },
  ],
  [
    "w:pPr",
    {
      open: (state) => {
        state.pPr =
          state.within === "paragraph-default" ? state.defaultParagraph : (state.style?.pPr ?? null);
      },
      close: (state) => {
        state.pPr = null;
      },
    },
  ],
  // Formatting of parts of a table (first row, banding) is not followed.
  ["w:tblStylePr", SKIPPED],
  ["w:latentStyles", SKIPPED],
]);

function within(where: "run-default" | "paragraph-default"): ElementHandler<StylesState> {
  return {
    open: (state) => {
      state.within = where;
    },
    close: (state) => {
      state.within = null;
    },
  };
}

const LONGEST_CHAIN = 50;

/** Reads `styles.xml`; `null` gives no styles. Returns them and the number of faults in the XML. */
export function readStyles(xml: string | null): { styles: Styles; faults: number } {
  const state: StylesState = {
    styles: new Map(),
    defaults: new Map(),
    defaultRun: noRunProps(),
    defaultParagraph: noParagraphProps(),
    style: null,
    within: null,
    rPr: null,
    pPr: null,
    text() {},
  };
  const faults = xml === null ? 0 : parseXml(withoutLatentStyles(xml), HANDLERS, state);
  const chain: Styles["chain"] = (type, id) => {
    const styles: Style[] = [];
    let style = state.styles.get(`${type}:${id ?? ""}`);
    // No style, or one that does not exist, means the default one; a run without a style has none at all.
    if (style === undefined && type !== "character")
      style = state.styles.get(`${type}:${state.defaults.get(type)}`);
    while (style !== undefined && !styles.includes(style) && styles.length < LONGEST_CHAIN) {
      styles.unshift(style);
      style = style.basedOn === null ? undefined : state.styles.get(`${type}:${style.basedOn}`);
    }
    return styles;
  };
  const numIdOf = (id: string): number | null => state.styles.get(`numbering:${id}`)?.pPr.numId ?? null;
  const { defaultRun, defaultParagraph } = state;
  return { styles: { chain, numIdOf, defaultRun, defaultParagraph, known: xml !== null }, faults };
}

/** The list of Word's own styles is most of a typical part and says nothing about the document. */
function withoutLatentStyles(xml: string): string {
  const start = xml.indexOf("<w:latentStyles");
  const end = start < 0 ? -1 : xml.indexOf("</w:latentStyles>", start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + "</w:latentStyles>".length);
}
