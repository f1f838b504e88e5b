/** YAML and JSON read with the places of everything in them. */
import type { Node, Scalar } from "yaml";
import type { FileProblem } from "./bad-file.ts";

export interface YamlFile {
  /** Maps, lists, texts, booleans and `null`; numbers as they are written ("06" stays "06"). */
  readonly value: unknown;
  /** The line of a value inside, from 1; of its key where `key` is asked for. */
  lineOf(path: readonly (string | number)[], key?: boolean): number;
  readonly problems: readonly FileProblem[];
}

/** Reads `text`, which is YAML or JSON. Never throws: what is no YAML is in `problems`. */
export async function parseYaml(path: string, text: string): Promise<YamlFile> {
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import("yaml");
  const counter = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ""), { lineCounter: counter, prettyErrors: false });
  const line = (offset: number): number => Math.max(counter.linePos(offset).line, 1);

  const plain = (node: unknown): unknown => {
    if (isMap(node)) {
      return Object.fromEntries(node.items.map(({ key, value }) => [String(plain(key)), plain(value)]));
    }
    if (isSeq(node)) return node.items.map(plain);
    return isScalar(node) ? scalar(node) : null;
  };

  const lineOf = (place: readonly (string | number)[], key = false): number => {
    let at: unknown = document.contents;
    let found = startOf(at);
    for (const step of place) {
      const pair = isMap(at) ? at.items.find((item) => String(plain(item.key)) === step) : undefined;
      at = pair ? pair.value : isSeq(at) ? at.items[Number(step)] : undefined;
      found = startOf(key && pair ? pair.key : at) ?? startOf(pair?.key) ?? found;
    }
    return line(found ?? 0);
  };

  const problems = document.errors.map(({ message, pos }) => ({
    path,
    line: line(pos[0]),
    field: null,
    vi: `sai cú pháp (${message}). Xem lại dấu hai chấm, thụt đầu dòng và dấu ngoặc kép.`,
    en: `it is not well formed (${message}). Look at colons, indentation and quotation marks.`,
  }));
  return { value: problems.length > 0 ? null : plain(document.contents), lineOf, problems };
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

function scalar({ value, source }: Scalar): unknown {
  return typeof value === "number" || typeof value === "bigint" ? (source ?? String(value)) : value;
}
