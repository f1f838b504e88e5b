/** The JSON Schema of the output contract, for other languages. */
import * as z from "zod";
import { Analysis } from "./model.ts";

/** JSON Schema (draft 2020-12) of one analysis. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(Analysis) as Record<string, unknown>;
}
