/** Data inside a page: whatever stands in it, the parser of HTML sees no markup. */
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { escapeControls } from "../printable.ts";

/** A script element that is not run, with `value` as JSON. */
export function jsonElement(attribute: string, value: unknown): string {
  return `<script type="application/json" ${attribute}>${jsonInside(value)}</script>\n`;
}

/** JSON that neither ends the element nor begins a comment in it. */
export function jsonInside(value: unknown): string {
  return escapeControls(JSON.stringify(value)).replaceAll("<", "\\u003c");
}

/** A script element that is not run, with `value` as JSON, deflated, in base64. */
export function packedElement(attribute: string, value: unknown): string {
  const packed = deflateSync(strToU8(JSON.stringify(value)));
  return `<script type="application/octet-stream" ${attribute}>${btoa(strFromU8(packed, true))}</script>\n`;
}

/** SHA-256 in base64, as a content security policy names it. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(strFromU8(new Uint8Array(digest), true));
}
