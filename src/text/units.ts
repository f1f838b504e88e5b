/** Strings from UTF-16 units. */

const CHUNK = 8192;

/** The string of `units`; no call takes more arguments than any engine allows. */
export function stringOf(units: Uint16Array): string {
  let out = "";
  for (let i = 0; i < units.length; i += CHUNK) out += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return out;
}
