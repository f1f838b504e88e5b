/** Paths as other programs want them: relative to the folder of the run, with forward slashes, or as URIs. */

const WINDOWS = /^(?:[a-z]:|\\\\|\/\/)/i;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** `path` seen from `folder` where it lies inside, else absolute; always with forward slashes, without "." and "..". */
export function relativePath(path: string, folder: string): string {
  const slashed = (name: string): string => (WINDOWS.test(folder) ? name.replaceAll("\\", "/") : name);
  const base = resolved(slashed(folder));
  const given = slashed(path);
  const absolute = given.startsWith("/") || WINDOWS.test(given);
  const full = resolved(absolute ? given : `${slashed(folder)}/${given}`);
  const inside = base.every((part, i) => sameName(part, full[i]));
  return inside && full.length > base.length ? full.slice(base.length).join("/") : full.join("/");

  function sameName(a: string, b: string | undefined): boolean {
    return WINDOWS.test(folder) ? a.toLowerCase() === b?.toLowerCase() : a === b;
  }
}

/** The parts of an absolute path; the first is "", a drive, or empty before a server. */
function resolved(path: string): string[] {
  const [root = "", ...rest] = path.split("/");
  const server = path.startsWith("//") ? [""] : [];
  const parts: string[] = [];
  for (const part of rest) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return [root, ...server, ...parts];
}

/** The URI of a file: relative to `folder` where it lies inside, else a `file:` URI. "-" is standard input. */
export function uriOf(path: string, folder: string): string {
  if (path === "-") return "stdin";
  const name = relativePath(path, folder);
  const encoded = name
    .split("/")
    .map((part) => encodeURIComponent(part.replace(LONE_SURROGATE, "\ufffd")))
    .join("/");
  if (name.startsWith("//")) return `file:${encoded}`;
  if (name.startsWith("/")) return `file://${encoded}`;
  return /^[a-z]:\//i.test(name) ? `file:///${encoded.replace(/^([a-z])%3A/i, "$1:")}` : encoded;
}
