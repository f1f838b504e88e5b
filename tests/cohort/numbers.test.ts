import { describe, expect, it } from "vitest";
import type { Digest } from "../../src/cohort/digest.ts";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import { identicalFiles, numbersReused } from "../../src/cohort/numbers.ts";
import { digest, range } from "./digest.ts";

const plan = (name: string, more: Partial<Digest> = {}): Digest =>
  digest(name, range(name.charCodeAt(0) * 100, name.charCodeAt(0) * 100 + 9), {
    body: "uy ban nhan dan|xã an bình",
    bodyName: "UBND xã An Bình",
    number: "12/KH-UBND",
    issued: 2026,
    ...more,
  });

const CASES: readonly (readonly [name: string, plans: readonly Digest[], reused: readonly string[][]])[] = [
  ["two plans of one body", [plan("b"), plan("a")], [["a", "b"]]],
  ["capitals of the symbol", [plan("a"), plan("b", { number: "12/KH-Ubnd" })], [["a", "b"]]],
  ["another number", [plan("a"), plan("b", { number: "13/KH-UBND" })], []],
  ["another year", [plan("a"), plan("b", { issued: 2025 })], []],
  ["another body", [plan("a"), plan("b", { body: "uy ban nhan dan|xã an hòa" })], []],
  ["no number", [plan("a", { number: null }), plan("b", { number: null })], []],
  ["no date", [plan("a", { issued: null }), plan("b", { issued: null })], []],
  ["no body", [plan("a", { body: null }), plan("b", { body: null })], []],
  ["the same file", [plan("a", { sha256: "x" }), plan("b", { sha256: "x" })], []],
  ["two provinces", [plan("a", { province: "Lào Cai" }), plan("b", { province: "Phú Thọ" })], []],
  ["two districts", [plan("a", { district: "huyện a" }), plan("b", { district: "huyện b" })], []],
  ["a province that one does not tell", [plan("a", { province: "Lào Cai" }), plan("b")], [["a", "b"]]],
  [
    "one that may be of either province",
    [plan("a", { province: "Lào Cai" }), plan("b", { province: "Phú Thọ" }), plan("c")],
    [],
  ],
  ["two versions of one plan", [plan("a"), { ...plan("a"), name: "b", sha256: "b" }], []],
  [
    "two versions and another plan",
    [plan("a"), { ...plan("a"), name: "b", sha256: "b" }, plan("c")],
    [["a", "b", "c"]],
  ],
];

describe("numbers used twice", () => {
  it.each(CASES)("%s", (_, plans, reused) => {
    const found = numbersReused(plans, nearDuplicatePairs(plans));
    expect(found.map(({ plans: names }) => names)).toEqual(reused);
  });

  it("are told with body, number and year", () => {
    expect(numbersReused([plan("a"), plan("b")], [])).toEqual([
      { body: "UBND xã An Bình", number: "12/KH-UBND", year: 2026, plans: ["a", "b"] },
    ]);
  });
});

it("files of the same bytes are told as such", () => {
  const files = [plan("c", { sha256: "x" }), plan("a", { sha256: "x" }), plan("b")];
  expect(identicalFiles(files)).toEqual([["a", "c"]]);
});
