import { describe, expect, it } from "vitest";
import { loadRegister } from "../../src/law/load.ts";
import { searchRegister } from "../../src/law/search.ts";
import { lookUp } from "../../src/look-up.ts";
import { entry, registerOf, small } from "./own.ts";

const asked = async (text: string, day = "2026-03-01") => (await lookUp(small, text, day))[0]!;

describe("a citation", () => {
  it("is told with what replaced it, to the one in force", async () => {
    const { outcome, matchedBy, instrument } = await asked("Nghị định 91/2017/NĐ-CP");
    expect([outcome, matchedBy, instrument?.status, instrument?.since]).toEqual([
      "found",
      "number",
      "replaced",
      "2024-01-01",
    ]);
    expect(instrument?.successors.map(({ id, status }) => [id, status])).toEqual([
      ["nd-2", "replaced"],
      ["nd-3", "amended"],
    ]);
    expect(instrument?.current.map(({ formal }) => formal)).toEqual([
      "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp trong lĩnh vực thi đua, khen thưởng",
    ]);
    expect(instrument?.evidence).toContain("Điều 99");
  });

  it("is judged on the day asked for", async () => {
    expect((await asked("91/2017/NĐ-CP", "2020-01-01")).instrument?.status).toBe("in-force");
    expect((await asked("98/2023/NĐ-CP", "2024-03-01")).instrument?.status).toBe("in-force");
    expect((await asked("98/2023/NĐ-CP", "2024-07-01")).instrument?.status).toBe("amended");
    expect((await asked("46/2026/NĐ-CP", "2026-03-01")).instrument?.status).toBe("suspended");
  });

  it("has a history in order of its days", async () => {
    const { instrument } = await asked("98/2023/NĐ-CP");
    expect(
      instrument?.timeline.map(({ day, event, by, certain }) => [day, event, by[0]?.id, certain]),
    ).toEqual([
      ["2023-12-31", "issued", undefined, false],
      ["2024-01-01", "in-effect", undefined, true],
      ["2024-06-01", "amended", "nd-4", true],
      ["2025-07-01", "replaced", "nd-3", true],
    ]);
    const suspended = (await asked("46/2026/NĐ-CP")).instrument;
    expect(suspended?.timeline.map(({ event }) => event)).toEqual([
      "issued",
      "in-effect",
      "suspended",
      "resumed",
    ]);
    expect((await asked("152/2025/NĐ-CP")).instrument?.timeline.at(-1)).toMatchObject({
      event: "amended",
      certain: false,
    });
  });

  it("that is wrong in one element is told with both values", async () => {
    const { miscited } = await asked("Nghị định số 91/2017/NĐ-CP ngày 30/7/2017 của Chính phủ");
    expect(miscited).toEqual([
      { element: "date", cited: "2017-07-30", expected: ["2017-07-31"], certain: true },
    ]);
    expect((await asked("Nghị định 98/2023/NĐ-CP ngày 30/12/2023")).miscited[0]?.certain).toBe(false);
  });

  it("that may mean several has them as candidates", async () => {
    const { outcome, instrument, candidates } = await asked("34-CT/TW");
    expect([outcome, instrument, candidates.map(({ id }) => id)]).toEqual([
      "ambiguous",
      null,
      ["ct-1", "ct-2"],
    ]);
    expect((await asked("Chỉ thị 34-CT/TW ngày 24/5/2024")).instrument?.id).toBe("ct-2");
  });

  it("that the register has not is not found, its number elsewhere is a candidate", async () => {
    expect(await asked("99/2020/NĐ-CP")).toMatchObject({ outcome: "not-found", candidates: [] });
    const other = await asked("Chỉ thị 34-CT/TW ngày 01/02/2003");
    expect([other.outcome, other.candidates.map(({ id }) => id)]).toEqual(["not-found", ["ct-1", "ct-2"]]);
  });

  it.each(["91/2017/NĐ-CP", "91/2017/ND-CP", "nghi dinh 91/2017/nd-cp", "Nghị định 91/2017"])(
    "is found as %s",
    async (text) => {
      expect((await asked(text)).instrument?.id).toBe("nd-1");
    },
  );

  it("in a paragraph is one answer each", async () => {
    const text =
      "Căn cứ Nghị định số 98/2023/NĐ-CP;\nCăn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;";
    const answers = await lookUp(small, text, "2026-03-01");
    expect(answers.map(({ instrument }) => instrument?.id)).toEqual(["nd-2", "ct-1"]);
  });

  it("of a place means that place, its number alone may mean any", async () => {
    const own = registerOf(
      entry("nq-06", "Nghị quyết", "06-NQ/TU", {
        issuer: "Tỉnh ủy Hải Dương",
        issued: "2021-03-26",
        checked: "2026-01-01",
      }),
    );
    const outcomes = ["06-NQ/TU của Tỉnh ủy Hải Dương", "06-NQ/TU", "06-NQ/TU của Tỉnh ủy Nam Định"].map(
      async (text) => (await lookUp(own, text, "2026-03-01"))[0]!.outcome,
    );
    expect(await Promise.all(outcomes)).toEqual(["found", "ambiguous", "not-found"]);
  });
});

describe("words without a citation", () => {
  it("are searched for", async () => {
    const { outcome, candidates } = await asked("thi dua khen thuong");
    expect([outcome, candidates.length]).toEqual(["search", 4]);
    expect(await asked("xyzzy")).toMatchObject({ outcome: "search", candidates: [] });
  });

  // Clerks' words, without and with diacritics, and what they must find among the first.
  it.each([
    ["thi đua khen thưởng", ["luat-06-2022-qh15"]],
    ["cong tac van thu", ["nd-30-2020-nd-cp", "nd-110-2004-nd-cp"]],
    ["chính quyền địa phương", ["luat-72-2025-qh15"]],
    ["luat can bo cong chuc", ["luat-80-2025-qh15"]],
    ["nghi dinh 30 van thu", ["nd-30-2020-nd-cp"]],
    ["91/2017", ["nd-91-2017-nd-cp"]],
    ["danh hiệu gia đình văn hóa", ["nd-86-2023-nd-cp"]],
    ["học tập tư tưởng Hồ Chí Minh", ["ct-05-ct-tw-2016"]],
  ])("%s", async (query, ids) => {
    const found = await searchRegister(await loadRegister(), query, 3);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it("find nothing where their syllables are only scattered over a title", async () => {
    expect(await searchRegister(await loadRegister(), "bình dân học vụ số", 8)).toEqual([]);
  });
});

it("a law's name in small letters and without diacritics is that law", async () => {
  const [answer] = await lookUp(await loadRegister(), "luat thi dua khen thuong", "2026-03-01");
  expect([answer?.outcome, answer?.instrument?.id]).toEqual(["found", "luat-06-2022-qh15"]);
});
