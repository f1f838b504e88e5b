/**
 * Writes small PDFs by hand for tests: simple fonts with ToUnicode, letters put where a test wants them, ruling
 * lines, pictures, a password. The glyphs are those of Times, as a reader would find them named in the file.
 */

export interface TextItem {
  /** Points from the left and from the top of the page, the latter to the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** A name as PDF has it; the default is Times-Roman. */
  readonly font?: string;
  /** Letters beyond ASCII in a second font, drawn after the rest of the line, as a program without them does. */
  readonly fallback?: boolean;
  /** Rendering mode; 3 = invisible. */
  readonly mode?: number;
  /** Spaces are not drawn, only left out. */
  readonly noSpaces?: boolean;
  /** Degrees, against the clock. */
  readonly turn?: number;
}

export interface PageSpec {
  readonly items?: readonly TextItem[];
  /** Thin lines from (x1, y1) to (x2, y2). */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  /** A picture over the whole page. */
  readonly picture?: boolean;
}

export interface PdfSpec {
  readonly pages: readonly PageSpec[];
  /** What the letters come out as, where it is not what they are. */
  readonly unicodeOf?: (letter: string) => string;
  readonly password?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;

/** Advance width in thousandths of the size: near enough to Times for the layout of a test. */
export function widthOf(letter: string): number {
  const base = letter.normalize("NFD")[0]!;
  if (/[ijltI.,;:'/ ()-]/.test(base)) return base === " " ? 250 : 300;
  if (/[mwMW]/.test(base)) return 780;
  if (/[A-ZĐ]/.test(base)) return 680;
  return /[acest]/.test(base) ? 440 : 500;
}

export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (widthOf(letter) * size) / 1000, 0);
}

class Fonts {
  private readonly codes = new Map<string, string[]>();

  /** The code of a letter in a font: from 33 on, in the order they are met. */
  code(font: string, letter: string): number {
    const letters = this.codes.get(font) ?? [];
    this.codes.set(font, letters);
    let at = letters.indexOf(letter);
    if (at < 0) at = letters.push(letter) - 1;
    return 33 + at;
  }

  names(): string[] {
    return [...this.codes.keys()];
  }

  letters(font: string): readonly string[] {
    return this.codes.get(font) ?? [];
  }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

export function makePdf(spec: PdfSpec): Uint8Array {
  const fonts = new Fonts();
  const contents = spec.pages.map((page) => contentOf(page, fonts));
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const names = fonts.names();
  const fontIds = names.map((name) => {
    const letters = fonts.letters(name);
    const map = add(stream(toUnicode(letters.map(spec.unicodeOf ?? ((letter) => letter)))));
    const widths = letters.map(widthOf).join(" ");
    const last = 32 + letters.length;
    return add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name.replace(" ", "#20")} /FirstChar 33 /LastChar ${last} /Widths [${widths}] /ToUnicode ${map} 0 R >>`,
    );
  });
  const resources = `<< /Font << ${names.map((_, i) => `/F${i} ${fontIds[i]} 0 R`).join(" ")} >> >>`;
  const pagesId = objects.length + 2 * contents.length + 1;
  const kids = contents.map((content) => {
    const id = add(stream(content));
    return add(
      `<< /Type /Page /Parent ${pagesId} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${id} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(" ")}] >>`);
  const root = add(`<< /Type /Catalog /Pages ${pagesId} 0 R >>`);
  const secret = "ab".repeat(32);
  const encrypt = spec.password
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>]`
    : "";
  return assemble(objects, `/Root ${root} 0 R${encrypt}`);
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let out = "%PDF-1.5\n";
  const offsets = objects.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  out += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(out, (letter) => letter.charCodeAt(0));
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function toUnicode(letters: readonly string[]): string {
  const rows = letters.map((letter, i) => {
    const units = [...Array(letter.length).keys()].map((k) => hex(letter.charCodeAt(k), 4)).join("");
    return `<${hex(33 + i, 2)}> <${units}>`;
  });
  const blocks: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${blocks.join("\n")}
endcmap end end`;
}

function contentOf(page: PageSpec, fonts: Fonts): string {
  const parts: string[] = [];
  if (page.picture) parts.push(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q`);
  for (const [x1, y1, x2, y2] of page.lines ?? [])
    parts.push(`0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  for (const item of page.items ?? []) parts.push(...textOf(item, fonts));
  return parts.join("\n");
}

function textOf(item: TextItem, fonts: Fonts): string[] {
  const {
    x,
    y,
    text,
    size = 14,
    font = "Times-Roman",
    fallback = false,
    mode = 0,
    noSpaces = false,
    turn = 0,
  } = item;
  const isLater = (letter: string): boolean => fallback && letter > "\u007f";
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180)) as [number, number];
  const number = (value: number): string => value.toFixed(4);
  const place = (at: number): string =>
    [cos, sin, -sin, cos, x + at * cos, HEIGHT - y + at * sin].map(number).join(" ").concat(" Tm");
  const id = (name: string): number => {
    fonts.code(name, " ");
    return fonts.names().indexOf(name);
  };
  let run = "";
  let at = 0;
  const later: string[] = [];
  for (const letter of text) {
    const width = widthOf(letter);
    if (isLater(letter)) {
      const second = `${font}Two`;
      later.push(`/F${id(second)} ${size} Tf ${place(at)} <${hex(fonts.code(second, letter), 2)}> Tj`);
      run += ` ${-width}`;
    } else if (noSpaces && letter === " ") run += ` ${-width}`;
    else run += ` <${hex(fonts.code(font, letter), 2)}>`;
    at += (width * size) / 1000;
  }
  const first = `/F${id(font)} ${size} Tf ${place(0)} [${run}] TJ`;
  return [`BT ${mode} Tr ${first} ET`, ...later.map((draw) => `BT ${mode} Tr ${draw} ET`)];
}

/** The lines that `text` wraps into at a width, in points; the first may be indented. */
export function wrapped(text: string, width: number, size: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = width - (lines.length === 0 ? indent : 0);
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
