import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/model.ts";
import type { Judged, ReportContext, Unread } from "../../src/report/judged.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { analysis, at, finding, TEXT } from "./analysis.ts";
import { CONTEXT, judged, written } from "./context.ts";
import { SarifLog } from "./sarif-log.ts";

function runOf(
  documents: readonly Judged[],
  unread: readonly Unread[] = [],
  more: Partial<ReportContext> = {},
) {
  const log = written(sarifReport({ ...CONTEXT, ...more }), documents, unread);
  return SarifLog.parse(JSON.parse(log)).runs[0]!;
}

const asText = (found: Analysis): Analysis => ({
  ...found,
  source: { ...found.source, format: "txt", encoding: "utf-8", path: "kho/kế hoạch.txt" },
});

const line6 = { line: 6, column: 10, page: null, paragraph: 6, section: "I. MỤC ĐÍCH" };
const fix = { kind: "suggest" as const, edits: [{ span: at("87"), text: "96" }] };

describe("sarif", () => {
  it("is a log of one run even when there is nothing to log", () => {
    const run = runOf([]);
    expect([run.results, run.artifacts, run.columnKind]).toEqual([[], [], "utf16CodeUnits"]);
    expect(run.invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it("describes the rules in the language of the report", () => {
    const { driver } = runOf([], [], { lang: "en" }).tool;
    expect(driver).toMatchObject({ name: "kehoach", version: "1.2.3", language: "en" });
    expect(driver.rules[0]).toEqual({
      id: "structure/test",
      name: "StructureTest",
      shortDescription: { text: "Test" },
      fullDescription: { text: "To test." },
      help: { text: "To test. Under: khoản 1." },
      defaultConfiguration: { level: "error" },
      properties: { tags: ["structure"], basis: "khoản 1" },
    });
  });

  it("gives place, words, provision and correction of a finding", () => {
    const found = finding("87", { location: line6, basis: "khoản 1", expected: "96", fix });
    const [result] = runOf([judged(asText(analysis({ findings: [found] })))]).results;
    expect(result).toMatchObject({
      ruleId: "structure/test",
      ruleIndex: 0,
      level: "error",
      message: { text: "Có điều sai." },
      partialFingerprints: { "kehoach/v1": "0123456789abcdef" },
      suppressions: [],
      properties: { basis: "khoản 1", actual: "87", expected: "96", place: "dòng 6", correction: fix },
    });
    const { artifactLocation, region } = result!.locations[0]!.physicalLocation;
    expect(artifactLocation).toEqual({ uri: "kho/k%E1%BA%BF%20ho%E1%BA%A1ch.txt", index: 0 });
    expect(region).toEqual({
      startLine: 6,
      startColumn: 10,
      endLine: 6,
      endColumn: 12,
      charOffset: at("87").start,
      charLength: 2,
      snippet: { text: "87" },
    });
    expect(result?.locations[0]?.logicalLocations).toEqual([{ name: "I. MỤC ĐÍCH", kind: "section" }]);
    const [replacement] = result!.fixes![0]!.artifactChanges[0]!.replacements;
    const { charOffset, charLength } = replacement!.deletedRegion;
    expect(TEXT.slice(charOffset, charOffset + charLength)).toBe("87");
    expect(replacement?.insertedContent.text).toBe("96");
  });

  it.each([
    ["docx", null],
    ["pdf", null],
    ["txt", "tcvn3"],
  ] as const)("offers no fix to the bytes of a file (%s, %s) that is not its text", (format, encoding) => {
    const found = analysis({ findings: [finding("87", { fix })] });
    const [result] = runOf([judged({ ...found, source: { ...found.source, format, encoding } })]).results;
    expect(result?.fixes).toBeUndefined();
    expect(result?.properties.correction).toEqual(fix);
  });

  it("counts the lines of words over a line break, of whatever kind", () => {
    const endOf = (text: string) => {
      const found = finding("87", { text, location: line6, span: { start: 0, end: text.length } });
      const { region } = runOf([judged(analysis({ findings: [found] }))]).results[0]!.locations[0]!
        .physicalLocation;
      return [region?.endLine, region?.endColumn];
    };
    expect(endOf("một\nhai")).toEqual([7, 4]);
    expect(endOf("một\r\nhai\rb")).toEqual([8, 2]);
    expect(endOf("một\n")).toEqual([7, 1]);
  });

  it("places what no words bear at the beginning", () => {
    const { region } = runOf([judged(analysis({ findings: [finding(null)] }))]).results[0]!.locations[0]!
      .physicalLocation;
    expect(region).toMatchObject({ startLine: 1, charOffset: 0, charLength: 0 });
  });

  it("points to the other place", () => {
    const cause = { message: "năm 1930", span: at("Đảng"), location: { ...line6, column: 32 } };
    const [related] = runOf([judged(analysis({ findings: [finding("87", { cause })] }))]).results[0]!
      .relatedLocations!;
    expect(related).toMatchObject({ id: 1, message: { text: "năm 1930" } });
    expect(related?.physicalLocation.region).toMatchObject({ startLine: 6, endColumn: 36, charLength: 4 });
  });

  it("shows what is suppressed, and why", () => {
    const findings = [finding("87"), finding("2026")];
    const marks = [{ suppressed: { reason: "Mẫu của tỉnh", expires: "2026-12-31" } }];
    const { results } = runOf([judged(analysis({ findings }), marks)]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: "external",
          status: "accepted",
          justification: "Mẫu của tỉnh",
          properties: { expires: "2026-12-31" },
        },
      ],
      [],
    ]);
  });

  it("tells old findings from new ones only where there is a baseline", () => {
    const document = judged(analysis({ findings: [finding("87"), finding("2026")] }), [{ known: true }]);
    const states = (compared: boolean) =>
      runOf([document], [], { compared }).results.map(({ baselineState }) => baselineState);
    expect(states(true)).toEqual(["unchanged", "new"]);
    expect(states(false)).toEqual([undefined, undefined]);
  });

  it("notes files that could not be read, warnings of the reader and what was not checked", () => {
    const source = { ...analysis().source, warnings: ["Có theo dõi thay đổi."] };
    const coverage = { ...analysis().coverage, notEvaluated: [{ rule: "structure/test", reason: "từ ảnh" }] };
    const run = runOf(
      [judged(analysis({ source, coverage }))],
      [{ path: "hỏng.pdf", message: "không đọc được." }],
    );
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    const said = run.invocations[0]!.toolExecutionNotifications.map(({ descriptor, level, message }) => [
      descriptor.id,
      level,
      message.text,
    ]);
    expect(said).toEqual([
      ["unreadable", "error", "hỏng.pdf: không đọc được."],
      ["reading", "warning", "Có theo dõi thay đổi."],
      ["not-checked", "note", "Chưa kiểm được: Thử, nghiệm (từ ảnh)."],
    ]);
  });

  it("keeps braces and brackets of a document from being arguments and links", () => {
    const message = "Ghi {0} và [đây](1), [x].";
    const [result] = runOf([judged(analysis({ findings: [finding("87", { message })] }))]).results;
    expect(result?.message.text).toBe("Ghi {{0}} và \\[đây](1), [x].");
  });

  it("holds for any number of documents with any words", () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
    const document = fc
      .tuple(words, words, fc.array(words, { maxLength: 3 }))
      .map(([path, message, quotes]) => {
        const findings = quotes.map((text) => finding("87", { text, message, location: line6 }));
        return judged(analysis({ findings, source: { ...analysis().source, path, warnings: [message] } }));
      });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 4 }), (documents) => {
        const run = runOf(documents);
        expect(run.artifacts).toHaveLength(documents.length);
        const count = documents.reduce((sum, { marks }) => sum + marks.length, 0);
        expect(run.results).toHaveLength(count);
      }),
    );
  });
});
