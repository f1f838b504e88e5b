import { plan } from "../../src/check/example.ts";
import { type Check, defineRule, type Problem, replacement, type Subject } from "../../src/check/index.ts";
import { openLexicon } from "../../src/text/spelling/lexicon.ts";
import { type Misspelling, openSpeller, type Speller } from "../../src/text/spelling/misspellings.ts";
import { withToneMoved } from "../../src/text/tone.ts";

/** So many slips, and so large a share of the words, are no longer a clerk's. */
const NOISY = 10;
const NOISY_SHARE = 0.02;

let speller: Speller | null = null;

const withContent = (...lines: string[]): string =>
  plan({
    sections: [
      "I. MỤC ĐÍCH",
      "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
      "II. NỘI DUNG",
      ...lines,
      "III. TỔ CHỨC THỰC HIỆN",
      "Các đơn vị tổ chức thực hiện Kế hoạch này.",
    ].join("\n"),
  });

export default defineRule({
  id: "language/spelling",
  title: { vi: "Chính tả", en: "Spelling" },
  why: {
    vi: "Một chữ sai làm đổi nghĩa của câu và làm người đọc ngờ cả văn bản.",
    en: "A misspelt word changes what a sentence says and makes the reader doubt the whole document.",
  },
  basis: null,
  severity: "warning",
  message: {
    impossible: {
      vi: "“{actual}” không phải là chữ viết đúng của tiếng Việt. Có lẽ là “{expected}”.",
      en: "“{actual}” is not a word of written Vietnamese. It is probably “{expected}”.",
    },
    unclear: {
      vi: "“{actual}” không phải là chữ viết đúng của tiếng Việt. Xem lại chữ này.",
      en: "“{actual}” is not a word of written Vietnamese. See what it should be.",
    },
    glued: {
      vi: "“{actual}” thiếu dấu cách. Có lẽ là “{expected}”.",
      en: "“{actual}” lacks a space. It is probably “{expected}”.",
    },
    unseen: {
      vi: "“{actual}” không có trong văn bản hành chính. Có lẽ là “{phrase}”.",
      en: "“{actual}” is not found in official prose. It is probably “{phrase}”.",
    },
    context: {
      vi: "“{actual}” có thể viết nhầm ở chỗ này. Thường viết “{phrase}”.",
      en: "“{actual}” may be a slip here. “{phrase}” is what is usually written.",
    },
    noise: {
      vi: "Có {count} chỗ nghi sai chính tả, quá nhiều để nêu từng chỗ: văn bản có vẻ là chữ nhận dạng từ ảnh hoặc bị mất dấu. Đối chiếu với bản gốc.",
      en: "{count} words look misspelt, too many to name each: the text seems to be recognised from a picture or to have lost its diacritics. Compare it with the original.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    // Old and new tone marks, i and y, names, loan words, abbreviations, minority place names, codes.
    withContent(
      "1. Uỷ ban nhân dân xã Hoà Bình phối hợp với Đoàn Thanh niên bảo đảm sức khoẻ; thi sáng tác mĩ thuật, kĩ thuật.",
      "2. Buôn Krông Pa, xã Ea Kly, tỉnh Đắk Lắk và phường Pleiku tuyên truyền trên Facebook, Zalo, website, video về phòng, chống Covid-19.",
      "3. Gửi về địa chỉ vanphong@anbinh.gov.vn, theo mẫu 02/TĐKT; ông Siu Hlơn, bà H'Nga Niê phụ trách.",
    ),
    // Everyday words that official prose hardly has.
    withContent(
      "1. Hội viên lót ổ rơm cho bê con, đậy nắp giếng thơi, mua muôi thủng và chảo sâu lòng.",
      "2. Phơi cau, thái lát gừng, sấy mít rồi đóng gói; rào giếng, buộc chó dữ, tiêm ngừa dại.",
    ),
    // Real words that differ by one letter, each in its place.
    withContent(
      "1. Nâng cao năng suất trong sản xuất; nắm xu thế phát triển, rà soát chỉ tiêu sát thực tế.",
      "2. Khen thưởng kịp thời doanh nghiệp tư nhân; việc làm thay đổi nếp nghĩ đối với Nhân dân; tòa án tổ chức tọa đàm.",
    ),
  ],
  bad: [
    [withContent("1. Thi đua lao động sản ‹suất›, tiết kiệm."), "xuất"],
    [withContent("1. Các thôn rà ‹sát› lại hộ nghèo."), "soát"],
    [withContent("1. Khen thưởng ‹kip› thời tập thể, cá nhân."), "kịp"],
    [withContent("1. Vận động Nhân dân ‹thưc› hiện nếp sống văn minh."), "thực"],
    [withContent("1. Vận động Nhân dân ‹thựchiện› nếp sống văn minh."), "thực hiện"],
    [withContent("1. ‹Danh› nghiệp tư nhân tham gia phong trào."), "Doanh"],
    [withContent("1. Tuyên truyền sâu rộng đến hội ‹viêm› phụ nữ."), "viên"],
    [withContent("1. Vận động Nhân dân thi đua ‹gườnz›."), null],
    [withContent("1. SỞ THÔNG TIN VÀ ‹TRUYỂN› THÔNG phối hợp thực hiện."), "TRUYỀN"],
    [
      withContent(
        "1. To chuc phat dong phong trao thi dua trong can bo, cong chuc, vien chuc va Nhan dan tren dia ban xa.",
        "2. Nang cao chat luong cong tac khen thuong, bao dam cong khai, kip thoi, dung doi tuong, dung thanh tich.",
      ),
      null,
    ],
  ],
  async prepare() {
    speller ??= openSpeller(openLexicon((await import("../../corpus/language/packed.ts")).packed));
  },
  *check(subject) {
    yield* judged(subject);
  },
});

function* judged(subject: Subject): Check {
  if (!speller) throw new Error("language/spelling is not prepared: await prepareRules first");
  const { misspellings, words, strange } = speller(subject.clean.text);
  const count = Math.max(misspellings.length, strange);
  if (count >= NOISY && count >= words * NOISY_SHARE) {
    yield { span: null, message: "noise", data: { count }, severity: "info" };
    return;
  }
  const { country, motto } = subject.plan;
  const wordOf = ({ start, end }: Misspelling) => subject.clean.text.slice(start, end).toLowerCase();
  const doubts = new Map<string, number>();
  for (const one of misspellings)
    if (!one.isEvident) doubts.set(wordOf(one), (doubts.get(wordOf(one)) ?? 0) + 1);
  for (const misspelling of misspellings) {
    const { start, end } = misspelling;
    // A slip hardly happens twice in one word; a word of everyday life does.
    if ((doubts.get(wordOf(misspelling)) ?? 0) > 1 && !misspelling.isEvident) continue;
    // A tone mark on the wrong letter of the right word is told as such, and so is a wrong motto.
    if (withToneMoved(subject.clean.text.slice(start, end)) !== null) continue;
    const span = subject.clean.toSource({ start, end });
    const told = [country, motto].some(
      (part) => part && part.span.start <= span.start && span.end <= part.span.end,
    );
    if (told) continue;
    yield problemOf(subject, misspelling);
  }
}

function problemOf({ clean, source }: Subject, misspelling: Misspelling): Problem {
  const { start, end, correction, phrase, kind, isEvident } = misspelling;
  const span = clean.toSource({ start, end });
  const actual = clean.text.slice(start, end);
  if (correction === null) return { span, actual, message: "unclear", severity: "info" };
  const glued = correction.includes(" ");
  const sure = phrase === null || kind === "impossible" ? "impossible" : kind;
  const message = glued ? "glued" : isEvident ? sure : "context";
  const typed = source.text.slice(span.start, span.end);
  // The correction is composed or decomposed as its surroundings are.
  const fix = replacement(
    "suggest",
    span,
    typed === typed.normalize("NFC") ? correction : correction.normalize("NFD"),
  );
  return {
    span,
    actual,
    expected: correction,
    message,
    data: { phrase: phrase ?? correction },
    fix,
    ...(!isEvident && { severity: "info" as const }),
  };
}
