/** Safe fixes may be applied unread: they change nothing in sound prose, and once applied nothing is left to them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";
import { plan, unmark } from "../../src/check/example.ts";
import type { Finding } from "../../src/model.ts";
import { read } from "../../src/read/index.ts";
import { pairs } from "../evaluate/folder.ts";

const documents = ["dev", "held-out"].flatMap((set) => pairs(`corpus/documents/${set}`));
const today = "2026-11-20";

function safely(text: string, findings: readonly Finding[]): string {
  const edits = findings
    .flatMap(({ fix }) => (fix?.kind === "safe" ? fix.edits : []))
    .sort((a, b) => b.span.start - a.span.start);
  for (const [i, edit] of edits.entries())
    expect(edits[i + 1]?.span.end ?? 0, "edits overlap").toBeLessThanOrEqual(edit.span.start);
  return edits.reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const findingsOf = async (text: string) =>
  (await analyse(bytesOf(text), { path: "plan.txt", today })).findings;

describe("safe fixes", () => {
  it("are tried on all documents of the corpus", () => {
    expect(documents.length).toBeGreaterThanOrEqual(26);
  });

  it.each(documents.map((pair) => [pair.name, pair] as const))(
    "change no word of %s",
    async (_, { document: file }) => {
      const bytes = new Uint8Array(readFileSync(file));
      const { text } = await read(bytes, { name: file });
      const { findings } = await analyse(bytes, { path: file, today });
      const language = findings.filter(({ rule }) => rule.startsWith("language/"));
      // Composing letters changes how they are stored, not what is written.
      expect(safely(text, language).normalize("NFC")).toBe(text.normalize("NFC"));
    },
  );

  it("leave sound sentences of every kind alone", async () => {
    const text = rules
      .filter(({ id }) => id.startsWith("language/"))
      .flatMap(({ good }) => good)
      .join("\n\n");
    for (const rule of rules.filter(({ id }) => id.startsWith("language/"))) {
      for (const example of rule.good) {
        const { findings } = await analyse(bytesOf(example), { path: "plan.txt", today, rules: [rule] });
        expect(safely(example, findings)).toBe(example);
      }
    }
    expect(text.length).toBeGreaterThan(20_000);
  });

  it("leave nothing to mend when they are applied", async () => {
    const faulty = rules.flatMap(({ id, bad }) =>
      id.startsWith("language/") ? bad.map(([marked]) => unmark(marked).text) : [],
    );
    for (const text of [...faulty, plan()]) {
      const mended = safely(text, await findingsOf(text));
      const again = (await findingsOf(mended)).filter(({ fix }) => fix?.kind === "safe");
      expect(again.map(({ rule, text }) => [rule, text])).toEqual([]);
    }
  });
});
