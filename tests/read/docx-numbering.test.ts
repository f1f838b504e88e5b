import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  abstractNum,
  docx,
  item,
  lvl,
  num,
  p,
  raw,
  startOverride,
  style,
  t,
  textBox,
} from "../fixtures/docx.ts";

interface Case {
  readonly name: string;
  readonly numbering: string;
  readonly styles?: string;
  readonly body: string;
  readonly lines: readonly string[];
}

const DECIMAL = lvl(0, "decimal", "%1.");
const PLAN = abstractNum(0, [
  lvl(0, "upperRoman", "%1."),
  lvl(1, "decimal", "%2."),
  lvl(2, "lowerLetter", "%3)"),
  lvl(3, "bullet", "-"),
]);
const OUTLINE = abstractNum(0, [
  lvl(0, "decimal", "%1."),
  lvl(1, "decimal", "%1.%2."),
  lvl(2, "decimal", "%1.%2.%3."),
]);
const items = (numId: number, levels: readonly number[]): string =>
  levels.map((level, i) => item(`m${i}`, numId, level)).join("");
const styled = (name: string, ids: readonly string[]): string =>
  ids.map((id, i) => p(`${name}${i}`, `<w:pStyle w:val="${id}"/>`)).join("");
const numPr = (numId: number, level?: number): string =>
  `<w:numPr>${level === undefined ? "" : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${numId}"/></w:numPr>`;

const CASES: readonly Case[] = [
  {
    name: "the levels of a plan",
    numbering: PLAN + num(1, 0),
    body: items(1, [0, 1, 2, 2, 3, 1, 0, 1, 2]),
    lines: ["I. m0", "1. m1", "a) m2", "b) m3", "- m4", "2. m5", "II. m6", "1. m7", "a) m8"],
  },
  {
    name: "levels that quote those above",
    numbering: OUTLINE + num(1, 0),
    body: items(1, [0, 1, 2, 2, 1, 0, 1]),
    lines: ["1. m0", "1.1. m1", "1.1.1. m2", "1.1.2. m3", "1.2. m4", "2. m5", "2.1. m6"],
  },
  {
    name: "Roman numerals beyond twenty",
    numbering: abstractNum(0, [lvl(0, "upperRoman", "%1.", { start: 19 })]) + num(1, 0),
    body: items(1, [0, 0, 0, 0, 0, 0]),
    lines: ["XIX. m0", "XX. m1", "XXI. m2", "XXII. m3", "XXIII. m4", "XXIV. m5"],
  },
  {
    name: "letters beyond z are doubled",
    numbering: abstractNum(0, [lvl(0, "lowerLetter", "%1)", { start: 25 })]) + num(1, 0),
    body: items(1, [0, 0, 0, 0]),
    lines: ["y) m0", "z) m1", "aa) m2", "bb) m3"],
  },
  {
    name: "numbers padded with a zero",
    numbering: abstractNum(0, [lvl(0, "decimalZero", "%1.", { start: 9 })]) + num(1, 0),
    body: items(1, [0, 0]),
    lines: ["09. m0", "10. m1"],
  },
  {
    name: "words around the number",
    numbering: abstractNum(0, [lvl(0, "decimal", "Điều %1."), lvl(1, "lowerRoman", "(%2)")]) + num(1, 0),
    body: items(1, [0, 1, 1, 0]),
    lines: ["Điều 1. m0", "(i) m1", "(ii) m2", "Điều 2. m3"],
  },
  {
    name: "a per cent sign that is not a place",
    numbering: abstractNum(0, [lvl(0, "decimal", "100% %1 %")]) + num(1, 0),
    body: items(1, [0]),
    lines: ["100% 1 % m0"],
  },
  {
    name: "no list, list 0, list not defined",
    numbering: PLAN + num(1, 0),
    body: p("không") + item("bỏ", 0) + item("lạc", 99) + item("có", 1),
    lines: ["không", "bỏ", "lạc", "I. có"],
  },
  {
    name: "a list whose definition is missing",
    numbering: num(1, 7),
    body: items(1, [0]),
    lines: ["m0"],
  },
  {
    name: "a level that is not defined",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0),
    body: items(1, [0, 4, 0]),
    lines: ["1. m0", "m1", "2. m2"],
  },
  {
    name: "text between the items does not restart the list",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0),
    body: item("a", 1) + p("xen") + item("b", 1),
    lines: ["1. a", "xen", "2. b"],
  },
  {
    name: "two lists over one definition count together",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0) + num(2, 0),
    body: item("a", 1) + item("b", 2) + item("c", 1),
    lines: ["1. a", "2. b", "3. c"],
  },
  {
    name: "two lists over two definitions count apart",
    numbering: abstractNum(0, [DECIMAL]) + abstractNum(1, [DECIMAL]) + num(1, 0) + num(2, 1),
    body: item("a", 1) + item("b", 2) + item("c", 1),
    lines: ["1. a", "1. b", "2. c"],
  },
  {
    name: "a start override restarts once",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0) + num(2, 0, startOverride(0, 1)),
    body: item("a", 1) + item("b", 1) + item("c", 2) + item("d", 2),
    lines: ["1. a", "2. b", "1. c", "2. d"],
  },
  {
    name: "a start override with another number, and the first list afterwards",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0) + num(2, 0, startOverride(0, 7)),
    body: item("a", 1) + item("b", 2) + item("c", 1),
    lines: ["1. a", "7. b", "8. c"],
  },
  {
    name: "an override of a deeper level holds again after each restart",
    numbering: OUTLINE + num(1, 0, startOverride(1, 5)),
    body: items(1, [0, 1, 1, 0, 1]),
    lines: ["1. m0", "1.5. m1", "1.6. m2", "2. m3", "2.5. m4"],
  },
  {
    name: "an override of the top level leaves a deeper list running",
    numbering: OUTLINE + num(1, 0) + num(2, 0, startOverride(0, 1)),
    body: item("a", 1, 1) + item("b", 1, 1) + item("c", 2, 1),
    lines: ["1.1. a", "1.2. b", "1.3. c"],
  },
  {
    name: "a level replaced in one list",
    numbering:
      abstractNum(0, [DECIMAL]) +
      num(1, 0) +
      num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, "upperLetter", "%1.")}</w:lvlOverride>`),
    body: item("a", 1) + item("b", 2),
    lines: ["1. a", "B. b"],
  },
  {
    name: "a level replaced and started anew",
    numbering:
      abstractNum(0, [DECIMAL]) +
      num(1, 0) +
      num(
        2,
        0,
        `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>${lvl(0, "upperLetter", "%1.")}</w:lvlOverride>`,
      ),
    body: item("a", 1) + item("b", 2),
    lines: ["1. a", "C. b"],
  },
  {
    name: "a start value of zero",
    numbering: abstractNum(0, [lvl(0, "decimal", "%1.", { start: 0 })]) + num(1, 0),
    body: items(1, [0, 0]),
    lines: ["0. m0", "1. m1"],
  },
  {
    name: "a level without a start value starts at zero",
    numbering: abstractNum(0, [lvl(0, "decimal", "%1.", { start: null })]) + num(1, 0),
    body: items(1, [0, 0]),
    lines: ["0. m0", "1. m1"],
  },
  {
    name: "legal numbering of a Roman parent",
    numbering:
      abstractNum(0, [lvl(0, "upperRoman", "%1."), lvl(1, "lowerLetter", "%1.%2.", { more: "<w:isLgl/>" })]) +
      num(1, 0),
    body: items(1, [0, 0, 1, 1]),
    lines: ["I. m0", "II. m1", "2.1. m2", "2.2. m3"],
  },
  {
    name: "without legal numbering the parent keeps its Roman numeral",
    numbering: abstractNum(0, [lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%1.%2.")]) + num(1, 0),
    body: items(1, [0, 0, 1]),
    lines: ["I. m0", "II. m1", "II.1. m2"],
  },
  {
    name: "legal numbering switched off",
    numbering:
      abstractNum(0, [
        lvl(0, "upperRoman", "%1."),
        lvl(1, "decimal", "%1.%2.", { more: '<w:isLgl w:val="0"/>' }),
      ]) + num(1, 0),
    body: items(1, [0, 1]),
    lines: ["I. m0", "I.1. m1"],
  },
  {
    name: "a level that never restarts",
    numbering:
      abstractNum(0, [
        lvl(0, "upperRoman", "%1."),
        lvl(1, "decimal", "Điều %2.", { more: '<w:lvlRestart w:val="0"/>' }),
      ]) + num(1, 0),
    body: items(1, [0, 1, 1, 0, 1]),
    lines: ["I. m0", "Điều 1. m1", "Điều 2. m2", "II. m3", "Điều 3. m4"],
  },
  {
    name: "a level that restarts after the top level only",
    numbering:
      abstractNum(0, [
        lvl(0, "upperRoman", "%1."),
        lvl(1, "decimal", "%2."),
        lvl(2, "lowerLetter", "%3)", { more: '<w:lvlRestart w:val="1"/>' }),
      ]) + num(1, 0),
    body: items(1, [0, 1, 2, 2, 1, 2, 0, 1, 2]),
    lines: ["I. m0", "1. m1", "a) m2", "b) m3", "2. m4", "c) m5", "II. m6", "1. m7", "a) m8"],
  },
  {
    name: "a parent that no paragraph bore counts",
    numbering: OUTLINE + num(1, 0),
    body: items(1, [1, 1, 0, 1]),
    lines: ["1.1. m0", "1.2. m1", "2. m2", "2.1. m3"],
  },
  {
    name: "a level skipped on the way down counts from its start",
    numbering: OUTLINE + num(1, 0),
    body: items(1, [0, 2, 2, 1]),
    lines: ["1. m0", "1.1.1. m1", "1.1.2. m2", "1.2. m3"],
  },
  {
    name: "a single-level list has one level whatever the paragraph says",
    numbering: abstractNum(0, [DECIMAL], '<w:multiLevelType w:val="singleLevel"/>') + num(1, 0),
    body: item("a", 1, 0) + item("b", 1, 3),
    lines: ["1. a", "1. b"],
  },
  {
    name: "a style bears the list",
    numbering: PLAN + num(1, 0),
    styles: style("Muc", { pPr: numPr(1) }),
    body: styled("m", ["Muc", "Muc"]),
    lines: ["I. m0", "II. m1"],
  },
  {
    name: "a style based on one that bears the list",
    numbering: PLAN + num(1, 0),
    styles: style("Muc", { pPr: numPr(1) }) + style("MucCon", { basedOn: "Muc" }),
    body: styled("m", ["Muc", "MucCon"]),
    lines: ["I. m0", "II. m1"],
  },
  {
    name: "levels linked to styles",
    numbering:
      abstractNum(0, [
        lvl(0, "upperRoman", "%1.", { more: '<w:pStyle w:val="Muc1"/>' }),
        lvl(1, "decimal", "%2.", { more: '<w:pStyle w:val="Muc2"/>' }),
      ]) + num(1, 0),
    styles: style("Muc1", { pPr: numPr(1) }) + style("Muc2", { pPr: numPr(1) }),
    body: styled("m", ["Muc1", "Muc2", "Muc2", "Muc1", "Muc2"]),
    lines: ["I. m0", "1. m1", "2. m2", "II. m3", "1. m4"],
  },
  {
    name: "a style that gives only the level, its base the list",
    numbering: PLAN + num(1, 0),
    styles:
      style("Muc1", { pPr: numPr(1, 0) }) +
      style("Muc2", { basedOn: "Muc1", pPr: '<w:numPr><w:ilvl w:val="1"/></w:numPr>' }),
    body: styled("m", ["Muc1", "Muc2"]),
    lines: ["I. m0", "1. m1"],
  },
  {
    name: "a style that takes the list of its base away",
    numbering: PLAN + num(1, 0),
    styles: style("Muc", { pPr: numPr(1) }) + style("Tron", { basedOn: "Muc", pPr: numPr(0) }),
    body: styled("m", ["Muc", "Tron", "Muc"]),
    lines: ["I. m0", "m1", "II. m2"],
  },
  {
    name: "a paragraph that takes the list of its style away",
    numbering: PLAN + num(1, 0),
    styles: style("Muc", { pPr: numPr(1) }),
    body: p("a", '<w:pStyle w:val="Muc"/>') + p("b", `<w:pStyle w:val="Muc"/>${numPr(0)}`),
    lines: ["I. a", "b"],
  },
  {
    name: "a paragraph that changes only the level of its style",
    numbering: PLAN + num(1, 0),
    styles: style("Muc", { pPr: numPr(1) }),
    body: p("a", '<w:pStyle w:val="Muc"/><w:numPr><w:ilvl w:val="2"/></w:numPr>'),
    lines: ["a) a"],
  },
  {
    name: "a definition that stands for a list style",
    numbering:
      abstractNum(0, [lvl(0, "upperLetter", "%1.")], '<w:styleLink w:val="KieuKeHoach"/>') +
      abstractNum(1, [], '<w:numStyleLink w:val="KieuKeHoach"/>') +
      num(1, 0) +
      num(2, 1),
    styles: style("KieuKeHoach", { type: "numbering", pPr: numPr(1) }),
    body: item("a", 2) + item("b", 1),
    lines: ["A. a", "B. b"],
  },
  {
    name: "list styles that stand for one another have no labels",
    numbering:
      abstractNum(0, [], '<w:numStyleLink w:val="B"/>') +
      abstractNum(1, [], '<w:numStyleLink w:val="A"/>') +
      num(1, 0) +
      num(2, 1),
    styles:
      style("A", { type: "numbering", pPr: numPr(1) }) + style("B", { type: "numbering", pPr: numPr(2) }),
    body: item("a", 1),
    lines: ["a"],
  },
  {
    name: "instances may stand before their definition",
    numbering: num(1, 0) + abstractNum(0, [DECIMAL]),
    body: item("a", 1),
    lines: ["1. a"],
  },
  {
    name: "nothing or a space behind the label",
    numbering:
      abstractNum(0, [
        lvl(0, "decimal", "%1.", { suffix: "nothing" }),
        lvl(1, "decimal", "%2.", { suffix: "space" }),
      ]) + num(1, 0),
    body: items(1, [0, 1]),
    lines: ["1.m0", "1. m1"],
  },
  {
    name: "a space typed into the label",
    numbering: abstractNum(0, [lvl(0, "decimal", " %1. ", { suffix: "nothing" })]) + num(1, 0),
    body: items(1, [0]),
    lines: ["1. m0"],
  },
  {
    name: "a label without any sign",
    numbering:
      abstractNum(0, [lvl(0, "none", ""), lvl(1, "none", "%2"), lvl(2, "decimal", "%1%3.")]) + num(1, 0),
    body: items(1, [0, 1, 2]),
    lines: ["m0", "m1", "1. m2"],
  },
  {
    name: "an empty paragraph bears its label alone",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0),
    body: item("", 1) + item("b", 1),
    lines: ["1.", "2. b"],
  },
  {
    name: "only the first line of a paragraph bears the label",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0),
    body: item(raw(`${t("a")}<w:br/>${t("b")}`), 1) + item("c", 1),
    lines: ["1. a", "b", "2. c"],
  },
  {
    name: "text boxes count their lists apart from the body",
    numbering: abstractNum(0, [DECIMAL]) + num(1, 0),
    body: item("a", 1) + p(raw(textBox(item("hộp", 1)))) + item("b", 1),
    lines: ["1. a", "", "1. hộp", "2. b"],
  },
  {
    name: "a number format that plans do not use",
    numbering: abstractNum(0, [lvl(0, "ordinalText", "%1.")]) + num(1, 0),
    body: items(1, [0]),
    lines: ["1. m0"],
  },
];

const read = ({ numbering, styles, body }: Case) =>
  readDocx(docx({ numbering, body, ...(styles === undefined ? {} : { styles }) }));

describe("automatic numbering", () => {
  it.each(CASES)("$name", (given) => {
    expect(read(given).text.split("\n")).toEqual(given.lines);
  });
});
