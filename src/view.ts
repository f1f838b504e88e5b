/** A document as people know it, to be shown beside its findings. */
import type { Source } from "./model.ts";
import type { DocumentView } from "./report/view/view.ts";

/**
 * What a report needs to show a document: a Word file in its own layout, anything else as its reader saw it.
 * @param bytes the file that `source` was read from
 */
export async function viewOf(source: Source, bytes: Uint8Array): Promise<DocumentView> {
  // Letters of old fonts are decoded in the source only.
  const isSound = source.format === "docx" && source.warnings.every(({ code }) => code !== "legacy-font");
  return { source, html: isSound ? await htmlOf(bytes) : null };
}

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  const { docxToHtml } = await import("./read/docx-html.ts");
  return docxToHtml(bytes).then(
    ({ html }) => html,
    () => null,
  );
}
