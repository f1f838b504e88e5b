/** The files that a batch writes: each under another name until it is whole. */
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Takes what a report writes, piece by piece. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>;
}

/** Writes a file of `folder` whole or not at all; what stood under its name is replaced. */
export async function writeInto(
  folder: string,
  name: string,
  fill: (sink: Sink) => Promise<void>,
): Promise<void> {
  const draft = join(folder, `.${name}.tmp`);
  const file = await open(draft, "w");
  try {
    const sink = buffered(file);
    await fill(sink);
    await sink.end();
    await file.close();
    await rename(draft, join(folder, name));
  } catch (error) {
    await file.close().catch(() => {});
    await rm(draft, { force: true });
    throw error;
  }
}

const CHUNK = 1 << 20;

/** Small pieces go to the disk together. */
function buffered(file: FileHandle): Sink & { end(): Promise<void> } {
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await file.writeFile(bytes);
  };
  return {
    async write(chunk) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      waiting.push(bytes);
      size += bytes.length;
      if (size >= CHUNK) await flush();
    },
    end: flush,
  };
}
