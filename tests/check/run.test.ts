import { describe, expect, it } from "vitest";
import { type Check, notEvaluated, type Problem, type Rule, replacement } from "../../src/check/rule.ts";
import { runRules } from "../../src/check/run.ts";
import { spanOf, subjectOf } from "./subject.ts";

const TEXT = "Số: 5/KH-UBND\nKẾ HOẠCH\nCông tác thi đua";

function ruleOf(check: () => Check, more: Partial<Rule> = {}): Rule {
  return {
    id: "structure/test",
    title: { vi: "Thử", en: "Test" },
    why: { vi: "Vì", en: "Because" },
    basis: "khoản 1 Điều 1 Nghị định mới",
    severity: "error",
    message: { vi: "Sai “{actual}”.", en: "“{actual}” is wrong." },
    good: [],
    bad: [],
    check,
    ...more,
  };
}

const yielding = (...problems: Problem[]) =>
  function* (): Check {
    yield* problems;
  };

const run = (rules: Rule[], lang: "vi" | "en" = "vi") => runRules(subjectOf(TEXT), rules, lang);

describe("runRules", () => {
  it("quotes, places and words a finding", () => {
    const span = spanOf(TEXT, "5");
    const rule = ruleOf(yielding({ span, expected: "05", fix: replacement("safe", span, "05") }));
    expect(run([rule])).toEqual({
      findings: [
        {
          rule: "structure/test",
          severity: "error",
          message: "Sai “5”.",
          text: "5",
          span,
          location: { line: 1, column: 5, page: null, paragraph: 1, section: null },
          actual: "5",
          expected: "05",
          basis: "khoản 1 Điều 1 Nghị định mới",
          cause: null,
          fix: { kind: "safe", edits: [{ span, text: "05" }] },
        },
      ],
      evaluated: ["structure/test"],
      notEvaluated: [],
      relayouts: new Map(),
    });
  });

  it("tells apart which finding what change of the layout would mend", () => {
    const told = { vi: "x", en: "x" };
    const change = {
      kind: "page",
      sections: [0],
      lengths: { width: 210 },
      what: told,
      from: told,
      to: told,
    } as const;
    const rule = ruleOf(
      yielding({ span: spanOf(TEXT, "thi đua"), relayouts: [change] }, { span: spanOf(TEXT, "Số") }),
    );
    const { findings, relayouts } = run([rule]);
    expect([...relayouts]).toEqual([[findings[1], [change]]]);
  });

  it("speaks English when asked to, in data too", () => {
    const message = { vi: "Thiếu {what}.", en: "No {what}." };
    const rule = ruleOf(yielding({ span: null, data: { what: { vi: "số", en: "number" } } }), { message });
    expect([run([rule], "en"), run([rule])].map(({ findings }) => findings[0]?.message)).toEqual([
      "No number.",
      "Thiếu số.",
    ]);
  });

  it("puts what is missing first and the rest in the order of their places", () => {
    const rule = ruleOf(
      yielding({ span: spanOf(TEXT, "thi đua") }, { span: null, actual: "?" }, { span: spanOf(TEXT, "Số") }),
    );
    expect(run([rule]).findings.map(({ text }) => text)).toEqual([null, "Số", "thi đua"]);
  });

  it("says the same thing of the same words once", () => {
    const span = spanOf(TEXT, "Số");
    const rule = ruleOf(yielding({ span }, { span }, { span, actual: "khác" }));
    expect(run([rule]).findings.map(({ message }) => message)).toEqual(["Sai “Số”.", "Sai “khác”."]);
  });

  it("keeps what a rule found before it met something it cannot judge", () => {
    const rule = ruleOf(function* (): Check {
      yield { span: spanOf(TEXT, "Số") };
      return notEvaluated("không rõ", "not clear");
    });
    const { findings, evaluated, notEvaluated: silent } = run([rule]);
    expect([findings.length, evaluated, silent]).toEqual([
      1,
      [],
      [{ rule: "structure/test", reason: "không rõ" }],
    ]);
  });

  it("does not ask a rule whose evidence is missing", () => {
    const rule = ruleOf(yielding({ span: spanOf(TEXT, "Số") }), { needs: ["state-body", "whole-text"] });
    const subject = subjectOf(TEXT, { complete: false });
    const { findings, notEvaluated: silent } = runRules(subject, [rule], "en");
    expect([findings, silent]).toEqual([
      [],
      [{ rule: "structure/test", reason: expect.stringContaining("breaks off") }],
    ]);
  });

  it("takes a lower severity from a problem and refuses a higher one", () => {
    const lower = ruleOf(yielding({ span: null, severity: "info", actual: "" }));
    expect(run([lower]).findings[0]?.severity).toBe("info");
    const higher = ruleOf(yielding({ span: null, severity: "error", actual: "" }), { severity: "info" });
    expect(() => run([higher])).toThrow("may lower");
  });

  it("refuses a message with a hole that nothing fills", () => {
    const rule = ruleOf(yielding({ span: null }), { message: { vi: "Thiếu {what}", en: "No {what}" } });
    expect(() => run([rule])).toThrow("No value for {what}");
  });

  it("refuses a message that the rule does not have", () => {
    const rule = ruleOf(yielding({ span: null, message: "b" }), { message: { a: { vi: "A", en: "A" } } });
    expect(() => run([rule])).toThrow('no message "b"');
  });

  it("cites the provision of the document's own time", () => {
    const rule = ruleOf(yielding({ span: null, actual: "" }), {
      earlierBasis: { date: "2020-03-05", basis: "Thông tư cũ" },
    });
    const basisOn = (asOf: string) => runRules({ ...subjectOf(TEXT), asOf }, [rule], "vi").findings[0]?.basis;
    expect([basisOn("2020-03-04"), basisOn("2020-03-05")]).toEqual([
      "Thông tư cũ",
      "khoản 1 Điều 1 Nghị định mới",
    ]);
  });

  it("cites no provision where it does not bind the document", () => {
    const rule = ruleOf(yielding({ span: null, actual: "", basis: null }));
    expect(run([rule]).findings[0]?.basis).toBeNull();
  });

  it("places the cause of a finding", () => {
    const cause = { span: spanOf(TEXT, "thi đua"), message: { vi: "ghi ở đây", en: "stands here" } };
    const { findings } = run([ruleOf(yielding({ span: spanOf(TEXT, "Số"), cause }))]);
    expect(findings[0]?.cause).toMatchObject({ message: "ghi ở đây", location: { line: 3, column: 10 } });
  });

  it.each([
    ["Báo cáo", "đây là báo cáo, không phải kế hoạch"],
    [null, "không nhận ra văn bản này là kế hoạch"],
  ])("judges no document of type %j", (value, reason) => {
    const documentType = value === null ? null : { value, text: value, span: { start: 0, end: 0 } };
    const other = subjectOf(TEXT, { title: { documentType, subject: null, year: null } });
    const judged = runRules(other, [ruleOf(yielding({ span: null }))], "vi");
    expect(judged).toMatchObject({ findings: [], evaluated: [], notEvaluated: [{ reason }] });
  });
});
