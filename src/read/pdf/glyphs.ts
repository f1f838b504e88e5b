/**
 * The glyphs, ruling lines and pictures of one page with their places, from the engine's list of drawing
 * operators. Own pass, since letters that a second font draws after the run must be put back by their place.
 */
import type { OpenPdf, PDFPageProxy } from "./engine.ts";
import { apply, IDENTITY, type Matrix, matrixOf, multiply } from "./matrix.ts";
import { type Rule, rulesOfPath } from "./rules.ts";

/** One drawn sign. Points, from the top left of the page as it is shown. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line it stands on. */
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  /** Not written from left to right on a level line. */
  readonly turned: boolean;
  /** Laid invisibly over a picture, as text recognition does. */
  readonly invisible: boolean;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** The part of the page that its largest picture covers. */
  readonly picture: number;
  readonly width: number;
  readonly height: number;
  /** Font names by the engine's font ids. */
  readonly fonts: ReadonlyMap<string, string>;
  /** The page has more than it is sensible to read, and the rest was left out. */
  readonly cut: boolean;
}

export const MAX_GLYPHS = 60_000;

interface TextState {
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

export async function readPage(page: PDFPageProxy, OPS: OpenPdf["OPS"]): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const pen = new Pen(matrixOf(viewport.transform) ?? IDENTITY, OPS, (id) => fontOf(page, id).unit);
  for (let i = 0; i < list.fnArray.length && !pen.full; i++) pen.take(list.fnArray[i]!, list.argsArray[i]);
  const fonts = new Map<string, string>();
  for (const id of new Set(pen.glyphs.map((glyph) => glyph.font))) fonts.set(id, fontOf(page, id).name);
  const { width, height } = viewport;
  const picture = pen.picture / Math.max(1, width * height);
  return { glyphs: pen.glyphs, rules: pen.rules, picture, width, height, fonts, cut: pen.full };
}

/** Name of a font, and the part of the font size that its unit of width is. */
function fontOf(page: PDFPageProxy, id: string): { readonly name: string; readonly unit: number } {
  const font: unknown = id !== "" && page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const { name, fontMatrix } = (font ?? {}) as { name?: unknown; fontMatrix?: unknown };
  const unit = Math.abs(matrixOf(fontMatrix)?.[0] ?? 0) || 0.001;
  return { name: typeof name === "string" ? name : "", unit };
}

const INVISIBLE = 3;

/** Follows the operators and notes what they draw. */
class Pen {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  /** Area of the largest picture, in square points. */
  picture = 0;
  private map: Matrix;
  private state: TextState = {
    font: "",
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  private textMap: Matrix = IDENTITY;
  private lineMap: Matrix = IDENTITY;
  private readonly stack: { map: Matrix; state: TextState }[] = [];
  private readonly unitOf: (font: string) => number;
  private unit = 0.001;
  private readonly actions: ReadonlyMap<number, (args: readonly unknown[]) => void>;

  constructor(map: Matrix, OPS: OpenPdf["OPS"], unitOf: (font: string) => number) {
    this.map = map;
    this.unitOf = unitOf;
    const state =
      (key: Exclude<keyof TextState, "font">, factor = 1) =>
      (args: readonly unknown[]) => {
        this.state[key] = number(args[0]) * factor;
      };
    const image = (): void => {
      const [a, b, c, d] = this.map;
      this.picture = Math.max(this.picture, Math.abs(a * d - b * c));
    };
    this.actions = new Map<number, (args: readonly unknown[]) => void>([
      [OPS.save, () => this.save()],
      [OPS.restore, () => this.restore()],
      [OPS.transform, (args) => this.transform(matrixOf(args))],
      [OPS.paintFormXObjectBegin, (args) => this.beginForm(args)],
      [OPS.paintFormXObjectEnd, () => this.restore()],
      [OPS.beginText, () => this.setTextMap(IDENTITY)],
      [OPS.setTextMatrix, (args) => this.setTextMap(matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY)],
      [OPS.moveText, (args) => this.moveText(number(args[0]), number(args[1]))],
      [OPS.setLeadingMoveText, (args) => this.moveTextLeading(number(args[0]), number(args[1]))],
      [OPS.nextLine, () => this.moveText(0, -this.state.leading)],
      [OPS.setFont, (args) => this.setFont(args)],
      [OPS.setCharSpacing, state("charSpacing")],
      [OPS.setWordSpacing, state("wordSpacing")],
      [OPS.setHScale, state("scale", 0.01)],
      [OPS.setLeading, state("leading")],
      [OPS.setTextRise, state("rise")],
      [OPS.setTextRenderingMode, state("mode")],
      [OPS.showText, (args) => this.show(args[0])],
      [OPS.showSpacedText, (args) => this.show(args[0])],
      [OPS.nextLineShowText, (args) => this.showOnNextLine(args[0])],
      [OPS.nextLineSetSpacingShowText, (args) => this.showOnNextLine(args[2])],
      [OPS.constructPath, (args) => this.rules.push(...rulesOfPath(args, this.map, OPS))],
      [OPS.paintImageXObject, image],
      [OPS.paintImageXObjectRepeat, image],
      [OPS.paintInlineImageXObject, image],
      [OPS.paintImageMaskXObject, image],
    ]);
  }

  get full(): boolean {
    return this.glyphs.length >= MAX_GLYPHS;
  }

  take(operator: number, args: unknown): void {
    this.actions.get(operator)?.(Array.isArray(args) ? args : []);
  }

  private save(): void {
    this.stack.push({ map: this.map, state: { ...this.state } });
  }

  private restore(): void {
    const saved = this.stack.pop();
    if (!saved) return;
    ({ map: this.map, state: this.state } = saved);
    this.unit = this.unitOf(this.state.font);
  }

  private transform(map: Matrix | null): void {
    if (map) this.map = multiply(this.map, map);
  }

  private beginForm(args: readonly unknown[]): void {
    this.save();
    this.transform(matrixOf(args[0]));
  }

  private setTextMap(map: Matrix): void {
    this.textMap = map;
    this.lineMap = map;
  }

  private moveText(x: number, y: number): void {
    this.setTextMap(multiply(this.lineMap, [1, 0, 0, 1, x, y]));
  }

  private moveTextLeading(x: number, y: number): void {
    this.state.leading = -y;
    this.moveText(x, y);
  }

  private setFont(args: readonly unknown[]): void {
    this.state.font = typeof args[0] === "string" ? args[0] : "";
    this.state.size = number(args[1]);
    this.unit = this.unitOf(this.state.font);
  }

  private showOnNextLine(items: unknown): void {
    this.moveText(0, -this.state.leading);
    this.show(items);
  }

  private show(items: unknown): void {
    if (!Array.isArray(items)) return;
    const { state } = this;
    for (const item of items) {
      if (typeof item === "number") this.advance((-item / 1000) * state.size * state.scale);
      else if (item !== null && typeof item === "object") this.showGlyph(item as EngineGlyph);
    }
  }

  private advance(width: number): void {
    this.textMap = multiply(this.textMap, [1, 0, 0, 1, width, 0]);
  }

  private showGlyph(glyph: EngineGlyph): void {
    const { state } = this;
    const width = number(glyph.width) * this.unit * state.size;
    const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
    const map = multiply(this.map, this.textMap);
    const [left, baseline] = apply(map, 0, state.rise);
    const [right, endBaseline] = apply(map, width * state.scale, state.rise);
    const text = typeof glyph.unicode === "string" ? glyph.unicode : "";
    // The height of the unit square, since a font of size 1 may be scaled up by its matrix.
    const size = Math.abs(state.size) * Math.hypot(map[2], map[3]);
    if (text !== "" && Number.isFinite(left + right + baseline)) {
      this.glyphs.push({
        text,
        left: Math.min(left, right),
        right: Math.max(left, right),
        baseline,
        size,
        font: state.font,
        turned: Math.abs(endBaseline - baseline) > 0.2 * Math.abs(right - left) || right < left,
        invisible: state.mode === INVISIBLE,
      });
    }
    this.advance((width + spacing) * state.scale);
  }
}

interface EngineGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
