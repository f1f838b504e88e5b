/** Every instrument of the register is found again by its own citation, and by no other's. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed } from "../../corpus/instruments/packed.ts";
import { judge } from "../../src/law/register/judge.ts";
import { titleLikeness } from "../../src/law/register/likeness.ts";
import { pack } from "../../src/law/register/pack.ts";
import { openRegister } from "../../src/law/register/register.ts";
import { formalCitation, shortCitation } from "../../src/law/register/wording.ts";
import type { Instrument, InstrumentEntry } from "../../src/model.ts";
import { dateInFigures } from "../../src/text/dates.ts";
import { found } from "./cited.ts";

const register = openRegister(packed);
const FAR = "2040-01-01";

const meant = (text: string, day = FAR): string[] =>
  found(text).flatMap((cited) => judge(register, cited, day).instruments.map(({ id }) => id));

function plainCitation({ type, number, issued, issuer }: Instrument): string {
  const date = issued === null ? "" : ` ngày ${dateInFigures(issued)}`;
  return `Căn cứ ${type} số ${number}${date}${issuer === null ? "" : ` của ${issuer}`};`;
}

describe("a citation by type, number, date and issuer", () => {
  // Local numbers and those without a date returned by year or term are not unique.
  const unique = register
    .all()
    .filter(({ number, issued }) => issued !== null || /\/(?:19|20)\d\d\//.test(number ?? ""));

  it("means the instrument it was made of, for every instrument", () => {
    const lost = unique.filter((one) => {
      const { type, number, title, issued: date, issuer } = one;
      const cited = { type, number, title, date, issuer, name: null, key: null };
      const { instruments, mismatches } = judge(register, cited, FAR);
      return instruments.length !== 1 || instruments[0] !== one || mismatches.some(({ certain }) => certain);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("is read from running text, for every ninth", () => {
    const sample = unique.filter((_, i) => i % 9 === 0);
    const lost = sample.filter((one) => !meant(plainCitation(one)).includes(one.id));
    expect(lost.map((one) => plainCitation(one))).toEqual([]);
    expect(sample.length).toBeGreaterThan(1000);
  });
});

describe("aliases and examples", () => {
  const named = register.all().filter(({ aliases, examples }) => aliases || examples);

  it.each(named.map((one) => [one.id, one] as const))("of %s mean it and nothing else", (id, one) => {
    for (const text of [...(one.aliases ?? []), ...(one.examples ?? [])]) {
      expect([text, meant(`Căn cứ ${text};`)]).toEqual([text, [id]]);
    }
  });

  it("are there", () => expect(named.length).toBeGreaterThan(10));
});

describe("the wording of a citation", () => {
  const CASES: readonly (readonly [id: string, formal: string | null, short: string])[] = [
    [
      "luat-06-2022-qh15",
      "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
      "Luật Thi đua, khen thưởng (số 06/2022/QH15)",
    ],
    [
      "nd-30-2020-nd-cp",
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
      "Nghị định 30/2020/NĐ-CP",
    ],
    [
      "tt-15-2025-tt-bnv",
      "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng",
      "Thông tư 15/2025/TT-BNV",
    ],
    [
      "nq-18-nq-tw-2017",
      "Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương Đảng về một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả",
      "Nghị quyết 18-NQ/TW ngày 25/10/2017",
    ],
  ];
  it.each(CASES)("of %s", (id, formal, short) => {
    const instrument = register.get(id)!;
    const words = formalCitation(instrument);
    expect(formal === null ? words : words?.slice(0, formal.length)).toBe(formal);
    expect(shortCitation(instrument)).toBe(short);
  });

  it("leads back to the instrument, for every ninth that has one in full", () => {
    const sample = register
      .all()
      .filter((one, i) => i % 9 === 0 && one.issued !== null && !one.weak?.includes("issued"));
    const lost = sample.filter((one) => {
      const words = formalCitation(one);
      return words !== null && !meant(`Căn cứ ${words};`).includes(one.id);
    });
    expect(lost.map((one) => formalCitation(one))).toEqual([]);
  });
});

describe("likeness of titles", () => {
  it.each([
    [
      "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
      "quy định chi tiết Luật TĐKT",
      null,
    ],
    ["Về công tác văn thư, lưu trữ nhà nước", "về công tác văn thư, lưu trữ", 1],
    ["Về công tác văn thư, lưu trữ", "QUY ĐỊNH VỀ CÔNG TÁC VĂN THƯ, LƯU TRỮ".normalize("NFD"), 1],
    ["Quy định mức lương cơ sở", "về chuyển đổi số quốc gia", 0],
  ])("%s | %s", (a, b, expected) => {
    expect(titleLikeness(a, b)).toBe(expected);
    expect(titleLikeness(b, a)).toBe(expected);
  });
});

describe("a user's own instruments", () => {
  const own = (entry: Partial<InstrumentEntry> & { id: string }): InstrumentEntry => ({
    type: "Nghị quyết",
    number: null,
    title: null,
    issuer: null,
    issued: null,
    effective: { from: null, to: null },
    source: [{ title: "Công báo tỉnh", read: "2026-01-05", evidence: "own" }],
    ...entry,
  });
  const joined = openRegister(packed, [
    own({
      id: "nq-06-nq-tu-2021",
      number: "06-NQ/TU",
      title: "Về chuyển đổi số",
      issuer: "Tỉnh ủy Thanh Sơn",
      issued: "2021-03-26",
    }),
    own({
      id: "nd-900-2026-nd-cp",
      type: "Nghị định",
      number: "900/2026/NĐ-CP",
      issued: "2026-11-01",
      effective: { from: "2026-12-01", to: null },
      replaces: [{ id: "nd-30-2020-nd-cp" }],
    }),
  ]);
  const ids = (text: string): string[] =>
    found(text).flatMap((cited) => judge(joined, cited, FAR).instruments.map(({ id }) => id));

  it("are found beside the others, a local number only in its own place or on its own day", () => {
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU ngày 26/3/2021 của Tỉnh ủy Thanh Sơn")).toEqual([
      "nq-06-nq-tu-2021",
    ]);
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU ngày 26/3/2021")).toEqual(["nq-06-nq-tu-2021"]);
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU ngày 26/3/2021 của Tỉnh ủy")).toEqual(["nq-06-nq-tu-2021"]);
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU ngày 26/3/2021 của BCH Đảng bộ tỉnh Thanh Sơn")).toEqual([
      "nq-06-nq-tu-2021",
    ]);
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU của Tỉnh ủy")).toEqual([]);
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU ngày 26/3/2021 của Tỉnh ủy Hòa Giang")).toEqual([]);
    expect(ids("Thực hiện Nghị quyết số 06-NQ/TU ngày 11/5/2023")).toEqual([]);
    expect(ids("Căn cứ Nghị định số 98/2023/NĐ-CP")).toEqual(["nd-98-2023-nd-cp"]);
  });

  it("change the standing of what they replace", () => {
    const [cited] = found("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ");
    expect(judge(register, cited!, FAR).standing?.status).toBe("in-force");
    expect(judge(joined, cited!, FAR).standing).toMatchObject({
      status: "replaced",
      since: "2026-12-01",
      successors: [{ id: "nd-900-2026-nd-cp" }],
    });
    expect(judge(joined, cited!, "2026-11-30").standing?.status).toBe("in-force");
  });

  it("count once, and may stand in the place of an entry", () => {
    expect(joined.size).toBe(register.size + 2);
    const better = own({
      id: "nd-30-2020-nd-cp",
      type: "Nghị định",
      number: "30/2020/NĐ-CP",
      title: "Văn thư",
    });
    const replaced = openRegister(packed, [better]);
    expect(replaced.size).toBe(register.size);
    expect(replaced.get("nd-30-2020-nd-cp")?.title).toBe("Văn thư");
    expect(replaced.byNumber("30/2020/NĐ-CP").map(({ id }) => id)).toEqual(["nd-30-2020-nd-cp"]);
  });
});

describe("any citation", () => {
  it("is judged without an error, in an empty register too", () => {
    const empty = openRegister(pack({ version: "0", asOf: "2026-11-20" }, []));
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("Luật", "Thi đua, khen thưởng", "34-CT/TW", "2022", "//"),
    );
    const maybe = fc.option(word, { nil: null });
    const date = fc.option(fc.constantFrom("2022-06-15", "2014-04-07", "1900-01-01"), { nil: null });
    const cited = fc.record({
      type: word,
      number: maybe,
      name: maybe,
      key: maybe,
      date,
      issuer: maybe,
      title: maybe,
    });
    fc.assert(
      fc.property(cited, fc.boolean(), (one, full) => {
        const { instruments, standing } = judge(full ? register : empty, one, "2026-11-20");
        expect(standing === null).toBe(instruments.length !== 1);
      }),
    );
  });
});
