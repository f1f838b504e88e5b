import { describe, expect, it } from "vitest";
import { answersOf } from "../../src/cohort/answers.ts";
import { demandsOf } from "../../src/cohort/demands.ts";
import type { Answer, Demand } from "../../src/cohort/model.ts";
import { communeText, recordOf, superiorText } from "./plans.ts";

type Kind = Demand["kind"];
type Outcome = Answer["outcome"];

/** What is asked, what the plan says to it, and the outcome; `null` where a reader could not tell either. */
const PAIRS: readonly (readonly [kind: Kind, asked: string, said: readonly string[], outcome: Outcome])[] = [
  // Movements.
  [
    "movement",
    "Hưởng ứng phong trào thi đua “Bình dân học vụ số”.",
    ["Triển khai phong trào “Bình dân học vụ số” tới mọi hộ dân."],
    "covered",
  ],
  [
    "movement",
    "Hưởng ứng phong trào thi đua “Bình dân học vụ số”.",
    ["Đoàn Thanh niên làm nòng cốt phong trào Bình dân học vụ số."],
    "covered",
  ],
  [
    "movement",
    "Hưởng ứng phong trào thi đua “Bình dân học vụ số”.",
    ["BÌNH DÂN HỌC VỤ SỐ: mỗi thôn một tổ giúp bà con dùng điện thoại thông minh."],
    "covered",
  ],
  [
    "movement",
    "Hưởng ứng phong trào thi đua “Bình dân học vụ số”.",
    ["Dạy bà con dùng điện thoại thông minh để nộp hồ sơ."],
    "left-out",
  ],
  [
    "movement",
    "Hưởng ứng phong trào thi đua “Bình dân học vụ số”.",
    ["Năm trước xã đã hưởng ứng phong trào “Bình dân học vụ số”."],
    null,
  ],
  [
    "movement",
    "Triển khai phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2026-2030.",
    ["Tiếp tục phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2026-2030."],
    "covered",
  ],
  [
    "movement",
    "Triển khai phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2026-2030.",
    ["Tiếp tục phong trào “Cả nước chung sức xây dựng nông thôn mới”."],
    "weakened",
  ],
  [
    "movement",
    "Triển khai phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2026-2030.",
    ["Tiếp tục phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2025."],
    "weakened",
  ],
  [
    "movement",
    "Triển khai phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”.",
    ["Chung sức xây dựng NTM, hiến đất mở đường."],
    null,
  ],
  [
    "movement",
    "Phát động phong trào “Mỗi ngày một việc tốt vì dân bản”.",
    ["Phát động phong trào “Mỗi tuần một việc tốt vì dân bản”."],
    null,
  ],
  [
    "movement",
    "Phát động phong trào “Ngõ sáng nhà sạch vườn xanh”.",
    ["Trồng rừng, chăm sóc rừng phòng hộ theo lịch thời vụ."],
    "left-out",
  ],
  [
    "movement",
    "Đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”.",
    ["Xây dựng phong trào toàn dân bảo vệ ANTQ vững mạnh."],
    null,
  ],
  [
    "movement",
    "Đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”.",
    ["Giữ bình yên thôn bản, không để xảy ra trộm cắp."],
    "left-out",
  ],
  // Theme.
  [
    "theme",
    "Chủ đề thi đua năm 2026: “Đồng lòng, kỷ cương, tăng tốc”.",
    ["Chủ đề thi đua năm 2026: “Đồng lòng, kỷ cương, tăng tốc”."],
    "covered",
  ],
  [
    "theme",
    "Chủ đề thi đua năm 2026: “Đồng lòng, kỷ cương, tăng tốc”.",
    ["Chủ đề: “Đồng lòng - Kỷ cương - Tăng tốc”."],
    "covered",
  ],
  [
    "theme",
    "Chủ đề thi đua năm 2026: “Đồng lòng, kỷ cương, tăng tốc”.",
    ["Chủ đề thi đua năm 2026: “Bản làng no ấm, biên giới bình yên”."],
    "left-out",
  ],
  [
    "theme",
    "Chủ đề thi đua năm 2026: “Đồng lòng, kỷ cương, tăng tốc”.",
    ["Siết chặt kỷ cương, tăng tốc hoàn thành kế hoạch."],
    null,
  ],
  // Tasks.
  [
    "task",
    "Thành lập tổ tự quản bảo vệ môi trường ở khu vực chợ và bến xe.",
    ["Thành lập tổ tự quản bảo vệ môi trường tại chợ Nậm Lỳ và bến xe."],
    "covered",
  ],
  // A reader would call it covered; half of the words are others.
  [
    "task",
    "Thành lập tổ tự quản bảo vệ môi trường ở khu vực chợ và bến xe.",
    ["Tổ tự quản bảo vệ môi trường của chợ, bến xe ra mắt trong quý I."],
    null,
  ],
  [
    "task",
    "Thành lập tổ tự quản bảo vệ môi trường ở khu vực chợ và bến xe.",
    ["Thành lập tổ tự quản về an ninh trật tự."],
    "left-out",
  ],
  [
    "task",
    "Thành lập tổ tự quản bảo vệ môi trường ở khu vực chợ và bến xe.",
    ["Mỗi nhà trồng thêm hoa trước ngõ."],
    "left-out",
  ],
  [
    "task",
    "Cử công chức dự lớp tập huấn sử dụng phần mềm hồ sơ khen thưởng điện tử.",
    ["Cử 02 công chức tham gia tập huấn phần mềm hồ sơ khen thưởng điện tử do tỉnh mở."],
    "covered",
  ],
  [
    "task",
    "Cử công chức dự lớp tập huấn sử dụng phần mềm hồ sơ khen thưởng điện tử.",
    ["Mở lớp tập huấn kỹ thuật trồng chè cho hội viên."],
    "left-out",
  ],
  [
    "task",
    "Cử công chức dự lớp tập huấn sử dụng phần mềm hồ sơ khen thưởng điện tử.",
    ["Hồ sơ khen thưởng lập đủ thành phần, gửi đúng nơi."],
    "left-out",
  ],
  [
    "task",
    "Bảo đảm công khai danh sách đề nghị khen thưởng trên hệ thống truyền thanh.",
    ["Danh sách đề nghị khen thưởng được công khai trên hệ thống truyền thanh của xã."],
    "covered",
  ],
  [
    "task",
    "Bảo đảm công khai danh sách đề nghị khen thưởng trên hệ thống truyền thanh.",
    ["Phấn đấu công khai danh sách đề nghị khen thưởng trên hệ thống truyền thanh khi có điều kiện."],
    "weakened",
  ],
  [
    "task",
    "Bảo đảm công khai danh sách đề nghị khen thưởng trên hệ thống truyền thanh.",
    ["Năm 2025 xã đã công khai danh sách đề nghị khen thưởng trên hệ thống truyền thanh."],
    null,
  ],
  [
    "task",
    "Tổ chức hội nghị biểu dương người cao tuổi làm kinh tế giỏi vào dịp Quốc khánh.",
    ["Hội nghị biểu dương người cao tuổi làm kinh tế giỏi tổ chức dịp Quốc khánh 2/9."],
    "covered",
  ],
  [
    "task",
    "Tổ chức hội nghị biểu dương người cao tuổi làm kinh tế giỏi vào dịp Quốc khánh.",
    ["Không tổ chức hội nghị biểu dương người cao tuổi làm kinh tế giỏi dịp Quốc khánh vì thiếu kinh phí."],
    null,
  ],
  [
    "task",
    "Tổ chức hội nghị biểu dương người cao tuổi làm kinh tế giỏi vào dịp Quốc khánh.",
    ["Khám mắt miễn phí cho cụ già neo đơn."],
    "left-out",
  ],
  // Targets.
  [
    "target",
    "100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc.",
    ["100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc vào tháng 11."],
    "covered",
  ],
  [
    "target",
    "100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc.",
    ["Tất cả các khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc."],
    "covered",
  ],
  [
    "target",
    "100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc.",
    ["Có 8/10 khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc."],
    null,
  ],
  [
    "target",
    "100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc.",
    ["95% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc."],
    "weakened",
  ],
  [
    "target",
    "100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc.",
    ["100% khu dân cư có nhà văn hóa, sân thể thao."],
    "left-out",
  ],
  [
    "target",
    "Ít nhất 90% hộ gia đình phân loại rác tại nguồn.",
    ["Trên 92% số hộ gia đình phân loại rác tại nguồn."],
    "covered",
  ],
  [
    "target",
    "Ít nhất 90% hộ gia đình phân loại rác tại nguồn.",
    ["Từ 90 phần trăm hộ gia đình trở lên phân loại rác tại nguồn."],
    "covered",
  ],
  [
    "target",
    "Ít nhất 90% hộ gia đình phân loại rác tại nguồn.",
    ["Phấn đấu 75,5% hộ gia đình phân loại rác tại nguồn."],
    "weakened",
  ],
  [
    "target",
    "Ít nhất 90% hộ gia đình phân loại rác tại nguồn.",
    ["Vận động hộ gia đình phân loại rác tại nguồn."],
    null,
  ],
  ["target", "Tỷ lệ hộ nghèo giảm còn không quá 4%.", ["Tỷ lệ hộ nghèo giảm còn không quá 3,5%."], "covered"],
  ["target", "Tỷ lệ hộ nghèo giảm còn không quá 4%.", ["Tỷ lệ hộ nghèo giảm còn không quá 6%."], "weakened"],
  [
    "target",
    "Mỗi xã xây dựng ít nhất 03 mô hình dân vận khéo.",
    ["Xã xây dựng ít nhất 04 mô hình dân vận khéo ở các thôn vùng cao."],
    "covered",
  ],
  [
    "target",
    "Mỗi xã xây dựng ít nhất 03 mô hình dân vận khéo.",
    ["Xây dựng ít nhất hai mô hình dân vận khéo."],
    "weakened",
  ],
  [
    "target",
    "Mỗi xã xây dựng ít nhất 03 mô hình dân vận khéo.",
    ["Làm đường bê tông vào bản Cò Cải."],
    "left-out",
  ],
  // Deadlines.
  [
    "deadline",
    "Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 15/11/2026.",
    ["Báo cáo tổng kết phong trào thi đua gửi Sở Nội vụ trước ngày 15/11/2026."],
    "covered",
  ],
  [
    "deadline",
    "Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 15/11/2026.",
    ["Tổng kết phong trào thi đua, báo cáo Sở Nội vụ trước ngày 10 tháng 11 năm 2026."],
    "covered",
  ],
  [
    "deadline",
    "Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 15/11/2026.",
    ["Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 05/12/2026."],
    "weakened",
  ],
  [
    "deadline",
    "Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 15/11/2026.",
    ["Các thôn gửi báo cáo tổng kết phong trào thi đua về UBND xã trước ngày 01/11/2026."],
    null,
  ],
  [
    "deadline",
    "Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 15/11/2026.",
    ["Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ đúng hạn."],
    null,
  ],
  [
    "deadline",
    "Gửi báo cáo tổng kết phong trào thi đua về Sở Nội vụ trước ngày 15/11/2026.",
    ["Trồng cây đầu xuân xong trước ngày 20/02/2026."],
    "left-out",
  ],
  [
    "deadline",
    "Báo cáo kết quả về Sở Nội vụ: 6 tháng trước 15/6/2026, năm trước 20/11/2026.",
    ["Báo cáo kết quả về Sở Nội vụ: 6 tháng trước 10/6/2026, năm trước 15/11/2026."],
    "covered",
  ],
  [
    "deadline",
    "Báo cáo kết quả về Sở Nội vụ: 6 tháng trước 15/6/2026, năm trước 20/11/2026.",
    ["Báo cáo kết quả về Sở Nội vụ: 6 tháng trước 10/6/2026, năm trước 30/11/2026."],
    "weakened",
  ],
];

async function outcomeOf(
  asked: string,
  said: readonly string[],
): Promise<{ kinds: Kind[]; outcome: Outcome | undefined }> {
  const superior = await recordOf(superiorText(`I. NHIỆM VỤ CỦA CÁC XÃ, PHƯỜNG\n- ${asked}`));
  const demands = demandsOf(superior);
  const [answer] = answersOf(demands, await recordOf(communeText(said)));
  return { kinds: demands.map(({ kind }) => kind), outcome: answer?.outcome };
}

describe("an answer", () => {
  it.each(PAIRS)("to a %s: %s · %j: %s", async (kind, asked, said, outcome) => {
    expect(await outcomeOf(asked, said)).toEqual({ kinds: [kind], outcome });
  });

  it("stands where its words are, in both plans", async () => {
    const asked = "100% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc";
    const superior = await recordOf(superiorText(`I. CHỈ TIÊU\n- ${asked}.`));
    const plan = await recordOf(communeText([`- ${asked.replace("100", "90")} vào tháng 11.`]));
    const [demand] = demandsOf(superior);
    const [answer] = answersOf([demand!], plan);
    const at = ({ span }: { span: { start: number; end: number } }, text: string) =>
      text.slice(span.start, span.end);
    expect(at(demand!.passage, superior.text)).toBe(asked);
    expect(demand!.passage.text).toBe(asked);
    expect(at(answer!.passage!, plan.text)).toBe(answer!.passage!.text);
    expect(answer!.passage!.text).toBe(
      "90% khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc vào tháng 11",
    );
  });

  it("is the same whatever the composition, capitals and wrapping", async () => {
    const asked = superiorText("I. CHỈ TIÊU\n- Ít nhất 90% hộ gia đình phân loại rác tại nguồn.");
    const said = communeText(["Ít nhất 90% hộ gia đình phân loại rác tại nguồn."]);
    const demands = demandsOf(await recordOf(asked));
    for (const text of [said, said.normalize("NFD"), said.replace("hộ gia đình", "HỘ GIA ĐÌNH")])
      expect(answersOf(demands, await recordOf(text))[0]!.outcome).toBe("covered");
  });

  it("is not told of a file that says too little", async () => {
    const demands = demandsOf(
      await recordOf(superiorText("I. CHỈ TIÊU\n- 100% hộ gia đình dùng nước sạch.")),
    );
    for (const text of ["KẾ HOẠCH", "KẾ HOẠCH\nCông tác năm 2026\nTrang 1 không đọc được."])
      expect(answersOf(demands, await recordOf(text)).map(({ outcome }) => outcome)).toEqual([null]);
  });
});

describe("what is asked of those below", () => {
  const BODIES: readonly (readonly [what: string, body: string, demands: readonly string[]])[] = [
    [
      "an assignment to them, not those to departments",
      `III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì theo dõi, đôn đốc, tổng hợp kết quả báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.
2. Ủy ban nhân dân các xã, phường
- Phát hiện, bồi dưỡng gương điển hình trong lao động, sản xuất ở cơ sở.
- Gửi báo cáo về Sở Nội vụ trước ngày 15/11/2026.
3. Báo và Đài Phát thanh - Truyền hình tỉnh
- Mở chuyên mục giới thiệu ít nhất 50 gương điển hình trong năm.`,
      [
        "task: Phát hiện, bồi dưỡng gương điển hình trong lao động, sản xuất ở cơ sở",
        "deadline: Gửi báo cáo về Sở Nội vụ trước ngày 15/11/2026",
      ],
    ],
    [
      "a sentence that addresses them",
      `II. NỘI DUNG
Yêu cầu các địa phương, đơn vị ký giao ước thi đua giữa các thôn, bản ngay trong quý I.
Sở Tài chính bố trí quỹ khen thưởng theo quy định hiện hành của Nhà nước.`,
      ["deadline: Yêu cầu các địa phương, đơn vị ký giao ước thi đua giữa các thôn, bản ngay trong quý I"],
    ],
    [
      "shares that each has to reach, not those of the whole province",
      `II. CHỈ TIÊU
- 100% hộ gia đình ký cam kết không đốt rừng làm nương.
- Toàn tỉnh có 65% xã đạt chuẩn.
- Tổ chức 05 hội nghị chuyên đề.`,
      ["target: 100% hộ gia đình ký cam kết không đốt rừng làm nương"],
    ],
    [
      "nothing of what the plan itself is, and no results",
      `I. KẾT QUẢ NĂM 2025
Năm 2025 đã có 98% hộ gia đình ký cam kết.
III. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường căn cứ Kế hoạch này xây dựng kế hoạch của địa phương, tổ chức thực hiện.`,
      [],
    ],
    [
      "a table's rows",
      `IV. PHÂN CÔNG
TT\tNhiệm vụ\tĐơn vị thực hiện\tThời gian
1\tLập danh sách gia đình văn hóa tiêu biểu của từng thôn\tUBND các xã, phường\tQuý II
2\tThẩm định hồ sơ khen thưởng chuyên đề của toàn ngành\tSở Nội vụ\tQuý III`,
      ["task: Lập danh sách gia đình văn hóa tiêu biểu của từng thôn"],
    ],
  ];

  it.each(BODIES)("is %s", async (_, body, expected) => {
    const demands = demandsOf(await recordOf(superiorText(body)));
    expect(demands.map(({ kind, passage }) => `${kind}: ${passage.text}`)).toEqual(expected);
  });
});
