import { describe, expect, it } from "vitest";
import { escapedText, isBlock, partsOfHtml, textOf } from "../../../src/report/view/parts.ts";

const PNG = "data:image/png;base64,AA==";

/** Tags as they are, paragraphs as their pieces: "text", "strong>text", a picture's HTML. */
const told = (html: string) =>
  partsOfHtml(html, "Bỏ hình").map((part) =>
    isBlock(part)
      ? part.pieces.map(({ text, html: own, inside }) => [...inside, own ?? text].join(">"))
      : part,
  );

const LEFT_OUT = '<span class="picture" role="img" aria-label="Bỏ hình"></span>';

const PARTS: readonly (readonly [string, string, unknown[]])[] = [
  ["paragraphs", "<p>a</p><p></p><p>b</p>", [["a"], [], ["b"]]],
  ["what is bold in what is italic", "<p>a<em>b<strong>c</strong></em></p>", [["a", "em>b", "em>strong>c"]]],
  ["a line of its own as a paragraph", "<p>a<br />b</p>", [["a"], ["b"]]],
  ["entities once", "<p>a &lt;b&gt; &amp;lt; &quot;c&quot;</p>", [['a <b> &lt; "c"']]],
  [
    "tables with their merged cells",
    '<table><tr><td colspan="2" rowspan="3"><p>a</p></td></tr></table>',
    ["<table>", "<tr>", '<td colspan="2" rowspan="3">', ["a"], "</td>", "</tr>", "</table>"],
  ],
  [
    "headings and items as paragraphs",
    "<h1>a</h1><ul><li>b</li></ul>",
    [["a"], "<ul>", "<li>", ["b"], "</li>", "</ul>"],
  ],
  [
    "no white space between tags",
    "<table> <tr>\n<td></td> </tr></table>",
    ["<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>"],
  ],
  [
    "numbers of notes, which are no words",
    '<p>a<sup><a href="#footnote-1" id="x">[1]</a></sup>b</p>',
    [["a", "sup>[1]", "b"]],
  ],
  ["pictures", `<p><img src="${PNG}" alt="d&quot;ấu" /></p>`, [[`<img src="${PNG}" alt="d&quot;ấu">`]]],
  ["the place of a picture that has no source", '<p><img alt="dấu" /></p>', [[LEFT_OUT]]],
  // What must not get through.
  ["drawings, which may hold scripts", '<p><img src="data:image/svg+xml;base64,AA==" /></p>', [[LEFT_OUT]]],
  ["pictures from elsewhere", '<p><img src="https://example.org/a.png" /></p>', [[LEFT_OUT]]],
  ["broken picture data", `<p><img src="${PNG}'x" /></p>`, [[LEFT_OUT]]],
  ["links, of whatever kind", '<p><a href="javascript:x()">a</a><a href="https://x">b</a></p>', [["a", "b"]]],
  ["identifiers", '<p id="f1"><a id="w1"></a>a</p>', [["a"]]],
  ["handlers and styles", '<p onclick="x()" style="color:red">a</p>', [["a"]]],
  [
    "handlers on cells and pictures",
    `<td onclick="x()"><img onerror="x()" src="${PNG}" /></td>`,
    ["<td>", [`<img src="${PNG}" alt="">`], "</td>"],
  ],
  [
    "elements that run or load",
    "<p>a<script>b</script><iframe></iframe><style>c</style></p>",
    [["a"], ["b"], ["c"]],
  ],
];

describe("partsOfHtml", () => {
  it.each(PARTS)("keeps or leaves out %s", (_, html, parts) => {
    expect(told(html)).toEqual(parts);
  });
});

describe("escapedText", () => {
  it.each([
    ["a & <b> \"c\" 'd'", "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;"],
    ["=1+1\t\n a  b", "=1+1\t\n a  b"],
    ["a\u0000b\u001bc\u202ed\u2067e", "a\ufffdb\ufffdc\ufffdd\ufffde"],
    ["Kế".normalize("NFD"), "Kế".normalize("NFD")],
  ])("%j", (text, escaped) => {
    expect(escapedText(text)).toBe(escaped);
  });
});

it("textOf joins what a paragraph shows", () => {
  const [block] = partsOfHtml("<p>a<em>b</em> c</p>", "").filter(isBlock);
  expect(textOf(block!)).toBe("ab c");
});
