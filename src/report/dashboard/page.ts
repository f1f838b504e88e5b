/** The script of the page: its functions by their sources, handed to one another as arguments. */
import { controls } from "./page/controls.ts";
import { isShown } from "./page/filter.ts";
import { day, element, filled, folded, type Kit, sorted, stretches, unpacked } from "./page/kit.ts";
import { others } from "./page/others.ts";
import { planPage } from "./page/plan.ts";
import { planColumns } from "./page/plans.ts";
import { type Parts, start } from "./page/start.ts";
import { table } from "./page/table.ts";

const KIT: Kit = { day, element, filled, folded, sorted, stretches, unpacked };
const PARTS: Parts = { controls, isShown, others, planColumns, planPage, table };

export function pageScript(): string {
  return `"use strict";\n(${start})(${sources(KIT)}, ${sources(PARTS)});\n`;
}

function sources(functions: object): string {
  const named = Object.entries(functions).map(([name, source]) => `${name}: ${source}`);
  return `{\n${named.join(",\n")}\n}`;
}
