/** Corrections of a .docx as tracked changes: where they stand in the XML, and what rejecting and accepting gives. */
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixBytes } from "../../src/fix/index.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  alternatives,
  docx,
  field,
  p,
  r,
  raw,
  t,
  tbl,
  tc,
  textBox,
  tr,
  vmlTextBox,
} from "../fixtures/docx.ts";
import { replacing } from "./judges.ts";
import { accepted, rejected } from "./resolved.ts";

const DAY = "2026-02-10";
const bodyOf = (bytes: Uint8Array) =>
  /<w:body>([\s\S]*)<\/w:body>/.exec(new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]))![1];

const by = (author: string, id: number) =>
  `w:id="${id}" w:author="${author}"${author === "kehoach" ? ` w:date="${DAY}T00:00:00Z"` : ""}`;
const kept = (words: string, props = "") =>
  r(words, props).replace(/<w:t(?: [^>]*)?>/, '<w:t xml:space="preserve">');
const ins = (words: string, id: number, props = "", author = "kehoach") =>
  `<w:ins ${by(author, id)}>${kept(words, props)}</w:ins>`;
const del = (words: string, id: number, props = "", author = "kehoach") =>
  `<w:del ${by(author, id)}>${kept(words, props).replaceAll("w:t", "w:delText")}</w:del>`;

const BOLD = "<w:b/>";

describe("a tracked change", () => {
  it.each([
    [
      "takes whole words",
      p(r("một nghành khác")),
      ["nghành", "ngành"],
      p(kept("một ") + del("nghành", 1) + ins("ngành", 2) + kept(" khác")),
    ],
    [
      "keeps the look of the run",
      p(r("a nghành", BOLD)),
      ["nghành", "ngành"],
      p(kept("a ", BOLD) + del("nghành", 1, BOLD) + ins("ngành", 2, BOLD)),
    ],
    [
      "takes a run whole",
      p(r("a ") + r("nghành", BOLD) + r(" b")),
      ["nghành", "ngành"],
      p(r("a ") + del("nghành", 1, BOLD) + ins("ngành", 2, BOLD) + r(" b")),
    ],
    ["only takes out", p(r("a  b")), ["a  b", "a b"], p(kept("a ") + del(" ", 1) + kept("b"))],
    ["only puts in", p(r("a b")), ["a b", "a, b"], p(kept("a") + ins(",", 1) + kept(" b"))],
    [
      "stands in each of the runs it goes over",
      p(r("x ng") + r("hành", BOLD)),
      ["nghành", "ngành"],
      p(kept("x ng") + del("hành", 1, BOLD) + ins("ành", 2, BOLD)),
    ],
    [
      "leaves what else the run holds",
      p(`<w:r w:rsidR="1">${t("a nghành")}<w:tab/>${t("b")}</w:r>`),
      ["nghành", "ngành"],
      p(
        `<w:r w:rsidR="1"><w:t xml:space="preserve">a </w:t></w:r><w:del ${by("kehoach", 1)}><w:r w:rsidR="1"><w:delText xml:space="preserve">nghành</w:delText></w:r></w:del><w:ins ${by("kehoach", 2)}><w:r w:rsidR="1"><w:t xml:space="preserve">ngành</w:t></w:r></w:ins><w:r w:rsidR="1"><w:tab/>${t("b")}</w:r>`,
      ),
    ],
    [
      "is numbered behind all there is",
      `<w:bookmarkStart w:id="7" w:name="x"/>${p(r("a  b"))}<w:bookmarkEnd w:id="7"/>`,
      ["  ", " "],
      `<w:bookmarkStart w:id="7" w:name="x"/>${p(kept("a ") + del(" ", 8) + kept("b"))}<w:bookmarkEnd w:id="7"/>`,
    ],
    [
      "deletes inside another's insertion, and stands beside it with new words",
      p(`<w:ins ${by("Lan", 1)}>${r("a nghành b")}</w:ins>`),
      ["nghành", "ngành"],
      p(
        `<w:ins ${by("Lan", 1)}>${kept("a ")}${del("nghành", 2)}</w:ins>${ins("ngành", 3)}<w:ins ${by("Lan", 4)}>${kept(" b")}</w:ins>`,
      ),
    ],
    [
      "changes what an earlier one put in where it is",
      p(ins("a nghành b", 1)),
      ["nghành", "ngành"],
      p(ins("a ngành b", 1)),
    ],
    [
      "stands in a hyperlink, in a content control and in a cell",
      tbl([
        tr([
          tc(p(`<w:hyperlink>${r("a  b")}</w:hyperlink>`)),
          tc(p(`<w:sdt><w:sdtContent>${r("a  b")}</w:sdtContent></w:sdt>`)),
        ]),
      ]),
      ["  ", " "],
      tbl([
        tr([
          tc(p(`<w:hyperlink>${kept("a ")}${del(" ", 1)}${kept("b")}</w:hyperlink>`)),
          tc(p(`<w:sdt><w:sdtContent>${kept("a ")}${del(" ", 2)}${kept("b")}</w:sdtContent></w:sdt>`)),
        ]),
      ]),
    ],
    [
      "is made in both ways a text box is stored",
      p(raw(alternatives(textBox(p(r("a  b"))), vmlTextBox(p(r("a  b")))))),
      ["  ", " "],
      p(
        raw(
          alternatives(
            textBox(p(kept("a ") + del(" ", 1) + kept("b"))),
            vmlTextBox(p(kept("a ") + del(" ", 2) + kept("b"))),
          ),
        ),
      ),
    ],
    [
      "stands around a field",
      p(`${r("ngày  ")}${field("DATE", "5")}`),
      ["  ", " "],
      p(`${kept("ngày ")}${del(" ", 1)}${field("DATE", "5")}`),
    ],
    [
      "escapes what it puts in",
      p(r("A & B")),
      ["& B", "và <C>"],
      p(kept("A ") + del("&", 1) + ins("và", 2) + kept(" ") + del("B", 3) + ins("<C>", 4)),
    ],
  ])("%s", async (_, before, pair, after) => {
    const bytes = docx({ body: before });
    const fixed = await fixBytes(bytes, replacing(pair as [string, string]), DAY);
    expect(fixed.refused).toEqual([]);
    expect(bodyOf(fixed.bytes)).toBe(after);
    const { revisions: __, ...old } = readDocx(bytes);
    const { revisions: ___, ...now } = readDocx(rejected(fixed.bytes));
    if (!before.includes("kehoach")) expect(now).toEqual(old);
    expect(readDocx(accepted(fixed.bytes)).text).toBe(fixed.after.text);
  });

  it.each([
    ["in an equation", `<m:oMath><m:r><w:r>${t("a  b")}</w:r></m:r></m:oMath>`],
    ["in a text with a comment inside", `<w:r><w:t xml:space="preserve">a <!-- x --> b</w:t></w:r>`],
    ["in a text with spaces that do not show", "<w:r><w:t> a  b</w:t></w:r>"],
    ["in CDATA", "<w:r><w:t><![CDATA[a  b]]></w:t></w:r>"],
    ["in an element nobody knows", `<w:odd>${r("a  b")}</w:odd>`],
  ])("is not made %s, and says what to do", async (_, content) => {
    const fixed = await fixBytes(docx({ body: p(content) }), replacing(["  ", " "]), DAY);
    expect(fixed.corrections).toEqual([]);
    expect(fixed.refused.map(({ reason }) => reason.vi)).toEqual([expect.stringContaining("--accept")]);
  });
});
