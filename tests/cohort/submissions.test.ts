import { beforeAll, describe, expect, it } from "vitest";
import { type Gazetteer, gazetteer, loadGazetteer } from "../../src/check/units/gazetteer.ts";
import type { Origin } from "../../src/cohort/origin.ts";
import { repeatedIn, submissions } from "../../src/cohort/submissions.ts";

let units: Gazetteer;
beforeAll(async () => {
  await loadGazetteer();
  units = gazetteer()!;
});

/** "body < parent @ place". */
function origin(letterhead: string, more: Partial<Origin> = {}): Origin {
  const [, body = "", parent, place] = /^([^<@]*)(?:<([^@]*))?(?:@(.*))?$/.exec(letterhead)!;
  const words = (text: string | undefined) => text?.trim() || null;
  return {
    body: words(body),
    parent: words(parent),
    place: words(place),
    province: null,
    number: null,
    date: null,
    year: null,
    ...more,
  };
}

const list = (...names: string[]) => names.map((name, i) => ({ name, line: i + 1 }));

/** Whether the only one of the list has handed in the only plan: "yes", "no", or what makes it doubtful. */
function verdict(listed: string, letterhead: string): string {
  const result = submissions(list(listed), [{ name: "a.docx", origin: origin(letterhead) }], units);
  return result.submitted.length > 0 ? "yes" : (result.missing[0]?.maybe?.[0]?.why ?? "no");
}

const PAIRS: readonly (readonly [listed: string, letterhead: string, verdict: string])[] = [
  // Abbreviations and capitals.
  ["Xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["UBND xã An Bình", "Ủy ban nhân dân xã An Bình", "yes"],
  ["Uỷ ban nhân dân xã An Bình", "UBND XÃ AN BÌNH", "yes"],
  ["Ủy ban ND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["U.B.N.D xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["UBND X. An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["ubnd xã an bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["HĐND - UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["P. Hồng Hà", "UBND PHƯỜNG HỒNG HÀ", "yes"],
  ["P.Hồng Hà", "UBND PHƯỜNG HỒNG HÀ", "yes"],
  ["P Hồng Hà", "UBND PHƯỜNG HỒNG HÀ", "yes"],
  ["P. 5", "ỦY BAN NHÂN DÂN PHƯỜNG 5", "yes"],
  ["P5", "ỦY BAN NHÂN DÂN PHƯỜNG 5", "yes"],
  ["Phường 05", "ỦY BAN NHÂN DÂN PHƯỜNG 5", "yes"],
  ["TT. Cổ Lễ", "ỦY BAN NHÂN DÂN THỊ TRẤN CỔ LỄ", "yes"],
  ["TT Cổ Lễ", "UBND thị trấn Cổ Lễ", "yes"],
  ["Tx. Kinh Môn", "ỦY BAN NHÂN DÂN THỊ XÃ KINH MÔN", "yes"],
  ["Tp. Chí Linh", "ỦY BAN NHÂN DÂN THÀNH PHỐ CHÍ LINH", "yes"],
  ["ĐK Cồn Cỏ", "ỦY BAN NHÂN DÂN ĐẶC KHU CỒN CỎ", "yes"],
  ["H. Nam Sách", "ỦY BAN NHÂN DÂN HUYỆN NAM SÁCH", "yes"],
  ["3. Xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  // Tone marks, composition, letters.
  ["Xã Hoà Thuỷ", "ỦY BAN NHÂN DÂN XÃ HÒA THỦY", "yes"],
  ["Xã Hòa Thủy".normalize("NFD"), "UBND XÃ HOÀ THUỶ", "yes"],
  ["Phường Mĩ Quý", "ỦY BAN NHÂN DÂN PHƯỜNG MỸ QUÝ", "yes"],
  ["Xã Đắk Hà", "UBND XÃ ĐĂK HÀ", "yes"],
  ["Xã Ia H'Drai", "UBND XÃ IA H’DRAI", "yes"],
  ["Xã Cư M'gar", "UBND XÃ CƯ MGAR", "no"],
  // Missing diacritics.
  ["xa An Binh", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["XA AN BINH", "UBND xã An Bình", "yes"],
  ["UBND phuong Hong Ha", "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG HÀ", "yes"],
  ["Xã An Bình", "UBND XA AN BINH", "yes"],
  ["Xã An Bình", "UBND XÃ AN BÍNH", "no"],
  ["Xã Tân Lập", "UBND XÃ TÂN LẶP", "no"],
  // A name alone.
  ["An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "yes"],
  ["An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY", "no"],
  ["UBND An Bình", "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH", "yes"],
  // Larger units.
  ["Xã An Bình, huyện Nam Sách", "UBND XÃ AN BÌNH < UBND HUYỆN NAM SÁCH", "yes"],
  ["Xã An Bình, huyện Nam Sách", "UBND XÃ AN BÌNH < UBND HUYỆN KINH MÔN", "no"],
  ["Xã An Bình - H. Nam Sách - T. Hải Dương", "UBND XÃ AN BÌNH < UBND HUYỆN NAM SÁCH", "yes"],
  ["Xã An Bình (Nam Sách)", "UBND XÃ AN BÌNH < UBND HUYỆN NAM SÁCH", "yes"],
  ["Xã An Phú, tỉnh Hải Dương", "UBND XÃ AN PHÚ < THÀNH PHỐ HẢI PHÒNG", "yes"],
  ["Xã An Phú, TP. Hải Phòng", "UBND XÃ AN PHÚ < UBND TỈNH AN GIANG", "no"],
  ["Xã Quan Sơn, tỉnh Thanh Hóa", "ỦY BAN NHÂN DÂN XÃ QUAN SƠN", "yes"],
  ["Xã Đoàn Kết", "ỦY BAN NHÂN DÂN XÃ ĐOÀN KẾT", "yes"],
  ["Xã Đoan Hùng", "ỦY BAN NHÂN DÂN XÃ ĐOAN HÙNG", "yes"],
  ["Xã đoàn An Bình", "XÃ ĐOÀN AN BÌNH", "yes"],
  ["UBND xã An Bình", "XÃ ĐOÀN AN BÌNH", "office"],
  ["Xã Hội Hoan", "ỦY BAN NHÂN DÂN XÃ HỘI HOAN", "yes"],
  ["TP.HCM", "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "yes"],
  // Kinds.
  ["Xã An Bình", "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH", "kind"],
  ["Huyện Nam Sách", "ỦY BAN NHÂN DÂN XÃ NAM SÁCH", "no"],
  ["Thị trấn Cổ Lễ", "ỦY BAN NHÂN DÂN XÃ CỔ LỄ", "yes"],
  ["Xã Trảng Bom", "UBND PHƯỜNG TRẢNG BOM < UBND THÀNH PHỐ ĐỒNG NAI", "yes"],
  // What July 2025 made of them.
  ["Xã Nam Hưng, huyện Nam Sách", "UBND XÃ HỢP TIẾN < THÀNH PHỐ HẢI PHÒNG", "yes"],
  ["Xã Hợp Tiến, TP Hải Phòng", "UBND XÃ NAM TÂN < UBND HUYỆN NAM SÁCH", "yes"],
  ["Xã Cộng Hòa, huyện Nam Sách", "UBND XÃ AN PHÚ < THÀNH PHỐ HẢI PHÒNG", "renamed"],
  ["Xã Nam Hưng, huyện Nam Sách", "UBND XÃ TRẦN PHÚ < THÀNH PHỐ HẢI PHÒNG", "no"],
  // Other bodies.
  ["Xã An Bình", "ĐẢNG ỦY XÃ AN BÌNH", "yes"],
  ["UBND xã An Bình", "ĐẢNG ỦY XÃ AN BÌNH", "office"],
  ["UBND xã An Bình", "BAN CHỈ HUY QUÂN SỰ XÃ AN BÌNH", "office"],
  ["Phòng Nội vụ huyện Nam Sách", "PHÒNG NỘI VỤ < UBND HUYỆN NAM SÁCH", "yes"],
  ["Phòng Văn hóa - Xã hội xã An Bình", "PHÒNG VĂN HÓA - XÃ HỘI < UBND XÃ AN BÌNH", "yes"],
  ["Sở Nội vụ", "SỞ NỘI VỤ < UBND TỈNH LÀO CAI", "yes"],
  ["Sở Nội vụ tỉnh Lào Cai", "SỞ NỘI VỤ < UBND TỈNH ĐIỆN BIÊN", "no"],
  ["Sở Nội vụ", "SỞ NGOẠI VỤ < UBND TỈNH LÀO CAI", "no"],
  ["Trường THCS Lê Lợi", "THCS LÊ LỢI < PHÒNG GD&ĐT", "yes"],
  ["Trường THCS Lê Lợi", "TRƯỜNG THPT LÊ LỢI", "no"],
  ["Hội LHPN xã An Bình", "HỘI LIÊN HIỆP PHỤ NỮ XÃ AN BÌNH", "yes"],
  // The letterhead leaves the name out.
  ["Xã An Bình", "ỦY BAN NHÂN DÂN XÃ @ An Bình", "yes"],
  ["Xã An Bình", "ỦY BAN NHÂN DÂN @ An Bình", "place"],
  ["Xã An Bình", "ỦY BAN NHÂN DÂN XÃ @ Hòa Thủy", "no"],
];

describe("one name of a list and one letterhead", () => {
  it.each(PAIRS)("%s · %s: %s", (listed, letterhead, expected) => {
    expect(verdict(listed, letterhead)).toBe(expected);
  });
});

describe("a list and a folder", () => {
  const told = (names: readonly string[], plans: Readonly<Record<string, string | Origin | null>>) => {
    const handedIn = Object.entries(plans).map(([name, one]) => ({
      name,
      origin: typeof one === "string" ? origin(one) : one,
    }));
    const { submitted, missing, unknown } = submissions(list(...names), handedIn, units);
    return {
      submitted: submitted.map(({ expected, plans: own }) => `${expected.name}: ${own.join(", ")}`),
      missing: missing.map(
        ({ name, maybe = [] }) => name + maybe.map(({ plan, why }) => ` (${plan}: ${why})`).join(""),
      ),
      unknown: unknown.map(({ plan }) => plan),
    };
  };

  it("tells who has, who has not and who was not asked", () => {
    expect(
      told(["Xã An Bình", "Phường Hồng Hà", "Xã Hòa Thủy"], {
        "1": "UBND XÃ AN BÌNH",
        "2": "UBND XÃ HOÀ THUỶ",
        "3": "UBND XÃ TÂN HƯNG",
      }),
    ).toEqual({
      submitted: ["Xã An Bình: 1", "Xã Hòa Thủy: 2"],
      missing: ["Phường Hồng Hà"],
      unknown: ["3"],
    });
  });

  it("does not guess between two communes of one name", () => {
    const names = ["Xã An Bình, huyện Nam Sách", "Xã An Bình, huyện Châu Thành"];
    expect(told(names, { "1": "UBND XÃ AN BÌNH" })).toEqual({
      submitted: [],
      missing: names.map((name) => `${name} (1: several)`),
      unknown: ["1"],
    });
    expect(told(names, { "1": "UBND XÃ AN BÌNH < UBND HUYỆN CHÂU THÀNH" }).submitted).toEqual([
      "Xã An Bình, huyện Châu Thành: 1",
    ]);
  });

  it("does not guess between two plans of one name", () => {
    const plans = { "1": "UBND XÃ AN BÌNH < UBND HUYỆN A LƯỚI", "2": "UBND XÃ AN BÌNH < UBND HUYỆN BA VÌ" };
    expect(told(["Xã An Bình"], plans).missing).toEqual(["Xã An Bình (1: several) (2: several)"]);
  });

  it("takes a name without diacritics only where one is meant", () => {
    const plans = { "1": "UBND XÃ AN BÌNH", "2": "UBND XÃ AN BÍNH" };
    expect(told(["xa An Binh"], plans).missing).toEqual(["xa An Binh (1: several) (2: several)"]);
    expect(told(["Xã An Bình", "Xã An Bính"], { "1": "UBND XA AN BINH" }).submitted).toEqual([]);
    expect(told(["Xã An Bình", "xa An Binh"], { "1": "UBND XÃ AN BÌNH" }).submitted).toEqual([
      "Xã An Bình: 1",
    ]);
  });

  it("prefers the kind that is named", () => {
    const plans = { "1": "UBND PHƯỜNG AN BÌNH", "2": "UBND XÃ AN BÌNH" };
    expect(told(["Xã An Bình", "Phường An Bình"], plans).submitted).toEqual([
      "Xã An Bình: 2",
      "Phường An Bình: 1",
    ]);
    expect(told(["An Bình"], plans).missing).toEqual(["An Bình (1: several) (2: several)"]);
  });

  it("counts the plan of a merged commune for all that were merged", () => {
    const names = ["Xã Nam Hưng", "Xã Nam Tân", "Xã Hợp Tiến", "Xã Thái Tân", "Xã Quốc Tuấn"];
    const { submitted, missing } = told(names, { "1": "UBND XÃ HỢP TIẾN" });
    expect(submitted).toEqual(["Xã Nam Tân: 1", "Xã Hợp Tiến: 1"]);
    // The province has another of that name.
    expect(missing[0]).toBe("Xã Nam Hưng (1: renamed)");
  });

  it("orders the plans of one body by date, then number", () => {
    const plan = (date: string | null, number: string | null) => origin("UBND XÃ AN BÌNH", { date, number });
    const of = (...plans: Origin[]) => {
      const handedIn = plans.map((one, i) => ({ name: `${i}`, origin: one }));
      const [one] = submissions(list("Xã An Bình"), handedIn, units).submitted;
      return [one!.plans.join(" "), one!.latest ?? null];
    };
    expect(of(plan("2026-01-05", "3"), plan("2026-02-05", "9"))).toEqual(["1 0", "1"]);
    expect(of(plan("2026-01-05", "9"), plan("2026-01-05", "10"))).toEqual(["1 0", "1"]);
    expect(of(plan("2026-01-05", "9"), plan("2026-01-05", "9"))).toEqual(["0 1", null]);
    expect(of(plan("2026-01-05", "9"), plan(null, "10"))).toEqual(["0 1", null]);
    expect(of(plan("2026-01-05", "9"))).toEqual(["0", null]);
  });

  it("does not take last year's plan for the one that is awaited", () => {
    const of = (year: number, body: string) => origin(body, { year });
    const plans = {
      "1": of(2026, "UBND XÃ TÂN HƯNG"),
      "2": of(2026, "UBND XÃ BÌNH AN"),
      "3": of(2025, "UBND XÃ AN BÌNH"),
      "4": of(2025, "UBND XÃ BÌNH AN"),
      "5": of(2026, "UBND XÃ TÂN HƯNG"),
    };
    expect(told(["Xã An Bình", "Xã Bình An"], plans)).toEqual({
      submitted: ["Xã Bình An: 2"],
      missing: ["Xã An Bình (3: year)"],
      unknown: ["1", "5"],
    });
  });

  it("tells communes of one name apart by the province that their text speaks of", () => {
    const names = ["Xã An Bình, tỉnh Lào Cai", "Xã An Bình, tỉnh Gia Lai"];
    const plans = { "1": origin("UBND XÃ AN BÌNH", { province: "Gia Lai" }) };
    expect(told(names, plans).submitted).toEqual(["Xã An Bình, tỉnh Gia Lai: 1"]);
  });

  it("takes the name of a file for a hint only", () => {
    expect(told(["Xã An Bình", "Xã Bình"], { "KH_xaAnBinh_2026.docx": null })).toEqual({
      submitted: [],
      missing: [
        "Xã An Bình (KH_xaAnBinh_2026.docx: file-name)",
        "Xã Bình (KH_xaAnBinh_2026.docx: file-name)",
      ],
      unknown: [],
    });
    expect(told(["Xã An Bình"], { "ke-hoach-an-binhloi.docx": null }).missing).toEqual(["Xã An Bình"]);
  });

  it("has an answer to nothing", () => {
    expect(told([], {})).toEqual({ submitted: [], missing: [], unknown: [] });
    expect(told(["…", "UBND"], { "1": "…" })).toMatchObject({ submitted: [] });
  });
});

describe("a list that names a body again", () => {
  it.each([
    [["Xã An Bình", "UBND xã An Bình"], [[2, 1]]],
    [
      ["Xã An Bình", "XÃ AN BÌNH", "xã  an bình"],
      [
        [2, 1],
        [3, 1],
      ],
    ],
    [["Xã An Bình", "Phường An Bình", "Xã An Bính"], []],
    [["Xã An Bình, huyện Nam Sách", "Xã An Bình, huyện Châu Thành"], []],
  ])("%j: %j", (names, lines) => {
    expect(repeatedIn(list(...names)).map(({ again, first }) => [again.line, first.line])).toEqual(lines);
  });
});
