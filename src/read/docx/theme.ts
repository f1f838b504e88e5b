/** The two Latin fonts of a theme part. */
import { type Attributes, type ElementHandlers, parseXml, StopParsing } from "./xml.ts";

export interface ThemeFonts {
  readonly major: string | null;
  readonly minor: string | null;
}

export const NO_THEME: ThemeFonts = { major: null, minor: null };

interface ThemeState {
  major: string | null;
  minor: string | null;
  within: "major" | "minor" | null;
  text(): void;
}

const HANDLERS: ElementHandlers<ThemeState> = new Map([
  ["a:majorFont", { open: (state: ThemeState) => enter(state, "major") }],
  ["a:minorFont", { open: (state: ThemeState) => enter(state, "minor") }],
  ["a:latin", { open: readFont }],
  ["a:fmtScheme", { open: stop }],
]);

function enter(state: ThemeState, which: "major" | "minor"): void {
  state.within = which;
}

function readFont(state: ThemeState, attributes: Attributes): void {
  if (state.within !== null) state[state.within] = attributes.typeface || null;
  state.within = null;
}

function stop(): void {
  throw new StopParsing();
}

export function readTheme(xml: string): ThemeFonts {
  const state: ThemeState = { major: null, minor: null, within: null, text() {} };
  parseXml(xml, HANDLERS, state);
  return { major: state.major, minor: state.minor };
}
