import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, paragraphStarts } from "../../src/text/wrap.ts";
import { BODY, LETTERHEAD, PLAN, SIGNATURE, wrapChars } from "./plan-text.ts";

/** Filler that makes the document hard-wrapped at some 78 characters, so that a case is judged in its company. */
const COMPANY = [
  "Phong trào trồng cây đầu xuân được các thôn hưởng ứng với tinh thần tự nguyện",
  "và trách nhiệm; mỗi hộ trồng ít nhất ba cây, chăm sóc cho đến khi cây bén rễ,",
  "đồng thời dọn sạch cỏ dại dọc hai bên đường để xe cộ đi lại được thuận tiện",
  "trong những ngày mưa.",
];

const lines = (texts: readonly string[]): Line[] => texts.map((text) => ({ text, blanks: 0 }));

/** The paragraphs that the lines of a case become, parted by " | ", behind the company's. */
function joined(texts: readonly string[]): string {
  const all = [...COMPANY, ...texts];
  const starts = paragraphStarts(lines(all));
  expect(starts.slice(0, COMPANY.length)).toEqual([true, false, false, false]);
  let out = "";
  texts.forEach((text, i) => {
    out += i === 0 ? text : (starts[COMPANY.length + i] ? " | " : " ") + text;
  });
  return out;
}

describe("lines that go on", () => {
  it.each([
    [
      "a date broken behind its month",
      [
        "Các thôn tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 25 tháng",
        "12. Quá thời hạn, thôn nào chưa báo cáo thì không được xét khen thưởng cuối",
      ],
    ],
    [
      "a day broken off its slash",
      [
        "mừng kỷ niệm các ngày lễ lớn của đất nước, chào mừng Quốc khánh nước ta ngày",
        "02/9; mỗi thôn treo cờ, dọn vệ sinh và tổ chức ít nhất một buổi giao lưu văn",
      ],
    ],
    [
      "a year at the start of a line",
      [
        "và nhiệm vụ trọng tâm của Đảng bộ, chính quyền và Nhân dân trong xã cho năm",
        "2025. Phát huy kết quả đã đạt được, các thôn tiếp tục đăng ký danh hiệu thi",
      ],
    ],
    [
      "a counted degree",
      [
        "thực hiện tốt việc tiếp nhận và trả kết quả dịch vụ công trực tuyến mức độ",
        "3, mức độ 4 đối với mọi thủ tục hành chính thuộc thẩm quyền của cấp xã cũng",
      ],
    ],
    [
      "a heading over two lines",
      [
        "2. Nâng cao chất lượng công tác khen thưởng; đẩy mạnh việc tuyên truyền,",
        "phát hiện, bồi dưỡng các gương điển hình",
      ],
    ],
    [
      "a heading broken at a hyphen",
      ["4. Đổi mới, nâng cao chất lượng hoạt động của các Hội đồng Thi đua -", "Khen thưởng"],
    ],
    [
      "a symbol broken at its hyphen",
      [
        "và việc thực hiện có hiệu quả, đi vào chiều sâu nội dung của Chỉ thị số 05-",
        "CT/TW của Bộ Chính trị về học tập và làm theo tư tưởng, đạo đức, phong cách",
      ],
    ],
    [
      "a proper name at the start of a line",
      [
        "thực hiện nghiêm các quy định của pháp luật, hướng dẫn thi hành của Bộ",
        "Nội vụ và hướng dẫn của Ủy ban nhân dân huyện về quy trình, hồ sơ khen thưởng",
      ],
    ],
    [
      "a dash inside a sentence",
      [
        "phải làm tốt cả bốn khâu của công tác này là phát hiện - bồi dưỡng - tổng kết",
        "- nhân rộng điển hình, coi trọng khâu bồi dưỡng ngay tại cơ sở và trong từng",
      ],
    ],
    [
      "a bracket left open",
      [
        "các đơn vị trường học trên địa bàn xã (Mầm non Hoa Sen, Tiểu học số 1, số 2,",
        "Trung học cơ sở Lê Lợi) hoàn thành việc đăng ký trước ngày khai giảng năm học",
      ],
    ],
    [
      "a sentence that starts at a full line's end",
      [
        "Hội đồng họp thường kỳ vào ngày cuối tháng, khi cần thì họp đột xuất. Kết quả",
        "Hội đồng thông báo công khai trên loa truyền thanh, niêm yết tại nhà văn hóa.",
      ],
    ],
    ["a label that a tab kept apart", ["II.", "NỘI DUNG VÀ GIẢI PHÁP"]],
    ["a symbol behind a number left blank", ["Số:", "/KH-UBND"]],
    ["a date left blank", ["An Bình, ngày", "tháng 7 năm 2024"]],
    [
      "the name of a body",
      [
        "thực hiện Kế hoạch số 01/KH-BCĐTW ngày 21 tháng 3 năm 2025 của Ban",
        "Chỉ đạo Trung ương về phát triển khoa học, công nghệ và chuyển đổi số cả nước",
      ],
    ],
    [
      "a mention of an article",
      [
        "lập hồ sơ, thẩm định và trình cấp có thẩm quyền theo đúng quy định tại khoản 2",
        "Điều 84 Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành hiện đang",
      ],
    ],
  ])("%s", (_, texts) => {
    expect(joined(texts)).toBe(texts.join(" "));
  });
});

describe("lines that start a paragraph", () => {
  it.each([
    [
      "list items",
      ["- Các thôn đăng ký thi đua;", "- Các trường học ký kết giao ước;", "+ Trường Tiểu học số 1;"],
    ],
    ["numbered headings", ["I. MỤC ĐÍCH", "1. Mục đích", "1.1. Về kinh tế", "a) Trồng trọt", "b) Chăn nuôi"]],
    [
      "an article",
      [
        "và chịu trách nhiệm thi hành kể từ ngày ký.",
        "Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành.",
        "Chương II",
        "QUY ĐỊNH CỤ THỂ",
      ],
    ],
    [
      "a basis behind a full line",
      [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 của nước;",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
      ],
    ],
    [
      "text below a heading in capitals",
      [
        "II. NỘI DUNG THI ĐUA VÀ CÁC GIẢI PHÁP CHỦ YẾU CẦN TẬP TRUNG THỰC HIỆN",
        "Các thôn, các trường học tập trung vào những nội dung sau đây trong năm:",
      ],
    ],
    [
      "a letterhead",
      [
        "ỦY BAN NHÂN DÂN",
        "XÃ AN BÌNH",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "An Bình, ngày 05 tháng 02 năm 2024",
        "KẾ HOẠCH",
      ],
    ],
    [
      "a signature block",
      [
        "triển khai thực hiện nghiêm túc Kế hoạch này./.",
        "Nơi nhận:",
        "- UBND huyện (b/c);",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "(Đã ký)",
        "Lê Văn Tám",
      ],
    ],
    [
      "a short last line",
      [
        "hoàn thành trước ngày 30 tháng 11.",
        "Các thôn báo cáo kết quả về Ủy ban nhân dân xã qua Văn phòng để tổng hợp chung",
      ],
    ],
    ["an annex", ["Trần Thị Kim Liên", "Phụ lục I", "(Kèm theo Kế hoạch số 45/KH-UBND ngày 05/02/2024)"]],
    [
      "a heading and its own words again",
      [
        "4. Nâng cao năng lực tham mưu của các Hội đồng Thi đua - Khen thưởng thôn",
        "Hội đồng Thi đua - Khen thưởng thôn họp mỗi quý một lần, có biên bản và thông",
      ],
    ],
  ])("%s", (_, texts) => {
    expect(joined(texts)).toBe(texts.join(" | "));
  });
});

describe("the parts of a document", () => {
  it("joins the name of a body that a narrow column broke, and nothing else of the letterhead", () => {
    const texts = [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH",
      "QUẢNG NAM",
      "TRƯỜNG TRUNG HỌC PHỔ THÔNG",
      "NGUYỄN DU",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT",
      "NAM",
      "KẾ HOẠCH",
    ];
    expect(paragraphStarts(lines(texts))).toEqual([true, false, true, false, true, false, true]);
  });

  it("joins the capitals of one title", () => {
    const texts = [
      "KẾ HOẠCH",
      "PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC",
      "CHÀO MỪNG ĐẠI HỘI ĐẢNG BỘ XÃ",
      "I. MỤC ĐÍCH",
    ];
    expect(paragraphStarts(lines(texts))).toEqual([true, true, false, true]);
  });

  it("joins a recipient over two lines", () => {
    const texts = [
      "Nơi nhận:",
      "- Hội đồng Thi đua - Khen thưởng thành phố",
      "Thủ Đức, các phòng chuyên môn;",
      "- Lưu: VT.",
    ];
    expect(joined(texts)).toBe(`${texts[0]} | ${texts[1]} ${texts[2]} | ${texts[3]}`);
  });

  it("never joins lines of two blocks", () => {
    const texts = [
      "Phòng Văn hóa - Xã hội xã chủ trì, phối hợp với các đơn vị, các",
      "trường học trên địa bàn",
    ];
    const inBlocks = texts.map((text, i) => ({ text, blanks: 0, block: i + 1 }));
    expect(paragraphStarts(inBlocks)).toEqual([true, true]);
    expect(paragraphStarts(inBlocks.map((line) => ({ ...line, block: 1 })))).toEqual([true, false]);
  });
});

describe("a text of one paragraph a line", () => {
  it("stays so, save where a line was certainly broken", () => {
    const broken = [
      "Đổi mới nội dung, phương thức vận động quần chúng, nhất là vận động hiến đất, góp công làm đường ở các thôn",
      "vùng cao, vùng đồng bào dân tộc thiểu số và các khu dân cư mới sáp nhập.",
    ];
    const texts = [...LETTERHEAD, ...broken, ...BODY, ...SIGNATURE];
    const starts = paragraphStarts(lines(texts));
    expect(starts.flatMap((start, i) => (start ? [] : [texts[i]]))).toEqual([broken[1]]);
  });
});

interface Layout {
  readonly width: number;
  readonly indent: number;
  /** Blank lines before a line that goes on, and before one that starts a paragraph. */
  readonly blanks: readonly [on: number, start: number];
  readonly trailing: boolean;
}

/** The plan as a hard-wrapped document, and where its paragraphs start. */
function layOut({ width, indent, blanks, trailing }: Layout): { lines: Line[]; starts: boolean[] } {
  const out: Line[] = [];
  const starts: boolean[] = [];
  for (const paragraph of PLAN) {
    const isLong = paragraph.length > width;
    const wrapped = wrapChars(paragraph, width, isLong ? indent : 0);
    wrapped.forEach((text, i) => {
      const pad = i === 0 && isLong ? " ".repeat(indent) : "";
      const space = trailing && i + 1 < wrapped.length ? " " : "";
      out.push({ text: pad + text + space, blanks: blanks[i === 0 ? 1 : 0] });
      starts.push(i === 0);
    });
  }
  return { lines: out, starts };
}

describe("a whole plan, wrapped at many widths", () => {
  const widths = [60, 66, 72, 78, 84, 90, 96, 102];
  const habits: readonly (readonly [string, Omit<Layout, "width">, mistakes: number])[] = [
    ["blank lines between paragraphs", { indent: 0, blanks: [0, 1], trailing: false }, 0],
    ["no blank lines", { indent: 0, blanks: [0, 0], trailing: false }, 2],
    ["a blank line between all lines", { indent: 0, blanks: [1, 1], trailing: true }, 0],
    ["two between all, none told apart", { indent: 0, blanks: [2, 2], trailing: false }, 2],
    ["spaces left where a line was broken", { indent: 0, blanks: [0, 0], trailing: true }, 0],
    ["indented first lines", { indent: 5, blanks: [0, 0], trailing: false }, 0],
  ];

  // Over all widths together: what a full line with a full stop hides from anyone may be mistaken.
  it.each(habits)("%s", (_, habit, most) => {
    const wrong: string[] = [];
    let pairs = 0;
    for (const width of widths) {
      const { lines: all, starts } = layOut({ width, ...habit });
      pairs += all.length;
      paragraphStarts(all).forEach((start, i) => {
        if (start !== starts[i])
          wrong.push(`${width}: ${start ? "split" : "joined"} ${all[i - 1]?.text} ¦ ${all[i]!.text}`);
      });
    }
    expect(pairs).toBeGreaterThan(500);
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(most);
  });

  it("is the same in decomposed letters", () => {
    const { lines: all, starts } = layOut({ width: 80, indent: 0, blanks: [0, 1], trailing: false });
    expect(paragraphStarts(all.map((line) => ({ ...line, text: line.text.normalize("NFD") })))).toEqual(
      starts,
    );
  });
});

describe("any lines at all", () => {
  it("gives one answer for each, the first a start, and no error", () => {
    const word = fc.constantFrom(
      "-",
      "1.",
      "a)",
      "Số:",
      "(",
      "”",
      "và",
      "Ủy",
      "KẾ HOẠCH",
      "02/9;",
      "./.",
      "\t",
      "…",
      "😀",
      "ngày",
      "Căn cứ",
    );
    const line = fc.record({
      text: fc.oneof(
        fc.string({ minLength: 1 }),
        fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" ")),
      ),
      blanks: fc.nat(3),
      block: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (all) => {
        const starts = paragraphStarts(all);
        expect(starts.length).toBe(all.length);
        expect(starts.slice(0, 1).every(Boolean)).toBe(true);
        all.forEach((one, i) => {
          if (i > 0 && one.block !== all[i - 1]!.block) expect(starts[i]).toBe(true);
        });
      }),
    );
  });
});
