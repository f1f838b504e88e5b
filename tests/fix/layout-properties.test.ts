import { describe, expect, it } from "vitest";
import {
  type PropertiesKind,
  type Property,
  propertiesOf,
  put,
  set,
  withProperties,
} from "../../src/fix/layout/properties.ts";

const property = (xml: string): Property => propertiesOf(`<x>${xml}</x>`)[0]!;
const setting = (kind: PropertiesKind, xml: string) => (all: readonly Property[]) =>
  set(all, kind, property(xml));

const SIZE = '<w:sz w:val="26"/>';
const BY_US = 'w:id="1" w:author="kehoach" w:date="2026-02-10T00:00:00Z"';
const BY_OTHER = 'w:id="7" w:author="Lan" w:date="2026-01-01T00:00:00Z"';

describe("a setting", () => {
  it.each<readonly [PropertiesKind, string, string, string]>([
    ["rPr", "", SIZE, `<w:rPr>${SIZE}</w:rPr>`],
    ["rPr", "<w:rPr/>", SIZE, `<w:rPr>${SIZE}</w:rPr>`],
    ["rPr", '<w:rPr><w:sz w:val="20"/></w:rPr>', SIZE, `<w:rPr>${SIZE}</w:rPr>`],
    // Between what stands before it and behind it in the schema.
    [
      "rPr",
      '<w:rPr><w:rStyle w:val="a"/><w:b/><w:kern w:val="2"/><w:szCs w:val="20"/><w:lang w:val="vi-VN"/></w:rPr>',
      SIZE,
      `<w:rPr><w:rStyle w:val="a"/><w:b/><w:kern w:val="2"/>${SIZE}<w:szCs w:val="20"/><w:lang w:val="vi-VN"/></w:rPr>`,
    ],
    // Before extensions and the change of somebody else.
    [
      "rPr",
      `<w:rPr><w:b/><w14:glow w14:rad="1"><w14:x/></w14:glow><w:rPrChange ${BY_OTHER}><w:rPr/></w:rPrChange></w:rPr>`,
      SIZE,
      `<w:rPr><w:b/>${SIZE}<w14:glow w14:rad="1"><w14:x/></w14:glow><w:rPrChange ${BY_OTHER}><w:rPr/></w:rPrChange></w:rPr>`,
    ],
    [
      "pPr",
      '<w:pPr><w:pStyle w:val="a"/><w:spacing w:before="0"/><w:rPr><w:jc w:val="x"/></w:rPr></w:pPr>',
      '<w:jc w:val="center"/>',
      '<w:pPr><w:pStyle w:val="a"/><w:spacing w:before="0"/><w:jc w:val="center"/><w:rPr><w:jc w:val="x"/></w:rPr></w:pPr>',
    ],
    [
      "sectPr",
      '<w:sectPr w:rsidR="00A>1"><w:pgMar w:top="1"/><w:cols w:space="720"/><w:docGrid/></w:sectPr>',
      "<w:titlePg/>",
      '<w:sectPr w:rsidR="00A>1"><w:pgMar w:top="1"/><w:cols w:space="720"/><w:titlePg/><w:docGrid/></w:sectPr>',
    ],
  ])("of %s goes where the schema wants it: %s", (kind, element, xml, expected) => {
    expect(withProperties(kind, element, setting(kind, xml), null)).toBe(expected);
  });

  it("may stand beside others of its name", () => {
    const references = propertiesOf(
      '<w:sectPr><w:headerReference w:type="first" r:id="a"/><w:pgSz w:w="1"/></w:sectPr>',
    );
    const added = put(references, "sectPr", property('<w:headerReference w:type="default" r:id="b"/>'));
    expect(added.map(({ xml }) => xml)).toEqual([
      '<w:headerReference w:type="first" r:id="a"/>',
      '<w:headerReference w:type="default" r:id="b"/>',
      '<w:pgSz w:w="1"/>',
    ]);
  });
});

describe("what was so before", () => {
  it.each<readonly [PropertiesKind, string, string, string | null]>([
    ["rPr", "", SIZE, `<w:rPr>${SIZE}<w:rPrChange ${BY_US}><w:rPr></w:rPr></w:rPrChange></w:rPr>`],
    // An insertion of the paragraph mark is no formatting.
    [
      "rPr",
      `<w:rPr><w:ins ${BY_OTHER}/><w:sz w:val="20"/></w:rPr>`,
      SIZE,
      `<w:rPr><w:ins ${BY_OTHER}/>${SIZE}<w:rPrChange ${BY_US}><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange></w:rPr>`,
    ],
    [
      "pPr",
      "<w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr>",
      '<w:jc w:val="center"/>',
      `<w:pPr><w:keepNext/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr><w:pPrChange ${BY_US}><w:pPr><w:keepNext/></w:pPr></w:pPrChange></w:pPr>`,
    ],
    [
      "sectPr",
      '<w:sectPr><w:headerReference r:id="a"/><w:pgSz w:w="1"/></w:sectPr>',
      '<w:pgSz w:w="2"/>',
      `<w:sectPr><w:headerReference r:id="a"/><w:pgSz w:w="2"/><w:sectPrChange ${BY_US}><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:sectPrChange></w:sectPr>`,
    ],
    // A second change of ours: what was so before the first one.
    [
      "rPr",
      `<w:rPr><w:sz w:val="24"/><w:rPrChange ${BY_US}><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange></w:rPr>`,
      SIZE,
      `<w:rPr>${SIZE}<w:rPrChange ${BY_US}><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange></w:rPr>`,
    ],
    ["rPr", `<w:rPr><w:rPrChange ${BY_OTHER}><w:rPr/></w:rPrChange></w:rPr>`, SIZE, null],
  ])("is kept in %s: %s", (kind, element, xml, expected) => {
    expect(withProperties(kind, element, setting(kind, xml), BY_US)).toBe(expected);
  });
});
