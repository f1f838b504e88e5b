/** What happens to the other files when one takes a worker down. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../../src/batch/collect.ts";
import { type Entry, Journal } from "../../src/batch/journal.ts";

const WORKER = new URL("./odd-worker.mjs", import.meta.url).href;
const SETTINGS = { lang: "vi", today: "2026-11-20", asOf: null, config: null } as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kehoach-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function collected(
  names: readonly string[],
  { signal = new AbortController().signal, timeout = 2 } = {},
): Promise<Entry[]> {
  const { journal } = await Journal.open(join(folder, `${names.length}-${names[0]}`));
  const files = names.map((name) => ({ name, path: name }));
  const options = { jobs: 2, timeout, signal, progress: () => {}, cache: null, worker: WORKER };
  const entries = await collect(files, SETTINGS, journal, options);
  await journal.close();
  return entries.sort((a, b) => (a.head.name < b.head.name ? -1 : 1));
}

const fine = ["a", "b", "c", "d", "e"];

describe("a file that takes its worker down", () => {
  it.each([
    ["fails", "internal", 60],
    ["dies", "internal", 60],
    ["swells", "out-of-memory", 60],
    ["hangs", "too-slow", 2],
    ["leaves", "too-slow", 2],
  ])(
    "%s: it is reported (%s) and the others are judged",
    { timeout: 120_000 },
    async (name, code, timeout) => {
      const entries = await collected([fine[0]!, name, ...fine.slice(1), `${name} again`], { timeout });
      const outcomes = [...fine, name, `${name} again`]
        .sort()
        .map((one) => [one, fine.includes(one) ? null : code]);
      expect(entries.map(({ head }) => [head.name, head.failed?.code ?? null])).toEqual(outcomes);
    },
  );
});

it("a run that is stopped leaves what is done", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 500);
  const entries = await collected(["a", "hangs", "hangs too", "b", "c"], {
    signal: stop.signal,
    timeout: 60,
  });
  expect(entries.map(({ head }) => head.name)).toEqual(["a"]);
});
