/** The fixed parts of the package: styles, numbering, relationships. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = [
  W,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");

export const contentTypes = (): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const packageRelations = (): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const documentRelations = (): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${["styles", "numbering", "settings", "header"].map((part, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part === "header" ? "header1" : part}.xml"/>`).join("")}</Relationships>`;

export const core = (): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>kehoach</dc:creator></cp:coreProperties>`;

export const settings = (): string =>
  `${HEAD}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/></w:settings>`;

/** The page number in the top margin, a field as Word writes it. */
export const header = (): string =>
  `${HEAD}<w:hdr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const style = (id: string, basedOn: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const centred = '<w:jc w:val="center"/>';

/** Word's own defaults (Calibri 11) under direct formatting, or everything inherited from named styles. */
export function styles(inherited: boolean): string {
  const fonts = inherited ? "Times New Roman" : "Calibri";
  const named = inherited
    ? [
        style(
          "KHThan",
          "Normal",
          '<w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>',
          "",
        ),
        style("KHCanCu", "KHThan", "", "<w:i/>"),
        style("KHMuc", "KHThan", "<w:keepNext/>", "<w:b/>"),
        style("KHGiua", "Normal", centred, ""),
        style("KHQuocHieu", "KHGiua", "", `<w:b/>${size(26)}`),
        style("KHTieuNgu", "KHQuocHieu", "", size(28)),
        style("KHCoQuan", "KHGiua", "", size(26)),
        style("KHCoQuanDam", "KHCoQuan", "", "<w:b/>"),
        style("KHNgay", "KHGiua", "", "<w:i/>"),
        style("KHTenLoai", "KHGiua", '<w:spacing w:before="240"/>', "<w:b/>"),
        style("KHNoiNhan", "Normal", "", size(22)),
        style("KHNoiNhanDau", "KHNoiNhan", "", `<w:b/><w:i/>${size(24)}`),
        style("KHTrichYeu", "KHGiua", "", "<w:b/>"),
        style("KHKy", "KHGiua", "", "<w:b/>"),
        style("KHTen", "KHKy", '<w:spacing w:before="1400"/>', ""),
        style("KHO", "Normal", "", size(26)),
      ].join("")
    : "";
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${fonts}" w:hAnsi="${fonts}" w:cs="${fonts}"/>${inherited ? size(28) : size(22)}<w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${named}</w:styles>`;
}

const level = (n: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="${720}"/></w:pPr></w:lvl>`;

/** List 1: I. / 1. / a) (or I. / 1. / 1.1.); list 2: a dash. */
export function numbering(decimalThird: boolean): string {
  const third = decimalThird ? level(2, "decimal", "%2.%3.") : level(2, "lowerLetter", "%3)");
  return `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${third}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, "bullet", "-")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
}
