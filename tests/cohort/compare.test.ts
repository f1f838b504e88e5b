import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { lastYearOf, nearDuplicateOf } from "../../src/cohort/compare.ts";
import { digestOf } from "../../src/cohort/digest.ts";
import type { Comparison, PlanRecord } from "../../src/cohort/model.ts";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import { lastYearPairs } from "../../src/cohort/own-plans.ts";
import { planText } from "../plan/parse.ts";
import { readRecord } from "./measure.ts";

const OWN = [
  "Mỗi tổ dân cư nhận trông coi một đoạn kè và báo ngay khi thấy chỗ sạt lở dù nhỏ.",
  "Hợp tác xã nước sạch thay toàn bộ đồng hồ cũ, thu tiền qua tài khoản và công khai sổ sách.",
  "Đội văn nghệ quần chúng dựng vở chèo về người lính già trồng rừng trên đồi trọc.",
  "Người nuôi cá lồng ghi nhật ký thức ăn, chuyển lồng khỏi luồng tàu chạy trong mùa nước lớn.",
  "Giáo viên về hưu mở lớp học tối cho trẻ theo cha mẹ đi làm ăn xa trở về.",
  "Chợ phiên sắp xếp lại chỗ ngồi, dành dãy đầu cho hàng nhà trồng và đồ đan lát.",
];

interface Wording {
  readonly name?: string;
  readonly place?: string;
  readonly year?: number;
  readonly sentences?: readonly string[];
  readonly opening?: string;
}

/** A plan of some commune. */
function plan({
  name = "a.txt",
  place = "Hải Anh",
  year = 2026,
  sentences = [],
  opening,
}: Wording): Promise<PlanRecord> {
  const text = planText({
    head: `ỦY BAN NHÂN DÂN\nXÃ ${place.toUpperCase()}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\n${place}, ngày 05 tháng 02 năm ${year}`,
    title: `KẾ HOẠCH\nCông tác thi đua, khen thưởng năm ${year}`,
    opening:
      opening ??
      `Ủy ban nhân dân xã ${place} ban hành Kế hoạch công tác thi đua, khen thưởng năm ${year} như sau:`,
    body: ["I. NỘI DUNG", ...OWN, ...sentences].join("\n"),
    tail: "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thị Nhài",
  });
  return readRecord(name, strToU8(text));
}

/** How the copy `b.txt` of a plan of xã Hải Anh compares with it. */
async function compared(source: Wording, copy: Wording): Promise<Comparison> {
  const a = await plan({ ...source, name: "a.txt" });
  const b = await plan({ place: "An Bình", ...copy, name: "b.txt" });
  const [pair] = nearDuplicatePairs([digestOf(a), digestOf(b)]);
  return nearDuplicateOf(pair!, a, b);
}

const NAMES: readonly (readonly [name: string, source: string, copy: string, left: readonly string[]])[] = [
  [
    "the other's name",
    "Vận động Nhân dân trên địa bàn xã Hải Anh chỉnh trang đường làng, ngõ xóm.",
    "Vận động Nhân dân trên địa bàn xã Hải Anh chỉnh trang đường làng, ngõ xóm.",
    ["xã Hải Anh"],
  ],
  [
    "the own name in its place",
    "Vận động Nhân dân trên địa bàn xã Hải Anh chỉnh trang đường làng, ngõ xóm.",
    "Vận động Nhân dân trên địa bàn xã An Bình chỉnh trang đường làng, ngõ xóm.",
    [],
  ],
  [
    "a third body's name",
    "Vận động Nhân dân trên địa bàn xã Đông Sơn chỉnh trang đường làng, ngõ xóm.",
    "Vận động Nhân dân trên địa bàn xã Đông Sơn chỉnh trang đường làng, ngõ xóm.",
    [],
  ],
  [
    "a reason to name the other",
    "Cử người sang xã Hải Anh học tập kinh nghiệm làm đường hoa và thu gom rác.",
    "Cử người sang xã Hải Anh học tập kinh nghiệm làm đường hoa và thu gom rác.",
    [],
  ],
  [
    "the other as a neighbour",
    "Ký cam kết với xã Hải Anh giữ gìn trật tự bến đò và chợ họp hai bên sông.",
    "Ký cam kết với xã Hải Anh giữ gìn trật tự bến đò và chợ họp hai bên sông.",
    [],
  ],
  [
    "the other's name in a sentence that speaks of examples",
    "Biểu dương gương điển hình tiên tiến với phần thưởng do Nhân dân xã Hải Anh bình chọn.",
    "Biểu dương gương điển hình tiên tiến với phần thưởng do Nhân dân xã Hải Anh bình chọn.",
    ["xã Hải Anh"],
  ],
  [
    "both side by side",
    "Nhân dân xã Hải Anh và xã An Bình thay nhau canh gác bờ đê trong mùa lũ.",
    "Nhân dân xã Hải Anh và xã An Bình thay nhau canh gác bờ đê trong mùa lũ.",
    [],
  ],
  [
    "the other's name where only the copy has it",
    "Vận động Nhân dân trên địa bàn xã Đông Sơn chỉnh trang đường làng, ngõ xóm.",
    "Vận động Nhân dân trên địa bàn xã Hải Anh chỉnh trang đường làng, ngõ xóm.",
    [],
  ],
];

describe("names left in a copy", () => {
  it.each(NAMES)("%s", async (_, source, copy, left) => {
    const { leftovers } = await compared({ sentences: [source] }, { sentences: [copy] });
    expect(leftovers.map(({ in: plan, kind, passage }) => `${plan} ${kind} ${passage.text}`)).toEqual(
      left.map((words) => `b.txt name ${words}`),
    );
  });
});

const YEARS: readonly (readonly [name: string, source: string, copy: string, left: readonly string[]])[] = [
  [
    "a deadline of last year",
    "Các thôn gửi bản đăng ký về Văn phòng trước ngày 15/3/2025 để tổng hợp.",
    "Các thôn gửi bản đăng ký về Văn phòng trước ngày 15/3/2025 để tổng hợp.",
    ["2025"],
  ],
  [
    "a deadline for a report that looks back",
    "Các thôn gửi báo cáo tổng kết về Văn phòng trước ngày 15/11/2025 để bình xét.",
    "Các thôn gửi báo cáo tổng kết về Văn phòng trước ngày 15/11/2025 để bình xét.",
    ["2025"],
  ],
  [
    "a deadline over two lines",
    "Các thôn gửi báo cáo tổng kết về Văn phòng chậm nhất trước ngày 15/11/2025 để kịp bình xét thi đua.",
    "Các thôn gửi báo cáo tổng kết về Văn phòng chậm nhất trước\nngày 15/11/2025 để kịp bình xét thi đua.",
    ["2025"],
  ],
  [
    "a deadline brought forward",
    "Các thôn gửi bản đăng ký về Văn phòng trước ngày 15/3/2025 để tổng hợp.",
    "Các thôn gửi bản đăng ký về Văn phòng trước ngày 15/3/2026 để tổng hợp.",
    [],
  ],
  [
    "results of last year",
    "Phát huy kết quả đạt được trong năm 2025, các thôn tiếp tục đăng ký thi đua.",
    "Phát huy kết quả đạt được trong năm 2025, các thôn tiếp tục đăng ký thi đua.",
    [],
  ],
  [
    "a period",
    "Thực hiện đề án giảm nghèo giai đoạn 2021 - 2025 và những năm tiếp theo của xã.",
    "Thực hiện đề án giảm nghèo giai đoạn 2021 - 2025 và những năm tiếp theo của xã.",
    [],
  ],
  [
    "the date of an instrument",
    "Thực hiện nghiêm Chỉ thị số 14/CT-TTg ngày 30/5/2025 của Thủ tướng Chính phủ trong mọi cơ quan.",
    "Thực hiện nghiêm Chỉ thị số 14/CT-TTg ngày 30/5/2025 của Thủ tướng Chính phủ trong mọi cơ quan.",
    [],
  ],
  [
    "a year that was neither's",
    "Giữ rừng phòng hộ trồng từ năm 2019 ở sườn đông, phát dọn đường băng cản lửa.",
    "Giữ rừng phòng hộ trồng từ năm 2019 ở sườn đông, phát dọn đường băng cản lửa.",
    [],
  ],
];

describe("years left from the plan of the year before", () => {
  const moved = (year: number): string =>
    `Mọi gia đình ký cam kết không đốt rơm rạ trong suốt năm ${year} và giữ lời.`;

  it.each(YEARS)("%s", async (_, source, copy, left) => {
    const earlier = await plan({ name: "a.txt", year: 2025, sentences: [moved(2025), source] });
    const later = await plan({ name: "b.txt", sentences: [moved(2026), copy] });
    const [pair, ...more] = lastYearPairs([digestOf(earlier), digestOf(later)]);
    expect(more).toEqual([]);
    const { a, b, unchanged, leftovers } = lastYearOf(pair!, later, earlier);
    expect([a, b]).toEqual(["b.txt", "a.txt"]);
    expect(unchanged).toBeGreaterThan(0.8);
    expect(leftovers.map(({ in: plan, kind, passage }) => `${plan} ${kind} ${passage.text}`)).toEqual(
      left.map((words) => `b.txt year ${words}`),
    );
  });

  it("are none where no year was brought forward", async () => {
    const due = "Các thôn gửi bản đăng ký về Văn phòng trước ngày 15/3/2025 để tổng hợp.";
    const same = { sentences: [due], opening: "Nội dung như sau:" };
    const { leftovers } = await compared({ ...same, year: 2025 }, { ...same, year: 2026 });
    expect(leftovers).toEqual([]);
  });
});

describe("passages", () => {
  it("are whole runs, quoted from both plans, the longest first", async () => {
    const ours = ["Riêng khu phố cổ có thêm đội tuần tra ban đêm do cựu chiến binh đảm nhận."];
    const a = await plan({ name: "a.txt", sentences: ours });
    const b = await plan({ name: "b.txt", place: "An Bình" });
    const [pair] = nearDuplicatePairs([digestOf(a), digestOf(b)]);
    const { passages, shared, sameBody } = nearDuplicateOf(pair!, a, b);
    expect([shared, sameBody]).toEqual([1, false]);
    expect(passages[0]!.a.text).toContain(OWN.join("\n"));
    for (const { a: here, b: there } of passages) {
      expect(a.text.slice(here.span.start, here.span.end)).toBe(here.text);
      expect(b.text.slice(there.span.start, there.span.end)).toBe(there.text);
    }
  });

  it("that changed places are told one by one", async () => {
    const a = await plan({ name: "a.txt" });
    const text = a.text
      .replace(OWN.join("\n"), [...OWN.slice(3), ...OWN.slice(0, 3)].join("\n"))
      .replaceAll("HẢI ANH", "AN BÌNH");
    const b = await readRecord("b.txt", strToU8(text));
    const [pair] = nearDuplicatePairs([digestOf(a), digestOf(b)]);
    const { passages } = nearDuplicateOf(pair!, a, b);
    expect(passages.map(({ b: there }) => there.text)).toEqual(
      expect.arrayContaining([OWN.slice(3).join("\n"), OWN.slice(0, 3).join("\n")]),
    );
  });
});
