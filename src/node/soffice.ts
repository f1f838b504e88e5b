/** LibreOffice as a converter to .docx, where it is installed. */
import { execFile } from "node:child_process";
import { access, constants, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const TIMEOUT = 60_000;
const NAMES = process.platform === "win32" ? ["soffice.exe", "soffice.com"] : ["soffice", "libreoffice"];
/** Where installers put it without telling PATH. */
const USUAL_FOLDERS = [
  "/Applications/LibreOffice.app/Contents/MacOS",
  "/opt/libreoffice/program",
  "C:\\Program Files\\LibreOffice\\program",
  "C:\\Program Files (x86)\\LibreOffice\\program",
];

let found: Promise<string | null> | null = null;

/** The path of LibreOffice, `null` when it is not installed; looked for once. */
export function findSoffice(): Promise<string | null> {
  found ??= search();
  return found;
}

async function search(): Promise<string | null> {
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...USUAL_FOLDERS];
  for (const folder of folders) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (await isExecutable(path)) return path;
    }
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file as .docx, `null` when LibreOffice is absent, fails or takes longer than a minute. It runs with a
 * profile of its own, so that neither an open LibreOffice nor the user's settings are in the way; nothing is
 * left behind.
 * @param extension of the file that `bytes` are, without the dot.
 */
export async function convertWithSoffice(bytes: Uint8Array, extension: string): Promise<Uint8Array | null> {
  const soffice = await findSoffice();
  if (soffice === null || !/^[a-z]{2,5}$/.test(extension)) return null;
  const folder = await mkdtemp(join(tmpdir(), "kehoach-"));
  try {
    const input = join(folder, `input.${extension}`);
    await writeFile(input, bytes);
    await run(soffice, [
      "--headless",
      "--norestore",
      "--nolockcheck",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      join(folder, "out"),
      input,
    ]);
    return await readFile(join(folder, "out", "input.docx"));
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, [...args], { timeout: TIMEOUT, killSignal: "SIGKILL", windowsHide: true }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
