import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed } from "../../corpus/language/packed.ts";
import { openLexicon } from "../../src/text/spelling/lexicon.ts";
import { openSpeller } from "../../src/text/spelling/misspellings.ts";
import { telexOf } from "../../src/text/spelling/telex.ts";

const spell = openSpeller(openLexicon(packed));
const said = (text: string): string[] =>
  spell(text).misspellings.map(({ start, end, correction }) => `${text.slice(start, end)} → ${correction}`);

describe("a slip", () => {
  it.each([
    ["đẩy mạnh sản suất nông nghiệp", "suất → xuất"],
    ["nắm bắt su thế phát triển", "su → xu"],
    ["khen thưởng kip thời tập thể", "kip → kịp"],
    ["các thôn rà sát lại hộ nghèo", "sát → soát"],
    ["Danh nghiệp tư nhân tham gia", "Danh → Doanh"],
    ["góp phần làm thay đối nếp nghĩ", "đối → đổi"],
    ["Tổ chức tòa đàm về phong trào", "tòa → tọa"],
    ["SỞ THÔNG TIN VÀ TRUYỂN THÔNG", "TRUYỂN → TRUYỀN"],
    ["trước ngay 15 tháng 11", "ngay → ngày"],
    ["hỗ trợ phát trin sản xuất", "trin → triển"],
    ["các chỉ tiêu, nhim vụ được giao", "nhim → nhiệm"],
    ["nguời dân trên địa bàn", "nguời → người"],
    ["đối vớỉ cán bộ, công chức", "vớỉ → với"],
    ["vận động thuwcj hiện nếp sống", "thuwcj → thực"],
    ["các tập thẻ, cá nhân", "thẻ → thể"],
    ["phong trào thiđua yêu nước", "thiđua → thi đua"],
    ["công tác giaó dục", "giaó → giáo"],
  ])("is found: %s", (text, expected) => expect(said(text)).toEqual([expected]));

  it("is mended in the tone placement of the text", () => {
    const text =
      "Uỷ ban nhân dân xã Hoà An; sức khoẻ và thuỷ sản; xây dựng nông thôn văn hóc, văn hoá cơ sở.";
    const [found] = spell(text.replace("văn hoá", "văn hoạ")).misspellings.filter(
      ({ correction }) => correction === "hoá",
    );
    expect(found).toBeDefined();
  });

  it("does not drag its neighbours along", () =>
    expect(said("kế hoach sản suất, kinh doang năm 2026")).toEqual([
      "hoach → hoạch",
      "suất → xuất",
      "doang → doanh",
    ]));
});

describe("no slip", () => {
  it.each([
    "Ông Nguyễn Văn Khoáng, bà Siu H'Nhen, chị Y Đớt và anh Krông Ai Tuấn",
    "xã Ea Kly, Krông Pa, Đắk Glei, Kon Plông, phường Pleiku, tỉnh Đắk Lắk",
    "UBND, HĐND, MTTQ, BTV, PCTN, TĐKT, CB-CC-VC, GD&ĐT, LĐTB&XH",
    "gửi về thidua.anbinh@tinh.gov.vn hoặc https://anbinh.gov.vn/thi-dua, mẫu 02a/TĐKT",
    "tuyên truyền trên website, Facebook, Zalo, fanpage, video, clip, internet, wifi",
    "hoà giải, hòa giải, sức khoẻ, sức khỏe, thuỷ lợi, thủy lợi, mĩ thuật, mỹ thuật, quí mến, bác sỹ, bác sĩ",
    "rộng 15 m2, dài 3km, nặng 20kg, 5ha lúa, 12/2025/QĐ-UBND, khóa XIV, quý III",
    "a) Tuyên truyền; b) Vận động; đ) Kiểm tra; g) Sơ kết.",
    "",
    "…",
  ])("is seen in: %s", (text) => expect(said(text)).toEqual([]));
});

describe("any text", () => {
  it("is read to its end, and what is quoted stands there", () => {
    const piece = fc.constantFrom(
      "sản",
      "suất",
      "thuwcj",
      "ệ",
      "ÀÁ",
      "x".repeat(40),
      "1/",
      "-",
      " ",
      "\n",
      "İ",
      "ﬃ",
      "H'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end } of spell(text).misspellings) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("keys left in a word", () => {
  it.each([
    ["thuwcj", "thực"],
    ["hienej", "hiện"],
    ["dduwowngf", "đường"],
    ["to63", "tổ"],
    ["chu71c", "chức"],
    ["kees", "kế"],
  ])("%s", (typed, meant) => expect(telexOf(typed)).toBe(meant));

  it.each(["hiện", "và", "đổi"])("none in %s", (word) => expect(telexOf(word)).toBeNull());
});
