import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model.ts";
import { looksRecognised } from "../../src/read/quality.ts";
import { readText, readTxt } from "../../src/read/txt/index.ts";
import { BODY, LETTERHEAD, PLAN, quoted, SIGNATURE, wrapChars } from "./plan-text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].flatMap((sign) =>
    [...Array(sign.length).keys()].map((i) => sign.charCodeAt(i)),
  );
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const paragraphsOf = (text: string): string[] => {
  const source = readText(text, null);
  return quoted(source.text, source.paragraphs);
};

/** The invariants of every source of text. */
function expectSound(source: Source): void {
  let last = 0;
  for (const { span } of source.paragraphs) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
    const words = source.text.slice(span.start, span.end);
    expect(words).toBe(words.trim());
  }
  expect(last).toBeLessThanOrEqual(source.text.length);
}

describe("encodings", () => {
  const text = `${LETTERHEAD.join("\n")}\n\n${BODY.join("\n\n")}\n`;
  it.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`), "utf-8"],
    ["UTF-16LE with a mark", utf16(text, false, true), "utf-16le"],
    ["UTF-16LE", utf16(text, false, false), "utf-16le"],
    ["UTF-16BE with a mark", utf16(text, true, true), "utf-16be"],
    ["UTF-16BE", utf16(text, true, false), "utf-16be"],
  ])("%s", (_, bytes, encoding) => {
    const source = readTxt(bytes);
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(text);
    expect(source.warnings).toEqual([]);
    expect(quoted(source.text, source.paragraphs)).toEqual([...LETTERHEAD, ...BODY]);
  });

  it("windows-1258, with its combining tones", () => {
    // "Ủy ban nhân dân xã An Bình; tổng kết năm 2024, đăng ký thi đua": U + hook, â, a + dot …
    const bytes = latin(
      "U\u00d2y ban nh\u00e2n d\u00e2n xa\u00de An Bi\u00ccnh; t\u00f4\u00d2ng k\u00ea\u00ect n\u00e3m 2024, \u00f0\u00e3ng ky\u00ec",
    );
    const source = readTxt(bytes);
    expect(source.encoding).toBe("windows-1258");
    expect(source.text.normalize("NFC")).toBe("Ủy ban nhân dân xã An Bình; tổng kết năm 2024, đăng ký");
  });

  it("TCVN3, with lines in capitals", () => {
    const source = readTxt(
      latin("KÕ HO¹CH\nTæ chøc phong trµo thi ®ua n¨m 2024\nSè: 09/KH-UBND\nñy ban nh©n d©n x· An B×nh\n"),
    );
    expect(source.encoding).toBe("tcvn3");
    expect(source.warnings.map((warning) => warning.code)).toEqual(["legacy-encoding"]);
    expect(quoted(source.text, source.paragraphs)).toEqual([
      "KẾ HOẠCH",
      "Tổ chức phong trào thi đua năm 2024",
      "Số: 09/KH-UBND",
      "ủy ban nhân dân xã An Bình",
    ]);
  });

  it("VNI, as bytes and as characters", () => {
    const vni = "KEÁ HOAÏCH\nToå chöùc phong traøo thi ñua yeâu nöôùc naêm 2024\n";
    for (const bytes of [latin(vni), utf8(vni)]) {
      const source = readTxt(bytes);
      expect(source.encoding).toBe("vni");
      expect(source.text).toBe("KẾ HOẠCH\nTổ chức phong trào thi đua yêu nước năm 2024\n");
    }
  });

  it("counts the bytes that are in no encoding, and reads on", () => {
    const good = utf8(text);
    const bytes = Uint8Array.from([...good.slice(0, 40), 0xff, ...good.slice(40), 0xc3]);
    const source = readTxt(bytes);
    expect(source.encoding).toBe("utf-8");
    expect(source.warnings.map((warning) => [warning.code, /\b2\b/.test(warning.en)])).toEqual([
      ["invalid-bytes", true],
    ]);
    expect(source.paragraphs.length).toBeGreaterThan(20);
  });

  it("takes plain Western text for what it is", () => {
    const source = readTxt(latin("Résumé très détaillé, où il fut dit déjà.\nFin."));
    expect(source.encoding).toBe("windows-1252");
    expect(source.text).toBe("Résumé très détaillé, où il fut dit déjà.\nFin.");
  });
});

describe("line ends, pages, rules", () => {
  const wrapped = PLAN.map((paragraph) => wrapChars(paragraph, 80));
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["line separators", "\u2028"],
  ])("%s", (_, end) => {
    const text = wrapped.map((lines) => lines.join(end)).join(end + end);
    expect(paragraphsOf(text)).toEqual(PLAN);
  });

  it("leaves page numbers out of the paragraphs, not out of the text", () => {
    const text = wrapped.map((lines) => lines.join("\n")).join("\n\n");
    // Behind a line that ends a paragraph, and in the middle of one.
    const inside = wrapped.find((lines) => lines.length > 2)![1]!;
    for (const place of ["\n\nII. NỘI DUNG", `\n${inside}`]) {
      expect(text.split(place).length).toBe(2);
      const middle = " ".repeat(36);
      for (const number of [
        "\n\n2\n",
        "\n2\f",
        "\n2\n\n\f",
        "\f- 2 -",
        `\f${middle}2\n`,
        "\n\nTrang 2/4\n",
      ]) {
        const paged = text.replace(place, number + place);
        const source = readText(paged, null);
        expect(source.text).toBe(paged);
        const found = source.paragraphs.map(({ span }) =>
          paged.slice(span.start, span.end).replace(number, ""),
        );
        expect(found.map((words) => words.replace(/\s+/g, " "))).toEqual(PLAN);
      }
    }
  });

  it("keeps numbers that are no page numbers", () => {
    expect(paragraphsOf("Bảng chấm điểm\n\n1\n\nThôn Một\n\n2\n\nThôn Hai\n")).toEqual([
      "Bảng chấm điểm",
      "1",
      "Thôn Một",
      "2",
      "Thôn Hai",
    ]);
  });

  it("takes no rule of dashes for a paragraph, but dots to be filled in", () => {
    expect(
      paragraphsOf(
        "TỈNH LONG GIANG\n-------\n---------------\nKẾ HOẠCH\n***\n________\n…………………\n..........\n",
      ),
    ).toEqual(["TỈNH LONG GIANG", "KẾ HOẠCH", "…………………", ".........."]);
  });

  it("starts the text behind a rule whose line break was lost", () => {
    expect(paragraphsOf("Tổ chức hội thi năm 2024\n-------Thực hiện Kế hoạch số 12/KH-UBND\n")).toEqual([
      "Tổ chức hội thi năm 2024",
      "Thực hiện Kế hoạch số 12/KH-UBND",
    ]);
  });

  it("keeps the rows of a table set with blanks apart", () => {
    const rows = [
      "TT     Nội dung        Chủ trì",
      "1      Phát động       văn phòng xã",
      "2      sơ kết          các thôn",
    ];
    const text = [...wrapped.flat(), ...rows].join("\n");
    expect(paragraphsOf(text).slice(-3)).toEqual(rows.map((row) => row.replace(/ +/g, " ")));
  });

  it("reads over zeros and control characters", () => {
    expect(paragraphsOf("KẾ HOẠCH\u0000\n\u0000\u0000\nTổ chức\u0007 hội thi\u000bnăm 2024")).toEqual([
      "KẾ HOẠCH",
      "Tổ chức\u0007 hội thi năm 2024",
    ]);
  });

  it("keeps a row of a pasted table whole", () => {
    const rows = [
      "TT\tNội dung\tĐơn vị thực hiện",
      "1\tPhát động thi đua\tVăn phòng",
      "2\tTổng kết\tHội đồng Thi đua - Khen thưởng",
    ];
    const source = readText(rows.join("\n"), null);
    expect(source.paragraphs.map(({ span }) => source.text.slice(span.start, span.end))).toEqual(rows);
    expect(source.paragraphs.every((paragraph) => paragraph.cell === null)).toBe(true);
  });
});

describe("two columns on one line", () => {
  it.each([
    [
      "UBND HUYỆN TÂN HÒA            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      ["UBND HUYỆN TÂN HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ],
    ["   XÃ AN BÌNH\tĐộc lập - Tự do - Hạnh phúc", ["XÃ AN BÌNH", "Độc lập - Tự do - Hạnh phúc"]],
    [
      "Số: 12/KH-UBND          An Bình, ngày 05 tháng 02 năm 2024",
      ["Số: 12/KH-UBND", "An Bình, ngày 05 tháng 02 năm 2024"],
    ],
    [
      "Số:       /KH-UBND        An Bình, ngày      tháng      năm 2024",
      ["Số: /KH-UBND", "An Bình, ngày tháng năm 2024"],
    ],
    [
      "UBND TỈNH LONG GIANG CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      ["UBND TỈNH LONG GIANG", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ],
    ["SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc", ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"]],
    [
      "Số: 77/KH-SNV Long Giang, ngày 11 tháng 10 năm 2022",
      ["Số: 77/KH-SNV", "Long Giang, ngày 11 tháng 10 năm 2022"],
    ],
    ["Nơi nhận:                          TM. ỦY BAN NHÂN DÂN", ["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"]],
    ["- Các thôn;                 PHÓ CHỦ TỊCH", ["- Các thôn;", "PHÓ CHỦ TỊCH"]],
    ["- Lưu: VT.             Trần Thị Kim Liên", ["- Lưu: VT.", "Trần Thị Kim Liên"]],
    ["- Sở Nội vụ (để báo cáo); KT. GIÁM ĐỐC", ["- Sở Nội vụ (để báo cáo);", "KT. GIÁM ĐỐC"]],
    ["Số:        /KH-UBND", ["Số: /KH-UBND"]],
    ["An Bình, ngày      tháng 02 năm 2024", ["An Bình, ngày tháng 02 năm 2024"]],
    ["1.    Mục đích của phong trào", ["1. Mục đích của phong trào"]],
    [
      "Nội dung Chỉ thị nêu rõ nước Cộng hòa xã hội chủ nghĩa Việt Nam",
      ["Nội dung Chỉ thị nêu rõ nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ],
  ])("%s", (line, expected) => {
    expect(paragraphsOf(line)).toEqual(expected);
  });
});

describe("Markdown", () => {
  it.each([
    [
      "**KẾ HOẠCH****Tổ chức hội thi năm 2024****I. MỤC ĐÍCH****1. Mục đích**",
      ["KẾ HOẠCH", "Tổ chức hội thi năm 2024", "I. MỤC ĐÍCH", "1. Mục đích"],
    ],
    ["KẾ HOẠCH**Tổ chức hội thi năm 2024**", ["KẾ HOẠCH", "Tổ chức hội thi năm 2024"]],
    [
      "**ỦY BAN NHÂN DÂN\nXÃ AN BÌNH****CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc**",
      ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    ],
    ["**CHỦ TỊCH** **Lê Văn Tám**", ["CHỦ TỊCH", "Lê Văn Tám"]],
    ["**Yêu cầu**Các thôn báo cáo đúng hạn.", ["Yêu cầu", "Các thôn báo cáo đúng hạn."]],
    ["# I. MỤC ĐÍCH\n\n**Thời gian:** **Tháng 5**", ["I. MỤC ĐÍCH", "Thời gian:** **Tháng 5"]],
    [
      "Hưởng ứng phong trào **“Đền ơn đáp nghĩa”**, thực hiện **Nghị quyết**của Đảng ủy.",
      ["Hưởng ứng phong trào **“Đền ơn đáp nghĩa”**, thực hiện **Nghị quyết**của Đảng ủy."],
    ],
    [
      "Phong trào “*Người tốt, việc tốt*” và “*Sạch từ nhà ra ngõ*”.",
      ["Phong trào “*Người tốt, việc tốt*” và “*Sạch từ nhà ra ngõ*”."],
    ],
  ])("%s", (text, expected) => {
    const source = readText(text, null);
    expect(source.markdown).toBe(true);
    expect(quoted(source.text, source.paragraphs)).toEqual(expected);
  });

  it.each([
    "* Mục tiêu chung\n* Mục tiêu cụ thể",
    "Chú thích (*) và (**) ở cuối bảng",
    "Họ tên: ______________ Ký tên: __________",
    "2 * 3 = 6",
  ])("is not seen in: %s", (text) => {
    expect(readText(text, null).markdown).toBe(false);
  });
});

describe("recognised text", () => {
  const clean = PLAN.join("\n");
  it("is known by its traces", () => {
    const noisy = clean
      .replace("Năm 2023", "Nãm 2023 ¬")
      .replace("thôn đăng ký", "thôn đăng kýZ")
      .replaceAll("hoạt", "hoat")
      .replace("khen đột", "~ khen đôtx")
      .replace("Kỷ cương", "Kỷ cươag")
      .replace("truyền thanh", "truyêm thanhẩ")
      .replace("ngân sách", "ngân sáeh |");
    expect(looksRecognised(noisy)).toBe(true);
    expect(readText(noisy, null).ocr).toBe(true);
  });

  it.each([
    ["clean text", clean],
    ["decomposed", clean.normalize("NFD")],
    [
      "names of the highlands",
      `${clean} Đắk Lắk, Krông Búk, Ea H'leo, Y Thông Niê, Rơ Châm Hlan, Lò Thị Xuân.`.repeat(2),
    ],
    ["a price list with signs", `${clean}\n${"| A | 12,5 % | ~ 3 |\n".repeat(20)}`],
    ["English", "The plan is read, parsed and checked; naïve résumé, Kehoach© … ".repeat(20)],
  ])("is not seen in %s", (_, text) => {
    expect(looksRecognised(text)).toBe(false);
  });
});

describe("any input", () => {
  it("bytes: never an error, sound spans", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(readTxt(bytes))));
  });

  it("text: never an error, sound spans, all words kept", () => {
    const bit = fc.constantFrom(
      "**",
      "*",
      " ",
      "\n",
      "\n\n",
      "\r\n",
      "\f",
      "\t",
      "    ",
      "Số: ",
      "KẾ HOẠCH",
      "- ",
      "1. ",
      "…",
      "ngày 02",
      "đ",
      "𝐗",
      "ợ",
      "_",
      "#",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bit, fc.string({ maxLength: 5, unit: "grapheme" })), { maxLength: 60 }),
        (bits) => {
          const text = bits.join("");
          const source = readText(text, null);
          expect(source.text).toBe(text);
          expectSound(source);
          const letters = (words: string): string => (words.match(/\p{L}/gu) ?? []).join("");
          expect(letters(quoted(text, source.paragraphs).join(""))).toBe(letters(text));
        },
      ),
    );
  });

  it("hostile text ends: long runs of one thing", () => {
    const bits = [
      " ",
      "a",
      "**",
      "*",
      "- ",
      "1. ",
      "(",
      "“",
      "\t",
      "   a",
      "a   ",
      "Số:",
      ".",
      "…",
      "-",
      "\u0301",
      "\n",
      "\f",
      "ngày ",
      "X ",
      "và\n",
      "\u00ad",
    ];
    for (const bit of bits) {
      for (const text of [bit.repeat(30_000), `a${bit.repeat(30_000)}b`, `${bit}\n`.repeat(3000)])
        expectSound(readText(text, null));
    }
  });

  it("a plan in any of these forms", () => {
    const width = fc.integer({ min: 55, max: 120 });
    fc.assert(
      fc.property(width, fc.constantFrom("\n", "\r\n"), (columns, end) => {
        const text = PLAN.map((paragraph) => wrapChars(paragraph, columns).join(end)).join(end + end);
        expect(paragraphsOf(text)).toEqual(PLAN);
      }),
      { numRuns: 40 },
    );
  });
});

const PLANS = new URL("../../../shared/plans/", import.meta.url);

describe.skipIf(!existsSync(PLANS))("the published plans (skipped where they are not at hand)", () => {
  const names = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => name.endsWith(".txt")) : [];
  it.each(names)("%s: no paragraph starts or ends in mid-sentence", (name) => {
    const source = readTxt(readFileSync(new URL(name, PLANS)));
    expectSound(source);
    if (source.ocr) return;
    const found = quoted(source.text, source.paragraphs);
    expect(found.filter((words) => /^\p{Ll}/u.test(words))).toEqual([]);
    expect(found.filter((words) => /\s(?:và|của|các|về|theo|tại|số)$/u.test(words))).toEqual([]);
    // A list mark or heading label inside a paragraph would be one that was not split off.
    const inside = source.paragraphs.filter(({ span }) =>
      /\n\s*(?:- \p{Lu}|\d{1,2}\. \p{Lu}|[IVX]{1,4}\. \p{Lu})/u.test(source.text.slice(span.start, span.end)),
    );
    expect(inside).toEqual([]);
  });
});

// What the signature block holds is in the tests of the whole plan above; here only that none of it is lost.
it("keeps every line of a signature block apart", () => {
  expect(paragraphsOf(SIGNATURE.join("\n"))).toEqual(SIGNATURE);
});
