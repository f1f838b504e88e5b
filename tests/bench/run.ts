/**
 * `npm run bench`: what the stages cost against what a user would otherwise call, in one run on one machine.
 * Medians after a warm-up; the ratios carry over to other machines, the milliseconds do not.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { rules } from "../../rules/index.ts";
import { analyseSource } from "../../src/analyse.ts";
import { annotate } from "../../src/annotate.ts";
import { chooseProfile, prepareRules, runRules } from "../../src/check/index.ts";
import { citationsOf } from "../../src/cite.ts";
import { fix } from "../../src/fix.ts";
import { findCitations } from "../../src/law/citations.ts";
import { judge } from "../../src/law/register/judge.ts";
import { openRegister } from "../../src/law/register/register.ts";
import { located } from "../../src/locate.ts";
import type { SourceInfo } from "../../src/model.ts";
import { parsePlan } from "../../src/plan/index.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";

/** The file with spaces before its first commas. */
function withSlips(bytes: Uint8Array, most: number): Uint8Array {
  const parts = unzipSync(bytes);
  let left = most;
  const xml = strFromU8(parts["word/document.xml"]!).replace(/(\p{L}), (?=\p{L})/gu, (all, letter: string) =>
    left-- > 0 ? `${letter} , ` : all,
  );
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

const RUNS = 60;
const WARM_UP = 25;

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const start = performance.now();
    await work();
    if (i >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS / 2]!;
}

const row = (name: string, ms: number, more = ""): void => {
  console.log(`${name.padEnd(46)} ${ms.toFixed(2).padStart(8)} ms  ${more}`);
};

const bytes = wordLikeDocx({ pages: 10, fragment: 4 });
const source = readDocx(bytes);
const clean = cleanText(source);
const draft = parsePlan(clean);
const plan = located(draft, clean, source);
const { packed } = await import("../../corpus/instruments/packed.ts");
const register = openRegister(packed);
const judging = { asOf: "2026-01-01", lang: "vi", register: async () => register } as const;
const cited = await citationsOf(clean, draft, judging);
const citations = located(cited.citations, clean, source);
const { rulings } = cited;
const subject = { plan, source, clean, citations, rulings, profile: chooseProfile(plan), asOf: "2026-01-01" };
const info: SourceInfo = { path: "", format: "docx", sha256: "", pages: null, encoding: null, warnings: [] };

console.log(
  `10-page Word-like .docx: ${(bytes.length / 1024).toFixed(0)} KB, ${source.text.length} characters of text\n`,
);
const read = await median(() => readDocx(bytes));
const text = await median(() => cleanText(source));
const parse = await median(() => parsePlan(clean));
const find = await median(() => findCitations(clean));
const found = findCitations(clean);
const resolve = await median(() => found.map((one) => judge(register, one, "2026-01-01")));
const open = await median(() => openRegister(packed));
await prepareRules(subject, rules);
const check = await median(() => runRules(subject, rules, "vi"));
const all = await median(async () => analyseSource(readDocx(bytes), info, { today: "2026-01-01" }));
const raw = await median(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) }));
const html = await median(() => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }));
row("read (own OOXML pass)", read, `${(raw / read).toFixed(1)}× faster than mammoth's raw text`);
row("text (fair copy with offset map)", text, `${(source.text.length / 1e3 / text).toFixed(1)} MB/s`);
row("parse (all fields)", parse);
row("citations, found", find);
row("citations, resolved and judged", resolve, `${found.length} distinct instruments`);
row("law register, opened", open, `${register.size} instruments`);
row(`${rules.length} rules`, check);
row(
  "read + parse + check, whole pipeline",
  all,
  `${(raw / all).toFixed(1)}× faster than mammoth's raw text alone`,
);
const slips = withSlips(bytes, 40);
const options = { path: "plan.docx", today: "2026-01-01" };
const { notes } = await annotate(slips, options);
const { corrections } = await fix(slips, options);
const annotating = await median(() => annotate(slips, options));
const fixing = await median(() => fix(slips, options));
const asParts = (ms: number) => `${(ms / raw).toFixed(2)} of mammoth's raw text`;
row(`annotate, ${notes.length} comments, written and proven`, annotating, asParts(annotating));
row(`fix, ${corrections.length} tracked changes, written and proven`, fixing, asParts(fixing));
row("mammoth, raw text", raw);
row("mammoth, HTML", html);

const main = fileURLToPath(new URL("../../src/cli/main.js", import.meta.url));
const start = async (args: string[]): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const began = performance.now();
    spawnSync(process.execPath, args);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[3]!;
};
const bare = await start(["-e", "0"]);
const version = await start([main, "--version"]);
console.log();
row("node -e 0", bare);
row("kehoach --version", version, `${(version - bare).toFixed(0)} ms above node itself`);
const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
writeFileSync(join(folder, "plan.docx"), bytes);
const checked = await start([main, "check", join(folder, "plan.docx")]);
row(
  "kehoach check, this file, start to finish",
  checked,
  `${(checked - bare).toFixed(0)} ms above node itself`,
);
rmSync(folder, { recursive: true });
