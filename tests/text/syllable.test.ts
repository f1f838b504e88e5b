import { describe, expect, it } from "vitest";
import { isSyllable } from "../../src/text/syllable.ts";
import { speltOf, withTone } from "../../src/text/tones.ts";

const words = (text: string): string[] => text.split(" ");

describe("isSyllable", () => {
  it.each(
    words(
      "nghiêng giếng gìn gì quốc quyết quý khuỷu xoong hoà hòa thuỷ thủy oẳn yêu ưỡn Đắk ghế ngành kẻ cá CHƯƠNG",
    ),
  )("takes %s", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize("NFD"))).toBe(true);
  });

  it.each(words("ngĩa ghà cế nghành thưc hiẹp khôg xãhội Krông gứZ tiêt b đ ủỷ nguời website 12 a1"))(
    "refuses %s",
    (word) => expect(isSyllable(word)).toBe(false),
  );
});

describe("a syllable taken apart", () => {
  it.each(
    words(
      "hòa khỏe thủy của mía lửa quả già giữ gì tiếng nước khuya khuỷu hoàn huỳnh chuyện rượu ngoài xoáy ý ố đường",
    ),
  )("comes together again: %s", (word) => {
    const { letters, tone } = speltOf(word)!;
    expect(letters).toBe(
      word
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
        .normalize("NFC"),
    );
    expect(withTone(letters, tone)).toBe(word);
  });

  it("bears its mark where it is asked to", () => {
    expect(["hoa", "khoe", "thuy"].map((letters) => withTone(letters, 1, "second"))).toEqual([
      "hoà",
      "khoè",
      "thuỳ",
    ]);
    expect(withTone("quy", 2, "second")).toBe("quý");
  });

  it("has one tone at most", () => expect(speltOf("vỉệc")).toBeNull());
});
