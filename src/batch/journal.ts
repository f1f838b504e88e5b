/**
 * What is done of a batch, on the disk: outcomes one behind the other in the order they came. An outcome is three
 * lines: what is needed of all plans at once, the analysis, the rest. What a killed run left half-written at the end
 * is not read.
 */
import { type FileHandle, open } from "node:fs/promises";
import type { Answered } from "../cohort/against.ts";
import type { Facts } from "../cohort/facts.ts";
import type { FailedRecord, PlanRecord } from "../cohort/model.ts";
import type { FindingMark } from "../model.ts";

/** The first line of an outcome. */
export interface Head {
  readonly name: string;
  /** Of the content, the program and its settings: what has the same key need not be judged again. */
  readonly key: string;
  /** The day it was judged on, where another day might judge it otherwise. */
  readonly day: string | null;
  readonly failed: FailedRecord | null;
  /** What is compared across plans; `null` for what could not be read. */
  readonly facts: (Facts & { readonly answered: Answered | null }) | null;
  /** Lengths of the other two lines in bytes, with their ends. */
  readonly lengths: readonly [analysis: number, rest: number];
}

/** An outcome as a worker gives it: its lines are written as they are. */
export interface Written {
  readonly head: Omit<Head, "key">;
  readonly analysis: string;
  readonly rest: string;
}

interface Rest {
  readonly text: string;
  readonly marks: readonly FindingMark[];
}

export function writtenRecord(record: PlanRecord, more: Pick<Head, "day" | "facts">): Written {
  const { name, analysis, text, marks } = record;
  const lines = [JSON.stringify(analysis), JSON.stringify({ text, marks } satisfies Rest)].map(
    (line) => `${line}\n`,
  );
  const lengths = [Buffer.byteLength(lines[0]!), Buffer.byteLength(lines[1]!)] as const;
  return { head: { name, ...more, failed: null, lengths }, analysis: lines[0]!, rest: lines[1]! };
}

export function writtenFailure(failed: FailedRecord): Written {
  const head = { name: failed.name, day: null, failed, facts: null, lengths: [0, 0] as const };
  return { head, analysis: "", rest: "" };
}

/** Where an outcome is. */
export interface Entry {
  readonly head: Head;
  readonly journal: Journal;
  /** Of its analysis, in bytes from the start of the file. */
  readonly at: number;
}

export class Journal {
  readonly path: string;
  private readonly file: FileHandle;
  private end = 0;
  private written: Promise<unknown> = Promise.resolve();

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.file = file;
  }

  /** Opens the file, which is made where there is none, and reads what is whole in it. */
  static async open(path: string): Promise<{ journal: Journal; entries: Entry[] }> {
    const file = await open(path, "a+");
    const journal = new Journal(path, file);
    const entries: Entry[] = [];
    for await (const entry of journal.read()) entries.push(entry);
    await file.truncate(journal.end);
    return { journal, entries };
  }

  /** One behind the other, whoever asks. */
  append(written: Written, key: string): Promise<Entry> {
    const entry = this.written.then(() => this.write(written, key));
    this.written = entry.catch(() => {});
    return entry;
  }

  private async write({ head, analysis, rest }: Written, key: string): Promise<Entry> {
    const whole: Head = { ...head, key };
    const line = `${JSON.stringify(whole, packed)}\n`;
    const at = this.end + Buffer.byteLength(line);
    await this.file.appendFile(line + analysis + rest);
    this.end = at + head.lengths[0] + head.lengths[1];
    return { head: whole, journal: this, at };
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  /** In bytes. */
  get size(): number {
    return this.end;
  }

  /** The outcome as it was written. */
  async writtenOf({ at, head }: Entry): Promise<Written> {
    const [analysis, rest] = head.lengths;
    return { head, analysis: await this.slice(at, analysis), rest: await this.slice(at + analysis, rest) };
  }

  async recordOf(entry: Entry): Promise<PlanRecord> {
    const { at, head } = entry;
    const [analysis, rest] = head.lengths;
    const lines = await this.slice(at, analysis + rest);
    const cut = lines.indexOf("\n");
    const { text, marks } = JSON.parse(lines.slice(cut)) as Rest;
    return {
      name: head.name,
      analysis: JSON.parse(lines.slice(0, cut)) as PlanRecord["analysis"],
      text,
      marks,
    };
  }

  private async slice(at: number, length: number): Promise<string> {
    const { buffer } = await this.file.read(Buffer.allocUnsafe(length), 0, length, at);
    return buffer.toString("utf8");
  }

  private async *read(): AsyncGenerator<Entry> {
    const { size } = await this.file.stat();
    const chunk = Buffer.allocUnsafe(1 << 16);
    while (this.end < size) {
      let line = Buffer.alloc(0);
      let cut = -1;
      for (let at = this.end; cut < 0 && at < size; at += chunk.length) {
        const { bytesRead } = await this.file.read(chunk, 0, chunk.length, at);
        line = Buffer.concat([line, chunk.subarray(0, bytesRead)]);
        cut = line.indexOf(10);
      }
      const head = cut < 0 ? null : headOf(line.subarray(0, cut).toString("utf8"));
      if (head === null) return;
      const at = this.end + cut + 1;
      const end = at + head.lengths[0] + head.lengths[1];
      if (end > size) return;
      this.end = end;
      yield { head, journal: this, at };
    }
  }
}

/** Typed arrays in JSON. */
function packed(_: string, value: unknown): unknown {
  if (value instanceof Uint32Array) return { u32: base64(value) };
  return value instanceof Uint16Array ? { u16: base64(value) } : value;
}

function unpacked(_: string, value: unknown): unknown {
  const { u32, u16 } = (value ?? {}) as { u32?: unknown; u16?: unknown };
  if (typeof u32 === "string") return new Uint32Array(bytesIn(u32).buffer);
  return typeof u16 === "string" ? new Uint16Array(bytesIn(u16).buffer) : value;
}

const base64 = ({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");
const bytesIn = (words: string): Uint8Array => Uint8Array.from(Buffer.from(words, "base64"));

function headOf(line: string): Head | null {
  try {
    const head = JSON.parse(line, unpacked) as Head;
    return head.lengths.length === 2 ? head : null;
  } catch {
    return null;
  }
}
