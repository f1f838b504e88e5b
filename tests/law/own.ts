/** A small register for tests: instruments with made-up sources. */
import { pack } from "../../src/law/register/pack.ts";
import { openRegister, type Register } from "../../src/law/register/register.ts";
import type { InstrumentEntry } from "../../src/model.ts";

export function entry(
  id: string,
  type: string,
  number: string | null,
  more: Partial<InstrumentEntry> = {},
): InstrumentEntry {
  return {
    id,
    type,
    number,
    title: null,
    issuer: null,
    issued: null,
    effective: { from: null, to: null },
    source: [{ title: `Công báo ${id}`, locator: "Điều 1", read: "2026-01-01", evidence: "text" }],
    ...more,
  };
}

export const registerOf = (...entries: readonly InstrumentEntry[]): Register =>
  openRegister(pack({ version: "1", asOf: "2026-01-01" }, entries));

const held = (from: string, to: string | null = null) => ({ effective: { from, to }, checked: "2026-01-01" });

/** A chain of three decrees, the middle one amended, and two directives of one number. */
export const small: Register = registerOf(
  entry("nd-1", "Nghị định", "91/2017/NĐ-CP", {
    title: "Quy định chi tiết thi hành Luật Thi đua, khen thưởng",
    issuer: "Chính phủ",
    issued: "2017-07-31",
    ...held("2017-10-01"),
  }),
  entry("nd-2", "Nghị định", "98/2023/NĐ-CP", {
    title: "Quy định chi tiết Luật Thi đua, khen thưởng",
    issuer: "Chính phủ",
    issued: "2023-12-31",
    ...held("2024-01-01"),
    replaces: [{ id: "nd-1", source: { locator: "Điều 99" } }],
    weak: ["issued"],
  }),
  entry("nd-3", "Nghị định", "152/2025/NĐ-CP", {
    title: "Quy định về phân cấp trong lĩnh vực thi đua, khen thưởng",
    issuer: "Chính phủ",
    issued: "2025-06-14",
    ...held("2025-07-01"),
    replaces: [{ id: "nd-2" }],
    source: ["a", "b", "c", "d", "e"].map((title) => ({ title, read: "2026-01-01", evidence: "secondary" })),
  }),
  entry("nd-4", "Nghị định", "10/2024/NĐ-CP", {
    title: "Sửa đổi Nghị định 98/2023/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2024-05-01",
    ...held("2024-06-01"),
    amends: [{ id: "nd-2" }],
  }),
  entry("nd-5", "Nghị định", "46/2026/NĐ-CP", {
    title: "Về an toàn thực phẩm",
    issuer: "Chính phủ",
    issued: "2026-01-26",
    ...held("2026-01-26"),
    suspended: { from: "2026-02-04", to: "2026-05-01" },
    amends: [{ id: "nd-3", weak: true }],
  }),
  entry("ct-1", "Chỉ thị", "34-CT/TW", {
    title: "Về tiếp tục đổi mới công tác thi đua, khen thưởng",
    issuer: "Bộ Chính trị",
    issued: "2014-04-07",
  }),
  entry("ct-2", "Chỉ thị", "34-CT/TW", {
    title: "Về phát triển nhà ở xã hội",
    issuer: "Ban Bí thư",
    issued: "2024-05-24",
    checked: "2026-01-01",
  }),
);
