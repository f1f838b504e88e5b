/** Safe fixes may be applied unread: they change nothing in sound prose, and once applied nothing is left to them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";
import { plan, unmark } from "../../src/check/example.ts";
import type { Finding } from "../../src/model.ts";
import { read } from "../../src/read/index.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { pairs } from "../evaluate/folder.ts";
import { sourceOf } from "../source.ts";

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

const OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");

/** The tone marks of open syllables in oa, oe, uy moved to where `placement` has them; both are right. */
function toned(text: string, placement: "old" | "new"): string {
  const [from, to] = placement === "old" ? [NEW, OLD] : [OLD, NEW];
  return from.reduce(
    (all, letters, i) => all.replace(new RegExp(`(?<![qQ])${letters}(?!\\p{L})`, "gu"), to[i]!),
    text,
  );
}

/** Lower case, no diacritics, look-alikes made Latin. */
const fold = (text: string): string => cleanText(sourceOf(text)).bare;

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

  it("change nothing in 20,000 words of sound plans, with tone marks placed either way", async () => {
    let words = 0;
    for (const { document: file } of documents) {
      const { text } = await read(new Uint8Array(readFileSync(file)), { name: file });
      const sound = text.normalize("NFC");
      for (const variant of new Set([sound, toned(sound, "old"), toned(sound, "new")])) {
        const findings = (await findingsOf(variant)).filter(({ rule }) => !rule.startsWith("structure/"));
        expect([file, safely(variant, findings)]).toEqual([file, variant]);
        words += variant.split(/\s+/).length;
      }
    }
    expect(words).toBeGreaterThan(20_000);
  });

  it("touch next to nothing in the titles of official instruments, and no letter of them", async () => {
    const lines = ["codified", "general", "emulation"].flatMap((name) =>
      readFileSync(`corpus/instruments/${name}.jsonl`, "utf8").trim().split("\n"),
    );
    const titles = lines.map((line) => (JSON.parse(line) as { title: string | null }).title ?? "");
    const text = plan({ opening: titles.join("\n") });
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(80_000);
    const findings = (await findingsOf(text)).filter(
      ({ rule, fix }) => rule.startsWith("language/") && fix?.kind === "safe",
    );
    expect(findings.filter(({ rule }) => rule === "language/repeated-word")).toEqual([]);
    const edits = findings.flatMap(({ fix }) => fix!.edits);
    expect(edits.length).toBeLessThan(words / 10_000);
    expect(fold(safely(text, findings)).replace(/\W/g, "")).toBe(fold(text).replace(/\W/g, ""));
  });

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
