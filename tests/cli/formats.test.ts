/** The forms of a report on many files, through the command line. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import { SarifLog } from "../report/sarif-log.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

let folder: Folder;

beforeAll(() => {
  build();
  folder = temporaryFolder();
  folder.write("tốt.txt", plan());
  folder.write("số trống.txt", plan({ number: "Số:     /KH-UBND" }));
  folder.write("ngày.txt", plan({ placeDate: "An Bình, ngày 31 tháng 6 năm 2026" }));
}, 120_000);
afterAll(() => folder?.remove());

const check = (...args: string[]) => kehoach(["check", ...args], { cwd: folder.path });

describe("check --format sarif", () => {
  it("is one log of all files, those that cannot be read too", () => {
    const { code, out } = check("*.txt", "khong-co.docx", "--format", "sarif");
    expect(code).toBe(2);
    const [run] = SarifLog.parse(JSON.parse(out)).runs;
    expect(run?.artifacts.map(({ location }) => decodeURIComponent(location.uri)).sort()).toEqual([
      "ngày.txt",
      "số trống.txt",
      "tốt.txt",
    ]);
    const found = run!.results.map(({ ruleId, level, locations }) => [
      ruleId,
      level,
      decodeURIComponent(locations[0]!.physicalLocation.artifactLocation.uri),
    ]);
    expect(found.sort()).toEqual([
      ["structure/number", "warning", "số trống.txt"],
      ["structure/place-date", "error", "ngày.txt"],
    ]);
    const [unread] = run!.invocations[0]!.toolExecutionNotifications;
    expect(unread).toMatchObject({ descriptor: { id: "unreadable" }, level: "error" });
  });

  it("has offsets that quote the file", () => {
    const { out } = kehoach(["check", "-", "--format", "sarif"], {
      input: plan({ number: "Số: 5/KH-UBND" }),
    });
    const [result] = SarifLog.parse(JSON.parse(out)).runs[0]!.results;
    const region = result!.locations[0]!.physicalLocation.region!;
    const text = plan({ number: "Số: 5/KH-UBND" });
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe("5");
    const [line] = text.split("\n").slice(region.startLine! - 1);
    expect(line?.slice(region.startColumn! - 1, region.endColumn! - 1)).toBe("5");
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toBe("05");
  });
});

describe("check --format github", () => {
  it("names files as the repository does", () => {
    const { code, out } = check(join(folder.path, "ngày.txt"), "--format", "github");
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=ngày\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=/);
  });
});

describe("check --format html", () => {
  it("is one page of all files", () => {
    const { code, out } = check(".", "--format", "html", "--lang", "en");
    expect(code).toBe(1);
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect(out).toContain("3 files: 1 error, 1 warning.");
    expect(out).toContain("<mark>ngày 31 tháng 6 năm 2026</mark>");
    expect(out.trimEnd().endsWith("</html>")).toBe(true);
    expect(out).not.toContain('class="view"');
  });

  it("shows the only document beside its findings", () => {
    const { code, out } = check("ngày.txt", "--format", "html");
    expect(code).toBe(1);
    expect(out).toMatch(
      /<mark class="error" data-finding="1" id="w1"><a [^>]*>ngày 31 tháng 6 năm 2026<\/a>/,
    );
    expect(out).toContain('<a href="#w1">✖ Lỗi 1</a>');
    expect(check("ngày.txt", "khong-co.txt", "--format", "html").out).not.toContain('class="view"');
  });
});

describe("extract", () => {
  it("has no form of findings", () => {
    expect(kehoach(["extract", "a.txt", "--format", "sarif"])).toMatchObject({ code: 2, out: "" });
  });
});
