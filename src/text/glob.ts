/** Patterns of file names: "**" is any folders, "*" and "?" stay within a name, "{a,b}" is either. */

/** The pattern whose parts between slashes are `parts`, for paths with forward slashes; case is ignored. */
export function globPattern(parts: readonly string[]): RegExp {
  // "**/**" is "**", which keeps the pattern from trying the same folders over and over.
  const distinct = parts.filter((part, i) => part !== "**" || parts[i - 1] !== "**");
  const source = distinct.map((part, i) => {
    const last = i === distinct.length - 1;
    if (part === "**") return last ? ".*" : "(?:[^/]*/)*";
    return last ? nameOf(part) : `${nameOf(part)}/`;
  });
  return new RegExp(`^${source.join("")}$`, "i");
}

function nameOf(part: string): string {
  return part.replace(/\{([^{}]*)\}|\*+|[.+^$()|[\]\\?{}]/g, (sign, either: string | undefined) => {
    if (either !== undefined) return `(?:${either.split(",").map(nameOf).join("|")})`;
    return sign.startsWith("*") ? "[^/]*" : sign === "?" ? "[^/]" : `\\${sign}`;
  });
}
