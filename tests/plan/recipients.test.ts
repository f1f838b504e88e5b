import { describe, expect, it } from "vitest";
import { parse, planText } from "./parse.ts";

type Listed = [names: string[], purposes: (string | null)[], archive: string | null, units: string[]];

const SIGNED = "\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hòa";
const LISTS: readonly (readonly [tail: string, listed: Listed])[] = [
  [
    `Nơi nhận:\n- Sở Nội vụ (để b/c);\n- Thường trực Đảng ủy;\n- Lưu: VT, VHXH.${SIGNED}`,
    [["Sở Nội vụ", "Thường trực Đảng ủy"], ["để b/c", null], "Lưu: VT, VHXH", ["VT", "VHXH"]],
  ],
  [
    `Nơi nhận:\n- Như Điều 3;\n- CT, các PCT;\n- Lưu VT, VP(05).${SIGNED}`,
    [["Như Điều 3", "CT, các PCT"], [null, null], "Lưu VT, VP(05)", ["VT", "VP"]],
  ],
  [
    `Nơi nhận: - UBND tỉnh (b/c); - Các thôn; - Lưu: VT.${SIGNED}`,
    [["UBND tỉnh", "Các thôn"], ["b/c", null], "Lưu: VT", ["VT"]],
  ],
  [
    `Nơi nhận:\nSở Nội vụ;\nCác thôn;\nLưu: VT.${SIGNED}`,
    [["Sở Nội vụ", "Các thôn"], [null, null], "Lưu: VT", ["VT"]],
  ],
  [
    `Nơi nhận:\n- Ủy ban Mặt trận Tổ quốc Việt Nam xã và các\ntổ chức chính trị - xã hội xã;\n- Lưu: VT.${SIGNED}`,
    [["Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội xã"], [null], "Lưu: VT", ["VT"]],
  ],
  [`NƠI NHẬN\n+ Các thôn;\n+ Lưu: VT${SIGNED}`, [["Các thôn"], [null], "Lưu: VT", ["VT"]]],
  [
    `Nơi nhận:\n- Ban TĐKT tỉnh (Sở Nội vụ);\n- Lưu Văn phòng Đảng ủy.${SIGNED}`,
    [["Ban TĐKT tỉnh (Sở Nội vụ)"], [null], "Lưu Văn phòng Đảng ủy", ["Văn phòng Đảng ủy"]],
  ],
  [`Nơi nhận:\n- Các thôn;\n- Lưu ./.${SIGNED}`, [["Các thôn"], [null], "Lưu", []]],
  [`Nơi nhận:\n- Các thôn.${SIGNED}`, [["Các thôn"], [null], null, []]],
  [
    `- Các thôn;\n- Trạm Y tế;\n- Lưu: VT.${SIGNED}`,
    [["Các thôn", "Trạm Y tế"], [null, null], "Lưu: VT", ["VT"]],
  ],
  [
    `Nơi nhận:\nTM. ỦY BAN NHÂN DÂN\n- Các thôn;\nCHỦ TỊCH\n- Lưu: VT.\nNguyễn Văn Hòa`,
    [["Các thôn"], [null], "Lưu: VT", ["VT"]],
  ],
];

const WITH_DEBRIS: typeof LISTS = [
  [
    `Nơi nhận:\n- Phòng GD&ĐT (b/c); [ TRƯỜNG \\\n- Các tổ;\n- Lưu: VT. |${SIGNED}`,
    [["Phòng GD&ĐT", "Các tổ"], ["b/c", null], "Lưu: VT", ["VT"]],
  ],
  [
    `Nơi nhận:\n- Lưu trữ lịch sử tỉnh;\n- Lưu: VHXH.${SIGNED}`,
    [["Lưu trữ lịch sử tỉnh"], [null], "Lưu: VHXH", ["VHXH"]],
  ],
];

describe("recipients", () => {
  it.each([...LISTS, ...WITH_DEBRIS])("%j", (tail, [names, purposes, archive, units]) => {
    const plan = parse(planText({ tail }));
    expect(plan.recipients.map(({ name }) => name)).toEqual(names);
    expect(plan.recipients.map(({ purpose }) => purpose)).toEqual(purposes);
    expect(plan.archive?.text ?? null).toBe(archive);
    expect(plan.archive?.units ?? []).toEqual(units);
  });
});
