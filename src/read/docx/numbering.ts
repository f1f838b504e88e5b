/** `numbering.xml`: list definitions, their instances and what an instance changes in its definition. */
import {
  noParagraphProps,
  noRunProps,
  type ParagraphProps,
  PROPS_HANDLERS,
  type PropsState,
  type RunProps,
} from "./props.ts";
import { type Attributes, type ElementHandler, type ElementHandlers, int, onOff, parseXml } from "./xml.ts";

export const LEVELS = 9;

export interface Level {
  start: number;
  format: string;
  /** "%1.%2", or the bullet. */
  text: string;
  suffix: string;
  /** All numbers of the label in Arabic numerals (`w:isLgl`). */
  legal: boolean;
  /** 1-based level whose use restarts this one; 0 = never; `null` = any level above. */
  restart: number | null;
  /** Paragraph style that takes this level. */
  style: string | null;
  readonly rPr: RunProps;
  readonly pPr: ParagraphProps;
}

interface AbstractList {
  readonly levels: (Level | undefined)[];
  singleLevel: boolean;
  /** Name of the numbering style whose definition stands for this one. */
  numStyleLink: string | null;
}

interface ListInstance {
  abstractId: string | null;
  readonly levels: (Level | undefined)[];
  readonly starts: (number | undefined)[];
}

/** One list as the text uses it; lists over the same definition share `counterKey` and so count together. */
export interface List {
  readonly id: number;
  readonly counterKey: object;
  readonly levels: readonly (Level | undefined)[];
  /** Start values by level, those of the instance before those of the definition. */
  readonly starts: readonly number[];
  /** Levels that start anew when this instance is first used. */
  readonly restarts: readonly boolean[];
}

interface NumberingState extends PropsState {
  readonly abstracts: Map<string, AbstractList>;
  readonly instances: Map<number, ListInstance>;
  abstract: AbstractList | null;
  instance: ListInstance | null;
  override: number | null;
  level: Level | null;
  text(): void;
}

type Handlers = ElementHandlers<NumberingState>;
type LevelField = "start" | "format" | "text" | "suffix" | "legal" | "restart";

function levelField<K extends LevelField>(
  key: K,
  read: (attributes: Attributes, level: Level) => Level[K],
): ElementHandler<NumberingState> {
  return {
    open: (state, attributes) => {
      if (state.level !== null) state.level[key] = read(attributes, state.level);
    },
  };
}

type Container = "abstract" | "instance" | "level" | "override" | "pPr" | "rPr";

function leave(key: Container): (state: NumberingState) => void {
  return (state) => {
    state[key] = null;
  };
}

function openAbstract(state: NumberingState, attributes: Attributes): void {
  state.abstract = { levels: [], singleLevel: false, numStyleLink: null };
  state.abstracts.set(attributes["w:abstractNumId"] ?? "", state.abstract);
}

function openInstance(state: NumberingState, attributes: Attributes): void {
  const id = int(attributes["w:numId"]);
  state.instance = { abstractId: null, levels: [], starts: [] };
  if (id !== null) state.instances.set(id, state.instance);
}

function openLevel(state: NumberingState, attributes: Attributes): void {
  const index = state.override ?? int(attributes["w:ilvl"]) ?? 0;
  // A level without a start value starts at zero: ECMA-376 part 1, 17.9.25.
  const level: Level = {
    start: 0,
    format: "decimal",
    text: "",
    suffix: "tab",
    legal: false,
    restart: null,
    style: null,
    rPr: noRunProps(),
    pPr: noParagraphProps(),
  };
  state.level = level;
  const owner = state.instance ?? state.abstract;
  if (owner !== null && index >= 0 && index < LEVELS) owner.levels[index] = level;
}

function openOverride(state: NumberingState, attributes: Attributes): void {
  state.override = int(attributes["w:ilvl"]);
}

function overrideStart(state: NumberingState, attributes: Attributes): void {
  const { instance, override } = state;
  const start = int(attributes["w:val"]);
  if (instance === null || override === null || start === null) return;
  if (override >= 0 && override < LEVELS) instance.starts[override] = start;
}

function linkInstance(state: NumberingState, attributes: Attributes): void {
  if (state.instance !== null) state.instance.abstractId = attributes["w:val"] ?? null;
}

/** Directly in a level: the style that takes it. */
function linkStyle(state: NumberingState, attributes: Attributes): void {
  if (state.level !== null && state.pPr === null) state.level.style = attributes["w:val"] ?? null;
}

function setMultiLevelType(state: NumberingState, attributes: Attributes): void {
  if (state.abstract !== null) state.abstract.singleLevel = attributes["w:val"] === "singleLevel";
}

function setNumStyleLink(state: NumberingState, attributes: Attributes): void {
  if (state.abstract !== null) state.abstract.numStyleLink = attributes["w:val"] ?? null;
}

function openParagraphProps(state: NumberingState): void {
  state.pPr = state.level?.pPr ?? null;
}

function openRunProps(state: NumberingState): void {
  state.rPr = state.level?.rPr ?? null;
}

const HANDLERS: Handlers = new Map<string, ElementHandler<NumberingState>>([
  ...PROPS_HANDLERS,
  ["w:abstractNum", { open: openAbstract, close: leave("abstract") }],
  ["w:num", { open: openInstance, close: leave("instance") }],
  ["w:lvl", { open: openLevel, close: leave("level") }],
  ["w:lvlOverride", { open: openOverride, close: leave("override") }],
  ["w:startOverride", { open: overrideStart }],
  ["w:abstractNumId", { open: linkInstance }],
  ["w:multiLevelType", { open: setMultiLevelType }],
  ["w:numStyleLink", { open: setNumStyleLink }],
  ["w:start", levelField("start", (a, level) => int(a["w:val"]) ?? level.start)],
  ["w:numFmt", levelField("format", (a, level) => a["w:val"] ?? level.format)],
  ["w:lvlText", levelField("text", (a) => a["w:val"] ?? "")],
  ["w:suff", levelField("suffix", (a, level) => a["w:val"] ?? level.suffix)],
  ["w:isLgl", levelField("legal", onOff)],
  ["w:lvlRestart", levelField("restart", (a) => int(a["w:val"]))],
  ["w:pStyle", { open: linkStyle }],
  ["w:pPr", { open: openParagraphProps, close: leave("pPr") }],
  ["w:rPr", { open: openRunProps, close: leave("rPr") }],
]);

export interface Numbering {
  /** The list of a `w:numId`; `null` for 0 and for ids that are not defined. */
  list(numId: number): List | null;
}

export const NO_NUMBERING: Numbering = { list: () => null };

/**
 * Reads `numbering.xml`. `numIdOfStyle` gives the list of a numbering style.
 * Returns the lists and the number of faults in the XML.
 */
export function readNumbering(
  xml: string,
  numIdOfStyle: (style: string) => number | null,
): { numbering: Numbering; faults: number } {
  const state: NumberingState = {
    abstracts: new Map(),
    instances: new Map(),
    abstract: null,
    instance: null,
    override: null,
    level: null,
    rPr: null,
    pPr: null,
    text() {},
  };
  const faults = parseXml(xml, HANDLERS, state);
  const lists = new Map<number, List | null>();
  const list = (numId: number): List | null => {
    let known = lists.get(numId);
    if (known === undefined) {
      known = buildList(state, numId, numIdOfStyle);
      lists.set(numId, known);
    }
    return known;
  };
  return { numbering: { list }, faults };
}

function buildList(
  state: NumberingState,
  numId: number,
  numIdOfStyle: (style: string) => number | null,
): List | null {
  const instance = numId === 0 ? undefined : state.instances.get(numId);
  const abstract = instance && findAbstract(state, instance, numIdOfStyle);
  if (instance === undefined || abstract === undefined) return null;
  const levels = Array.from({ length: LEVELS }, (_, i) => instance.levels[i] ?? abstract.levels[i]);
  if (abstract.singleLevel) for (let i = 1; i < LEVELS; i++) levels[i] ??= levels[0];
  return {
    id: numId,
    counterKey: abstract,
    levels,
    starts: levels.map((level, i) => instance.starts[i] ?? level?.start ?? 1),
    restarts: levels.map((_, i) => instance.starts[i] !== undefined),
  };
}

/** Follows a link to a numbering style, and that style's list to its own definition; a circle has none. */
function findAbstract(
  state: NumberingState,
  instance: ListInstance,
  numIdOfStyle: (style: string) => number | null,
): AbstractList | undefined {
  let abstract = state.abstracts.get(instance.abstractId ?? "");
  for (let steps = 0; abstract?.numStyleLink != null && steps < LEVELS; steps++) {
    const numId: number | null = numIdOfStyle(abstract.numStyleLink);
    const linked: ListInstance | undefined = numId === null ? undefined : state.instances.get(numId);
    if (linked === undefined) return abstract;
    abstract = state.abstracts.get(linked.abstractId ?? "");
  }
  return abstract;
}
