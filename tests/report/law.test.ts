import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/look-up.ts";
import { lawPretty } from "../../src/report/law.ts";
import { type LawAnswer, lawJson } from "../../src/report/law-json.ts";
import { columns, type Lang } from "../../src/report/layout.ts";
import { small } from "../law/own.ts";

const DAY = "2026-03-01";
const shown = async (text: string, lang: Lang = "vi", width = 90, colour = false) =>
  lawPretty(await lookUp(small, text, DAY), { lang, width, colour });

describe("lawPretty", () => {
  it("tells what an instrument is, whether it holds, what replaced it and how to cite it", async () => {
    expect(await shown("Nghị định 98/2023/NĐ-CP ngày 30/12/2023")).toBe(
      [
        "Nghị định 98/2023/NĐ-CP",
        "  Trích yếu         Quy định chi tiết Luật Thi đua, khen thưởng",
        "  Ban hành          31/12/2023, Chính phủ",
        "  Hiệu lực          Ngày 01/03/2026: hết hiệu lực, đã được thay thế từ 01/07/2025",
        "  Căn cứ vào        a",
        "  Nhận ra nhờ       số, ký hiệu",
        "  Viện dẫn sai      ngày ban hành: viết “30/12/2023”, trong danh mục là 31/12/2023 (theo",
        "                    nguồn chưa được kiểm chứng)",
        "  Quá trình         31/12/2023  ban hành (theo nguồn chưa được kiểm chứng)",
        "                    01/01/2024  có hiệu lực",
        "                    01/06/2024  được sửa đổi, bổ sung bởi Nghị định 10/2024/NĐ-CP",
        "                    01/07/2025  hết hiệu lực, được thay thế bởi Nghị định 152/2025/NĐ-CP",
        "  Văn bản thay thế  Nghị định 152/2025/NĐ-CP, 14/06/2025: còn hiệu lực, đã được sửa đổi,",
        "                    bổ sung (theo nguồn chưa được kiểm chứng)",
        "  Cách viện dẫn     Nghị định số 98/2023/NĐ-CP của Chính phủ quy định chi tiết Luật Thi",
        "                    đua, khen thưởng",
        "  Viện dẫn thay     Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy",
        "                    định về phân cấp trong lĩnh vực thi đua, khen thưởng",
        "  Chưa kiểm chứng   ngày ban hành",
        "  Nguồn             toàn văn: Công báo nd-2, Điều 1 (đọc ngày 01/01/2026)",
        "",
        "Theo danh mục 7 văn bản, cập nhật đến 01/01/2026.",
        "",
      ].join("\n"),
    );
  });

  it("says what is suspended, and that few of many sources are shown", async () => {
    expect(await shown("46/2026/NĐ-CP")).toContain("Ngày 01/03/2026: bị ngưng hiệu lực từ 04/02/2026");
    expect(await shown("152/2025/NĐ-CP")).toContain("và 2 nguồn khác");
  });

  it("lists what an ambiguous number may mean, with dates and titles", async () => {
    const report = await shown("34-CT/TW");
    expect(report).toContain("Có 2 văn bản có thể là văn bản này.");
    expect(report).toContain(
      "  - Chỉ thị 34-CT/TW · 07/04/2014 · Bộ Chính trị · chưa rõ còn hiệu lực hay không\n      Về tiếp tục đổi mới",
    );
  });

  it("never says that what the register has not does not exist", async () => {
    for (const text of ["99/2020/NĐ-CP", "xyzzy"]) {
      expect(await shown(text)).toMatch(/không có nghĩa\s+là văn bản không tồn tại/);
      expect(await shown(text, "en")).toMatch(/does not mean\s+that there is none/);
    }
    expect(await shown("Chỉ thị 34-CT/TW ngày 01/02/2003")).toContain("cùng số nhưng khác ngày");
  });

  it("keeps to the width, in both languages, and escapes what would move the cursor", async () => {
    const texts = ["91/2017/NĐ-CP", "98/2023/NĐ-CP", "34-CT/TW", "thi dua khen thuong", "99/2020/NĐ-CP"];
    for (const lang of ["vi", "en"] as const) {
      for (const text of texts) {
        const lines = (await shown(text, lang, 70)).split("\n");
        expect(lines.filter((line) => columns(line) > 70)).toEqual([]);
      }
    }
    expect(await shown("xyzzy \u001b[2J")).not.toContain("\u001b");
    expect(await shown("91/2017/NĐ-CP", "vi", 90, true)).toContain("\u001b[31mNgày 01/03/2026: hết hiệu lực");
  });
});

describe("lawJson", () => {
  it("is an array of answers of one shape", async () => {
    const found = JSON.parse(lawJson(await lookUp(small, "98/2023/NĐ-CP", DAY))) as LawAnswer[];
    const searched = JSON.parse(lawJson(await lookUp(small, "thi đua", DAY))) as LawAnswer[];
    const keys = ["text", "outcome", "asOf", "matchedBy", "miscited", "instrument", "candidates", "registry"];
    expect([...found, ...searched].map((answer) => Object.keys(answer))).toEqual([keys, keys]);
    expect(Object.keys(found[0]!.instrument!)).toEqual([
      ...["id", "type", "number", "title", "issuer", "issued", "status", "certain", "short", "formal"],
      ...["effective", "since", "evidence", "timeline", "successors", "current"],
      ...["amendedBy", "endedInPartBy", "suspended", "checked", "weak", "sources"],
    ]);
    expect(found[0]?.instrument).toMatchObject({
      status: "replaced",
      weak: ["issued"],
      amendedBy: [{ id: "nd-4" }],
      sources: [{ url: null, title: "Công báo nd-2", locator: "Điều 1", evidence: "text" }],
    });
  });
});
