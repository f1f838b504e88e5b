import { describe, expect, it } from "vitest";
import { profiles } from "../../corpus/profiles/index.ts";
import { chooseProfile } from "../../src/check/choose-profile.ts";
import { Profile } from "../../src/check/profile.ts";
import { likeness, variantTest } from "../../src/check/similar.ts";

const named = (value: string | null) => ({
  title: {
    documentType: null,
    year: null,
    subject: value === null ? null : { value, text: value, span: { start: 0, end: 1 } },
  },
});

describe("chooseProfile", () => {
  it.each([
    ["Công tác thi đua, khen thưởng năm 2026", "thi-dua-khen-thuong"],
    ["PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026", "thi-dua-khen-thuong"],
    ["Phòng, chống thiên tai năm 2026", "ke-hoach"],
    ["Thi đấu thể thao chào mừng năm mới", "ke-hoach"], // a near miss
    [null, "ke-hoach"],
  ])("judges %j by %s", (subject, id) => expect(chooseProfile(named(subject)).id).toBe(id));

  it("takes the profile that is asked for", () => {
    expect(chooseProfile(named("Thi đua"), "ke-hoach").id).toBe("ke-hoach");
    expect(() => chooseProfile(named("Thi đua"), "khac")).toThrow(RangeError);
  });
});

describe("profiles", () => {
  it.each(profiles.map((profile) => [profile.id, profile]))("%s keeps the schema", (_, profile) => {
    expect(Profile.parse(profile)).toEqual(profile);
  });

  it("refuses a wrong record in last place", () => {
    const [first] = profiles;
    const sections = [...first!.sections, { ...first!.sections[0]!, variants: [] }];
    expect(Profile.safeParse({ ...first, sections }).success).toBe(false);
  });

  it("takes every plan by exactly one of them, the last", () => {
    expect(profiles.filter(({ subjects }) => subjects.length === 0)).toEqual([profiles.at(-1)]);
  });
});

describe("variantTest", () => {
  const variants = profiles.at(-1)!.sections.find(({ id }) => id === "implementation")!.variants;
  it.each([
    ["TỔ CHỨC THỰC HIỆN", true],
    ["Tổ chức thực hiện và chế độ báo cáo", true],
    ["Kinh phí và tổ chức thực hiện", true],
    ["TÔ CHỨC THỰC HIÊN", true], // letters without their marks
    ["Tổ chức các hội thi, hội diễn văn nghệ quần chúng chào mừng", false],
    ["MỤC ĐÍCH, YÊU CẦU", false],
  ])("%j: %s", (heading, expected) => expect(variantTest(variants)(heading)).toBe(expected));
});

describe("likeness", () => {
  it.each([
    ["Nội dung và giải pháp", "NỘI DUNG, GIẢI PHÁP", 0.8],
    ["Mục đích", "mục đích", 1],
    ["Mục đích", "Yêu cầu", 0],
  ])("of %j and %j is %d", (a, b, expected) => expect(likeness(a, b)).toBeCloseTo(expected));
});
