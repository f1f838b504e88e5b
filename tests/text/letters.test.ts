import { expect, it } from "vitest";
import { lettersOf } from "../../src/text/letters.ts";

it("counts as the columns of a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
