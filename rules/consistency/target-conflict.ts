import { plan } from "../../src/check/example.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import type { Section, Target } from "../../src/model.ts";
import { keyOf } from "../../src/text/bare.ts";

/** Words without which an amount is not known to be the same. */
const FEWEST_WORDS = 6;
/** What divides an amount among years, places or bodies. */
const SHARES =
  /(?:^| )(?:nam|quy|thang|dot|giai doan|ky|tuan|thon|xom|ap|ban|khu|to dan pho|truong|don vi|doi voi|phong|xa|phuong|nganh|moi|tung|cap) ?/;
/** What makes it the amount of the whole. */
const WHOLE =
  /(?:^| )(?:ty le|toan (?:xa|phuong|tinh|huyen|truong|nganh)|tren dia ban|thu nhap binh quan|tong|thu ngan sach|gia tri san xuat|ho ngheo|giam ngheo|bao hiem y te|toc do tang)(?: |$)/;

const withTargets = (first: string, second: string): string =>
  plan({
    sections: [
      "I. MỤC ĐÍCH, YÊU CẦU",
      first,
      "II. NỘI DUNG",
      second,
      "III. TỔ CHỨC THỰC HIỆN",
      "Các đơn vị tổ chức thực hiện Kế hoạch này.",
    ].join("\n"),
  });

export default defineRule({
  id: "consistency/target-conflict",
  title: { vi: "Một chỉ tiêu, hai con số", en: "One target, two figures" },
  why: {
    vi: "Cùng một chỉ tiêu mà hai chỗ ghi hai số khác nhau thì không biết phấn đấu và chấm điểm theo số nào.",
    en: "Where one target has two figures, nobody knows which to reach and to be judged by.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Chỉ tiêu này ghi {actual}, ở chỗ trên ghi {other}. Thống nhất một con số.",
    en: "This target says {actual}; above it is {other}. Settle on one figure.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    withTargets(
      "Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 90%.",
      "Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 90%.",
    ),
    withTargets(
      "Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 90%.",
      "Đến năm 2030 phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 95%.", // another year's
    ),
    withTargets(
      "Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 90%.",
      "Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu thể thao trên 40%.", // another target
    ),
  ],
  bad: [
    [
      withTargets(
        "Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 90%.",
        "- Phấn đấu tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên ‹92%›.",
      ),
      null,
    ],
    [
      withTargets(
        "Thu ngân sách nhà nước trên địa bàn đạt 25 tỷ đồng.",
        "Thu ngân sách nhà nước trên địa bàn đạt ‹28 tỷ đồng›.",
      ),
      null,
    ],
  ],
  *check(subject) {
    const seen = new Map<string, Target>();
    for (const target of subject.plan.targets) {
      const key = indicatorOf(subject, target);
      if (key === null) continue;
      const other = seen.get(key);
      if (!other) seen.set(key, target);
      else if (numberOf(other) !== numberOf(target)) {
        const cause = { span: other.span, message: { vi: "con số ở trên", en: "the figure above" } };
        yield { span: figureIn(subject, target), data: { other: figureOf(other) }, cause };
      }
    }
  },
});

const numberOf = ({ value }: Target): string => value.replace(/^0+(?=\d)/, "");
const figureOf = ({ value, unit }: Target): string =>
  unit === "%" ? `${value}%` : `${value} ${unit ?? ""}`.trim();

/** What is counted, without its figure; `null` where it may be a share, or is too short to tell. */
function indicatorOf({ plan, source }: Subject, target: Target): string | null {
  const words = target.text.normalize("NFC");
  const at = words.indexOf(target.value);
  if (at < 0) return null;
  const key = keyOf(`${words.slice(0, at)} # ${words.slice(at + target.value.length)}`);
  if (key.split(" ").length < FEWEST_WORDS || !WHOLE.test(key)) return null;
  // The clause must open its paragraph: "Năm 2025: …" and "Thôn Trung: …" divide.
  const before = source.text.slice(Math.max(0, target.span.start - 60), target.span.start);
  const lead = before.slice(before.lastIndexOf("\n") + 1);
  if (/[\p{L}]/u.test(lead)) return null;
  if (headingsOver(plan.sections, target.span.start).some((heading) => SHARES.test(keyOf(heading))))
    return null;
  return key;
}

function headingsOver(sections: readonly Section[], offset: number): string[] {
  for (const { extent, heading, children, span } of sections) {
    if (extent.start > offset || offset >= extent.end) continue;
    // A target may be a numbered paragraph itself.
    return [
      ...(span.start <= offset && offset < span.end ? [] : [heading]),
      ...headingsOver(children, offset),
    ];
  }
  return [];
}

function figureIn({ source }: Subject, { span, value, unit }: Target) {
  const words = source.text.slice(span.start, span.end);
  const at = words.indexOf(value);
  if (at < 0) return span;
  const rest = words.slice(at + value.length);
  const counted = unit === "%" ? /^\s?%/ : /^(?:\s[\p{L}\p{M}]+){1,2}/u;
  const tail = unit === null ? 0 : (counted.exec(rest)?.[0].length ?? 0);
  return { start: span.start + at, end: span.start + at + value.length + tail };
}
