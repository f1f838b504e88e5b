/** Reads a workbook as a program would that knows nothing of how it was written. */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface ReadCell {
  /** "B2". */
  readonly place: string;
  readonly style: number;
  /** "n" where the file names none. */
  readonly type: string;
  /** `null` for an empty cell. */
  readonly value: string | null;
  /** The cell holds a formula. */
  readonly formula: boolean;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
  readonly filter: string | null;
  readonly pane: Readonly<Record<string, string>> | null;
  readonly widths: readonly number[];
}

export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  /** Number format, and whether the style is text in any case, by style. */
  readonly styles: readonly { readonly format: string; readonly quoted: boolean; readonly fill: string }[];
  readonly names: ReadonlyMap<string, string>;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function readBook(bytes: Uint8Array): ReadBook {
  const parts = unzipSync(bytes);
  const part = (name: string): Element =>
    parsed(new TextDecoder("utf-8", { fatal: true }).decode(parts[name]));
  const types = new Set(all(part("[Content_Types].xml"), "Override").map((one) => one.attributes.PartName));
  for (const name of Object.keys(parts)) {
    if (!/rels|Content_Types/.test(name) && !types.has(`/${name}`)) throw new Error(`${name} has no type`);
  }
  const targets = new Map(
    all(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.Id,
      `xl/${attributes.Target}`,
    ]),
  );
  const workbook = part("xl/workbook.xml");
  const styles = part("xl/styles.xml");
  const formats = new Map(
    all(styles, "numFmt").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode!]),
  );
  return {
    sheets: all(workbook, "sheet").map(({ attributes }) =>
      readSheet(attributes.name!, part(targets.get(attributes["r:id"])!)),
    ),
    styles: all(all(styles, "cellXfs")[0]!, "xf").map(({ attributes }) => ({
      format: formats.get(attributes.numFmtId) ?? attributes.numFmtId!,
      quoted: attributes.quotePrefix === "1",
      fill: attributes.fillId!,
    })),
    names: new Map(
      all(workbook, "definedName").map(({ attributes, text }) => [
        `${attributes.name} ${attributes.localSheetId}`,
        text,
      ]),
    ),
  };
}

function readSheet(name: string, sheet: Element): ReadSheet {
  return {
    name,
    rows: all(sheet, "row").map((row) =>
      all(row, "c").map((cell) => ({
        place: cell.attributes.r!,
        style: Number(cell.attributes.s),
        type: cell.attributes.t ?? "n",
        value: all(cell, "t")[0]?.text ?? all(cell, "v")[0]?.text ?? null,
        formula: all(cell, "f").length > 0,
      })),
    ),
    filter: all(sheet, "autoFilter")[0]?.attributes.ref ?? null,
    pane: all(sheet, "pane")[0]?.attributes ?? null,
    widths: all(sheet, "col").map(({ attributes }) => Number(attributes.width)),
  };
}

/** What Excel shows for the text of a cell: codes of characters in it are read as characters. */
export function asExcelReads(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
