/** Nothing the committed figures reached may be lost; `npm run evaluate -- --held-out --write` renews them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyse } from "../evaluate/analyse.ts";
import { type Figures, FiguresFile, figuresOf, losses } from "../evaluate/figures.ts";
import { scoreFolder } from "../evaluate/folder.ts";

const committed = FiguresFile.parse(JSON.parse(readFileSync("tests/evaluate/figures.json", "utf8")));

/** Folders outside this repository are there on some machines only. */
const FOLDERS: Readonly<Record<string, string>> = {
  dev: "corpus/documents/dev",
  "held-out": "corpus/documents/held-out",
  plans: join("..", "shared", "plans"),
};

describe("accuracy", () => {
  for (const [name, figures] of Object.entries(committed) as [string, Figures][]) {
    const folder = FOLDERS[name] ?? name;
    const absent = !existsSync(folder);
    it.skipIf(absent)(
      `${name} is as good as committed${absent ? ` (${folder} is not here)` : ""}`,
      { timeout: 60_000 },
      async () => {
        const { scores, failures } = await scoreFolder(folder, analyse);
        expect(failures).toEqual([]);
        expect(losses(figuresOf(scores), figures)).toEqual([]);
      },
    );
  }
  it("has figures for the documents of this project", () =>
    expect(committed.dev?.documents).toBeGreaterThan(0));
});
