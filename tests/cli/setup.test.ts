/** What `npm start` and `npm test` do before anything else, on a small project of the same shape. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ROOT } from "./run.ts";

let project: string;
const at = (...parts: string[]) => join(project, ...parts);

const MAIN =
  'console.log("args:", process.argv.slice(2).join(" "));\nprocess.exitCode = Number(process.argv[2] ?? 0);\n';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "kehoach-setup-"));
  for (const folder of ["src/cli", "rules", "corpus"]) mkdirSync(at(folder), { recursive: true });
  for (const name of [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "src/cli/setup.mjs",
  ]) {
    copyFileSync(join(ROOT, name), at(name));
  }
  writeFileSync(at("src/cli/main.ts"), MAIN);
  writeFileSync(at("src/schema.ts"), 'export const jsonSchema = (): object => ({ title: "schema" });\n');
  // In the place of npm: notes what it was asked for and puts the packages of this project there.
  writeFileSync(
    at("npm.cjs"),
    `const { appendFileSync, mkdirSync, symlinkSync } = require("node:fs");
    appendFileSync("npm.log", process.argv.slice(2).join(" ") + "\\n");
    console.log("chatter");
    if (process.env.NPM_FAILS?.split(",").includes(process.argv[2])) process.exit(1);
    mkdirSync("node_modules/@types", { recursive: true });
    for (const name of [".bin", "typescript", "@typescript", "@types/node", "undici-types"]) {
      try { symlinkSync(${JSON.stringify(join(ROOT, "node_modules"))} + "/" + name, "node_modules/" + name); } catch {}
    }`,
  );
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function setup(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at("src/cli/setup.mjs"), ...args], {
    encoding: "utf8",
    cwd: project,
    env: { ...process.env, npm_execpath: at("npm.cjs"), ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

it("installs and builds once, and keeps stdout for the command", () => {
  const first = setup(["0", "check", "a b"]);
  expect(first).toMatchObject({ code: 0, out: "args: 0 check a b\n" });
  expect(first.err).toContain("installing");
  expect(first.err).toContain("building");
  expect(setup(["1", "again"])).toEqual({ code: 1, out: "args: 1 again\n", err: "" });
  expect(readFileSync(at("npm.log"), "utf8")).toBe("ci --no-save --no-fund --no-audit --loglevel=error\n");
  expect(JSON.parse(readFileSync(at("dist/schema.json"), "utf8"))).toEqual({ title: "schema" });
  expect(statSync(at("dist/src/cli/main.js")).mode & 0o111).not.toBe(0);
}, 60_000);

it("builds again when a source changed, not when only its date did", () => {
  setup([]);
  utimesSync(at("src/schema.ts"), new Date(), new Date(Date.now() + 5000));
  expect(setup([]).err).toBe("");
  writeFileSync(at("src/cli/main.ts"), MAIN.replace("args:", "words:"));
  expect(setup(["0"])).toMatchObject({ out: "words: 0\n", err: expect.stringContaining("building") });
  writeFileSync(at("rules/new.ts"), "export const rule = 1;\n");
  expect(setup(["0"]).err).toContain("building");
  expect(existsSync(at("dist/rules/new.js"))).toBe(true);
  rmSync(at("rules/new.ts"));
  setup(["0"]);
  expect(existsSync(at("dist/rules/new.js"))).toBe(false);
}, 60_000);

it("installs again when the lock file changed", () => {
  setup([]);
  writeFileSync(
    at("package-lock.json"),
    readFileSync(at("package-lock.json"), "utf8").replace('"name": "kehoach"', '"name": "other"'),
  );
  expect(setup([]).err).toContain("installing");
  expect(readFileSync(at("npm.log"), "utf8").trim().split("\n")).toHaveLength(2);
}, 60_000);

it("installs from the lock file in another way where npm ci refuses it", () => {
  const { code, out, err } = setup(["0"], { NPM_FAILS: "ci" });
  expect([code, out]).toEqual([0, "args: 0\n"]);
  expect(err).not.toContain("failed");
  const asked = readFileSync(at("npm.log"), "utf8").trim().split("\n");
  expect(asked.map((line) => line.split(" ")[0])).toEqual(["ci", "install"]);
  expect(readFileSync(at("package-lock.json"))).toEqual(readFileSync(join(ROOT, "package-lock.json")));
});

it("does not install what npm ci has already put there", () => {
  mkdirSync(at("node_modules"));
  const { packages } = JSON.parse(readFileSync(at("package-lock.json"), "utf8"));
  writeFileSync(at("node_modules/.package-lock.json"), JSON.stringify({ packages }));
  setup(["0"]);
  expect(existsSync(at("npm.log"))).toBe(false);
});

it.each([
  ["the installation", { NPM_FAILS: "ci,install" }, () => {}, "npm install"],
  [
    "the build",
    {},
    () => writeFileSync(at("src/wrong.ts"), 'export const x: number = "text";\n'),
    "build failed",
  ],
])(
  "ends with 2 and one sentence when %s fails, every time",
  (_, env, spoil, words) => {
    spoil();
    for (let time = 0; time < 2; time++) {
      const { code, out, err } = setup(["0"], env);
      expect([code, out]).toEqual([2, ""]);
      expect(err.trimEnd().split("\n").at(-1)).toContain(words);
    }
  },
  60_000,
);

it("does not take a build that failed for the one before it", () => {
  setup(["0"]);
  writeFileSync(at("src/cli/main.ts"), 'const x: number = "text";\nconsole.log("broken", x);\n');
  expect(setup(["0"]).code).toBe(2);
  writeFileSync(at("src/cli/main.ts"), MAIN);
  expect(setup(["0"]).out).toBe("args: 0\n");
}, 60_000);

it("runs another command with --then and passes on how it ended", () => {
  const script = "process.stdout.write(process.argv.slice(1).join()); process.exitCode = 3";
  expect(setup(["--then", "node", "-e", script, "a", "b"])).toMatchObject({ code: 3, out: "a,b" });
  expect(setup(["--then", "no-such-command"]).code).toBe(2);
}, 60_000);
