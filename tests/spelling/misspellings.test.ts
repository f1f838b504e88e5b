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
    ["chăn nuôi da súc, gia cầm", "da → gia"],
    ["đường dao thông nông thôn", "dao → giao"],
    ["vệ sinh môi chường nông thôn", "chường → trường"],
    ["hoàn thành suất sắc nhiệm vụ", "suất → xuất"],
    ["các nghành liên quan", "nghành → ngành"],
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

describe("everyday words are at most doubted", () => {
  it.each([
    "Mùa rét, hội viên lót ổ rơm cho bê con và đốt trấu sưởi chuồng trâu.",
    "Nhà nào có giếng thơi thì đậy nắp, rào chắn để trẻ khỏi ngã.",
    "Các cháu lớp lá hái lá bàng khô làm mũ, xâu hạt na thành vòng.",
    "Tiểu thương xếp lại quầy cá khô, sạp vải và hàng nón mê cho thoáng lối đi.",
    "Tổ chài lưới vá lại lưới rách, trám thuyền trước mùa cá bột.",
    "Người già được mời ăn trầu, uống nước vối và kể chuyện đắp đê năm xưa.",
    "Phụ huynh góp rơm, đất sét và vỏ ốc để cô dạy trẻ nặn tượng.",
    "Hộ làm bún phải có bể lắng, không xả nước chua ra ao chung.",
    "Mỗi tổ đan mười chiếc rọ đá, dự trữ hai trăm bao cát và bốn chục cọc tre.",
    "Chợ quê họp lúc tờ mờ sáng, bán trứng vịt lộn, rau đay, mồng tơi và cà pháo.",
    "Nhóm bạn cùng tiến kèm nhau học vần, làm toán đố và giữ vở sạch.",
    "Treo cờ đuôi nheo dọc bờ hồ, thả hoa đăng và đua thuyền nan.",
    "Phơi cau, thái lát gừng, sấy mít rồi đóng gói bán qua mạng.",
    "Dặn con cháu buộc chó dữ, tiêm ngừa dại và rọ mõm khi dắt ra đường.",
    "Bếp nhà trẻ thay thớt gỗ mốc, mua muôi thủng, chảo sâu lòng và lồng bàn.",
    "Anh nuôi quân biếu bản hai bao thóc giống và một con trâu cày.",
    "Gánh hàng xén, mẹt bún riêu, quán chè chén trên vỉa hè phải dời đi.",
  ])("%s", (text) => {
    const evident = spell(text).misspellings.filter(({ isEvident }) => isEvident);
    expect(evident).toEqual([]);
  });
});

describe("a word beside a name", () => {
  it.each([
    ["Đảng ủy xã Nguyễn Nghiêm trong phong trào này", []],
    ["tình hình nghiêm trong phong trào này", ["trong → trọng"]],
    ["UBND XÃ KRÔNG NĂNG PHÁT ĐỘNG", []],
    ["SỞ GIÁO DUC VÀ ĐÀO TẠO", ["DUC → DỤC"]],
  ])("is judged without it: %s", (text, expected) => expect(said(text)).toEqual(expected));
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
