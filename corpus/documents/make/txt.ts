/** A source as the text files people really have: typed, copied from a PDF, copied from the web, recognised from a scan. */
import { lines } from "./frame.ts";
import { has, type Line, type PlanSource, plain, type Table } from "./source.ts";

interface Out {
  readonly text: string;
  readonly bold: boolean;
}

const WIDTH = 80;

function wrap(text: string, width: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      out.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  out.push(line);
  return out;
}

function sideBySide(left: readonly Line[], right: readonly Line[]): string[] {
  const width = Math.max(...left.map((line) => line.text.length), 20) + 6;
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, i) =>
    `${(left[i]?.text ?? "").padEnd(width)}${right[i]?.text ?? ""}`.trimEnd(),
  );
}

function head(source: PlanSource): string[] {
  const org = lines(source, "org", "org*", "star");
  const state = lines(source, "nation", "motto");
  const number = lines(source, "number");
  const date = lines(source, "date");
  if (has(source, "side")) return [...sideBySide(org, state), ...sideBySide(number, date)];
  if (has(source, "stacked")) return [...org, ...number, ...state, ...date].map((line) => line.text);
  return [...org, ...state, ...number, ...date].map((line) => line.text);
}

function foot(source: PlanSource): string[] {
  const recipients = lines(source, "to-head", "to", "archive");
  const signer = lines(source, "sign", "name");
  const second = lines(source, "sign2", "name2");
  if (second.length > 0) return [...sideBySide(signer, second), ...recipients.map((line) => line.text)];
  if (has(source, "side")) return sideBySide(recipients, signer);
  return [...recipients, ...signer].map((line) => line.text);
}

const tableLines = (table: Table, separator: string): string[] =>
  table.rows.map((row) =>
    row
      .map((text) => (text === "<" || text === "^" ? "" : text.replaceAll(" // ", "; ")))
      .join(separator)
      .trim(),
  );

function content(source: PlanSource): Out[] {
  const out: Out[] = [];
  for (const block of source.blocks) {
    if (block.kind === "table") {
      for (const text of tableLines(block, "\t")) out.push({ text, bold: false });
    } else if (block.kind === "heading") {
      out.push({ text: plain(block.text), bold: !block.optional });
    } else if (["title", "subject", "attached", "basis", "center", "para"].includes(block.kind)) {
      const bold = ["title", "subject", "center"].includes(block.kind);
      out.push({ text: plain(block.text), bold });
    }
  }
  return out;
}

const clean = (source: PlanSource): string =>
  [...head(source), "", ...content(source).map((line) => line.text), "", ...foot(source)].join("\n");

/** Lines cut at a fixed width; a blank line after every few lines, and page numbers, as a PDF viewer copies. */
function wrapped(source: PlanSource): string {
  const out: string[] = [...head(source), ""];
  let count = 0;
  for (const { text } of content(source)) {
    for (const line of wrap(text, WIDTH)) {
      count++;
      out.push(`${line} `);
      if (count % 4 === 0) out.push("");
      if (count % 42 === 0) out.push("", String(Math.floor(count / 42) + 1), "");
    }
  }
  return [...out, "", ...foot(source)].join("\n");
}

/** A page copied from a web site: paragraphs apart, bold as `**`, the two columns run together. */
function web(source: PlanSource): string {
  const join = (...kinds: Parameters<typeof lines>[1][]): string =>
    lines(source, ...kinds)
      .map((line) => line.text)
      .join(" ");
  const top = [
    `**${join("org", "org*")}**`,
    `**${join("nation")}** **${join("motto")}**`,
    join("number"),
    `*${join("date")}*`,
  ];
  const middle = content(source).map((line) => (line.bold ? `**${line.text}**` : line.text));
  const recipients = lines(source, "to-head", "to", "archive").map((line) => line.text);
  const signer = `**${join("sign")}** **${join("name")}**`;
  return [...top, ...middle, recipients.join("\n"), signer]
    .filter((text) => !/^\**\s*\**$/.test(text.replaceAll(" ", "")))
    .join("\n\n");
}

/** The misreadings the source lists (`%ocr right => wrong`), over lines cut at the width of the page. */
function ocr(source: PlanSource): string {
  const pairs = (source.lists.get("ocr") ?? []).map((pair) => pair.split(" => ") as [string, string]);
  const unused = new Set(pairs.map(([right]) => right));
  const misread = (text: string): string =>
    pairs.reduce((read, [right, wrong]) => {
      if (read.includes(right)) unused.delete(right);
      return read.replaceAll(right, wrong);
    }, text);
  const middle = content(source).flatMap((line) => [...wrap(misread(line.text), 86), ""]);
  const text = [...head(source).map(misread), "", ...middle, ...foot(source).map(misread)].join("\n");
  if (unused.size > 0) throw new Error(`${source.name}: nothing to misread: ${[...unused].join("; ")}`);
  return text;
}

export function plainText(source: PlanSource): string {
  const make = has(source, "web") ? web : has(source, "wrapped") ? wrapped : has(source, "ocr") ? ocr : clean;
  return `${make(source)
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
