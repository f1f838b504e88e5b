/** The files that a batch writes: each under another name until all is well. */
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Takes what a report writes, piece by piece. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>;
}

/** New files of a folder, which replace those of the same names together at the end. */
export class Drafts {
  private readonly folder: string;
  private readonly drafts = new Map<string, Draft>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The file of this name, from its beginning or where it was left. */
  sink(name: string): Sink {
    const draft = this.drafts.get(name) ?? new Draft(join(this.folder, `.${name}.tmp`));
    this.drafts.set(name, draft);
    return draft;
  }

  /** Gives the files their names. */
  async keep(): Promise<void> {
    for (const draft of this.drafts.values()) await draft.close();
    for (const [name, { path }] of this.drafts) await rename(path, join(this.folder, name));
  }

  async drop(): Promise<void> {
    for (const draft of this.drafts.values()) await draft.close().catch(() => {});
    for (const { path } of this.drafts.values()) await rm(path, { force: true });
  }
}

const CHUNK = 1 << 20;

/** Small pieces go to the disk together. */
class Draft implements Sink {
  readonly path: string;
  private file: FileHandle | null = null;
  private waiting: Uint8Array[] = [];
  private size = 0;

  constructor(path: string) {
    this.path = path;
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    this.waiting.push(bytes);
    this.size += bytes.length;
    if (this.size >= CHUNK) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.file?.close();
    this.file = null;
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.concat(this.waiting);
    this.waiting = [];
    this.size = 0;
    this.file ??= await open(this.path, "w");
    await this.file.writeFile(bytes);
  }
}
