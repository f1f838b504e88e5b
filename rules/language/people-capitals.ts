import { plan } from "../../src/check/example.ts";
import { bodyOf, isPlain } from "../../src/check/prose.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** Where the people or the State are meant and no body is named ("Ủy ban nhân dân", "quản lý nhà nước"). */
const PEOPLE =
  /(?<=(?<!\p{L})(?:và|với|cho|của|đến|tới|trong|vận động|đời sống|phục vụ|tầng lớp|toàn thể|lắng nghe|ý kiến|tuyên truyền|cán bộ,|quân và|lòng|sức) )(nhân dân)(?!\p{L}| tệ)|(?<=Đảng(?:,| và) )(nhà nước)(?!\p{L})/gu;

export default defineRule({
  id: "language/people-capitals",
  title: { vi: "Viết hoa Nhân dân, Nhà nước", en: "Capitals of Nhân dân and Nhà nước" },
  why: {
    vi: "Từ năm 2020, hai danh từ Nhân dân và Nhà nước viết hoa như trường hợp đặc biệt (trừ khi nằm trong tên gọi như “Ủy ban nhân dân”, “quản lý nhà nước”).",
    en: "Since 2020 the nouns Nhân dân (the people) and Nhà nước (the State) have a capital, except inside names such as “Ủy ban nhân dân”.",
  },
  basis: nd30("khoản 1 Mục V Phụ lục II"),
  severity: "info",
  message: {
    vi: "Có {count} chỗ viết thường “{actual}”, đầu tiên ở đây. Viết hoa: “{expected}”.",
    en: "“{actual}” is written without a capital in {count} places, here first. Write “{expected}”.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    because(
      "Cán bộ và Nhân dân xã; Ủy ban nhân dân và Hội đồng nhân dân; quản lý nhà nước; công an nhân dân.",
    ),
  ],
  bad: [
    [because("Vận động cán bộ và ‹nhân dân› hưởng ứng; chăm lo đời sống nhân dân."), "Nhân dân"],
    [because("Thực hiện chủ trương của Đảng và ‹nhà nước› trong toàn xã."), "Nhà nước"],
  ],
  *check(subject) {
    if (subject.asOf < "2020-03-05")
      return notEvaluated(
        "văn bản trước ngày 05/3/2020 theo quy định viết hoa khác",
        "before 05/3/2020 other rules on capitals applied",
      );
    const prose = bodyOf(subject);
    const found = [...prose.text.matchAll(PEOPLE)];
    const first = found[0];
    if (!first) return;
    const edits = found.map(({ 0: words, index }) => ({
      span: prose.place(index, index + 1),
      text: words[0]!.toUpperCase(),
    }));
    const span = prose.place(first.index, first.index + first[0].length);
    const expected = `N${first[0].slice(1)}`;
    const fix = edits.every((edit) => isPlain(subject.source, edit.span))
      ? { fix: { kind: "suggest", edits } as const }
      : {};
    yield { span, expected, actual: first[0], data: { count: found.length }, ...fix };
    return;
  },
});
