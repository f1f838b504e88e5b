/** The law register as it is committed: whole, sourced, canonical, packed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../corpus/instruments/build.ts";
import { packed } from "../../corpus/instruments/packed.ts";
import { openRegister } from "../../src/law/register/register.ts";
import { standingOn } from "../../src/law/register/standing.ts";
import type { InstrumentEntry } from "../../src/model.ts";

const folder = fileURLToPath(new URL("../../corpus/instruments", import.meta.url));
const { entries, problems, canonical, info } = readRegister(folder);
const register = openRegister(packed);

describe("the register's files", () => {
  it("have nothing wrong with them", () => expect(problems).toEqual([]));

  it("are canonical, and packed.ts is made from them", () => {
    const stale = [...canonical].filter(([file, text]) => readFileSync(join(folder, file), "utf8") !== text);
    expect(stale.map(([file]) => file)).toEqual([]);
    expect(canonical.has("packed.ts")).toBe(true);
  });

  it("hold at least 9,500 instruments, of 1,000 of which an end or a successor is known", () => {
    const replaced = new Set(entries.flatMap(({ replaces = [] }) => replaces.map(({ id }) => id)));
    const ended = entries.filter(({ id, effective }) => effective.to !== null || replaced.has(id));
    expect(entries.length).toBeGreaterThanOrEqual(9500);
    expect(ended.length).toBeGreaterThanOrEqual(1000);
  });
});

describe("the packed register", () => {
  it("gives back every entry as it was", () => {
    const bare = register
      .all()
      .map(({ replacedBy: _, amendedBy: __, endedInPartBy: ___, ...entry }) => entry as InstrumentEntry);
    const sorted = (list: readonly InstrumentEntry[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    const plain = (list: readonly InstrumentEntry[]): unknown => JSON.parse(JSON.stringify(sorted(list)));
    expect(plain(bare)).toEqual(plain(entries));
    expect([register.version, register.asOf, register.size]).toEqual([
      info.version,
      info.asOf,
      entries.length,
    ]);
  });

  it("finds every entry by its number", () => {
    const lost = entries.filter(
      ({ id, number }) => number !== null && !register.byNumber(number).some((one) => one.id === id),
    );
    expect(lost).toEqual([]);
  });

  it("knows both ends of every relation", () => {
    for (const { id, replaces = [], amends = [], endsPart = [] } of entries) {
      for (const target of replaces)
        expect(register.get(target.id)?.replacedBy.map((r) => r.id)).toContain(id);
      for (const target of amends) expect(register.get(target.id)?.amendedBy.map((r) => r.id)).toContain(id);
      for (const target of endsPart)
        expect(register.get(target.id)?.endedInPartBy.map((r) => r.id)).toContain(id);
    }
  });

  it("gives every instrument a standing on every day, and no chain goes in circles", () => {
    for (const instrument of register.all()) {
      for (const day of ["1990-01-01", "2015-06-30", "2024-12-26", "2026-11-20", "2040-01-01"]) {
        const { successors, certain, since } = standingOn(register, instrument, day);
        expect(new Set(successors).size).toBe(successors.length);
        if (since !== null) expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(typeof certain).toBe("boolean");
      }
    }
  });
});
