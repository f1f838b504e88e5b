/** "ke-hoach.kehoach.yml" beside "ke-hoach.docx": which findings of that document are not to be shown, and why. */
import { readFile } from "node:fs/promises";
import type { Suppression } from "../check/suppression.ts";
import { UnreadableError } from "../model/values.ts";

export function sidecarOf(path: string): string {
  return `${path.replace(/\.[^./\\]*$/, "")}.kehoach.yml`;
}

/**
 * The suppressions beside the document at `path`; none where there is no such file.
 * @throws UnreadableError (`bad-sidecar`) when it cannot be read or has something else in it
 */
export async function readSidecar(path: string): Promise<readonly Suppression[]> {
  if (path === "-") return [];
  const name = sidecarOf(path);
  const fail = (vi: string, en = vi): never => {
    throw new UnreadableError(
      "bad-sidecar",
      `tệp “${name}” không dùng được (${vi}).`,
      `the file “${name}” cannot be used (${en}).`,
    );
  };
  const text = await readFile(name, "utf8").catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" || error.code === "ENOTDIR" ? null : fail(error.code ?? String(error)),
  );
  if (text === null) return [];
  // Most documents have no such file: what reads it is loaded for those that have.
  const [{ parseDocument }, z, schema] = await Promise.all([
    import("yaml"),
    import("zod"),
    import("../check/suppression.ts"),
  ]);
  const Sidecar = z.strictObject({ suppressions: z.array(schema.Suppression).default([]) });
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) return fail(fault.message.split("\n")[0] ?? "");
  // An empty file says nothing.
  const content = contentOf(document, fail) ?? {};
  const parsed = Sidecar.safeParse(content);
  if (parsed.success) return parsed.data.suppressions;
  const sentence = ({ localeError }: ReturnType<typeof z.locales.vi>) => {
    const [issue] = Sidecar.safeParse(content, { error: localeError }).error?.issues ?? [];
    return `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
  };
  return fail(sentence(z.locales.vi()), sentence(z.locales.en()));
}

/** Aliases that would swell to a huge document are refused here. */
function contentOf(document: { toJS(): unknown }, fail: (detail: string) => never): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return fail(String(error));
  }
}
