import { describe, expect, it } from "vitest";
import { bodyKind, namesTwoBodies, placeOfBody } from "../../src/check/body-kind.ts";
import { initials, recipientKey } from "../../src/check/recipient-key.ts";
import { bareOf } from "../../src/text/bare.ts";

describe("the kind of a body", () => {
  it.each([
    ["Ủy ban nhân dân xã An Bình", "people-committee"],
    ["UBND TỈNH", "people-committee"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam xã", "front"],
    ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "council"],
    ["Thường trực Hội đồng nhân dân", "people-council"],
    ["Hội Nông dân xã", "organisation"],
    ["BCH ĐOÀN XÃ", "organisation"],
    ["Đoàn kiểm tra", "board"],
    ["Ban Thường vụ Đảng ủy", "party"],
    ["Phòng khám đa khoa", null],
    ["Văn phòng HĐND và UBND xã", "office"],
    ["Tập thể lãnh đạo", null],
  ])("%s", (name, kind) => {
    expect(bodyKind(name)).toBe(kind);
    expect(bodyKind(name.normalize("NFD"))).toBe(kind);
  });
});

describe("two bodies in one name", () => {
  it.each([
    ["SỞ Y TẾ - CÔNG ĐOÀN NGÀNH", true],
    ["ỦY BAN NHÂN DÂN - ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH", true],
    ["PHÒNG GD&ĐT TRƯỜNG TIỂU HỌC AN BÌNH", true],
    ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ AN BÌNH", false],
    ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", false],
    ["VĂN PHÒNG HĐND VÀ UBND XÃ", false],
  ])("%s: %s", (name, two) => {
    expect(namesTwoBodies(bareOf(name))).toBe(two);
  });
});

describe("the place of a body", () => {
  it("is its level and its name", () => {
    expect(placeOfBody("ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG KHÊ")).toEqual({ level: "phuong", name: "dong khe" });
    expect(placeOfBody("UBND xã")).toEqual({ level: "xa", name: null });
    expect(placeOfBody("Ủy ban nhân dân")).toBeNull();
  });
});

describe("names of recipients", () => {
  it("are alike in full and abbreviated", () => {
    expect(recipientKey("TT.HĐND xã")).toBe(recipientKey("Thường trực Hội đồng nhân dân xã"));
    expect(recipientKey("UBMTTQVN xã")).toBe(recipientKey("Ủy ban Mặt trận Tổ quốc Việt Nam xã"));
    expect(initials("Phòng Văn hóa - Xã hội")).toBe("pvhxh");
    expect(initials("Sở Giáo dục và Đào tạo")).toBe("sgddt");
  });
});
