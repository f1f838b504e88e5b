import { describe, expect, it } from "vitest";
import { EVIDENCE, missingEvidence } from "../../src/check/evidence.ts";
import type { Family, Plan, Source } from "../../src/model.ts";
import { sectionOf, subjectOf } from "./subject.ts";

const TEXT = "I. MỤC ĐÍCH\nII. NỘI DUNG";
const SECTIONS = [sectionOf(TEXT, "I. MỤC ĐÍCH", "II"), sectionOf(TEXT, "II. NỘI DUNG", null)];
const attachedTo = { text: TEXT, span: { start: 0, end: 1 } };

describe("evidence", () => {
  const cases: [keyof typeof EVIDENCE, boolean, Partial<Plan>, Partial<Source>?][] = [
    ["state-body", true, {}],
    ["own-letterhead", true, {}],
    ["own-letterhead", false, { attachedTo }],
    ["whole-text", true, {}],
    ["whole-text", false, { complete: false }],
    ["exact-letters", true, {}],
    ["exact-letters", false, {}, { ocr: true }],
    ["typed-spaces", true, {}],
    ["typed-spaces", false, {}, { format: "pdf" }],
    ["kept-headings", true, {}],
    ["kept-headings", false, {}, { markdown: true }],
    ["layout", false, {}],
    ["layout", false, {}, { format: "docx" }],
    ["since-decree-30", true, {}],
    ["outline", true, { sections: SECTIONS }],
    ["outline", true, { sections: [{ ...SECTIONS[0]!, label: null, children: SECTIONS }] }],
    ["outline", false, { sections: SECTIONS.slice(1) }],
    ["outline", false, { sections: SECTIONS.map((section) => ({ ...section, label: null })) }],
  ];
  it.each(cases)("%s is there: %s", (need, there, plan, source) => {
    expect(EVIDENCE[need](subjectOf(TEXT, plan, source)) === null).toBe(there);
  });

  it.each<Family>(["party", "front", "union", "youth", "unknown"])(
    "a document of family %s is not a state body's",
    (family) => {
      expect(EVIDENCE["state-body"](subjectOf(TEXT, { family }))).toMatchObject({ vi: /./, en: /./ });
    },
  );

  it("gives the first reason", () => {
    const subject = subjectOf(TEXT, { family: "party", complete: false });
    expect(missingEvidence(subject, ["whole-text", "state-body"])).toEqual(EVIDENCE["whole-text"](subject));
    expect(missingEvidence(subject, [])).toBeNull();
  });
});
