/** How the evaluation analyses a file: on a fixed day, so that the same code gives the same figures tomorrow. */
import type { Analysis } from "../../src/model.ts";
import { analyseFile } from "../../src/node.ts";

const TODAY = "2026-11-20";

export const analyse = (path: string): Promise<Analysis> => analyseFile(path, { today: TODAY });
