/** The prohibitions that keep the parts apart, read off the sources themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PURE = [
  "src/text",
  "src/read",
  "src/plan",
  "src/law",
  "src/check",
  "src/fix",
  "src/annotate",
  "src/report",
  "src/cohort",
  "rules",
  "corpus",
];
const OUTSIDE = [
  "src/cli",
  "src/node",
  "src/node.ts",
  "src/batch",
  "src/web",
  "corpus/documents",
  "corpus/instruments/build.ts",
  "corpus/units/build.ts",
  "corpus/language/build.ts",
];
/** Which rooms a room may lean on besides itself and the model. */
const LEANS_ON: Readonly<Record<string, readonly string[]>> = {
  "src/text": [],
  "src/read": ["src/text"],
  "src/plan": ["src/text", "corpus"],
  "src/law": ["src/text", "corpus"],
  "src/check": ["src/text", "corpus"],
  "src/fix": ["src/text", "src/read"],
  "src/annotate": ["src/fix", "src/read"],
  "src/report": ["src/text", "src/cohort"],
  "src/cohort": ["src/text", "src/check", "corpus"],
  rules: ["src/text", "src/check", "corpus"],
  corpus: ["src/text", "src/check", "src/law"],
};

interface File {
  readonly path: string;
  /** Without comments and the insides of strings. */
  readonly code: string;
  readonly imports: readonly string[];
  /** Those of them that are loaded with the file. */
  readonly loads: readonly string[];
}

const STATIC_IMPORT = /^\s*(?:import|export)\s(?:[^;"]*?\sfrom\s*)?"([^"]+)"/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*"([^"]+)"\s*\)/g;

function filesIn(folder: string): File[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => {
      const text = readFileSync(full, "utf8");
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/.*$/gm, "$1");
      const namedBy = (pattern: RegExp) =>
        [...bare.matchAll(pattern)].map(([, name = ""]) =>
          name.startsWith(".") ? relative(ROOT, join(dirname(full), name)) : name,
        );
      const loads = namedBy(STATIC_IMPORT);
      const imports = [...loads, ...namedBy(DYNAMIC_IMPORT)];
      return { path: relative(ROOT, full), code: bare.replace(/"(?:[^"\\\n]|\\.)*"/g, '""'), imports, loads };
    });
}

const files = ["src", "rules", "corpus"].flatMap(filesIn);
const within = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const inner = files.filter(({ path }) => !within(path, OUTSIDE));

describe("the sources", () => {
  it("are found", () => {
    expect(inner.length).toBeGreaterThan(50);
    expect(inner.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(40);
  });
});

describe("the outside world", () => {
  const TOUCHES: readonly (readonly [string, RegExp])[] = [
    ["process", /(?<![.\w])process\s*[.[]/],
    ["the console", /(?<![.\w])console\s*[.[]/],
    ["the clock", /\bDate\.now\b|new Date\(\s*\)|\bperformance\.now\b/],
    ["the network", /(?<![.\w])(?:fetch|XMLHttpRequest|WebSocket)\s*\(/],
    ["chance", /\bMath\.random\b/],
    ["timers", /(?<![.\w])set(?:Timeout|Interval)\s*\(/],
  ];

  it.each(TOUCHES)("no inner file touches %s", (_, pattern) => {
    expect(inner.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it("no inner file imports a module of Node", () => {
    const isNode = (name: string) =>
      /^node:|^(?:fs|path|os|child_process|url|util|crypto)(?:\/|$)/.test(name);
    expect(inner.filter(({ imports }) => imports.some(isNode)).map(({ path }) => path)).toEqual([]);
  });

  it("nothing inside leads to the command line or the Node entry", () => {
    const leads = inner.filter(({ imports }) => imports.some((target) => within(target, OUTSIDE)));
    expect(leads.map(({ path }) => path)).toEqual([]);
  });
});

describe("rooms", () => {
  it.each(Object.entries(LEANS_ON))("%s leans on its own, the model and %j", (room, others) => {
    const members = inner.filter(({ path }) => within(path, [room]));
    const allowed = [room, "src/model.ts", "src/model", ...others];
    const strays = members.flatMap(({ path, imports }) =>
      imports
        .filter((target) => within(target, ["src", "rules", "corpus"]) && !within(target, allowed))
        .map((target) => `${path} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it("are all watched", () => {
    expect(Object.keys(LEANS_ON).sort()).toEqual([...PURE].sort());
  });

  it("share no code that knows a rule by its name", () => {
    const groups = readdirSync(join(ROOT, "rules"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const id = new RegExp(`"(?:${groups.map(({ name }) => name).join("|")})/[a-z-]+"`);
    const shared = inner.filter(({ path }) => path.startsWith("src/"));
    expect(
      shared.filter(({ path }) => id.test(readFileSync(join(ROOT, path), "utf8"))).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("imports", () => {
  it("resolve, and form no cycle", () => {
    const graph = new Map(
      files.map(({ path, imports }) => [path, imports.filter((name) => /\.[mc]?[tj]s$/.test(name))]),
    );
    const cycles: string[] = [];
    const finished = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (finished.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      finished.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith("src/") && name.endsWith(".ts") && !graph.has(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("of what renders Word files wait until a document is shown", () => {
    const renderers = ["mammoth", "src/read/docx-html.ts"];
    const lead = ({ imports }: File) => imports.some((name) => renderers.includes(name));
    expect(files.filter(lead).map(({ path }) => path)).toEqual(["src/view.ts", "src/read/docx-html.ts"]);
    expect(files.filter(({ loads }) => loads.some((name) => renderers.includes(name)))).toEqual([]);
  });

  it("end in .ts where they are relative", () => {
    const odd = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => within(name, ["src", "rules", "corpus"]) && !/\.(?:ts|json)$/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(odd).toEqual([]);
  });
});

describe("types", () => {
  const EXPLICIT_ANY = /(?:[:<|&,=]|(?<![\w$])as)\s*any(?![\w$])(?!\s*:)/;
  it("are never given up", () => {
    const tests = filesIn("tests");
    expect(
      [...files, ...tests].filter(({ code }) => EXPLICIT_ANY.test(code)).map(({ path }) => path),
    ).toEqual([]);
  });
});
