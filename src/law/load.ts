/** The law register of the package, read when the first citation needs it and then kept. */
import type { InstrumentEntry } from "../model.ts";
import { openRegister, type Register } from "./register/register.ts";

let opened: Promise<Register> | null = null;

/** The register; with `own`, a user's instruments beside it (the caller keeps that one). */
export async function loadRegister(own: readonly InstrumentEntry[] = []): Promise<Register> {
  if (own.length > 0) return openRegister((await import("../../corpus/instruments/packed.ts")).packed, own);
  opened ??= import("../../corpus/instruments/packed.ts").then(({ packed }) => openRegister(packed));
  return opened;
}
