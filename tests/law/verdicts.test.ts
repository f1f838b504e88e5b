/**
 * Citations as plans write them, each on a day, and what must be said of them. The expectations come from the sources of
 * the register (its README says which), not from what the register holds.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { loadRegister } from "../../src/law/load.ts";
import { judge, verdictOf } from "../../src/law/register/judge.ts";
import type { Register } from "../../src/law/register/register.ts";
import type { Mismatch, Verdict } from "../../src/model.ts";
import { found } from "./cited.ts";

type Element = Mismatch["element"];

interface Expected {
  /** The instrument meant; `null` where none can be; left out where several may be and it does not matter. */
  readonly id?: string | null;
  /** "silent": in force, amended or unknown, whichever; nothing that would be a finding. */
  readonly status: Verdict["status"] | "silent";
  readonly since?: string | null;
  /** The last of the instruments that replaced it. */
  readonly last?: string | null;
  /** Elements that are certainly wrong; none unless given. */
  readonly wrong?: readonly Element[];
  /** Whether the standing rests on facts that were read. */
  readonly certain?: boolean;
  /** The instrument whose number was probably meant. */
  readonly lookalike?: string;
}

type Row = readonly [text: string, day: string, expected: Expected];

const SILENT: readonly Verdict["status"][] = ["in-force", "amended", "unknown"];

let register: Register;
beforeAll(async () => {
  register = await loadRegister();
});

const run = (rows: readonly Row[]): void => {
  it.each(rows)("%s | %s", (text, day, expected) => {
    const citations = found(text);
    expect(citations, "citations in the text").toHaveLength(1);
    const ruling = judge(register, citations[0]!, day);
    const verdict = verdictOf(ruling, day, "vi");
    const ids = ruling.instruments.map(({ id }) => id);
    const wrong = ruling.mismatches.filter(({ certain }) => certain).map(({ element }) => element);

    if (expected.id !== undefined) {
      const id = ids.length > 1 ? "ambiguous" : (ids[0] ?? null);
      expect(id, `instrument of ${ids.join(", ")}`).toBe(expected.id);
    }
    expect(wrong, "certainly wrong").toEqual(expected.wrong ?? []);
    if (expected.status === "silent") expect(SILENT, "status").toContain(verdict.status);
    else expect(verdict.status, "status").toBe(expected.status);
    if (expected.since !== undefined) expect(verdict.since, "since").toBe(expected.since);
    if (expected.last !== undefined) expect(verdict.replacedBy.at(-1) ?? null, "last").toBe(expected.last);
    if (expected.certain !== undefined) expect(ruling.standing?.certain, "certain").toBe(expected.certain);
    if (expected.lookalike !== undefined) expect(ruling.lookalike?.id, "lookalike").toBe(expected.lookalike);
  });
};

const holds = (id: string, since?: string): Expected => ({
  id,
  status: "in-force",
  ...(since === undefined ? {} : { since }),
});
const amended = (id: string, since?: string): Expected => ({
  id,
  status: "amended",
  ...(since === undefined ? {} : { since }),
});
const replaced = (id: string, since: string, last: string): Expected => ({
  id,
  status: "replaced",
  since,
  last,
  certain: true,
});
/** Replaced as far as second-hand sources say. */
const perhapsReplaced = (id: string, last: string): Expected => ({
  id,
  status: "replaced",
  last,
  certain: false,
});
const notYet = (id: string, since: string, certain = true): Expected => ({
  id,
  status: "not-yet-effective",
  since,
  certain,
});
const partly = (id: string, since: string): Expected => ({ id, status: "partly-expired", since });
const silent = (id: string): Expected => ({ id, status: "silent" });
const unknown = (id: string): Expected => ({ id, status: "unknown", since: null });
const wrong = (id: string, ...elements: Element[]): Expected => ({
  id,
  status: "mismatch",
  wrong: elements,
});
/** One of several, and the citation does not tell which. */
const AMBIGUOUS: Expected = { id: "ambiguous", status: "unknown", since: null, last: null };
const ABSENT: Expected = { id: null, status: "unknown", since: null, last: null };

describe("the laws on emulation and commendation", () => {
  const of2003 = "luat-15-2003-qh11";
  const of2022 = "luat-06-2022-qh15";
  run([
    [
      "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
      "2004-06-30",
      notYet(of2003, "2004-07-01"),
    ],
    ["Luật Thi đua, khen thưởng ngày 26/11/2003", "2004-07-01", holds(of2003, "2004-07-01")],
    ["Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;", "2022-03-01", amended(of2003)],
    ["Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;", "2023-12-31", amended(of2003)],
    ["Luật Thi đua, khen thưởng ngày 26/11/2003", "2024-01-01", replaced(of2003, "2024-01-01", of2022)],
    ["Luật số 15/2003/QH11", "2024-01-02", replaced(of2003, "2024-01-01", of2022)],
    ["Luật Thi đua, khen thưởng năm 2003", "2026-11-20", replaced(of2003, "2024-01-01", of2022)],
    ["LUẬT THI ĐUA, KHEN THƯỞNG NGÀY 26/11/2003", "2025-05-01", replaced(of2003, "2024-01-01", of2022)],
    // The name alone means the law of the day.
    ["Căn cứ Luật Thi đua, khen thưởng;", "2023-12-31", amended(of2003)],
    ["Căn cứ Luật Thi đua, khen thưởng;", "2024-01-01", holds(of2022, "2024-01-01")],
    ["theo Luật Thi đua khen thưởng", "2026-11-20", amended(of2022, "2026-10-01")],
    [
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
      "2023-06-01",
      notYet(of2022, "2024-01-01"),
    ],
    ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "2024-01-01", holds(of2022, "2024-01-01")],
    ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "2026-09-30", holds(of2022)],
    [
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
      "2026-10-01",
      amended(of2022, "2026-10-01"),
    ],
    ["Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022", "2026-10-02", amended(of2022, "2026-10-01")],
    ["Luật Thi đua, khen thưởng năm 2022".normalize("NFD"), "2025-04-10", holds(of2022)],
    ["Luật số: 06/2022/QH15", "2025-04-10", holds(of2022)],
    ["Luật số 06/2022/QH15 ngày 15/6/2023", "2025-04-10", wrong(of2022, "date")],
    ["Luật số 06/2022/QH15 ngày 15.06.2022", "2025-04-10", holds(of2022)],
    // The amending law has the same figures.
    ["Luật số 06/2026/QH16", "2026-09-30", notYet("luat-06-2026-qh16", "2026-10-01")],
    ["Luật số 06/2026/QH16 ngày 23/4/2026", "2026-10-01", silent("luat-06-2026-qh16")],
  ]);
});

describe("laws that amended the law of 2003", () => {
  const AMENDING = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng";
  run([
    [`${AMENDING} ngày 14 tháng 6 năm 2005`, "2022-03-01", silent("luat-47-2005-qh11")],
    [`${AMENDING} ngày 16 tháng 11 năm 2013`, "2022-03-01", holds("luat-39-2013-qh13", "2014-06-01")],
    [`${AMENDING} ngày 16/11/2013`, "2014-05-31", notYet("luat-39-2013-qh13", "2014-06-01")],
    [`${AMENDING} năm 2013`, "2023-12-31", holds("luat-39-2013-qh13")],
    [`${AMENDING} năm 2013`, "2024-01-01", replaced("luat-39-2013-qh13", "2024-01-01", "luat-06-2022-qh15")],
    [
      `${AMENDING} ngày 14/6/2005`,
      "2024-03-01",
      replaced("luat-47-2005-qh11", "2024-01-01", "luat-06-2022-qh15"),
    ],
    ["Luật số 39/2013/QH13", "2023-01-10", holds("luat-39-2013-qh13")],
    // Plans also give the law the date of an amending one.
    ["Luật Thi đua, khen thưởng ngày 16/11/2013", "2020-03-01", silent("luat-39-2013-qh13")],
    ["Luật Thi đua, khen thưởng năm 2013", "2020-03-01", silent("luat-39-2013-qh13")],
    // The day of one and the year of another.
    [
      "luật sửa đổi bổ sung một số điều của Luật thi đua, khen thưởng ngày 16/11/2005",
      "2022-03-01",
      { status: "mismatch", wrong: ["date"] },
    ],
    // It amends the law on cultural heritage and outlives the part about emulation.
    ["Luật số 32/2009/QH12 ngày 18/6/2009", "2020-03-01", silent("luat-32-2009-qh12")],
  ]);
});

describe("the decrees on emulation and commendation", () => {
  const d42 = "nd-42-2010-nd-cp";
  const d91 = "nd-91-2017-nd-cp";
  const d98 = "nd-98-2023-nd-cp";
  const d152 = "nd-152-2025-nd-cp";
  run([
    [
      "Nghị định số 121/2005/NĐ-CP ngày 30/9/2005 của Chính phủ",
      "2026-01-10",
      perhapsReplaced("nd-121-2005-nd-cp", d152),
    ],
    ["Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ", "2012-01-10", silent(d42)],
    // 91/2017 was there, but not yet in effect.
    ["Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ", "2017-08-15", silent(d42)],
    ["Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ", "2018-03-01", perhapsReplaced(d42, d91)],
    ["Nghị định 42/2010/NĐ-CP", "2026-01-10", perhapsReplaced(d42, d152)],
    ["Nghị định số 65/2014/NĐ-CP ngày 01/7/2014", "2018-03-01", perhapsReplaced("nd-65-2014-nd-cp", d91)],
    ["Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ", "2023-12-31", holds(d91)],
    [
      "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ",
      "2024-01-01",
      replaced(d91, "2024-01-01", d98),
    ],
    [
      "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ",
      "2025-06-30",
      replaced(d91, "2024-01-01", d98),
    ],
    [
      "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ",
      "2025-07-01",
      replaced(d91, "2024-01-01", d152),
    ],
    ["NGHỊ ĐỊNH SỐ 91/2017/NĐ-CP NGÀY 31/7/2017 CỦA CHÍNH PHỦ", "2022-05-05", holds(d91)],
    ["Nghị định số 91 /2017/ NĐ - CP ngày 31-07-2017", "2022-05-05", holds(d91)],
    ["Nghị định số 91/2017/NĐ-CP ngày 31 tháng 07 năm 2017".normalize("NFD"), "2022-05-05", holds(d91)],
    ["Nghị định số 91/2017/NÐ-CP ngày 31/7/2017", "2022-05-05", holds(d91)],
    ["Nghị định số 91/2017/NĐ-CР ngày 31/7/2017", "2022-05-05", holds(d91)],
    ["nghị định 91/2017/nđ-cp", "2024-02-01", replaced(d91, "2024-01-01", d98)],
    ["điểm a khoản 2 Điều 9 Nghị định số 91/2017/NĐ-CP", "2022-05-05", holds(d91)],
    ["Nghị định số 91/2017/NĐ-CP ngày 31/7/2016 của Chính phủ", "2022-05-05", wrong(d91, "date")],
    ["Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Thủ tướng Chính phủ", "2022-05-05", wrong(d91, "issuer")],
    ["Nghị quyết số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ", "2022-05-05", wrong(d91, "type")],
    [
      "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ về công tác văn thư",
      "2022-05-05",
      wrong(d91, "title"),
    ],
    [
      "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết về công tác thi đua, khen thưởng",
      "2022-05-05",
      holds(d91),
    ],
    ["Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ", "2024-01-01", holds(d98, "2024-01-01")],
    ["Nghị định 98/2023", "2025-06-30", holds(d98)],
    ["Nghị định 98/2023", "2025-07-01", replaced(d98, "2025-07-01", d152)],
    [
      "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ",
      "2025-07-02",
      replaced(d98, "2025-07-01", d152),
    ],
    ["Nghị định số 98/2023/NĐ-CP ngày 15/12/2023 của Chính phủ", "2024-05-05", wrong(d98, "date")],
    ["Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ", "2023-12-31", notYet(d98, "2024-01-01")],
    ["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", "2025-01-10", notYet(d152, "2025-07-01")],
    ["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", "2025-06-30", notYet(d152, "2025-07-01")],
    ["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", "2025-07-01", holds(d152, "2025-07-01")],
    ["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", "2027-02-28", holds(d152)],
    [
      "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ",
      "2027-03-01",
      { id: d152, status: "expired", since: "2027-03-01", last: null },
    ],
    ["Nghị định số 85/2014/NĐ-CP ngày 10/9/2014", "2018-07-19", holds("nd-85-2014-nd-cp")],
    ["Nghị định số 85/2014/NĐ-CP ngày 10/9/2014", "2018-07-20", amended("nd-85-2014-nd-cp", "2018-07-20")],
    ["Nghị định số 85/2014/NĐ-CP ngày 10/9/2014", "2024-06-01", perhapsReplaced("nd-85-2014-nd-cp", d98)],
    // Nobody found whether it still holds.
    ["Nghị định số 145/2013/NĐ-CP ngày 29/10/2013 của Chính phủ", "2026-05-05", unknown("nd-145-2013-nd-cp")],
    [
      "Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 ban hành Điều lệ Sáng kiến",
      "2026-05-05",
      unknown("nd-13-2012-nd-cp"),
    ],
  ]);
});

describe("the circulars on emulation and commendation", () => {
  run([
    ["Thông tư số 08/2017/TT-BNV ngày 27/10/2017 của Bộ Nội vụ", "2019-12-31", silent("tt-08-2017-tt-bnv")],
    ["Thông tư số 12/2019/TT-BNV ngày 04/11/2019", "2019-12-31", notYet("tt-12-2019-tt-bnv", "2020-01-01")],
    [
      "Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ trưởng Bộ Nội vụ",
      "2020-01-01",
      silent("tt-12-2019-tt-bnv"),
    ],
    ["Thông tư số 12/2019/TT-BNV ngày 4/11/2019 của Bộ Nội vụ", "2023-12-31", silent("tt-12-2019-tt-bnv")],
    [
      "Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Tài chính",
      "2022-05-05",
      wrong("tt-12-2019-tt-bnv", "issuer"),
    ],
    [
      "Thông tư số 12/2019/TT-BNV ngày 04/11/2019",
      "2024-05-01",
      { id: "tt-12-2019-tt-bnv", status: "replaced", certain: false, last: "tt-01-2024-tt-bnv" },
    ],
    // Repealed by a circular of 2024 whose day no source gives.
    [
      "Thông tư số 05/2020/TT-BNV",
      "2025-06-01",
      { id: "tt-05-2020-tt-bnv", status: "replaced", since: null, last: "tt-10-2024-tt-bnv" },
    ],
    ["Thông tư số 01/2024/TT-BNV ngày 24/02/2024", "2024-04-14", notYet("tt-01-2024-tt-bnv", "2024-04-15")],
    ["Thông tư số 01/2024/TT-BNV ngày 24/02/2024", "2024-04-15", holds("tt-01-2024-tt-bnv", "2024-04-15")],
    ["Thông tư số 01/2024/TT-BNV ngày 24/02/2024", "2025-08-04", holds("tt-01-2024-tt-bnv")],
    [
      "Thông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ",
      "2025-08-05",
      replaced("tt-01-2024-tt-bnv", "2025-08-05", "tt-15-2025-tt-bnv"),
    ],
    ["Thông tư số 01/2024/TT-BNV ngày 15/01/2024", "2025-03-01", wrong("tt-01-2024-tt-bnv", "date")],
    ["Thông tư số 15/2025/TT-BNV ngày 04/8/2025", "2026-11-20", holds("tt-15-2025-tt-bnv", "2025-08-05")],
    ["Thông tư số 29/2023/TT-BGDĐT ngày 29/12/2023", "2026-04-01", holds("tt-29-2023-tt-bgddt")],
    [
      "Thông tư số 29/2023/TT-BGDĐT ngày 29/12/2023",
      "2026-04-02",
      replaced("tt-29-2023-tt-bgddt", "2026-04-02", "tt-07-2026-tt-bgddt"),
    ],
  ]);
});

describe("Party documents, whose numbers return every term", () => {
  const emulation = "ct-34-ct-tw-2014";
  const housing = "ct-34-ct-tw-2024";
  run([
    ["Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị", "2024-12-25", holds(emulation)],
    // Nobody read that 41-CT/TW replaces it.
    [
      "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị",
      "2024-12-26",
      perhapsReplaced(emulation, "ct-41-ct-tw-2024"),
    ],
    [
      "Chỉ thị 34 - CT/TW ngày 7 tháng 4 năm 2014",
      "2026-01-10",
      perhapsReplaced(emulation, "ct-41-ct-tw-2024"),
    ],
    ["Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư", "2025-03-01", silent(housing)],
    ["Chỉ thị số 34-CT/TW về tiếp tục đổi mới công tác thi đua, khen thưởng", "2024-11-01", holds(emulation)],
    ["Chỉ thị số 34-CT/TW của Ban Bí thư", "2025-03-01", silent(housing)],
    ["Chỉ thị số 34-CT/TW", "2025-03-01", AMBIGUOUS],
    // The directive of an earlier term is not in the register.
    ["Chỉ thị số 34-CT/TW ngày 17/9/2009 của Ban Bí thư", "2025-03-01", ABSENT],
    ["Chỉ thị số 34-CT/TW ngày 07/4/2014 của Ban Bí thư", "2020-03-01", wrong(emulation, "issuer")],
    [
      "Chỉ thị số 34-CT/TW ngày 07/4/2015 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
      "2020-03-01",
      wrong(emulation, "date"),
    ],
    ["Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị", "2025-01-10", silent("ct-41-ct-tw-2024")],
    ["Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị", "2024-06-01", unknown("ct-41-ct-tw-2024")],
    // The title of 34-CT/TW, often given to its successor: too many words are its own for it to be called wrong.
    [
      "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
      "2025-03-01",
      silent("ct-41-ct-tw-2024"),
    ],
    ["Chỉ thị số 39-CT/TW ngày 21/5/2004 của Bộ Chính trị", "2013-05-05", silent("ct-39-ct-tw-2004")],
    ["Chỉ thị số 39-CT/TW ngày 30/10/2024 của Ban Bí thư", "2025-05-05", ABSENT],
    ["Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", "2026-07-12", silent("ct-05-ct-tw-2016")],
    [
      "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
      "2026-07-13",
      perhapsReplaced("ct-05-ct-tw-2016", "ct-07-ct-tw-2026"),
    ],
    ["Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư", "2026-11-20", silent("ct-05-ct-tw-2021")],
    [
      "Chỉ thị 05-CT/TW về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
      "2025-03-01",
      silent("ct-05-ct-tw-2016"),
    ],
    ["Chỉ thị số 05-CT/TW", "2025-03-01", AMBIGUOUS],
    [
      "Chỉ thị số 05-CT/TW ngày 15/5/2018 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
      "2025-03-01",
      wrong("ct-05-ct-tw-2016", "date"),
    ],
    ["Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị", "2026-07-12", silent("kl-01-kl-tw-2021")],
    [
      "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị",
      "2026-08-01",
      perhapsReplaced("kl-01-kl-tw-2021", "ct-07-ct-tw-2026"),
    ],
    ["Nghị quyết số 18-NQ/TW ngày 25/10/2017", "2026-11-20", silent("nq-18-nq-tw-2017")],
    ["Nghị quyết số 18-NQ/TW ngày 28/7/2026", "2026-11-20", silent("nq-18-nq-tw-2026")],
    [
      "Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng về quản lý và sử dụng đất",
      "2024-05-05",
      ABSENT,
    ],
    ["Nghị quyết số 18-NQ/TW", "2026-11-20", AMBIGUOUS],
    [
      "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Bộ Chính trị",
      "2024-05-05",
      wrong("nq-18-nq-tw-2017", "issuer"),
    ],
    [
      "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII",
      "2024-05-05",
      silent("nq-18-nq-tw-2017"),
    ],
    ["Nghị quyết số 04-NQ/TW ngày 30/10/2016", "2026-11-20", silent("nq-04-nq-tw-2016")],
    ["Nghị quyết số 04-NQ/TW ngày 01/4/2026", "2026-11-20", silent("nq-04-nq-tw-2026")],
    ["Nghị quyết Trung ương 4 khóa XII", "2022-05-05", silent("nq-04-nq-tw-2016")],
    ["Nghị quyết Trung ương 4 khoá XII", "2026-11-20", silent("nq-04-nq-tw-2016")],
    ["Nghị quyết Trung ương 4 khóa XI", "2022-05-05", ABSENT],
    // Printed with that year in an official plan.
    [
      "Nghị quyết số 57-NQ/TW ngày 22/12/2025 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
      "2026-03-01",
      wrong("nq-57-nq-tw-2024", "date"),
    ],
    ["Quy định số 37-QĐ/TW ngày 25/10/2021", "2026-07-25", holds("qd-37-qd-tw-2021")],
    [
      "Quy định số 37-QĐ/TW ngày 25/10/2021",
      "2026-07-26",
      // Known from quiz banks alone.
      perhapsReplaced("qd-37-qd-tw-2021", "qd-207-qd-tw-2026"),
    ],
    [
      "Quy định số 69-QĐ/TW ngày 06/7/2022",
      "2026-08-17",
      replaced("qd-69-qd-tw-2022", "2026-08-17", "qd-212-qd-tw-2026"),
    ],
    ["Quy định số 124-QĐ/TW ngày 04/10/2023", "2025-08-29", holds("qd-124-qd-tw-2023")],
    [
      "Quy định số 124-QĐ/TW ngày 04/10/2023",
      "2025-08-30",
      replaced("qd-124-qd-tw-2023", "2025-08-30", "qd-366-qd-tw-2025"),
    ],
    [
      "Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư",
      "2026-01-08",
      holds("qd-66-qd-tw-2017", "2017-02-06"),
    ],
    [
      "Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư",
      "2026-01-09",
      replaced("qd-66-qd-tw-2017", "2026-01-09", "qd-399-qd-tw-2026"),
    ],
    [
      "Quyết định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư",
      "2020-05-05",
      wrong("qd-66-qd-tw-2017", "type"),
    ],
    [
      "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng",
      "2026-05-27",
      replaced("hd-36-hd-vptw-2018", "2026-05-27", "hd-05-hd-vptw-2026"),
    ],
    ["Nghị quyết số 06-NQ/TU ngày 10/5/2021 của Tỉnh ủy", "2024-05-05", ABSENT],
  ]);
});

describe("directives, decisions and consolidations, whose numbers return every year", () => {
  run([
    [
      "Chỉ thị số 19/CT-TTg ngày 24/4/2020 của Thủ tướng Chính phủ",
      "2020-06-01",
      silent("ct-19-ct-ttg-2020"),
    ],
    [
      "Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ",
      "2025-12-31",
      silent("ct-19-ct-ttg-2021"),
    ],
    // The end of its period is no end in law.
    [
      "Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ",
      "2026-03-01",
      silent("ct-19-ct-ttg-2021"),
    ],
    [
      "Chỉ thị số 19/CT-TTg ngày 24/6/2024 của Thủ tướng Chính phủ",
      "2026-03-01",
      silent("ct-19-ct-ttg-2024"),
    ],
    ["Chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ", "2025-03-01", AMBIGUOUS],
    ["Chỉ thị số 19/CT-TTg ngày 12/8/2023 của Thủ tướng Chính phủ", "2025-03-01", ABSENT],
    [
      "Chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ về tăng cường công tác phòng cháy, chữa cháy đối với nhà ở nhiều tầng, nhiều căn hộ",
      "2025-03-01",
      silent("ct-19-ct-ttg-2024"),
    ],
    [
      "Chỉ thị số 19/CT-TTg ngày 16/7/2022 của Thủ tướng Chính phủ về việc phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và Kế hoạch 5 năm (2021 - 2025)",
      "2025-03-01",
      wrong("ct-19-ct-ttg-2021", "date"),
    ],
    [
      "Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ",
      "2025-03-01",
      silent("ct-23-ct-ttg-2021"),
    ],
    // The directive of 2020 is known from memory only.
    ["Chỉ thị số 23/CT-TTg ngày 26/5/2020 của Thủ tướng Chính phủ", "2025-03-01", ABSENT],
    [
      "Chỉ thị số 23/CT-TTg về việc tăng cường các giải pháp bảo đảm thực hiện quyền trẻ em, bảo vệ trẻ em",
      "2025-03-01",
      ABSENT,
    ],
    [
      "Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ",
      "2021-10-11",
      { id: "ct-16-ct-ttg-2020", status: "replaced", since: "2021-10-11", last: "nq-128-nq-cp-2021" },
    ],
    [
      "Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ",
      "2021-10-10",
      silent("ct-16-ct-ttg-2020"),
    ],
    [
      "Văn bản hợp nhất số 03/VBHN-BNV ngày 09/11/2018 của Bộ Nội vụ",
      "2022-05-05",
      silent("vbhn-03-2018-bnv"),
    ],
    [
      "Văn bản hợp nhất số 03/VBHN-BNV ngày 03/8/2023 của Bộ Nội vụ",
      "2025-05-05",
      silent("vbhn-03-2023-bnv"),
    ],
    ["Văn bản hợp nhất số 03/VBHN-BNV ngày 06/5/2021 của Bộ Nội vụ", "2022-05-05", ABSENT],
    ["Văn bản hợp nhất số 03/VBHN-BNV của Bộ Nội vụ", "2025-05-05", AMBIGUOUS],
    // Programmes end with their period; no repeal was found.
    [
      "Quyết định số 263/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ",
      "2026-05-05",
      silent("qd-263-qd-ttg-2022"),
    ],
    ["Quyết định 1719/QĐ-TTg ngày 14/10/2021", "2026-05-05", silent("qd-1719-qd-ttg-2021")],
    ["Kế hoạch số 255/KH-UBND ngày 15/12/2025 của UBND tỉnh", "2026-05-05", ABSENT],
    ["Quyết định số 1234/QĐ-UBND ngày 10/3/2025 của Chủ tịch UBND huyện", "2026-05-05", ABSENT],
    // Another year's number.
    ["Quyết định số 263/QĐ-TTg ngày 05/3/2019 của Thủ tướng Chính phủ", "2020-05-05", ABSENT],
  ]);
});

describe("laws and resolutions of one number", () => {
  run([
    ["Luật An toàn thực phẩm số 55/2010/QH12 ngày 17/6/2010", "2025-05-05", silent("luat-55-2010-qh12")],
    ["Luật số 55/2010/QH12", "2025-05-05", silent("luat-55-2010-qh12")],
    ["Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội", "2025-05-05", silent("nq-55-2010-qh12")],
    ["Nghị quyết số 55/2010/QH12", "2025-05-05", silent("nq-55-2010-qh12")],
    ["Luật Quốc tịch Việt Nam số 24/2008/QH12 ngày 13/11/2008", "2024-05-05", silent("luat-24-2008-qh12")],
    ["Nghị quyết số 24/2008/QH12 ngày 14/11/2008", "2024-05-05", silent("nq-24-2008-qh12")],
    // Both of the same day.
    ["Luật Năng lượng nguyên tử số 18/2008/QH12 ngày 03/6/2008", "2020-05-05", silent("luat-18-2008-qh12")],
    ["Nghị quyết số 18/2008/QH12 ngày 03/6/2008 của Quốc hội", "2020-05-05", silent("nq-18-2008-qh12")],
    // 12/2017/QH14 amended the code; what it repealed are the resolutions on its entry into force.
    ["Bộ luật Hình sự số 100/2015/QH13 ngày 27/11/2015", "2026-05-05", silent("bo-luat-100-2015-qh13")],
    ["Bộ luật Hình sự năm 2015", "2026-05-05", silent("bo-luat-100-2015-qh13")],
    ["Bộ luật Hình sự", "2026-05-05", silent("bo-luat-100-2015-qh13")],
    ["Bộ luật số 100/2015/QH13", "2026-05-05", silent("bo-luat-100-2015-qh13")],
    ["Bộ luật Tố tụng hình sự ngày 27 tháng 11 năm 2015", "2026-05-05", silent("bo-luat-101-2015-qh13")],
    ["Luật Thi hành tạm giữ, tạm giam ngày 25 tháng 11 năm 2015", "2024-05-05", silent("luat-94-2015-qh13")],
    // Resolutions that the register does not have: the law of that number is another document.
    [
      "Nghị quyết số 100/2015/QH13 ngày 12/11/2015 của Quốc hội phê duyệt chủ trương đầu tư các chương trình mục tiêu quốc gia giai đoạn 2016 - 2020",
      "2019-05-05",
      ABSENT,
    ],
    ["Nghị quyết số 01/2021/QH15 ngày 20/7/2021 của Quốc hội", "2022-05-05", ABSENT],
    ["Nghị quyết số 72/2025/QH15", "2025-08-05", ABSENT],
  ]);
});

describe("the laws on local government", () => {
  const of2015 = "luat-77-2015-qh13";
  const feb2025 = "luat-65-2025-qh15";
  const june2025 = "luat-72-2025-qh15";
  const LAW = "Luật Tổ chức chính quyền địa phương";
  run([
    [`Căn cứ ${LAW} ngày 19 tháng 6 năm 2015;`, "2020-06-30", silent(of2015)],
    [`Căn cứ ${LAW} ngày 19 tháng 6 năm 2015;`, "2020-07-01", amended(of2015, "2020-07-01")],
    [`Căn cứ ${LAW} ngày 19 tháng 6 năm 2015;`, "2025-02-28", amended(of2015)],
    [`Căn cứ ${LAW} ngày 19 tháng 6 năm 2015;`, "2025-03-01", replaced(of2015, "2025-03-01", feb2025)],
    [`Căn cứ ${LAW} ngày 19 tháng 6 năm 2015;`, "2025-06-15", replaced(of2015, "2025-03-01", feb2025)],
    [`Căn cứ ${LAW} ngày 19 tháng 6 năm 2015;`, "2025-06-16", replaced(of2015, "2025-03-01", june2025)],
    [`${LAW} năm 2015`, "2026-02-01", replaced(of2015, "2025-03-01", june2025)],
    [`${LAW} ngày 19/02/2025`, "2025-02-28", notYet(feb2025, "2025-03-01")],
    [`${LAW} ngày 19/02/2025`, "2025-03-01", holds(feb2025, "2025-03-01")],
    [`${LAW} ngày 19/02/2025`, "2025-06-15", holds(feb2025)],
    [`${LAW} ngày 19/02/2025`, "2025-06-16", replaced(feb2025, "2025-06-16", june2025)],
    ["Luật số 65/2025/QH15", "2026-02-01", replaced(feb2025, "2025-06-16", june2025)],
    [`${LAW} số 72/2025/QH15 ngày 16/6/2025`, "2025-06-16", holds(june2025, "2025-06-16")],
    [`Căn cứ ${LAW} ngày 16 tháng 6 năm 2025;`, "2026-02-01", silent(june2025)],
    [LAW.toUpperCase(), "2025-05-01", holds(feb2025)],
    [`Căn cứ ${LAW};`, "2025-07-10", silent(june2025)],
    [`Căn cứ ${LAW};`, "2018-07-10", silent(of2015)],
    // Two laws of one name in one year: before June there was only one.
    [`${LAW} năm 2025`, "2025-04-01", holds(feb2025)],
    [`${LAW} năm 2025`, "2026-02-01", AMBIGUOUS],
    // The day of 2015 with the year of 2025.
    [`${LAW} ngày 19/6/2025`, "2025-08-01", { status: "mismatch", wrong: ["date"] }],
    ["Luật số 72/2025/QH15 ngày 19/6/2025", "2025-08-01", wrong(june2025, "date")],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
      "2022-05-05",
      holds("luat-47-2019-qh14", "2020-07-01"),
    ],
  ]);
});

describe("the wave of 2026", () => {
  run([
    ["Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ", "2026-06-30", silent("nd-42-2022-nd-cp")],
    [
      "Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ",
      "2026-07-01",
      replaced("nd-42-2022-nd-cp", "2026-07-01", "nd-224-2026-nd-cp"),
    ],
    [
      "Nghị định số 64/2007/NĐ-CP",
      "2026-07-02",
      replaced("nd-64-2007-nd-cp", "2026-07-01", "nd-224-2026-nd-cp"),
    ],
    ["Nghị định số 45/2026/NĐ-CP", "2026-06-30", silent("nd-45-2026-nd-cp")],
    [
      "Nghị định số 45/2026/NĐ-CP",
      "2026-07-01",
      replaced("nd-45-2026-nd-cp", "2026-07-01", "nd-224-2026-nd-cp"),
    ],
    [
      "Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ",
      "2025-12-31",
      amended("nd-90-2020-nd-cp", "2023-09-15"),
    ],
    // For civil servants another decree holds from 2026 on, for public employees this one still does.
    [
      "Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ",
      "2026-06-30",
      partly("nd-90-2020-nd-cp", "2026-01-01"),
    ],
    [
      "Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ",
      "2026-07-01",
      replaced("nd-90-2020-nd-cp", "2026-07-01", "nd-233-2026-nd-cp"),
    ],
    // That the amending decrees ended with them is from memory.
    [
      "Nghị định số 48/2023/NĐ-CP ngày 17/7/2023",
      "2026-08-01",
      { id: "nd-48-2023-nd-cp", status: "replaced", certain: false },
    ],
    [
      "Nghị định số 71/2023/NĐ-CP ngày 20/9/2023",
      "2026-08-01",
      perhapsReplaced("nd-71-2023-nd-cp", "nd-234-2026-nd-cp"),
    ],
    [
      "Nghị định số 112/2020/NĐ-CP ngày 18/9/2020",
      "2026-03-01",
      { id: "nd-112-2020-nd-cp", status: "partly-expired" },
    ],
    [
      "Nghị định 112/2020/NĐ-CP",
      "2026-07-01",
      replaced("nd-112-2020-nd-cp", "2026-07-01", "nd-234-2026-nd-cp"),
    ],
    ["Nghị định số 64/2014/NĐ-CP ngày 26/6/2014", "2026-06-30", holds("nd-64-2014-nd-cp", "2014-08-15")],
    [
      "Nghị định số 64/2014/NĐ-CP ngày 26/6/2014",
      "2026-07-01",
      replaced("nd-64-2014-nd-cp", "2026-07-01", "nd-154-2026-nd-cp"),
    ],
    [
      "Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014",
      "2026-07-15",
      replaced("nd-84-2014-nd-cp", "2026-07-01", "nd-266-2026-nd-cp"),
    ],
    ["Nghị định số 130/2005/NĐ-CP ngày 17/10/2005", "2026-04-30", silent("nd-130-2005-nd-cp")],
    [
      "Nghị định số 130/2005/NĐ-CP ngày 17/10/2005",
      "2026-05-01",
      replaced("nd-130-2005-nd-cp", "2026-05-01", "nd-75-2026-nd-cp"),
    ],
    [
      "Nghị định số 117/2013/NĐ-CP",
      "2026-05-02",
      replaced("nd-117-2013-nd-cp", "2026-05-01", "nd-75-2026-nd-cp"),
    ],
    ["Nghị định số 73/2024/NĐ-CP ngày 30/6/2024", "2026-06-30", holds("nd-73-2024-nd-cp")],
    [
      "Nghị định số 73/2024/NĐ-CP ngày 30/6/2024",
      "2026-07-01",
      replaced("nd-73-2024-nd-cp", "2026-07-01", "nd-161-2026-nd-cp"),
    ],
    ["Nghị định số 161/2026/NĐ-CP ngày 15/5/2026", "2026-05-20", notYet("nd-161-2026-nd-cp", "2026-07-01")],
    [
      "Nghị định số 09/2017/NĐ-CP",
      "2026-07-01",
      replaced("nd-09-2017-nd-cp", "2026-07-01", "nd-244-2026-nd-cp"),
    ],
    [
      "Nghị định số 104/2016/NĐ-CP",
      "2026-07-01",
      replaced("nd-104-2016-nd-cp", "2026-07-01", "nd-165-2026-nd-cp"),
    ],
    ["Nghị định số 101/2010/NĐ-CP", "2026-06-30", silent("nd-101-2010-nd-cp")],
    ["Thông tư số 55/2023/TT-BTC ngày 15/8/2023 của Bộ Tài chính", "2026-05-30", silent("tt-55-2023-tt-btc")],
    [
      "Thông tư số 55/2023/TT-BTC ngày 15/8/2023 của Bộ Tài chính",
      "2026-05-31",
      replaced("tt-55-2023-tt-btc", "2026-05-31", "tt-60-2026-tt-btc"),
    ],
    // Amended only.
    ["Nghị định số 124/2020/NĐ-CP ngày 19/10/2020", "2026-06-30", holds("nd-124-2020-nd-cp")],
    ["Nghị định số 124/2020/NĐ-CP ngày 19/10/2020", "2026-07-01", amended("nd-124-2020-nd-cp", "2026-07-01")],
    ["Nghị định số 31/2019/NĐ-CP ngày 10/4/2019", "2026-07-01", amended("nd-31-2019-nd-cp", "2026-07-01")],
    ["Nghị định số 45/2020/NĐ-CP ngày 08/4/2020", "2026-11-20", amended("nd-45-2020-nd-cp")],
    ["Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "2026-11-20", amended("nd-118-2025-nd-cp")],
    ["Nghị định số 63/2024/NĐ-CP ngày 10/6/2024", "2026-08-31", silent("nd-63-2024-nd-cp")],
    ["Nghị định số 63/2024/NĐ-CP ngày 10/6/2024", "2026-09-01", amended("nd-63-2024-nd-cp", "2026-09-01")],
    // With Cyrillic letters, as the Government's portal has it.
    ["Nghị định số 307/2026/NĐ-СР ngày 04/8/2026", "2026-11-20", silent("nd-307-2026-nd-cp")],
  ]);
});

describe("laws that take effect later", () => {
  run([
    ["Căn cứ Luật Hộ tịch;", "2026-11-20", holds("luat-60-2014-qh13")],
    ["Luật Hộ tịch ngày 20 tháng 11 năm 2014", "2027-02-28", holds("luat-60-2014-qh13", "2016-01-01")],
    [
      "Luật Hộ tịch ngày 20 tháng 11 năm 2014",
      "2027-03-01",
      replaced("luat-60-2014-qh13", "2027-03-01", "luat-03-2026-qh16"),
    ],
    ["Luật Hộ tịch ngày 23 tháng 4 năm 2026", "2027-02-28", notYet("luat-03-2026-qh16", "2027-03-01")],
    ["Luật Hộ tịch năm 2026", "2027-03-01", silent("luat-03-2026-qh16")],
    ["Luật số 03/2026/QH16", "2026-11-20", notYet("luat-03-2026-qh16", "2027-03-01")],
    ["Luật Tín ngưỡng, tôn giáo ngày 18 tháng 11 năm 2016", "2026-12-31", silent("luat-02-2016-qh14")],
    ["Luật Tín ngưỡng, tôn giáo", "2026-11-20", silent("luat-02-2016-qh14")],
    // The new law is known from one source only.
    [
      "Luật Tín ngưỡng, tôn giáo năm 2016",
      "2027-01-01",
      perhapsReplaced("luat-02-2016-qh14", "luat-07-2026-qh16"),
    ],
    ["Luật số 07/2026/QH16", "2026-12-31", notYet("luat-07-2026-qh16", "2027-01-01", false)],
    ["Luật Trợ giúp pháp lý ngày 20/6/2017", "2026-11-20", silent("luat-11-2017-qh14")],
    ["Luật Trợ giúp pháp lý ngày 20/6/2017", "2027-01-02", silent("luat-11-2017-qh14")],
    // A new law was passed, but its number is not known.
    ["Luật Tiếp cận thông tin ngày 06 tháng 4 năm 2016", "2026-11-20", unknown("luat-104-2016-qh13")],
    ["Luật Thủ đô ngày 28/6/2024", "2026-03-01", silent("luat-39-2024-qh15")],
    ["Luật Viên chức ngày 15 tháng 11 năm 2010", "2026-06-30", silent("luat-58-2010-qh12")],
    [
      "Luật Viên chức ngày 15 tháng 11 năm 2010",
      "2026-07-01",
      { id: "luat-58-2010-qh12", status: "replaced", since: "2026-07-01", last: "luat-129-2025-qh15" },
    ],
    ["Luật Viên chức năm 2025", "2026-06-30", notYet("luat-129-2025-qh15", "2026-07-01")],
  ]);
});

describe("traps", () => {
  run([
    // Replaced in January 2026 by a decree that was suspended soon after.
    ["Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ", "2025-05-05", silent("nd-15-2018-nd-cp")],
    ["Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ", "2026-01-28", silent("nd-15-2018-nd-cp")],
    ["Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ", "2026-11-20", silent("nd-15-2018-nd-cp")],
    ["Nghị định số 46/2026/NĐ-CP ngày 26/01/2026", "2026-01-30", silent("nd-46-2026-nd-cp")],
    [
      "Nghị định số 46/2026/NĐ-CP ngày 26/01/2026",
      "2026-05-01",
      { id: "nd-46-2026-nd-cp", status: "not-yet-effective" },
    ],
    [
      "Nghị quyết số 09/2026/NQ-CP",
      "2026-04-06",
      { id: "nq-09-2026-nq-cp", status: "replaced", last: "nq-15-2026-nq-cp" },
    ],
    // Replaced in part, and by a decree that is known from memory only.
    ["Nghị định số 100/2019/NĐ-CP ngày 30/12/2019", "2025-05-05", silent("nd-100-2019-nd-cp")],
    ["Nghị định số 168/2024/NĐ-CP ngày 26/12/2024", "2025-05-05", ABSENT],
    ["Nghị định số 71/2024/NĐ-CP ngày 27/6/2024", "2026-01-30", silent("nd-71-2024-nd-cp")],
    ["Nghị định số 71/2024/NĐ-CP ngày 27/6/2024", "2026-01-31", partly("nd-71-2024-nd-cp", "2026-01-31")],
    ["Nghị định số 102/2024/NĐ-CP ngày 30/7/2024", "2026-01-30", silent("nd-102-2024-nd-cp")],
    ["Nghị định số 102/2024/NĐ-CP ngày 30/7/2024", "2026-03-01", partly("nd-102-2024-nd-cp", "2026-01-31")],
    ["Nghị định số 151/2025/NĐ-CP ngày 12/6/2025", "2026-03-01", partly("nd-151-2025-nd-cp", "2026-01-31")],
    ["Nghị định số 151/2025/NĐ-CP ngày 12/6/2025", "2026-01-30", silent("nd-151-2025-nd-cp")],
    // The poverty line of 2021-2025 is used until the end of 2026.
    ["Nghị định số 07/2021/NĐ-CP ngày 27/01/2021", "2026-06-01", silent("nd-07-2021-nd-cp")],
    // Sources disagree on its date: either is right.
    [
      "Thông tư số 344/2016/TT-BTC ngày 30/12/2016 của Bộ Tài chính",
      "2024-05-05",
      silent("tt-344-2016-tt-btc"),
    ],
    [
      "Thông tư số 344/2016/TT-BTC ngày 31/12/2016 của Bộ Tài chính",
      "2024-05-05",
      silent("tt-344-2016-tt-btc"),
    ],
    // The text against the codification's note.
    ["Luật Quản lý thuế ngày 13/6/2019", "2020-06-30", notYet("luat-38-2019-qh14", "2020-07-01")],
    ["Nghị định số 02/2017/NĐ-CP ngày 09/01/2017", "2017-02-24", notYet("nd-02-2017-nd-cp", "2017-02-25")],
    // Its own text says 2025; a later law moved it forward.
    ["Luật Đất đai ngày 29 tháng 11 năm 2013", "2024-07-31", silent("luat-45-2013-qh13")],
    [
      "Luật Đất đai ngày 29 tháng 11 năm 2013",
      "2024-08-01",
      { id: "luat-45-2013-qh13", status: "replaced", since: "2024-08-01", last: "luat-31-2024-qh15" },
    ],
    ["Luật Đất đai ngày 18/01/2024", "2024-08-01", silent("luat-31-2024-qh15")],
    ["Luật Phòng cháy và chữa cháy năm 2001", "2025-06-30", silent("luat-27-2001-qh10")],
    [
      "Luật Phòng cháy và chữa cháy năm 2001",
      "2025-07-01",
      replaced("luat-27-2001-qh10", "2025-07-01", "luat-55-2024-qh15"),
    ],
    // That it was replaced is inferred from the name.
    [
      "Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015",
      "2025-05-01",
      perhapsReplaced("luat-80-2015-qh13", "luat-64-2025-qh15"),
    ],
    [
      "Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008",
      "2025-07-01",
      replaced("luat-22-2008-qh12", "2025-07-01", "luat-80-2025-qh15"),
    ],
    ["Luật Lưu trữ ngày 11/11/2011", "2025-06-30", holds("luat-01-2011-qh13")],
    [
      "Luật Lưu trữ ngày 11/11/2011",
      "2025-07-01",
      replaced("luat-01-2011-qh13", "2025-07-01", "luat-33-2024-qh15"),
    ],
    ["Luật Bảo vệ bí mật nhà nước ngày 15/11/2018", "2026-02-28", holds("luat-29-2018-qh14", "2020-07-01")],
    [
      "Luật Bảo vệ bí mật nhà nước ngày 15/11/2018",
      "2026-03-01",
      replaced("luat-29-2018-qh14", "2026-03-01", "luat-117-2025-qh15"),
    ],
    [
      "Luật An ninh mạng năm 2018",
      "2026-07-01",
      replaced("luat-24-2018-qh14", "2026-07-01", "luat-116-2025-qh15"),
    ],
    ["Nghị định số 144/2021/NĐ-CP", "2025-12-14", silent("nd-144-2021-nd-cp")],
    [
      "Nghị định số 144/2021/NĐ-CP",
      "2025-12-15",
      replaced("nd-144-2021-nd-cp", "2025-12-15", "nd-282-2025-nd-cp"),
    ],
    [
      "Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007",
      "2023-07-01",
      replaced("pl-34-2007-pl-ubtvqh11", "2023-07-01", "luat-10-2022-qh15"),
    ],
    ["Luật Khiếu nại ngày 11 tháng 11 năm 2011", "2026-06-30", silent("luat-02-2011-qh13")],
    ["Luật Khiếu nại ngày 11 tháng 11 năm 2011", "2026-07-01", amended("luat-02-2011-qh13", "2026-07-01")],
    ["Luật Thuỷ lợi ngày 19/6/2017", "2025-05-05", silent("luat-08-2017-qh14")],
    // What ended in July 2010 are its provisions on telecommunications and radio frequencies.
    [
      "Pháp lệnh số 43/2002/PL-UBTVQH10",
      "2010-08-01",
      { id: "pl-43-2002-pl-ubtvqh10", status: "partly-expired" },
    ],
    // Read on the official database and on two pages: it holds.
    [
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
      "2026-09-01",
      holds("nd-30-2020-nd-cp"),
    ],
    [
      "Nghị định số 110/2004/NĐ-CP ngày 08/4/2004",
      "2020-03-05",
      replaced("nd-110-2004-nd-cp", "2020-03-05", "nd-30-2020-nd-cp"),
    ],
  ]);
});

describe("errors met in plans", () => {
  run([
    ["Luật Quốc phòng ngày 08 tháng 6 năm 2018", "2025-05-05", silent("luat-22-2018-qh14")],
    ["Luật Quốc phòng ngày 25/6/2018", "2025-05-05", wrong("luat-22-2018-qh14", "date")],
    ["Luật Quốc phòng số 22/2018/QH14 ngày 25/6/2018", "2025-05-05", wrong("luat-22-2018-qh14", "date")],
    [
      "Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025 của Thủ tướng Chính phủ",
      "2026-05-05",
      silent("qd-27-2025-qd-ttg"),
    ],
    [
      "Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025 của Bộ trưởng Bộ Tư pháp",
      "2026-05-05",
      wrong("qd-27-2025-qd-ttg", "issuer"),
    ],
    [
      'Nghị định số 66/2023/NĐ-CP ngày 07/12/2023 của Chính phủ quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu "Gia đình văn hóa"',
      "2024-05-05",
      { ...ABSENT, lookalike: "nd-86-2023-nd-cp" },
    ],
    ["Nghị định số 66/2023/NĐ-CP ngày 07/12/2023", "2024-05-05", ABSENT],
    [
      'Nghị định số 86/2023/NĐ-CP ngày 07/12/2023 về xét tặng danh hiệu "Gia đình văn hoá", "Thôn, tổ dân phố văn hoá"',
      "2024-05-05",
      silent("nd-86-2023-nd-cp"),
    ],
    [
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ",
      "2024-05-05",
      wrong("nd-30-2020-nd-cp", "date"),
    ],
    ["Nghị định số 30/2020/NĐ-CP ngày 5-3-2020 của Chính phủ", "2024-05-05", silent("nd-30-2020-nd-cp")],
  ]);
});
