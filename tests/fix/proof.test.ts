import { describe, expect, it } from "vitest";
import { proveOnly } from "../../src/fix/proof.ts";
import type { Edit } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { readTxt } from "../../src/read/txt/index.ts";
import { docx, item, p, r, raw, tbl, tc, tr } from "../fixtures/docx.ts";

const source = (body: string) => readDocx(docx({ body }));
const before = source(p(r("Số: ") + r("5/KH", "<w:b/>")) + p("x"));
const edits: Edit[] = [{ span: { start: 4, end: 5 }, text: "05" }];

describe("the proof", () => {
  it("accepts the edits and nothing else", () => {
    proveOnly(edits, before, source(p(r("Số: ") + r("05/KH", "<w:b/>")) + p("x")));
    proveOnly(edits, before, source(p(r("Số: 0") + r("5/KH", "<w:b/>")) + p("x")));
  });

  const right = p(r("Số: ") + r("05/KH", "<w:b/>")) + p("x");
  it.each([
    ["an edit that was not made", p(r("Số: ") + r("5/KH", "<w:b/>")) + p("x"), /text/],
    ["other words", right.replace(">x<", ">y<"), /text/],
    ["another look", right.replace("<w:b/>", "<w:i/>"), /formatting/],
    ["the look of a neighbour", p(r("Số: 05/KH")) + p("x"), /formatting/],
    ["another alignment", right.replace("<w:p>", '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>'), /paragraphs/],
    ["a table around it", tbl([tr([tc(right)])]), /paragraphs/],
    [
      "a tracked deletion gone",
      right.replace("</w:p>", '<w:del w:author="Lan"><w:r><w:delText>z</w:delText></w:r></w:del></w:p>'),
      /tracked/,
    ],
    [
      "a tracked insertion",
      right.replace(r("05/KH", "<w:b/>"), `<w:ins w:author="Lan">${r("05/KH", "<w:b/>")}</w:ins>`),
      /tracked/,
    ],
    [
      "a picture",
      right.replace("</w:p>", `${raw('<w:drawing><a:blip r:embed="x"/></w:drawing>')}</w:p>`),
      /pictures/,
    ],
    ["another page", `${right}<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>`, /pages/],
  ])("rejects %s", (_, body, said) => {
    expect(() => proveOnly(edits, before, source(body))).toThrow(said);
  });

  it("rejects another label, and another encoding", () => {
    const labelled = (start: number) =>
      readDocx(
        docx({
          body: item("mục", 1),
          numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        }),
      );
    expect(() => proveOnly([], labelled(1), labelled(2))).toThrow();
    const text = readTxt(new TextEncoder().encode("chữ"));
    expect(() => proveOnly([], text, { ...text, encoding: "utf-16le" })).toThrow(/format/);
  });
});
