import { describe, expect, it } from "vitest";
import type { Revision } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { abstractNum, docx, item, lvl, num, p, r, raw, t, tbl, tc, textBox, tr } from "../fixtures/docx.ts";

const by = (date = "2026-01-05T08:00:00Z") => `w:id="1" w:author="Lan" w:date="${date}"`;
const ins = (content: string, date?: string): string => `<w:ins ${by(date)}>${content}</w:ins>`;
const deleted = (text: string): string => raw(`<w:delText xml:space="preserve">${text}</w:delText>`);
const del = (text: string, date?: string): string => `<w:del ${by(date)}>${deleted(text)}</w:del>`;
const MARK_DELETED = `<w:rPr><w:del ${by()}/></w:rPr>`;

type Short = readonly [kind: Revision["kind"], start: number, end: number, text: string];
const short = ({ kind, span, text }: Revision): Short => [kind, span.start, span.end, text];

const CASES: readonly (readonly [name: string, body: string, text: string, changes: readonly Short[]])[] = [
  ["inserted words", p(r("Kế ") + ins(r("hoạch ")) + r("năm")), "Kế hoạch năm", [["insert", 3, 9, "hoạch "]]],
  ["deleted words", p(r("năm ") + del("2025") + r("2026")), "năm 2026", [["delete", 4, 4, "2025"]]],
  [
    "words replaced",
    p(r("năm ") + del("2025") + ins(r("2026"))),
    "năm 2026",
    [
      ["delete", 4, 4, "2025"],
      ["insert", 4, 8, "2026"],
    ],
  ],
  [
    "pieces of one change are one",
    p(ins(r("A")) + ins(r("B", "<w:b/>")) + del("C") + del("D")),
    "AB",
    [
      ["insert", 0, 2, "AB"],
      ["delete", 2, 2, "CD"],
    ],
  ],
  [
    "changes of two days are two",
    p(ins(r("A")) + ins(r("B"), "2026-01-06T08:00:00Z")),
    "AB",
    [
      ["insert", 0, 1, "A"],
      ["insert", 1, 2, "B"],
    ],
  ],
  [
    "inserted, then deleted by another",
    p(r("A") + ins(`<w:del ${by()}>${deleted("x")}</w:del>`) + r("B")),
    "AB",
    [["delete", 1, 1, "x"]],
  ],
  [
    "words moved",
    p(`<w:moveFrom ${by()}>${r("cũ")}</w:moveFrom>${r("giữa ")}<w:moveTo ${by()}>${r("cũ")}</w:moveTo>`),
    "giữa cũ",
    [
      ["move-from", 0, 0, "cũ"],
      ["move-to", 5, 7, "cũ"],
    ],
  ],
  ["deleted at the head of a paragraph", p("A") + p(del("x") + r("B")), "A\nB", [["delete", 2, 2, "x"]]],
  ["a paragraph emptied", p("A") + p(del("x")) + p("B"), "A\n\nB", [["delete", 2, 2, "x"]]],
  [
    "a paragraph taken out whole",
    p("A") + p(del("x"), MARK_DELETED) + p("B"),
    "A\nB",
    [["delete", 1, 1, "x\n"]],
  ],
  ["an empty paragraph taken out", p("A") + p("", MARK_DELETED) + p("B"), "A\nB", [["delete", 1, 1, "\n"]]],
  ["two paragraphs joined", p("A", MARK_DELETED) + p("B") + p("C"), "AB\nC", [["delete", 1, 1, "\n"]]],
  [
    "three paragraphs joined",
    p("A", MARK_DELETED) + p("B", MARK_DELETED) + p("C"),
    "ABC",
    [
      ["delete", 1, 1, "\n"],
      ["delete", 2, 2, "\n"],
    ],
  ],
  [
    "a paragraph is not joined to a table",
    p("A", MARK_DELETED) + tbl([tr([tc(p("B"))])]),
    "A\nB",
    [["delete", 1, 1, "\n"]],
  ],
  [
    "a line break and a tab taken out",
    p(`${r("A")}<w:del ${by()}>${raw("<w:br/><w:tab/>")}</w:del>${r("B")}`),
    "AB",
    [["delete", 1, 1, "\n\t"]],
  ],
  [
    "a text box taken out",
    p(`<w:del ${by()}>${raw(textBox(p("hộp")))}</w:del>${r("A")}`),
    "A",
    [["delete", 0, 0, "hộp"]],
  ],
  [
    "a row taken out",
    tbl([tr([tc(p("A"))]), tr([tc(p(del("x")))], `<w:del ${by()}/>`), tr([tc(p("B"))])]),
    "A\nB",
    [["delete", 1, 1, "x"]],
  ],
  [
    "marks of an inserted paragraph or row are no words",
    p("A", `<w:rPr><w:ins ${by()}/></w:rPr>`) + tbl([tr([tc(p("B"))], `<w:ins ${by()}/>`)]),
    "A\nB",
    [],
  ],
  ["a change without words", p(r("A") + ins("") + ins("<w:r><w:rPr><w:b/></w:rPr></w:r>")), "A", []],
];

describe("tracked changes", () => {
  it.each(CASES)("%s", (_, body, text, changes) => {
    const source = readDocx(docx({ body }));
    expect(source.text).toBe(text);
    expect(source.revisions.map(short)).toEqual(changes);
    expect(source.warnings.map(({ code }) => code)).toEqual(changes.length > 0 ? ["tracked-changes"] : []);
  });

  it("knows who and when", () => {
    const [revision] = readDocx(docx({ body: p(ins(r("A"))) })).revisions;
    expect(revision).toMatchObject({ author: "Lan", date: "2026-01-05T08:00:00Z" });
  });

  it("does not say who or when where the file does not", () => {
    const [revision] = readDocx(docx({ body: p(`<w:ins w:id="1">${r("A")}</w:ins>`) })).revisions;
    expect(revision).toMatchObject({ author: null, date: null });
  });

  it("does not count a paragraph that is gone", () => {
    const numbering = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);
    const body = item("a", 1) + item(del("x"), 1, 0, MARK_DELETED) + item("b", 1);
    expect(readDocx(docx({ numbering, body })).text).toBe("1. a\n2. b");
  });

  it("deletes behind the label and its blank", () => {
    const numbering = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);
    const { text, revisions } = readDocx(docx({ numbering, body: item(del("cũ") + r("mới"), 1) }));
    expect(text).toBe("1. mới");
    expect(revisions.map(short)).toEqual([["delete", 3, 3, "cũ"]]);
  });

  it("leaves the label out of the inserted words", () => {
    const numbering = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);
    const { text, revisions } = readDocx(docx({ numbering, body: item(ins(r("mới")), 1) }));
    expect(text).toBe("1. mới");
    expect(revisions.map(short)).toEqual([["insert", 3, 6, "mới"]]);
  });

  it("numbers rows without the deleted one", () => {
    const body = tbl([tr([tc(p(del("x")))], `<w:del ${by()}/>`), tr([tc(p("A"))])]);
    expect(readDocx(docx({ body })).paragraphs.map(({ cell }) => cell?.row)).toEqual([0]);
  });
});

describe("comments and hidden text", () => {
  it("counts comments and leaves them out", () => {
    const comment = (id: number) => `<w:comment w:id="${id}" w:author="Lan">${p("ghi chú")}</w:comment>`;
    const reference = (id: number) => raw(`<w:commentReference w:id="${id}"/>`);
    const body = p(
      `<w:commentRangeStart w:id="0"/>${r("A")}<w:commentRangeEnd w:id="0"/>${reference(0)}${reference(1)}`,
    );
    const { text, warnings } = readDocx(docx({ body, comments: comment(0) + comment(1) }));
    expect(text).toBe("A");
    expect(warnings.map(({ code, en }) => [code, /\d+/.exec(en)?.[0]])).toEqual([["comments", "2"]]);
  });

  it("keeps hidden text, marks it and says so", () => {
    const { text, paragraphs, warnings } = readDocx(docx({ body: p(r("A ") + r("ẩn", "<w:vanish/>")) }));
    expect(text).toBe("A ẩn");
    expect(paragraphs[0]?.runs.map(({ format }) => format.hidden)).toEqual([false, true]);
    expect(warnings.map(({ code }) => code)).toEqual(["hidden-text"]);
  });

  it("says nothing of hidden spaces", () => {
    expect(readDocx(docx({ body: p(raw(t(" "), "<w:vanish/>") + r("A")) })).warnings).toEqual([]);
  });
});
