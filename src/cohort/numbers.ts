/** Numbers given twice, and files handed in twice. */
import { keyOf } from "../text/bare.ts";
import { type Digest, inOrder, sameBody } from "./digest.ts";
import { groupsOf } from "./group.ts";
import type { NumberReused } from "./model.ts";
import type { NearPair } from "./near-duplicates.ts";

/**
 * Numbers that several plans of one body bear in one year. Versions of one plan rightly bear one number, the same file
 * is one plan, and where body, number or date are not known nothing is said.
 * @param pairs the near-duplicates among the plans
 */
export function numbersReused(digests: readonly Digest[], pairs: readonly NearPair[]): NumberReused[] {
  const versions = new Set(pairs.filter((pair) => pair.sameBody).map(({ a, b }) => `${a}\n${b}`));
  return groupsOf(inOrder(digests), ({ body, number, issued }) =>
    body && number && issued ? `${body}|${keyOf(number)}|${issued}` : null,
  )
    .flatMap(byPlace)
    .filter((plans) => plans.some(({ name }, i) => i > 0 && !versions.has(`${plans[0]!.name}\n${name}`)))
    .map((plans) => {
      const { bodyName, number, issued } = plans[0]!;
      return { body: bodyName!, number: number!, year: issued!, plans: plans.map(({ name }) => name) };
    });
}

/** Communes of one name lie in several places; a plan that does not tell its own is then left out. */
function byPlace(plans: readonly Digest[]): Digest[][] {
  if (plans.every((a) => plans.every((b) => sameBody(a, b)))) return [[...plans]];
  return groupsOf(plans, ({ district, province }) =>
    district === null && province === null ? null : `${district}, ${province}`,
  );
}

/** Names of the files that have the same bytes, each group in order. */
export function identicalFiles(digests: readonly Digest[]): string[][] {
  const groups = groupsOf(digests, ({ sha256 }) => sha256);
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ name }) => name).sort());
}
