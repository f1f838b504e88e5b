/** The configuration decides which rules judge, how severely, and what is left out. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import type { Analysis } from "../../src/model.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

let folder: Folder;
let file: string;

beforeAll(build, 120_000);
beforeEach(() => {
  folder?.remove();
  folder = temporaryFolder();
  // A blank day, and a decree that ended.
  file = folder.write(
    "ke-hoach.txt",
    plan({
      placeDate: "An Bình, ngày    tháng 02 năm 2026",
      bases:
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.",
    }),
  );
});
afterAll(() => folder?.remove());

function found(): { code: number | null; rules: string[]; err: string } {
  const { code, out, err } = kehoach(["check", "--format", "json", file]);
  const [analysis] = out === "" ? [] : (JSON.parse(out) as Analysis[]);
  return { code, rules: analysis?.findings.map(({ rule, severity }) => `${rule} ${severity}`) ?? [], err };
}

it.each([
  ["", 1, ["structure/place-date warning", "citation/outdated error"]],
  ["rules:\n  citation/outdated: warning\n  structure/place-date: off", 0, ["citation/outdated warning"]],
  ["failOn: warning\nrules:\n  citation/outdated: off", 1, ["structure/place-date warning"]],
  ["preset: nghi-dinh-30", 0, ["structure/place-date warning"]],
  [
    "suppressions:\n  - rule: citation/outdated\n    path: ke-hoach.*\n    reason: chờ nghị định mới",
    0,
    ["structure/place-date warning"],
  ],
  [
    "suppressions:\n  - rule: citation/outdated\n    reason: đã qua\n    expires: 2020-01-01",
    1,
    ["structure/place-date warning", "citation/outdated error"],
  ],
])("%j", (config, code, rules) => {
  folder.write("kehoach.config.yml", config);
  expect(found()).toMatchObject({ code, rules });
});

it("is not read past a mistake, which is told with its line", () => {
  folder.write("kehoach.config.yml", "# xã\nrules:\n  citation/outdate: off\n");
  const { code, rules, err } = found();
  expect([code, rules]).toEqual([2, []]);
  expect(err).toContain(
    "kehoach.config.yml:3: không có quy tắc “citation/outdate”. Ý bạn là “citation/outdated”?",
  );
});
