import { describe, expect, it } from "vitest";
import type { ParagraphFormat, RunFormat } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { type DocxParts, docDefaults, docx, fonts, p, r, style, tbl, tc, tr } from "../fixtures/docx.ts";

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const NORMAL = style("Normal", { isDefault: true, rPr: `${fonts("Times New Roman")}<w:sz w:val="28"/>` });
const BOLD_ITALIC = style("Dam", { type: "character", rPr: "<w:b/><w:i/>" });

const first = (parts: DocxParts) => readDocx(docx(parts)).paragraphs[0];

const RUNS: readonly (readonly [name: string, parts: DocxParts, format: Partial<RunFormat>])[] = [
  [
    "no styles part: nothing is known",
    { body: p("A") },
    { font: null, size: null, bold: false, color: null },
  ],
  [
    "a styles part without defaults: Word's own",
    { styles: style("X"), body: p("A") },
    { font: "Times New Roman", size: 10 },
  ],
  [
    "document defaults",
    { styles: docDefaults(`${fonts("Arial")}<w:sz w:val="23"/>`), body: p("A") },
    { font: "Arial", size: 11.5 },
  ],
  [
    "the default paragraph style",
    { styles: docDefaults(fonts("Arial")) + NORMAL, body: p("A") },
    { font: "Times New Roman", size: 14 },
  ],
  [
    "an unknown style is the default one",
    { styles: NORMAL, body: p("A", '<w:pStyle w:val="Lạ"/>') },
    { size: 14 },
  ],
  [
    "a style based on another",
    {
      styles: NORMAL + style("Muc", { basedOn: "Normal", rPr: "<w:b/>" }),
      body: p("A", '<w:pStyle w:val="Muc"/>'),
    },
    { font: "Times New Roman", size: 14, bold: true },
  ],
  [
    "styles based on one another in a circle",
    {
      styles: style("A", { basedOn: "B", rPr: "<w:b/>" }) + style("B", { basedOn: "A", rPr: "<w:i/>" }),
      body: p("A", '<w:pStyle w:val="A"/>'),
    },
    { bold: true, italic: true },
  ],
  [
    "direct properties",
    {
      styles: NORMAL,
      body: p(r("A", `${fonts("Arial")}<w:sz w:val="26"/><w:u w:val="single"/><w:color w:val="ff0000"/>`)),
    },
    { font: "Arial", size: 13, underline: true, color: "FF0000" },
  ],
  [
    "automatic colour and no underline",
    { body: p(r("A", '<w:u w:val="none"/><w:color w:val="auto"/>')) },
    { underline: false, color: null },
  ],
  [
    "a character style",
    { styles: NORMAL + BOLD_ITALIC, body: p(r("A", '<w:rStyle w:val="Dam"/>')) },
    { bold: true, italic: true, size: 14 },
  ],
  [
    "direct properties over a character style",
    { styles: BOLD_ITALIC, body: p(r("A", '<w:rStyle w:val="Dam"/><w:b w:val="0"/>')) },
    { bold: false, italic: true },
  ],
  [
    "toggles of two styles cancel out",
    {
      styles: style("Muc", { rPr: "<w:b/>" }) + BOLD_ITALIC,
      body: p(r("A", '<w:rStyle w:val="Dam"/>'), '<w:pStyle w:val="Muc"/>'),
    },
    { bold: false, italic: true },
  ],
  [
    "a direct toggle does not cancel a style's",
    { styles: style("Muc", { rPr: "<w:b/>" }), body: p(r("A", "<w:b/>"), '<w:pStyle w:val="Muc"/>') },
    { bold: true },
  ],
  [
    "a toggle in one chain of styles is said once",
    {
      styles: style("Muc", { rPr: "<w:b/>" }) + style("Con", { basedOn: "Muc", rPr: "<w:b/>" }),
      body: p("A", '<w:pStyle w:val="Con"/>'),
    },
    { bold: true },
  ],
  [
    "a toggle that a derived style takes back",
    {
      styles: style("Muc", { rPr: "<w:b/>" }) + style("Con", { basedOn: "Muc", rPr: '<w:b w:val="false"/>' }),
      body: p("A", '<w:pStyle w:val="Con"/>'),
    },
    { bold: false },
  ],
  [
    "a toggle in the defaults holds whatever styles say",
    {
      styles: docDefaults("<w:b/>") + style("Muc", { rPr: "<w:b/>" }),
      body: p("A", '<w:pStyle w:val="Muc"/>'),
    },
    { bold: true },
  ],
  [
    "capitals and hidden",
    { body: p(r("A", '<w:caps/><w:vanish w:val="on"/>')) },
    { caps: true, hidden: true },
  ],
  [
    "theme fonts",
    {
      theme: THEME,
      styles: docDefaults('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
      body: p("A"),
    },
    { font: "Calibri" },
  ],
  [
    "the theme's heading font",
    { theme: THEME, styles: docDefaults(""), body: p(r("A", '<w:rFonts w:asciiTheme="majorHAnsi"/>')) },
    { font: "Cambria" },
  ],
  [
    "a theme font beside a name is the theme's",
    { theme: THEME, body: p(r("A", '<w:rFonts w:ascii="Arial" w:asciiTheme="minorAscii"/>')) },
    { font: "Calibri" },
  ],
  [
    "a font name over an inherited theme font",
    {
      theme: THEME,
      styles: docDefaults('<w:rFonts w:asciiTheme="minorHAnsi"/>'),
      body: p(r("A", fonts("Arial"))),
    },
    { font: "Arial" },
  ],
  [
    "a theme font without a theme",
    { styles: docDefaults('<w:rFonts w:asciiTheme="minorHAnsi"/>'), body: p("A") },
    { font: "Times New Roman" },
  ],
  [
    "a font for letters beyond ASCII only",
    { body: p(r("A", '<w:rFonts w:hAnsi="Arial"/>')) },
    { font: "Arial" },
  ],
  [
    "a table style",
    {
      styles: NORMAL + style("Luoi", { type: "table", rPr: "<w:i/>" }),
      body: tbl([tr([tc(p("A"))])], '<w:tblStyle w:val="Luoi"/>'),
    },
    { italic: true, size: 14 },
  ],
  [
    "properties of the paragraph mark are not those of the runs",
    { body: p("A", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>') },
    { bold: false, size: null },
  ],
  [
    "properties of a control are not those of the runs",
    { body: `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p("A")}</w:sdtContent></w:sdt>` },
    { bold: false },
  ],
  [
    "former properties",
    { body: p(r("A", '<w:i/><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>')) },
    { bold: false, italic: true },
  ],
];

describe("effective run format", () => {
  it.each(RUNS)("%s", (_, parts, format) => {
    expect(first(parts)?.runs[0]?.format).toMatchObject(format);
  });
});

const SPACED = style("Muc", { pPr: '<w:spacing w:before="120" w:after="60"/><w:jc w:val="both"/>' });
const PARAGRAPHS: readonly (readonly [name: string, parts: DocxParts, format: Partial<ParagraphFormat>])[] = [
  [
    "nothing said",
    { styles: style("Normal", { isDefault: true }), body: p("A") },
    {
      alignment: "left",
      indentLeft: 0,
      indentFirst: 0,
      spaceBefore: 0,
      spaceAfter: 0,
      line: 1,
      lineRule: "auto",
      style: "Normal",
    },
  ],
  ["alignments", { body: p("A", '<w:jc w:val="both"/>') }, { alignment: "justify", style: null }],
  [
    "first line and hanging",
    { body: p("A", '<w:ind w:left="720" w:right="144" w:firstLine="567"/>') },
    { indentLeft: 36, indentRight: 7.2, indentFirst: 28.35 },
  ],
  [
    "hanging is negative and wins",
    { body: p("A", '<w:ind w:hanging="360" w:firstLine="567"/>') },
    { indentFirst: -18 },
  ],
  [
    "line spacing as a multiple",
    { body: p("A", '<w:spacing w:line="324" w:lineRule="auto"/>') },
    { line: 1.35, lineRule: "auto" },
  ],
  [
    "line spacing without a rule is a multiple",
    { body: p("A", '<w:spacing w:line="360"/>') },
    { line: 1.5, lineRule: "auto" },
  ],
  [
    "exact line spacing",
    { body: p("A", '<w:spacing w:line="340" w:lineRule="exact"/>') },
    { line: 17, lineRule: "exact" },
  ],
  [
    "at least",
    { body: p("A", '<w:spacing w:line="340" w:lineRule="atLeast"/>') },
    { line: 17, lineRule: "atLeast" },
  ],
  [
    "defaults, style, direct",
    {
      styles: docDefaults("", '<w:spacing w:after="200" w:line="276" w:lineRule="auto"/>') + SPACED,
      body: p("A", '<w:pStyle w:val="Muc"/><w:spacing w:before="0"/>'),
    },
    { spaceBefore: 0, spaceAfter: 3, line: 1.15, alignment: "justify", style: "Muc" },
  ],
  [
    "space left to the application is not known",
    {
      body: p(
        "A",
        '<w:spacing w:before="100" w:beforeAutospacing="1" w:after="100" w:afterAutospacing="0"/>',
      ),
    },
    { spaceBefore: null, spaceAfter: 5 },
  ],
  [
    "a table style under the paragraph style",
    {
      styles:
        docDefaults("", '<w:spacing w:after="200"/>') +
        style("Luoi", { type: "table", pPr: '<w:spacing w:after="0"/><w:jc w:val="center"/>' }) +
        SPACED,
      body: tbl([tr([tc(p("A", '<w:pStyle w:val="Muc"/>'))])], '<w:tblStyle w:val="Luoi"/>'),
    },
    { spaceAfter: 3, alignment: "justify" },
  ],
  [
    "letter spacing is not paragraph spacing",
    { body: p("A", '<w:spacing w:before="20"/><w:rPr><w:spacing w:val="-6" w:before="400"/></w:rPr>') },
    { spaceBefore: 1 },
  ],
  [
    "former properties",
    {
      body: p(
        "A",
        '<w:jc w:val="center"/><w:pPrChange w:id="1"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>',
      ),
    },
    { alignment: "center" },
  ],
  [
    "measures with units",
    { body: p("A", '<w:spacing w:before="6pt"/><w:ind w:left="2.54cm" w:firstLine="1in"/>') },
    { spaceBefore: 6, indentLeft: 72, indentFirst: 72 },
  ],
  ["measures that are not numbers", { body: p("A", '<w:ind w:left="x"/>') }, { indentLeft: 0 }],
];

describe("effective paragraph format", () => {
  it.each(PARAGRAPHS)("%s", (_, parts, format) => {
    expect(first(parts)?.format).toMatchObject(format);
  });
});
