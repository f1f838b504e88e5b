/**
 * Effective formatting: defaults, table style, paragraph style, numbering level, character style and direct
 * properties laid over one another. Equal formats are one shared object.
 */
import type { ParagraphFormat, RunFormat } from "../../model.ts";
import type { LegacyFont } from "../../text/legacy.ts";
import type { LegacyFonts } from "./legacy-fonts.ts";
import type { Level, List, Numbering } from "./numbering.ts";
import { noRunProps, overlay, type ParagraphProps, type RunProps, sameRunProps } from "./props.ts";
import type { Style, Styles } from "./styles.ts";
import { type SymbolFont, symbolFont } from "./symbols.ts";
import type { ThemeFonts } from "./theme.ts";

/** A run's format and how its letters are stored. */
export interface RunStyle {
  readonly format: RunFormat;
  /** The font of its letters beyond ASCII. */
  readonly font: string | null;
  readonly letters: "unicode" | SymbolFont | LegacyFont;
}

/** What the runs of a paragraph start from. */
export interface Base {
  readonly style: string | null;
  readonly props: RunProps;
  /** Toggle properties by layer: they cancel out between styles (ECMA-376 part 1, 17.7.3). */
  readonly toggles: Readonly<Record<Toggle, { readonly always: boolean; readonly styles: boolean }>>;
  readonly plain: RunStyle;
  readonly runs: Map<string, RunStyle>;
  /** The run before: Word cuts text of one look into many runs. */
  last: { readonly props: RunProps; readonly style: RunStyle } | null;
}

/** A paragraph's properties after inheritance, and its place in a list. */
export interface Resolved {
  readonly base: Base;
  readonly format: ParagraphFormat;
  readonly list: List | null;
  readonly level: number;
  readonly pageBreakBefore: boolean;
  /** A border above or below that is not part of a box. */
  readonly ruled: boolean;
}

type Toggle = "bold" | "italic" | "caps" | "hidden";
const TOGGLES: readonly Toggle[] = ["bold", "italic", "caps", "hidden"];

export class Formatter {
  private readonly bases = new Map<string, Base>();
  private readonly resolved = new Map<string, Resolved>();
  private readonly runStyles = new Map<string, RunStyle>();
  private readonly paragraphFormats = new Map<string, ParagraphFormat>();
  private readonly styles: Styles;
  private readonly numbering: () => Numbering;
  private readonly theme: () => ThemeFonts;
  private readonly legacy: LegacyFonts;

  constructor(styles: Styles, numbering: () => Numbering, theme: () => ThemeFonts, legacy: LegacyFonts) {
    this.styles = styles;
    this.numbering = numbering;
    this.theme = theme;
    this.legacy = legacy;
  }

  /** Resolves the properties written in a paragraph that stands in a table of style `tableStyle` (or in none). */
  paragraph(direct: ParagraphProps, tableStyle: string | null | undefined): Resolved {
    const key = `${Object.values(direct).join("|")}|${tableStyle}`;
    let resolved = this.resolved.get(key);
    if (resolved === undefined) {
      resolved = this.resolve(direct, tableStyle);
      this.resolved.set(key, resolved);
    }
    return resolved;
  }

  /** The style of a run in a paragraph of `base`; `direct` is what is written in the run. */
  run(base: Base, direct: RunProps): RunStyle {
    if (base.last !== null && sameRunProps(base.last.props, direct)) return base.last.style;
    const d = direct;
    const key = `${d.style}|${d.font}|${d.hAnsi}|${d.size}|${d.bold}|${d.italic}|${d.underline}|${d.caps}|${d.hidden}|${d.color}`;
    let style = base.runs.get(key);
    if (style === undefined) {
      style = this.resolveRun(base, direct);
      base.runs.set(key, style);
    }
    base.last = { props: direct, style };
    return style;
  }

  private resolve(direct: ParagraphProps, tableStyle: string | null | undefined): Resolved {
    const chain = this.styles.chain("paragraph", direct.style);
    const tables = tableStyle === undefined ? [] : this.styles.chain("table", tableStyle);
    const base = this.base(chain, tables, direct.style);
    let props = overlay(this.styles.defaultParagraph, null);
    for (const style of tables) props = overlay(props, style.pPr);
    let numId = direct.numId;
    for (const style of chain) numId = direct.numId ?? style.pPr.numId ?? numId;
    const list = numId === null || numId === 0 ? null : this.numbering().list(numId);
    const level = levelOf(list, direct, chain);
    const levelProps = list?.levels[level]?.pPr ?? null;
    for (const style of chain) {
      // A list's indents count at the place that names the list: below its style, above the styles under it.
      if (direct.numId === null && style.pPr.numId === numId) props = overlay(props, levelProps);
      props = overlay(props, style.pPr);
    }
    if (direct.numId !== null) props = overlay(props, levelProps);
    props = overlay(props, direct);
    const format = this.paragraphFormat(props, base.style);
    const ruled = props.borderAcross === true && props.borderAside !== true;
    return { base, format, list, level, pageBreakBefore: props.pageBreakBefore ?? false, ruled };
  }

  private base(chain: readonly Style[], tables: readonly Style[], written: string | null): Base {
    const style = chain.at(-1)?.id ?? written;
    const key = `${style}|${tables.at(-1)?.id}`;
    let base = this.bases.get(key);
    if (base === undefined) {
      base = this.buildBase(chain, tables, style);
      this.bases.set(key, base);
    }
    return base;
  }

  private buildBase(chain: readonly Style[], tables: readonly Style[], style: string | null): Base {
    const defaults = this.styles.defaultRun;
    const table = runPropsOf(tables);
    const paragraph = runPropsOf(chain);
    const toggles = {} as Record<Toggle, { always: boolean; styles: boolean }>;
    for (const toggle of TOGGLES) {
      toggles[toggle] = {
        always: defaults[toggle] === true,
        styles: (table[toggle] === true) !== (paragraph[toggle] === true),
      };
    }
    const props = overlay(overlay(overlay(noRunProps(), defaults), table), paragraph);
    const base = { style, props, toggles, runs: new Map<string, RunStyle>(), last: null };
    return { ...base, plain: this.resolveRun(base, noRunProps()) };
  }

  private resolveRun(base: Omit<Base, "plain">, direct: RunProps): RunStyle {
    const character = direct.style === null ? null : runPropsOf(this.styles.chain("character", direct.style));
    const props = overlay(overlay(base.props, character), direct);
    for (const toggle of TOGGLES) {
      const { always, styles } = base.toggles[toggle];
      props[toggle] = direct[toggle] ?? (always || styles !== (character?.[toggle] === true));
    }
    return this.runStyle(props);
  }

  private runStyle(props: RunProps): RunStyle {
    // Without a font or size anywhere Word takes these, whatever its templates say.
    const fallback = this.styles.known ? { font: "Times New Roman", size: 10 } : { font: null, size: null };
    const format: RunFormat = {
      font: this.fontName(props.font ?? props.hAnsi) ?? fallback.font,
      size: props.size ?? fallback.size,
      bold: props.bold ?? false,
      italic: props.italic ?? false,
      underline: props.underline ?? false,
      caps: props.caps ?? false,
      hidden: props.hidden ?? false,
      color: props.color === "auto" ? null : (props.color?.toUpperCase() ?? null),
    };
    const shown = this.fontName(props.hAnsi ?? props.font) ?? format.font;
    const letters = symbolFont(shown) ?? this.legacy.kindOf(shown) ?? "unicode";
    const key = `${Object.values(format).join("|")}|${shown}`;
    let style = this.runStyles.get(key);
    if (style === undefined) {
      style = { format, font: shown, letters };
      this.runStyles.set(key, style);
    }
    return style;
  }

  private fontName(font: string | null): string | null {
    if (font === "+major") return this.theme().major;
    return font === "+minor" ? this.theme().minor : font;
  }

  private paragraphFormat(props: ParagraphProps, style: string | null): ParagraphFormat {
    const format: ParagraphFormat = {
      alignment: props.alignment ?? "left",
      indentLeft: props.indentLeft ?? 0,
      indentRight: props.indentRight ?? 0,
      indentFirst: props.indentFirst ?? 0,
      spaceBefore: props.autoBefore ? null : (props.spaceBefore ?? 0),
      spaceAfter: props.autoAfter ? null : (props.spaceAfter ?? 0),
      line: props.line ?? 1,
      lineRule: props.lineRule ?? "auto",
      style,
    };
    const key = Object.values(format).join("|");
    const known = this.paragraphFormats.get(key) ?? format;
    this.paragraphFormats.set(key, known);
    return known;
  }
}

function runPropsOf(chain: readonly Style[]): RunProps {
  let props = noRunProps();
  for (const style of chain) props = overlay(props, style.rPr);
  return props;
}

/** A level linked to the style goes before the level written in it, which Word ignores there. */
function levelOf(list: List | null, direct: ParagraphProps, chain: readonly Style[]): number {
  if (list === null) return 0;
  if (direct.level !== null) return clampLevel(direct.level);
  if (direct.numId !== null) return 0;
  let level = 0;
  for (const style of chain) {
    const linked = list.levels.findIndex((l: Level | undefined) => l?.style === style.id);
    if (linked >= 0) level = linked;
    else if (style.pPr.level !== null) level = clampLevel(style.pPr.level);
  }
  return level;
}

function clampLevel(level: number): number {
  return Math.min(Math.max(level, 0), 8);
}
