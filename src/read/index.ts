/** One door for all formats: bytes → Source. Each reader is loaded when a file needs it. */

import { UnreadableError } from "../model/values.ts";
import type { Source, Warning } from "../model.ts";
import type { Convert, DocTools } from "./doc/index.ts";
import { type Kind, kindOf } from "./kind.ts";
import * as say from "./messages.ts";

export type { Convert } from "./doc/index.ts";

export interface ReadOptions {
  /** The file's name: its extension is compared with what the file is. */
  readonly name?: string | undefined;
  /** LibreOffice, for .doc, .rtf and .odt, where the caller has it. */
  readonly convert?: Convert | undefined;
}

/**
 * Reads a file of any supported format, told by its bytes and not by its name; a wrong extension is a warning.
 * @throws UnreadableError and nothing else, when the file cannot be read at all.
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const kind = kindOf(bytes);
  const source = await readKind(bytes, kind, options).catch((error: unknown) => {
    throw error instanceof UnreadableError ? error : say.failed(error);
  });
  const warning = extensionWarning(kind, options.name);
  return warning ? { ...source, warnings: [warning, ...source.warnings] } : source;
}

async function readKind(bytes: Uint8Array, kind: Kind, options: ReadOptions): Promise<Source> {
  switch (kind.format) {
    case "empty":
      throw say.empty();
    case "encrypted":
      throw say.encrypted();
    case "unsupported":
      throw say.unsupported(kind.vi, kind.en);
    case "txt":
      return (await import("./txt/index.ts")).readTxt(bytes);
    case "pdf":
      return (await import("./pdf/index.ts")).readPdf(bytes);
    case "docx":
      return (await import("./docx/index.ts")).readDocx(bytes);
    case "doc":
      return (await import("./doc/index.ts")).readDoc(bytes, await docTools(options));
    case "rtf":
    case "odt":
    case "html":
      return (await import("./doc/index.ts")).readByConversion(bytes, kind.format, await docTools(options));
  }
}

async function docTools(options: ReadOptions): Promise<DocTools> {
  const { readDocx } = await import("./docx/index.ts");
  return { readDocx, convert: options.convert };
}

/** Extensions that a file of the kind may have; the first one is its own. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  docx: ["docx", "docm", "dotx", "dotm"],
  doc: ["doc", "dot", "wps"],
  pdf: ["pdf"],
  rtf: ["rtf"],
  odt: ["odt", "ott"],
  html: ["html", "htm", "mht", "mhtml"],
};

/** Any name may be that of a text, save those that promise another format. */
function extensionWarning(kind: Kind, name: string | undefined): Warning | null {
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(name ?? "")?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  const own = EXTENSIONS[kind.format];
  const isWrong = own ? !own.includes(extension) : Object.values(EXTENSIONS).flat().includes(extension);
  return isWrong ? say.wrongExtension(extension, own?.[0] ?? "txt") : null;
}
