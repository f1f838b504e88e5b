/** Opens a PDF with pdf.js, which is loaded only when a PDF is read. */
import type * as PdfJs from "pdfjs-dist";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { UnreadableError } from "../../model/values.ts";

export type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly OPS: typeof PdfJs.OPS;
  close(): Promise<void>;
}

/**
 * @throws UnreadableError `encrypted` when a password is needed, `damaged` when it is no PDF that can be opened.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadEngine();
  // pdf.js takes the buffer for its own: it gets a copy.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    return { document, OPS: pdfjs.OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw unreadable(error);
  }
}

let engine: Promise<typeof PdfJs> | null = null;

function loadEngine(): Promise<typeof PdfJs> {
  engine ??= importEngine();
  return engine;
}

/**
 * pdf.js makes a DOMMatrix when it loads; drawing, which would need a real one, is not done here. Its worker code
 * is found by a global name, which another version of pdf.js in the same process may hold: it is bound once, then
 * the name is given back.
 */
async function importEngine(): Promise<typeof PdfJs> {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= class {};
  const pdfjs = (await import("pdfjs-dist/legacy/build/pdf.mjs")) as typeof PdfJs;
  const before = scope.pdfjsWorker;
  scope.pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const worker = new pdfjs.PDFWorker({ verbosity: pdfjs.VerbosityLevel.ERRORS });
  await worker.promise;
  worker.destroy();
  if (before === undefined) delete scope.pdfjsWorker;
  else scope.pdfjsWorker = before;
  return pdfjs;
}

function unreadable(error: unknown): UnreadableError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new UnreadableError(
      "encrypted",
      "Tệp PDF có mật khẩu nên không đọc được; hãy mở bằng mật khẩu rồi lưu lại một bản không có mật khẩu.",
      "The PDF is protected by a password and cannot be read; open it with the password and save a copy without one.",
    );
  }
  return new UnreadableError(
    "damaged",
    "Tệp PDF bị hỏng hoặc bị cắt cụt nên không mở được; hãy tải lại hoặc xin lại tệp gốc.",
    "The PDF is damaged or cut short and cannot be opened; download it again or ask for the original.",
  );
}
