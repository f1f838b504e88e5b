/** What is done of a batch survives the end of the run, however it ends. */
import { appendFileSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Journal, writtenFailure, writtenRecord } from "../../src/batch/journal.ts";
import type { PlanRecord } from "../../src/cohort/model.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kehoach-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const record = (name: string, text: string) =>
  ({ name, analysis: { title: { year: 2026 } }, text, marks: [] }) as unknown as PlanRecord;
const RECORDS = [
  record("a.docx", "Kế hoạch\n"),
  record("b\n.txt", "x".repeat(200_000)),
  record("c.pdf", "𠀋 \u2028"),
];
const more = { day: null, facts: null };

async function written(name: string): Promise<string> {
  const path = join(folder, name);
  const { journal } = await Journal.open(path);
  await Promise.all(RECORDS.map((one, i) => journal.append(writtenRecord(one, more), `key ${i}`)));
  await journal.append(writtenFailure({ name: "d", code: "damaged", vi: "hỏng", en: "damaged" }), "key 3");
  await journal.close();
  return path;
}

describe("a journal", () => {
  it("gives back what was put in", async () => {
    const { journal, entries } = await Journal.open(await written("whole"));
    expect(entries.map(({ head }) => head.key)).toEqual(["key 0", "key 1", "key 2", "key 3"]);
    expect(await Promise.all(entries.slice(0, 3).map((entry) => journal.recordOf(entry)))).toEqual(RECORDS);
    expect(entries[3]!.head.failed).toMatchObject({ name: "d", code: "damaged" });
    await journal.close();
  });

  it.each([1, 20, 150_000])(
    "that lost its last %i bytes gives the outcomes before, and goes on",
    async (lost) => {
      const path = await written(`cut ${lost}`);
      truncateSync(path, statSync(path).size - lost);
      const { journal, entries } = await Journal.open(path);
      const left = entries.length;
      expect(left).toBeLessThan(4);
      expect(left).toBeGreaterThan(0);
      await journal.append(writtenRecord(RECORDS[2]!, more), "new");
      await journal.close();
      const again = await Journal.open(path);
      expect(again.entries.map(({ head }) => head.key)).toEqual([
        ...entries.map(({ head }) => head.key),
        "new",
      ]);
      expect(await again.journal.recordOf(again.entries.at(-1)!)).toEqual(RECORDS[2]);
      await again.journal.close();
    },
  );

  it("does not take noise for outcomes", async () => {
    const path = await written("noise");
    appendFileSync(path, '{"lengths":1}\nnoise\n{"lengths":[1');
    const { journal, entries } = await Journal.open(path);
    expect(entries).toHaveLength(4);
    await journal.close();
  });
});
