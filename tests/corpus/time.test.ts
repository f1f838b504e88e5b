/** The data that rules on anniversaries and movements rest on. */
import { describe, expect, it } from "vitest";
import { anniversaries } from "../../corpus/anniversaries.ts";
import { movements } from "../../corpus/movements.ts";
import { keyOf } from "../../src/text/bare.ts";
import { isoDate } from "../../src/text/dates.ts";

describe("anniversaries", () => {
  it.each(anniversaries.map((day) => [day.name, day] as const))("%s is a real day", (_, day) => {
    // 2024 has a 29 February.
    expect(isoDate(2024, day.month, day.day)).not.toBeNull();
    if (day.year !== null) expect(day.year).toBeGreaterThan(1800);
    if (day.year !== null) expect(day.year).toBeLessThan(2026);
  });

  it("have a source unless they are known from memory, and are not judged then", () => {
    const sourced = anniversaries.filter(({ sources }) => sources.length > 0);
    expect(sourced.length).toBe(anniversaries.filter(({ confidence }) => confidence !== "memory").length);
    const judged = anniversaries.filter(({ names }) => names.length > 0);
    expect(judged.filter(({ confidence }) => confidence === "memory")).toEqual([]);
  });

  it("have names of their own", () => {
    const keys = anniversaries.flatMap((day) => [...new Set(day.names.map(keyOf))]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("cite nothing but what a reader can find", () => {
    const sources = anniversaries.flatMap((day) => day.sources);
    expect(sources.filter((source) => /\d{9,}|^D\d/.test(source))).toEqual([]);
  });
});

describe("movements", () => {
  const DAY = /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;

  it.each(movements.map((movement) => [movement.name, movement] as const))(
    "%s is complete",
    (_, movement) => {
      const { issued, launched, from, to, over, sources } = movement;
      for (const date of [issued, launched]) if (date) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const date of [from, to, over]) if (date) expect(date).toMatch(DAY);
      if (from && to) expect(from.slice(0, 4) <= to.slice(0, 4)).toBe(true);
      if (to && over) expect(over.slice(0, 4)).toBe(to.slice(0, 4));
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it("are replaced by movements that are known", () => {
    const names = new Set(movements.map(({ name }) => name));
    const replaced = movements.flatMap(({ replacedBy }) => replacedBy ?? []);
    expect(replaced.length).toBeGreaterThan(0);
    expect(replaced.filter((name) => !names.has(name))).toEqual([]);
  });
});
