/** Gold from what the author wrote and marked in the source; nothing here reads the document back. */
import { type Expectation, Gold, type GoldCitation } from "../gold.ts";
import { type PlanSource, plain, resolvedCell } from "./source.ts";

const fields = (line: string): string[] => line.split("|").map((part) => part.trim());

/** `type | number or "name" | date, - or ? | issuer | title | provision`; trailing parts may be left out. */
function citation(line: string): GoldCitation {
  const optional = line.startsWith("? ");
  const [type, identity, date, issuer, title, provision] = fields(line.replace(/^\? /, ""));
  const name = /^"(.*)"$/.exec(identity!)?.[1];
  const kept = (value: string | undefined): value is string =>
    value !== undefined && value !== "" && value !== "-";
  return {
    type: type!,
    number: name === undefined ? identity! : null,
    ...(name === undefined ? {} : { name }),
    ...(date === "-" ? { date: null } : kept(date) && date !== "?" ? { date } : {}),
    ...(kept(issuer) ? { issuer } : {}),
    ...(kept(title) ? { title } : {}),
    ...(kept(provision) ? { provision } : {}),
    ...(optional ? { optional: true as const } : {}),
  };
}

function expectation(line: string): Expectation {
  const [rule, text, why] = fields(line);
  return { rule: rule!, text: text === "-" ? "" : text!, why: why! };
}

const TASK_LENGTH = 60;
const MARK = /^(?:#+~?\s+\S+|[-+•])\s*/;

/** What is asked, once list mark, label and what goes before the body are taken off; its first words. */
function task(text: string, body: string, closing = false): string {
  const words = plain(text).replace(MARK, "").trim();
  const at = words.indexOf(body);
  const rest = at === 0 || (closing && at > 0) ? words.slice(at + body.length).replace(/^[\s:]+/, "") : words;
  return rest.slice(0, TASK_LENGTH).trim();
}

function proseAssignments(source: PlanSource, bodies: "bodies" | "optionalBodies"): Gold["assignments"] {
  return source.marks.flatMap((mark) =>
    mark[bodies].map((body) => ({ body, task: task(mark.text, body, bodies === "optionalBodies") })),
  );
}

function tableAssignments(source: PlanSource): Gold["assignments"] {
  return source.blocks.flatMap((block) => {
    if (block.kind !== "table" || block.taskColumn === 0) return [];
    return block.rows.flatMap((row, r) => {
      const words = row[block.taskColumn - 1]!;
      if (r < block.headerRows || /^[\^<]?$/.test(words)) return [];
      const body = resolvedCell(block, r, block.bodyColumn - 1).replaceAll(" // ", " ");
      return body === "" || body === words ? [] : [{ body, task: task(words.replaceAll(" // ", " "), body) }];
    });
  });
}

function headings(source: PlanSource, optional: boolean): string[] {
  return source.blocks.flatMap((b) => {
    // A line of its own in the middle of the page may be taken for a heading.
    if (b.kind === "center") return optional && /\p{L}/u.test(b.text) ? [plain(b.text)] : [];
    return b.kind === "heading" && b.optional === optional ? [plain(b.text)] : [];
  });
}

/** @returns the gold of a source, checked against its schema (throws when the author left something out). */
export function goldOf(source: PlanSource): Gold {
  const value = (key: string): string | null => source.keys.get(key) || null;
  const list = (key: string): string[] => [...(source.lists.get(key) ?? [])];
  const judged = <K extends string>(key: K, from: string): Partial<Record<K, string | null>> =>
    value(from) === "?" ? {} : ({ [key]: value(from) } as Record<K, string | null>);
  const signer = (prefix: string): Gold["signer"] => ({
    authority: value(`${prefix}authority`),
    ...judged("capacity", `${prefix}capacity`),
    position: value(`${prefix}position`),
    name: value(`${prefix}signer`),
  });
  const notes = value("notes");
  return Gold.parse({
    documentType: value("documentType") ?? "Kế hoạch",
    number: value("number"),
    symbol: value("symbol"),
    issuingBody: value("issuingBody"),
    ...judged("parentBody", "parentBody"),
    place: value("place"),
    date: value("date"),
    subject: value("subject"),
    year: value("year") === null ? null : Number(value("year")),
    theme: value("theme"),
    legalBases: list("basis"),
    citations: list("cite").map(citation),
    movements: list("movement"),
    optionalMovements: list("movement?"),
    recipients: list("to"),
    archive: value("archive"),
    signer: signer(""),
    ...(source.keys.has("or-signer") ? { signerOr: signer("or-") } : {}),
    outline: headings(source, false),
    optionalOutline: headings(source, true),
    assignments: [...proseAssignments(source, "bodies"), ...tableAssignments(source)],
    optionalAssignments: proseAssignments(source, "optionalBodies"),
    targets: source.marks.flatMap((mark) => mark.targets.map(plain)),
    mustFind: list("find").map(expectation),
    structureComplete: value("structure") !== "open",
    mustNotFind: list("trap").map(expectation),
    ...(notes === null ? {} : { notes }),
  });
}

export const goldText = (gold: Gold): string => `${JSON.stringify(gold, null, 1)}\n`;
