import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/text/name-key.ts";

describe("the key of a name", () => {
  it.each([
    ["Hoà Thuỷ", "HÒA THỦY"],
    ["Đăk Lăk", "Đắk Lắk"],
    ["Đắc Lắc", "Đắk Lắk"],
    ["Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu"],
    ["Mỹ Lý", "Mĩ Lí"],
    ["Phú Quý", "Phú Quí"],
    ["Cư M'gar", "CƯ M’GAR"],
    ["Hà Giang", "Hà Giang".normalize("NFD")],
  ])("is one for %s and %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ["Hà Nam", "Hạ Nam"],
    ["An Bình", "An Bính"],
    ["Tân An", "Tấn An"],
    ["Đông Hà", "Đồng Hà"],
    ["Da Lộc", "Đa Lộc"],
    ["Thủy", "Thụy"],
    ["Hải", "Hay"],
  ])("differs for %s and %s", (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});
