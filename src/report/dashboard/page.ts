/** The script of the page: its functions by their sources, handed to one another as arguments. */
import { isShown } from "./page/filter.ts";
import { element, filled, folded, type Kit, sorted, stretches, unpacked } from "./page/kit.ts";
import { overview } from "./page/overview.ts";
import { planPage } from "./page/plan.ts";
import { type Parts, start } from "./page/start.ts";
import { table } from "./page/table.ts";

const KIT: Kit = { element, filled, folded, sorted, stretches, unpacked };
const PARTS: Parts = { table, isShown, overview, planPage };

export function pageScript(): string {
  return `"use strict";\n(${start})(${sources(KIT)}, ${sources(PARTS)});\n`;
}

function sources(functions: object): string {
  const named = Object.entries(functions).map(([name, source]) => `${name}: ${source}`);
  return `{\n${named.join(",\n")}\n}`;
}
