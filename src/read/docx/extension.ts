/** By which extension Word opens a package: it refuses one whose name does not fit its content type. */
import { decodeXml, openDocx } from "./package.ts";
import { readDirectory, readZipEntry } from "./zip.ts";

/** Of the main part: with macros or without, document or template. */
const EXTENSIONS: readonly (readonly [type: string, extension: string])[] = [
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", ".docx"],
  ["application/vnd.ms-word.document.macroEnabled.main+xml", ".docm"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", ".dotx"],
  ["application/vnd.ms-word.template.macroEnabledTemplate.main+xml", ".dotm"],
];

/**
 * The extension that fits a package that can be read; ".docx" when its main part has no known type.
 * @throws UnreadableError as `openDocx`
 */
export function extensionOf(bytes: Uint8Array): string {
  const { main } = openDocx(bytes);
  const entry = readDirectory(bytes)?.get("[Content_Types].xml");
  const types = entry && readZipEntry(bytes, entry);
  const own =
    types && [...decodeXml(types).matchAll(/<[^<>]*>/g)].find(([tag]) => tag.includes(`"/${main}"`));
  return EXTENSIONS.find(([type]) => own?.[0].includes(`"${type}"`))?.[1] ?? ".docx";
}
