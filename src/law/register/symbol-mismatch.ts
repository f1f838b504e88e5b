/** What the number and symbol alone contradict: the type word before it, the body named after it. */
import { issuers } from "../../../corpus/issuers.ts";
import type { Mismatch } from "../../model.ts";
import { type ParsedSymbol, parseSymbol } from "../symbol.ts";
import { typesAbbreviated } from "../types.ts";
import { issuersDiffer } from "./issuers.ts";
import type { Cited } from "./resolution.ts";

/** Types that a symbol names plainly. A programme or scheme is also cited by the number of the decision it came with. */
const PLAIN = new Set([
  "Luật",
  "Bộ luật",
  "Pháp lệnh",
  "Nghị định",
  "Nghị quyết",
  "Thông tư",
  "Thông tư liên tịch",
  "Chỉ thị",
  "Quyết định",
  "Quy định",
  "Văn bản hợp nhất",
]);

export function symbolMismatches({ type, number, issuer }: Cited): Mismatch[] {
  const symbol = number === null ? null : parseSymbol(number, type);
  if (!symbol || symbol.ordinal === null) return [];
  return [...typeMismatch(symbol, type), ...(issuer === null ? [] : issuerMismatch(symbol, issuer))];
}

function typeMismatch(symbol: ParsedSymbol, type: string): Mismatch[] {
  const meant = typesMeant(symbol);
  // A local regulation is often called by the number of the decision that it came with.
  if (type === "Quy định" && meant.includes("Quyết định")) return [];
  if (!PLAIN.has(type) || meant.length === 0 || meant.includes(type)) return [];
  if (meant.some((one) => one.startsWith(type)) || !meant.some((one) => PLAIN.has(one))) return [];
  return [{ element: "type", expected: meant, certain: true, evidence: null }];
}

function typesMeant({ type, family, style }: ParsedSymbol): readonly string[] {
  if (type !== null) return typesAbbreviated(type, style);
  return family === "national-assembly" ? ["Luật", "Bộ luật", "Nghị quyết", "Pháp lệnh"] : [];
}

/** The bodies whose symbols are theirs alone. */
const BODIES = new Map(
  issuers
    .filter(({ abbreviation, family }) => family === "state" && /^(?:CP|TTg|B\p{Lu}+)$/u.test(abbreviation))
    .map(({ abbreviation, name }) => [abbreviation, name]),
);

function issuerMismatch({ issuers: units, family }: ParsedSymbol, issuer: string): Mismatch[] {
  const body =
    family === "national-assembly" && /^QH/i.test(units[0] ?? "") ? "Quốc hội" : BODIES.get(units[0] ?? "");
  if (body === undefined || units.length > 1 || !issuersDiffer(body, issuer)) return [];
  return [{ element: "issuer", expected: [body], certain: true, evidence: null }];
}
