import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type Digest, digestOf, sameBody } from "../../src/cohort/digest.ts";
import { sentencesOf } from "../../src/cohort/sentences.ts";
import { planText } from "../plan/parse.ts";
import { readRecord } from "./measure.ts";

const head = (body: string, number = "12/KH-UBND", date = "An Bình, ngày 05 tháng 02 năm 2026"): string =>
  `${body}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\n${date}`;
const HEAD = head("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH");
const read = (parts: Parameters<typeof planText>[0]) =>
  readRecord("a.txt", strToU8(planText({ opening: "Nội dung như sau:", ...parts })));
const digestOfText = async (parts: Parameters<typeof planText>[0]): Promise<Digest> =>
  digestOf(await read(parts));

const body = (...sentences: readonly string[]): string => `I. NỘI DUNG\n${sentences.join("\n")}`;
const WORK = "Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026.";

/** Whether the sentence counts as `WORK`. */
async function isSame(sentence: string, other = HEAD): Promise<boolean> {
  const [a, b] = [
    await digestOfText({ head: HEAD, body: body(WORK) }),
    await digestOfText({ head: other, body: body(sentence) }),
  ];
  return a.hashes.some((hash) => b.hashes.includes(hash));
}

const SAME: readonly (readonly [name: string, sentence: string])[] = [
  ["another unit", "Các thôn của xã Hải Anh trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026."],
  [
    "another kind of unit",
    "Các thôn của phường Hải Anh trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026.",
  ],
  [
    "a unit without its name",
    "Các thôn của xã trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026.",
  ],
  [
    "other numbers",
    "Các thôn của xã An Bình trồng thêm 95 cây sao đen dọc kênh chính trước ngày 15/10/2025.",
  ],
  ["a label", "a) Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026."],
  [
    "a number before it",
    "2.1. Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026;",
  ],
  ["a dash", "- Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026"],
  ["decomposed letters", WORK.normalize("NFD")],
  [
    "hard-wrapped lines",
    "Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc\nkênh chính trước ngày 30/9/2026.",
  ],
  ["two spaces", "Các thôn của  xã An Bình trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026."],
  [
    "another sentence before it",
    "Mọi nhà cùng tham gia. Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính trước ngày 30/9/2026.",
  ],
];
const OTHER: readonly (readonly [name: string, sentence: string])[] = [
  ["another word", "Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh nhánh trước ngày 30/9/2026."],
  [
    "a word more",
    "Các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính ngay trước ngày 30/9/2026.",
  ],
  [
    "another order",
    "Trước ngày 30/9/2026, các thôn của xã An Bình trồng thêm 120 cây sao đen dọc kênh chính.",
  ],
];

describe("a sentence is the same with", () => {
  it.each(SAME)("%s", async (_, sentence) => {
    expect(await isSame(sentence)).toBe(true);
  });
  it("the plan's own name without the kind of its unit", async () => {
    const ours = body(
      "Nhân dân An Bình chung sức làm đường, góp công và hiến đất với tinh thần tự nguyện cao.",
    );
    const theirs = body(
      "Nhân dân Hải Anh chung sức làm đường, góp công và hiến đất với tinh thần tự nguyện cao.",
    );
    const [a, b, c] = [
      await digestOfText({ head: HEAD, body: ours }),
      await digestOfText({ head: head("ỦY BAN NHÂN DÂN\nXÃ HẢI ANH"), body: theirs }),
      await digestOfText({ head: HEAD, body: theirs }),
    ];
    expect(a.hashes.some((hash) => b.hashes.includes(hash))).toBe(true);
    expect(a.hashes.some((hash) => c.hashes.includes(hash))).toBe(false);
  });
});

describe("a sentence is another with", () => {
  it.each(OTHER)("%s", async (_, sentence) => {
    expect(await isSame(sentence)).toBe(false);
  });
});

describe("sentences", () => {
  it("are those of the body: no letterhead, legal bases, citations, recipients and headings", async () => {
    const plan = await read({
      head: HEAD,
      opening:
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.",
      body: body(WORK, "Ngắn gọn, dễ nhớ."),
    });
    const words = sentencesOf(plan).map(({ span }) => plan.text.slice(span.start, span.end));
    expect(words).toEqual([WORK]);
  });
});

const DOCUMENTS = fileURLToPath(new URL("../../corpus/documents/dev/", import.meta.url));

describe("sentences of the corpus", () => {
  const names = readdirSync(DOCUMENTS).filter((name) => /\.(?:docx|txt|pdf)$/.test(name));

  it.each(names)("%s: in order, one after the other, without blanks at their ends", async (name) => {
    const plan = await readRecord(name, await readFile(DOCUMENTS + name));
    const sentences = sentencesOf(plan);
    expect(sentences.length).toBeGreaterThan(0);
    let end = 0;
    for (const { span, length } of sentences) {
      const words = plan.text.slice(span.start, span.end);
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(words).toBe(words.trim());
      expect(length).toBeLessThanOrEqual(words.length);
      end = span.end;
    }
  });
});

const BODIES: readonly (readonly [a: string, b: string, same: boolean])[] = [
  ["ỦY BAN NHÂN DÂN\nXÃ HÒA THỦY", "UBND XÃ HOÀ THUỶ", true],
  ["ỦY BAN NHÂN DÂN\nXÃ HÒA THỦY", "Uỷ ban nhân dân xã Hòa Thủy", true],
  ["ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN\nXÃ TÂN LẠP", false],
  ["ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", "ỦY BAN NHÂN DÂN\nPHƯỜNG AN BÌNH", false],
  ["ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", "UBND XÃ AN BÌNH\nPHÒNG KINH TẾ", false],
  ["UBND XÃ AN BÌNH\nPHÒNG KINH TẾ", "UBND XÃ HẢI ANH\nPHÒNG KINH TẾ", false],
  ["UBND XÃ AN BÌNH\nPHÒNG VĂN HÓA - XÃ HỘI", "UBND XÃ HẢI ANH\nPHÒNG VĂN HÓA - XÃ HỘI", false],
  ["UBND XÃ AN BÌNH\nPHÒNG VĂN HÓA - XÃ HỘI", "PHÒNG VĂN HÓA - XÃ HỘI XÃ AN BÌNH", true],
  ["ỦY BAN NHÂN DÂN\nXÃ NGHĨA PHƯƠNG", "ỦY BAN NHÂN DÂN\nXÃ NGHĨA HÀNH", false],
  ["UBND TỈNH HÀ TĨNH\nSỞ NỘI VỤ", "UBND TỈNH HÀ NAM\nSỞ NỘI VỤ", false],
  ["ỦY BAN NHÂN DÂN\nXÃ HỘI AN", "UBND XÃ HỘI XUÂN", false],
  ["UBND HUYỆN NAM SÁCH\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", true],
  [
    "UBND HUYỆN NAM SÁCH\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP",
    "UBND HUYỆN LỘC HÀ\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP",
    false,
  ],
  ["UBND TỈNH PHÚ THỌ\nSỞ NỘI VỤ", "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ", false],
  ["UBND TỈNH PHÚ THỌ\nSỞ NỘI VỤ", "SỞ NỘI VỤ TỈNH PHÚ THỌ", true],
  ["UBND TỈNH HÀ NAM NINH\nSỞ NỘI VỤ", "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ", false],
  ["UBND TỈNH LÀO CAI\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "UBND TỈNH PHÚ THỌ\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", false],
  ["UBND TỈNH LÀO CAI\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", true],
];

describe("bodies", () => {
  it.each(BODIES)("%j, %j: %s", async (a, b, same) => {
    const place = "Nơi ban hành, ngày 05 tháng 02 năm 2026";
    const [one, two] = [
      await digestOfText({ head: head(a, undefined, place), body: body("Hết lòng.") }),
      await digestOfText({ head: head(b, undefined, place), body: body("Hết lòng.") }),
    ];
    expect(one.body).not.toBeNull();
    expect(sameBody(one, two)).toBe(same);
  });
});

describe("a digest", () => {
  it("tells number, year of issue and year", async () => {
    const plan = await digestOfText({
      head: head("UBND XÃ AN BÌNH", "05/KH-UBND", "An Bình, ngày 29 tháng 12 năm 2025"),
    });
    expect([plan.number, plan.issued, plan.year]).toEqual(["5/KH-UBND", 2025, 2026]);
  });

  it("knows the year of a date without a day, and no number that is blank", async () => {
    const plan = await digestOfText({
      head: head("UBND XÃ AN BÌNH", "      /KH-UBND", "An Bình, ngày     tháng 02 năm 2026"),
    });
    expect([plan.number, plan.issued]).toEqual([null, 2026]);
  });

  it("takes the province that the text speaks of, where it is clear", async () => {
    const told = (...sentences: string[]): Promise<Digest> =>
      digestOfText({ head: HEAD, body: body(...sentences) });
    expect((await told("Theo hướng dẫn của UBND tỉnh Phú Thọ.")).province).toBe("Phú Thọ");
    expect((await told("Theo hướng dẫn của UBND tỉnh Vĩnh Phúc.")).province).toBe("Phú Thọ");
    expect((await told("Tuyến đường nối tỉnh Phú Thọ với tỉnh Lào Cai.")).province).toBeNull();
    expect((await told("Theo hướng dẫn của cấp trên.")).province).toBeNull();
  });

  it("of a long plan stays small and can be cloned", async () => {
    const numerals = "một hai ba bốn năm sáu bảy tám chín mười".split(" ");
    const sentences = numerals.flatMap((a) =>
      numerals.flatMap((b) =>
        numerals.map((c) => `Tổ ${a} ${b} ${c} nhận chăm sóc vườn hoa trước cổng và quét dọn lối đi chung.`),
      ),
    );
    const plan = await digestOfText({ head: HEAD, body: body(...sentences) });
    expect(plan.hashes.length).toBe(300);
    expect(plan.hashes.buffer.byteLength + plan.lengths.buffer.byteLength).toBeLessThan(2048);
    expect([...plan.hashes]).toEqual([...plan.hashes].sort((a, b) => a - b));
    expect(structuredClone(plan)).toEqual(plan);
  });
});
