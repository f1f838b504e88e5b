/** The parts of the package besides looks and sheets: what there is, and how it hangs together. */
import { lettersOf } from "../../text/letters.ts";
import { DECLARATION, escapedXml, SPREADSHEET } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const STYLES_PART = "xl/styles.xml";
export const WORKBOOK_PART = "xl/workbook.xml";
export const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

/** The parts that do not depend on what the sheets hold, by name, in the order in which they are best written. */
export function fixedParts(sheets: number): ReadonlyMap<string, string> {
  const numbers = Array.from({ length: sheets }, (_, i) => i);
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${MEDIA}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  return new Map([
    [
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override(WORKBOOK_PART, "sheet.main") +
        override(STYLES_PART, "styles") +
        `${numbers.map((i) => override(sheetPart(i), "worksheet")).join("")}</Types>`,
    ],
    ["_rels/.rels", relations(relation(1, "officeDocument", WORKBOOK_PART))],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        numbers.map((i) => relation(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("") +
          relation(sheets + 1, "styles", "styles.xml"),
      ),
    ],
  ]);
}

export interface SheetExtent {
  readonly name: string;
  readonly columns: number;
  /** The head included. */
  readonly rows: number;
}

/** The list of sheets; the names that Excel itself gives to filtered ranges and to heads printed on every page. */
export function workbookXml(sheets: readonly SheetExtent[]): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapedXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, columns, rows }, i) => {
    const of = escapedXml(`'${name.replaceAll("'", "''")}'!`);
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${of}$A$1:$${lettersOf(columns - 1)}$${rows}</definedName>`;
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${of}$1:$1</definedName>`;
    return rows > 1 ? [filter, titles] : [titles];
  });
  return (
    `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`
  );
}
