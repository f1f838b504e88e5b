import { plan } from "../../src/check/example.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** A unit word with a capital in mid-sentence, and the name after it. */
const UNIT =
  /(?<=\p{Ll},? )(Tỉnh|Huyện|Xã|Thị xã|Thị trấn) ((?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+)(?!\p{L})/gu;

export default defineRule({
  id: "language/unit-capitals",
  title: { vi: "Viết hoa danh từ chung chỉ đơn vị hành chính", en: "Capital of “tỉnh”, “xã”" },
  why: {
    vi: "Trong tên đơn vị hành chính, danh từ chung (tỉnh, huyện, xã) viết thường, tên riêng viết hoa; chỉ tên gọi bằng số, tên người, sự kiện lịch sử mới viết hoa cả danh từ chung.",
    en: "In the name of an administrative unit the common noun (tỉnh, xã) is in lower case; only units named by a number, a person or an event differ.",
  },
  basis: nd30("điểm a khoản 1 Mục III Phụ lục II"),
  severity: "info",
  message: {
    vi: "Có {count} chỗ viết “{actual}”, trong khi chỗ khác viết “{expected}”. Danh từ chung viết thường: “{expected}”.",
    en: "“{actual}” is written in {count} places and “{expected}” elsewhere. The common noun is in lower case: “{expected}”.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    because("Xã An Bình, xã An Bình; các thôn của Xã; phường Điện Biên Phủ và Phường Điện Biên Phủ."),
    because("Kết nghĩa với Xã Võ Thị Sáu và Huyện Trần Văn Thời."), // named after persons, for all one can tell
  ],
  bad: [
    [because("Các thôn trên địa bàn ‹Xã An Bình› hưởng ứng."), "xã An Bình"],
    [
      because("Tiếp thu ý kiến của tỉnh Thanh Sơn; nhân dân ‹Tỉnh Thanh Sơn› hưởng ứng, cả Tỉnh Thanh Sơn."),
      "tỉnh Thanh Sơn",
    ],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    const found = new Map<string, number[]>();
    for (const m of prose.text.matchAll(UNIT)) {
      if (!found.has(m[0])) found.set(m[0], []);
      found.get(m[0])!.push(m.index);
    }
    for (const [actual, places] of found) {
      const expected = actual[0]!.toLowerCase() + actual.slice(1);
      // The document itself shows which way the name is written.
      if (!prose.text.includes(` ${expected}`)) continue;
      const first = places[0]!;
      const edits = places.map((at) => ({ span: prose.place(at, at + 1), text: expected[0]! }));
      const span = prose.place(first, first + actual.length);
      yield { span, actual, expected, data: { count: places.length }, fix: { kind: "suggest", edits } };
    }
  },
});
