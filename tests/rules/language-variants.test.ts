/** The same fault in the dress other offices give it, and the same words where they are right. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";
import { plan } from "../../src/check/example.ts";
import type { Finding } from "../../src/model.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

async function found(id: string, text: string): Promise<Finding[]> {
  const only = rules.filter((rule) => rule.id === `language/${id}`);
  expect(only).toHaveLength(1);
  const bytes = new TextEncoder().encode(text);
  return (await analyse(bytes, { path: "plan.txt", today: "2026-02-10", rules: only })).findings;
}

const words = async (id: string, text: string): Promise<(string | null)[]> =>
  (await found(id, text)).map(({ actual }) => actual?.normalize("NFC") ?? null);

describe("faults in other dress", () => {
  const faults: readonly (readonly [rule: string, sentence: string, words: string])[] = [
    ["repeated-word", "Chỉ tiêu CỦA CỦA cấp trên giao.", "CỦA CỦA"],
    ["repeated-word", "Của của cải nào người ấy dùng; việc với với Nhân dân.", "với với"],
    ["repeated-word", "Chỉ tiêu của\u00a0của cấp trên.", "của của"],
    ["repeated-word", "Chăm lo đời sống trong trong dịp tết.", "trong trong"],
    ["repeated-word", "Xây dựng kế hoạch hoạch, triển khai các bước.", "hoạch hoạch"],
    ["misplaced-tone", "KẾ HỌACH năm nay.", "HỌACH"],
    ["misplaced-tone", "Mở tài khỏan ngân hàng.", "khỏan"],
    ["misplaced-tone", "Phân lọai rác tại nguồn.", "lọai"],
    ["misplaced-tone", "Các hộ đựơc hỗ trợ.", "đựơc"],
    ["spacing", "Thi đua lao động giỏi;lao động sáng tạo.", "giỏi;lao"],
    ["spacing", "Hoàn thành trong năm 2026.Các thôn báo cáo.", "2026.Các"],
    ["spacing", "Gồm các nội dung sau :", "sau :"],
    ["spacing", "Phong trào “ Chung tay” của xã.", "“ Chung"],
    ["double-punctuation", "Các thôn, , xóm tham gia.", "thôn, ,"],
    ["brackets", "Các thôn [Một, Hai tham gia.", "[Một, Hai tham gia"],
    ["abbreviation", "Công văn số 12/UBDN-VX của huyện.", "UBDN"],
    ["abbreviation", "Nghị quyết của HNĐD xã.", "HNĐD"],
    [
      "capitals",
      "Theo Pháp lệnh ưu đãi người có công với cách mạng.",
      "Pháp lệnh ưu đãi người có công với cách mạng",
    ],
    ["capitals", "Theo hướng dẫn của Sở giáo dục và đào tạo.", "Sở giáo dục và đào tạo"],
    ["capitals", "Phối hợp với Hội cựu chiến binh xã.", "Hội cựu chiến binh"],
    ["number-format", "Kinh phí 12,500,000 đồng.", "12,500,000"],
    ["people-capitals", "Nâng cao đời sống nhân dân trong xã.", "nhân dân"],
    ["look-alike", "Gửi UBNÐ xã.", "Ð"],
  ];

  it.each(faults)("%s: %s", async (id, sentence, expected) => {
    expect(await words(id, because(sentence))).toContain(expected.replaceAll("\u00a0", " "));
  });

  it.each(faults.filter(([id]) => id !== "look-alike"))(
    "%s, decomposed: %s",
    async (id, sentence, expected) => {
      const text = because(sentence).normalize("NFD");
      expect(await words(id, text)).toContain(expected.replaceAll("\u00a0", " "));
    },
  );

  it.each(faults)("%s, with Windows line ends: %s", async (id, sentence, expected) => {
    const text = because(sentence).replaceAll("\n", "\r\n");
    expect(await words(id, text)).toContain(expected.replaceAll("\u00a0", " "));
  });
});

describe("right words that look wrong", () => {
  const sound: readonly (readonly [rule: string, sentence: string])[] = [
    ["repeated-word", "Hành vi vi phạm, hồ sơ sơ sài, công chức chức danh địa chính, bình luận luận án."],
    ["repeated-word", "Nhiệm vụ của năm năm tới; họp ngày 05, 05 thôn; từng bước từng bước nâng cao."],
    [
      "repeated-word",
      "Xanh xanh, luôn luôn, thường thường, ngày ngày, nhà nhà, song song, dần dần, rất rất nhiều.",
    ],
    [
      "repeated-word",
      "Số vốn hiện có có thể tăng; nguồn thu được được nộp; kèm theo theo mẫu; sạch sẽ sẽ được giữ.",
    ],
    ["repeated-word", "Các hoạt động hoạt động thường xuyên; xây dựng báo cáo báo cáo cấp trên."],
    ["repeated-word", "Vì hạnh phúc, phúc lợi của các - các thôn; hoạt động của. Của cải."],
    [
      "misplaced-tone",
      "Xòe, xoè, quỵ, quỳnh, quýt, huỳnh, khuya, thuở, giặc, giường, gìn, hoằng, ngoẻo, thủy, thuỷ.",
    ],
    ["misplaced-tone", "Krông Pắk, Đắk Lắk, Y Moan, Kpă, H’Hen Niê, café, Đà Lạt, Huế, Ia Grai, Chư Păh."],
    [
      "spacing",
      "Họp lúc 14:00, 7h30; giá 1.234,5; TP.HCM; TS.BS. Lê A; Q.1; a)Tuyên truyền; 26/3/2026; 5:3; v.v...",
    ],
    ["spacing", "Điểm a,b,c khoản 1,2,3; mã A1:B2; CO2; và/hoặc; (1)Thôn; Lưu:VT; Số:12."],
    [
      "spacing",
      "Theo số/ký hiệu 12/KH-UBND,13/KH-UBND; tệp bao_cao.thang.docx; zalo.me; facebook.com/xaanbinh.",
    ],
    [
      "double-punctuation",
      "Thôn Một, v.v.; năm 2026...; “Tốt!”, “Sao?”; Q.1, Tp.; (mục 1.); các hội...: hội viên.",
    ],
    ["brackets", "1) Một; 2) Hai; a) Ba; b.1) Bốn; (i) Năm; ii) Sáu; [1] (2) {3}; “c) Bảy”."],
    ["quotes", "“Một”, “Hai: “Ba””; 5’, 13h30’; H’Mông; ‘Bốn’; “Năm năm học 'tốt'”."],
    [
      "capitals",
      "Tuyên truyền pháp luật đất đai; kỷ luật lao động; dự án luật; các luật hình sự, dân sự; luật sư.",
    ],
    ["capitals", "Luật Đất đai, Bộ luật Dân sự, Luật Bảo vệ bí mật Nhà nước, LUẬT THI ĐUA, KHEN THƯỞNG."],
    [
      "capitals",
      "Các sở, phòng, ban; Bộ phận một cửa; Sở hữu trí tuệ; Phòng cháy, chữa cháy; Ban quản lý dự án.",
    ],
    [
      "capitals",
      "Sở Văn hoá, Thể thao và Du lịch; Uỷ ban nhân dân; ỦY BAN NHÂN DÂN; Ủy ban MTTQ; Hội Nông dân.",
    ],
    [
      "number-format",
      "Điều 1,2,3; thôn 1,200 hộ 2,300 hộ; 31.12.2026; 1.234.567,89 đồng; IP 10.0.0.1; 5.000%.",
    ],
    [
      "people-capitals",
      "Ủy ban nhân dân và Hội đồng nhân dân, tòa án nhân dân, công an nhân dân, nhân dân tệ.",
    ],
    [
      "unit-capitals",
      "Thành phố Hồ Chí Minh, Phường Điện Biên Phủ, Quận 1; Xã hội; Huyện ủy; của Tỉnh ủy An Giang.",
    ],
    [
      "sentence-start",
      "Họp tại TP. hồ; v.v. và nhiều hội; GS. TS. nào đó; ... tiếp tục; mục 1. hai; Điều 5. nội dung.",
    ],
    [
      "day-capitals",
      "Xếp thứ ba, ngày hội thứ hai, thứ 2 ngày 09/02/2026, Tết Nguyên đán, ngày Quốc tế phụ nữ.",
    ],
    [
      "abbreviation",
      "HĐNN, HĐQT, UBKT, UBMTTQ, BCĐ, TTHC, TTHT, NNMT, KT-XH, QP-AN, ĐVTN, CLB, HĐTĐKT, BTVĐU.",
    ],
    ["look-alike", "Nhiệt độ 37°C, bụi µm, góc α = β, Ω; Привет; Ελλάδα."],
    ["invisible-character", "Khoảng\u00a0trắng không ngắt, dấu – và —, …"],
  ];

  it.each(sound)("%s: %s", async (id, sentence) => {
    expect(await words(id, because(sentence))).toEqual([]);
  });
});

describe("places where words meet by layout", () => {
  it("headings, list items and lines are not read together", async () => {
    const text = plan({
      sections: [
        "I. NỘI DUNG CỦA",
        "Của cải làm ra được chia đều.",
        "II. TỔ CHỨC THỰC HIỆN",
        "Thực hiện từ tháng 3.",
        "- Các thôn, các",
        "- Các xóm.",
      ].join("\n"),
    });
    expect(await words("repeated-word", text)).toEqual([]);
    expect(await words("spacing", text)).toEqual([]);
  });

  it("letterhead, blanks and aligned columns keep their spaces", async () => {
    const text = plan({ number: "Số:      /KH-UBND", placeDate: "An Bình, ngày     tháng  02 năm 2026" });
    expect(await words("double-space", text)).toEqual([]);
    expect(await words("spacing", text)).toEqual([]);
  });
});
