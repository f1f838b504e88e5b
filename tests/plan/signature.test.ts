import { describe, expect, it } from "vitest";
import { parse, planText } from "./parse.ts";

type Block = [
  authority: string | null,
  capacity: string | null,
  position: string | null,
  name: string | null,
];

const RECIPIENTS = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n";
const BLOCKS: readonly (readonly [tail: string, block: Block])[] = [
  [
    `${RECIPIENTS}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hòa`,
    ["TM. ỦY BAN NHÂN DÂN", null, "CHỦ TỊCH", "Nguyễn Văn Hòa"],
  ],
  [
    `${RECIPIENTS}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Thị Ánh`,
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Ánh"],
  ],
  [
    `${RECIPIENTS}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Thụ`,
    [null, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Hoàng Văn Thụ"],
  ],
  [`${RECIPIENTS}HIỆU TRƯỞNG\nThS. Trần Thu Hà`, [null, null, "HIỆU TRƯỞNG", "Trần Thu Hà"]],
  [
    `${RECIPIENTS}TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nPhạm Quốc Bảo`,
    [null, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Phạm Quốc Bảo"],
  ],
  [`${RECIPIENTS}TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG\nVõ Minh`, [null, "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG", "Võ Minh"]],
  [`${RECIPIENTS}Q. CHỦ TỊCH\nĐỗ Văn Sáu`, [null, "Q. CHỦ TỊCH", "Q. CHỦ TỊCH", "Đỗ Văn Sáu"]],
  [
    `${RECIPIENTS}T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Đức Thắng`,
    ["T/M BAN THƯỜNG VỤ", null, "BÍ THƯ", "Nguyễn Đức Thắng"],
  ],
  [
    `${RECIPIENTS}T/M BAN CHẤP HÀNH\nĐẢNG BỘ XÃ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nBùi Thị Nga`,
    ["T/M BAN CHẤP HÀNH ĐẢNG BỘ XÃ", null, "PHÓ BÍ THƯ THƯỜNG TRỰC", "Bùi Thị Nga"],
  ],
  [`${RECIPIENTS}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH`, ["TM. ỦY BAN NHÂN DÂN", null, "CHỦ TỊCH", null]],
  [
    `TM. HỘI ĐỒNG\nCHỦ TỊCH\nNguyễn Thị Lan\n${RECIPIENTS}`,
    ["TM. HỘI ĐỒNG", null, "CHỦ TỊCH", "Nguyễn Thị Lan"],
  ],
  [
    "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; CHỦ TỊCH\n- Lưu: VT.\nNguyễn Văn Hòa",
    ["TM. ỦY BAN NHÂN DÂN", null, "CHỦ TỊCH", "Nguyễn Văn Hòa"],
  ],
  [
    "Nơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\tLý A Sử",
    [null, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lý A Sử"],
  ],
  [
    `${RECIPIENTS}TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Hòa`,
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Hòa"],
  ],
  [`${RECIPIENTS}CHỦ TỊCH\nNGUYỄN VĂN HÒA`, [null, null, "CHỦ TỊCH", "NGUYỄN VĂN HÒA"]],
  [`${RECIPIENTS}Người lập kế hoạch\nĐỗ Ngọc Nam`, [null, null, "Người lập kế hoạch", "Đỗ Ngọc Nam"]],
  [
    `${RECIPIENTS}TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nCHỦ TỊCH UBND XÃ\nNguyễn Văn Hòa`,
    ["TM. BAN CHỈ ĐẠO", null, "TRƯỞNG BAN", "Nguyễn Văn Hòa"],
  ],
];

const UNUSUAL: readonly (readonly [tail: string, block: Block])[] = [
  [`${RECIPIENTS}GIÁM ĐỐC\nTrương Văn An`, [null, null, "GIÁM ĐỐC", "Trương Văn An"]],
  [`${RECIPIENTS}GIÁM ĐỐC\nBSCKII. Nguyễn Huy Ngọc`, [null, null, "GIÁM ĐỐC", "Nguyễn Huy Ngọc"]],
  [`${RECIPIENTS}CHỦ TỊCH\nNông\nThị Hương Lan`, [null, null, "CHỦ TỊCH", "Nông Thị Hương Lan"]],
  [
    "Nơi nhận:\n- Phòng Nội vụ huyện; K/T CHỦ TỊCH\n- Lưu: VT. PHÓ CHỦ TỊCH\nVõ Minh",
    [null, "K/T CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Võ Minh"],
  ],
];

const MORE: readonly (readonly [tail: string, block: Block])[] = [
  [`${RECIPIENTS}KT.GIÁM ĐỐC\nP.GIÁM ĐỐC\nVõ Minh`, [null, "KT.GIÁM ĐỐC", "P.GIÁM ĐỐC", "Võ Minh"]],
  [`${RECIPIENTS}TM.ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nVõ Minh`, ["TM.ỦY BAN NHÂN DÂN", null, "CHỦ TỊCH", "Võ Minh"]],
  [`${RECIPIENTS}TRẠM TRƯỞNG\nY sĩ Võ Minh`, [null, null, "TRẠM TRƯỞNG", "Võ Minh"]],
  [`${RECIPIENTS}CHỈ HUY TRƯỞNG\nTrung tá Lò Văn Pành`, [null, null, "CHỈ HUY TRƯỞNG", "Lò Văn Pành"]],
  [
    `${RECIPIENTS}TM. BAN THƯỜNG TRỰC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nH'Yim Kđoh`,
    ["TM. BAN THƯỜNG TRỰC", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "H'Yim Kđoh"],
  ],
  [`${RECIPIENTS}PHÓ HIỆU TRƯỞNG PHỤ TRÁCH\nVõ Minh`, [null, null, "PHÓ HIỆU TRƯỞNG PHỤ TRÁCH", "Võ Minh"]],
];

describe("signature", () => {
  it.each([...BLOCKS, ...MORE, ...UNUSUAL])("%j", (tail, block) => {
    const { signer } = parse(planText({ tail }));
    expect([
      signer?.authority ?? null,
      signer?.capacity ?? null,
      signer?.position ?? null,
      signer?.name ?? null,
    ]).toEqual(block);
  });
  it("finds none where the text breaks off", () => {
    const plan = parse(planText({ body: "I. MỤC ĐÍCH\nCổ vũ cán bộ, công", tail: "" }));
    expect(plan.signer).toBeNull();
    expect(plan.complete).toBe(false);
  });
  it("does not take a chairman named in the body for the signer", () => {
    const plan = parse(
      planText({
        body: "I. TỔ CHỨC\nChủ tịch UBND xã Nguyễn Văn Hòa chỉ đạo chung./.",
        tail: RECIPIENTS.trim(),
      }),
    );
    expect(plan.signer).toBeNull();
  });
});
