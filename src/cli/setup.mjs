/**
 * Makes a fresh clone ready and then runs what was asked for: `node src/cli/setup.mjs ARGS…` runs the command line
 * in this process, `node src/cli/setup.mjs --then CMD ARGS…` runs an installed command. Installs only when the lock
 * file changed, builds only when a source changed; says what it does on stderr, so that stdout holds data alone.
 * Plain JavaScript without dependencies: it runs before anything is installed or built.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const MODULES = join(ROOT, "node_modules");
const LOCK = join(ROOT, "package-lock.json");
const INSTALLED = join(MODULES, ".kehoach-setup");
const BUILT = join(ROOT, "dist", ".kehoach-build.json");
const MAIN = join(ROOT, "dist", "src", "cli", "main.js");
const BUILD_FOLDERS = ["src", "rules", "corpus"];
const WINDOWS = process.platform === "win32";
const OLDEST_NODE = [20, 19];

class SetupError extends Error {}

const say = (message) => process.stderr.write(`kehoach: ${message}\n`);
const hashOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256")).digest("hex");
const readOr = (path, otherwise) => (existsSync(path) ? readFileSync(path, "utf8") : otherwise);

// ── Install ─────────────────────────────────────────────────────────────────────────────────────────────────

function install() {
  const wanted = hashOf(readOr(LOCK, readFileSync(join(ROOT, "package.json"), "utf8")));
  if (readOr(INSTALLED, "") === wanted) return;
  if (!isInstalled()) {
    say("đang cài thư viện (một lần) … / installing packages (once) …");
    // A registry that lacks the binaries of other systems makes "ci" refuse a lock file that "install" can use.
    const installed = (existsSync(LOCK) && npm("ci", "ignore")) || npm("install", "inherit");
    if (!installed) throw new SetupError('cài thư viện không được / "npm install" failed');
  }
  writeFileSync(INSTALLED, wanted);
}

/** Whether npm's own record says that exactly the locked packages are there: someone ran `npm ci` by hand. */
function isInstalled() {
  const record = join(MODULES, ".package-lock.json");
  if (!existsSync(record) || !existsSync(LOCK)) return false;
  const here = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(JSON.parse(readFileSync(LOCK, "utf8")).packages).every(
    ([path, { version, optional, peer }]) =>
      path === "" || optional || peer || here[path]?.version === version,
  );
}

/** Whether npm did it. The versions are those of the lock file, which stays as it is; nothing goes to stdout. */
function npm(command, errors) {
  const args = [command, "--no-save", "--no-fund", "--no-audit", "--loglevel=error"];
  const options = { cwd: ROOT, stdio: ["ignore", errors === "inherit" ? 2 : "ignore", errors] };
  const cli = process.env.npm_execpath;
  if (cli && /\.[cm]?js$/.test(cli)) return spawnSync(process.execPath, [cli, ...args], options).status === 0;
  return spawnSync(WINDOWS ? "npm.cmd" : "npm", args, { ...options, shell: WINDOWS }).status === 0;
}

// ── Build ───────────────────────────────────────────────────────────────────────────────────────────────────

function sourceFiles() {
  const files = ["package.json", "tsconfig.json", "tsconfig.build.json"].map((name) => join(ROOT, name));
  for (const folder of BUILD_FOLDERS) collect(join(ROOT, folder), files);
  return files.filter((file) => existsSync(file)).sort();
}

function collect(folder, files) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (path !== join(ROOT, "corpus", "documents")) collect(path, files);
    } else if (/\.(?:ts|json)$/.test(entry.name)) files.push(path);
  }
}

/** Sizes and times tell cheaply that nothing changed; where they differ, as after a checkout, contents decide. */
async function build() {
  const files = sourceFiles();
  const stats = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${relative(ROOT, file)} ${size} ${mtimeMs}`;
  });
  const seen = hashOf(...stats);
  const last = existsSync(MAIN) ? JSON.parse(readOr(BUILT, "{}")) : {};
  if (last.seen === seen) return;
  const contents = hashOf(...files.flatMap((file) => [relative(ROOT, file), readFileSync(file)]));
  if (last.contents !== contents) await compile();
  writeFileSync(BUILT, JSON.stringify({ seen, contents }));
}

async function compile() {
  say("đang dựng chương trình … / building …");
  // Nothing of an earlier build stays, least of all its record.
  rmSync(join(ROOT, "dist"), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  mkdirSync(join(ROOT, "dist"));
  const { status } = bin("tsc", ["-p", "tsconfig.build.json"], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new SetupError("dựng không được, xem lỗi ở trên / the build failed, see above");
  chmodSync(MAIN, 0o755);
  const { jsonSchema } = await import(pathToFileURL(join(ROOT, "dist", "src", "schema.js")).href);
  writeFileSync(join(ROOT, "dist", "schema.json"), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}

// ── Run ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Runs a command of node_modules, or of the system where there is none of that name. */
function bin(name, args, options) {
  const local = join(MODULES, ".bin", WINDOWS ? `${name}.cmd` : name);
  const command = name === "node" ? process.execPath : existsSync(local) ? local : name;
  return spawnSync(command, args, { ...options, shell: WINDOWS && name !== "node" });
}

const EXIT_SETUP_FAILED = 2;

async function main(args) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new SetupError(
      `cần Node.js ${OLDEST_NODE.join(".")} trở lên, đang là ${process.versions.node} / Node.js ${OLDEST_NODE.join(".")} or newer is needed`,
    );
  }
  install();
  await build();
  if (args[0] === "--then") {
    const { status, error } = bin(args[1], args.slice(2), { stdio: "inherit" });
    if (error) throw new SetupError(error.message);
    process.exitCode = status ?? EXIT_SETUP_FAILED;
    return;
  }
  process.argv = [process.execPath, MAIN, ...args];
  await import(pathToFileURL(MAIN).href);
}

main(process.argv.slice(2)).catch((error) => {
  say(error instanceof SetupError ? error.message : (error.stack ?? String(error)));
  process.exitCode = EXIT_SETUP_FAILED;
});
