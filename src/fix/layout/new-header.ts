/** Page numbers put into a new header, in place of those at the foot if there are any. */
import type { PageNumberChange } from "../../model.ts";
import { decodeXml } from "../../read/docx/package.ts";
import { unusedId, withContentType, withRelationship } from "../announce.ts";
import type { Reason } from "../editable.ts";
import { isReason, type LayoutFile, type Rewritten } from "./file.ts";
import { firstPageObstacle, holding, partOf, partsAt, settingsOf, TITLE_PAGE } from "./headers.ts";
import { fontsXml, sizes } from "./letters.ts";
import { type Property, put, set } from "./properties.ts";
import { REASONS } from "./reasons.ts";
import { type SectionedXml, withSections } from "./sections.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function withNewHeader(
  file: LayoutFile,
  found: SectionedXml,
  { amend, size }: PageNumberChange,
): Rewritten {
  const { main, source } = file;
  const all = source.sections.map((_, section) => section);
  const gone = amend === "raise" ? partsAt(file, found, all, "footer", "default") : [];
  const empty = partsAt(file, found, all, "header", "default");
  const isElsewhere = source.pageNumbers?.some(({ pages }) => pages !== "all");
  if (isElsewhere || empty.some((part) => holding(file, part) !== "nothing")) return REASONS.otherHeader;
  if (gone.some((part) => holding(file, part) === "more")) return REASONS.otherHeader;
  if (file.evenPages) return REASONS.evenPages;
  const reason = source.sections[0]!.titlePage ? null : firstPageObstacle(file, found);
  if (reason !== null) return reason;
  const announced = announcing(file);
  if (isReason(announced)) return announced;
  const { header, id, contents } = announced;
  const reference = { name: "w:headerReference", xml: `<w:headerReference w:type="default" r:id="${id}"/>` };
  const isKept = (setting: Property) =>
    !empty.includes(partOf(file, setting, "header", "default") ?? "") &&
    !gone.includes(partOf(file, setting, "footer", "default") ?? "");
  const touched = all.filter((section) => section === 0 || !settingsOf(found, section).every(isKept));
  const xml = withSections(file, found, touched, (settings, section) => {
    const kept = settings.filter(isKept);
    return section === 0 ? put(set(kept, "sectPr", TITLE_PAGE), "sectPr", reference) : kept;
  });
  if (typeof xml !== "string") return xml;
  return new Map([...contents, [main, xml], [header, headerXml(size, file.tracking(header))]]);
}

interface Announced {
  /** The new part. */
  readonly header: string;
  readonly id: string;
  /** The parts that make it known. */
  readonly contents: ReadonlyMap<string, string>;
}

function announcing({ main, parts }: LayoutFile): Announced | Reason {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${main.slice(folder.length)}.rels`;
  let nth = 1;
  while (parts.read(`${folder}header${nth}.xml`) !== null) nth++;
  const header = `${folder}header${nth}.xml`;
  const [types, relationships, body] = [CONTENT_TYPES, list, main].map((part) => {
    const content = parts.read(part);
    return content === null ? "" : decodeXml(content);
  }) as [string, string, string];
  const known = withContentType(types, header, "header");
  const led = withRelationship(relationships, header, "header", false);
  const isUsual =
    body.includes(`xmlns:r="${R}"`) &&
    parts.isSound(CONTENT_TYPES, types) &&
    parts.isSound(list, relationships);
  if (known === null || led === null || !isUsual) return REASONS.odd;
  const contents = new Map([
    [CONTENT_TYPES, known],
    [list, led],
  ]);
  return { header, id: unusedId(relationships), contents };
}

/** A header with the number of the page in its middle; as an insertion when it is to be told who put it in. */
function headerXml(size: number, tracking: string | null): string {
  const rPr = `<w:rPr>${fontsXml("Times New Roman")}${sizes(size)
    .map(({ xml }) => xml)
    .join("")}</w:rPr>`;
  const run = (content: string) => `<w:r>${rPr}${content}</w:r>`;
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const field = [
    mark("begin"),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    mark("separate"),
    run("<w:t>2</w:t>"),
    mark("end"),
  ].join("");
  const pPr =
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>';
  const content = tracking === null ? field : `<w:ins ${tracking}>${field}</w:ins>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${R}"><w:p>${pPr}${content}</w:p></w:hdr>`;
}
