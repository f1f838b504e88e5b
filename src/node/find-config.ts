/** Where the user's configuration is. */
import { access } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const NAMES = ["kehoach.config.yml", "kehoach.config.yaml", "kehoach.config.json"];

/** The configuration that holds for `folder`: in it or in the nearest folder above, `null` where there is none. */
export async function findConfig(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of NAMES) if (await exists(join(at, name))) return join(at, name);
    if (at === dirname(at)) return null;
  }
}

export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
