import { plan } from "../../src/check/example.ts";
import { bodyOf, gathered, isPlain, type Prose, wordBefore } from "../../src/check/prose.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { isSyllable } from "../../src/text/syllable.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** "thôn , xóm", "năm 2026 ." and "như sau :"; dots that are filled in, "./." and "1 : 5" are something else. */
const BEFORE_MARK = / (?:[,;!?](?![.…])|:(?! ?\d)|\.(?![.…\d\p{L}/]))(?<=[\p{L}\p{N})”%] .)/gu;
/** "( nước uống" and "hệ thống )". */
const INSIDE = /[([“] (?=[\p{L}\p{N}])| [)\]](?<=[\p{L}\p{N}.,;%] .)/gu;
/** "xóm,thôn", "xong;sau", "gồm:các". */
const AFTER_MARK = /[,;:!?](?=(\p{L}{2,}))(?<=(?:\p{L}{2}|\d).)/gu;
/** "nhân dân.Tiếp tục", "năm 2026.Các". */
const AFTER_STOP = /\.(?=(\p{L}{2,}))(?<=(?:\p{L}{2}|\d{4}).)/gu;
/** "xã(phường)", "chủ đề“Đoàn kết”", "(gọi tắt là Quy chế)của". */
const OUTSIDE = /[(“)”](?=\p{L}{2})(?<=\p{L}{2}.)/gu;

/** Words in which marks stand without spaces: addresses, file names, symbols. */
const ADDRESS = /[@/\\_&+]|www|https?|\.(?:vn|com|net|org|gov|edu|info|docx?|xlsx?|pdf)(?!\p{L})/iu;
const QUOTED = 14;

export default defineRule({
  id: "language/spacing",
  title: { vi: "Khoảng trắng quanh dấu câu", en: "Spaces around punctuation" },
  why: {
    vi: "Dấu câu viết liền với chữ trước, cách chữ sau một khoảng trắng; dấu ngoặc viết liền với chữ bên trong. Sai thì hai chữ dính nhau, hoặc dấu câu rơi xuống đầu dòng sau.",
    en: "A mark joins the word before it and is set apart from the word after it; brackets join what is inside. Otherwise words stick together and marks fall to the next line.",
  },
  basis: null,
  severity: "warning",
  message: {
    after: {
      vi: "Thiếu khoảng trắng sau dấu câu: “{actual}”. Sửa thành “{expected}”.",
      en: "A space is missing after the mark: “{actual}”. Write “{expected}”.",
    },
    manyAfter: {
      vi: "Có {count} chỗ thiếu khoảng trắng sau dấu câu, đầu tiên là “{actual}”; sửa thành “{expected}”.",
      en: "A space is missing after a mark in {count} places, the first being “{actual}”; write “{expected}”.",
    },
    outside: {
      vi: "Thiếu khoảng trắng bên ngoài dấu ngoặc: “{actual}”. Sửa thành “{expected}”.",
      en: "A space is missing outside the bracket or quotation mark: “{actual}”. Write “{expected}”.",
    },
    before: {
      vi: "Thừa khoảng trắng trước dấu câu: “{actual}”. Sửa thành “{expected}”.",
      en: "There is a space before the mark: “{actual}”. Write “{expected}”.",
    },
    manyBefore: {
      vi: "Có {count} chỗ thừa khoảng trắng trước dấu câu, đầu tiên là “{actual}”; sửa thành “{expected}”.",
      en: "There is a space before a mark in {count} places, the first being “{actual}”; write “{expected}”.",
    },
    inside: {
      vi: "Thừa khoảng trắng bên trong dấu ngoặc: “{actual}”. Sửa thành “{expected}”.",
      en: "There is a space inside the bracket or quotation mark: “{actual}”. Write “{expected}”.",
    },
  },
  needs: ["exact-letters", "typed-spaces"],
  good: [
    plan(),
    because("Kinh phí 1.234,5 triệu đồng; lúc 7h30, 14:00; tỷ lệ 1 : 2; TP.HCM; v.v., ... và phần còn lại."),
    because(
      "Gửi về vanphong@anbinh.gov.vn, trang anbinh.gov.vn, https://anbinh.gov.vn/thi-dua, tệp bieu.Mau.docx.",
    ),
    because(
      "Kế hoạch số 12/KH-UBND, Chỉ thị 34-CT/TW (điểm a, khoản 2): đạt 1.500 hộ. “Đoàn kết!” là chủ đề.",
    ),
    because("Nội dung: a)Tuyên truyền; ThS.Lê Văn Ba, Q.Ba Đình, đạt ..., còn lại … hộ."),
  ],
  bad: [
    [because("Nâng cao đời sống nhân ‹dân.Tiếp› tục đẩy mạnh thi đua."), "dân. Tiếp"],
    [because("Các ‹thôn,xóm› tham gia."), "thôn, xóm"],
    [because("Các ‹thôn ,› xóm tham gia."), "thôn,"],
    [because("Chuẩn bị ‹( nước› uống, âm thanh)."), "(nước"],
    [because("Cán bộ các ‹xã(phường› lân cận) dự."), "xã (phường"],
    [because("Thôn ‹một,hai›, thôn ba,bốn, thôn năm,sáu, thôn bảy,tám."), "một, hai"],
    [because("Thôn ‹Một ,› thôn Hai , thôn Ba , thôn Bốn , tham gia."), "Một,"],
  ],
  *check(subject) {
    const prose = bodyOf(subject);
    const after = [...missing(subject, prose, AFTER_STOP), ...missing(subject, prose, AFTER_MARK)];
    yield* gathered(
      after.sort((a, b) => a.span!.start - b.span!.start),
      "manyAfter",
    );
    yield* outside(subject, prose);
    yield* gathered([...superfluous(subject, prose, BEFORE_MARK, "before")], "manyBefore");
    yield* superfluous(subject, prose, INSIDE, "inside");
  },
});

function* missing(subject: Subject, prose: Prose, pattern: RegExp): Generator<Problem> {
  const { text } = prose;
  for (const m of text.matchAll(pattern)) {
    const [mark, after] = [m[0], m[1]!];
    const before = wordBefore(text, m.index);
    const at = m.index + mark.length;
    if (ADDRESS.test(tokenAt(text, at))) continue;
    const start = wordStart(text, m.index);
    // "Tp.Huế", "bieu.mau" are no ends of sentences.
    if (mark === "." && !/^\p{Lu}\p{Ll}/u.test(after)) continue;
    if (mark === "." && !/^\d/.test(before) && !(/^\p{Ll}+$/u.test(before) && isSyllable(before))) continue;
    if (!isSyllable(after)) continue;
    // "1.2,trong" may be a label, "5:đạt" a score.
    if (mark !== "." && /\d$/.test(before) && mark !== "," && mark !== ";") continue;
    yield edited(subject, prose, start, at, at, at + after.length, " ", "after");
  }
}

function* outside(subject: Subject, prose: Prose): Generator<Problem> {
  const { text } = prose;
  for (const { 0: mark, index: at } of text.matchAll(OUTSIDE)) {
    const index = /[(“]/.test(mark) ? at : at + 1;
    if (ADDRESS.test(tokenAt(text, index))) continue;
    const start = wordStart(text, index);
    const end = index + (/^\W*\p{L}+/u.exec(text.slice(index, index + QUOTED))?.[0].length ?? 1);
    yield edited(subject, prose, start, index, index, end, " ", "outside");
  }
}

function* superfluous(
  subject: Subject,
  prose: Prose,
  pattern: RegExp,
  message: "before" | "inside",
): Generator<Problem> {
  const { text } = prose;
  for (const m of text.matchAll(pattern)) {
    const at = m.index + m[0].indexOf(" ");
    if (!isPlain(subject.source, prose.place(at, at + 1))) continue;
    // A blank to be filled in: "khó khăn ......", "Số : /KH".
    if (/^[ .…_/]{2}/.test(text.slice(at + 2, at + 4))) continue;
    const start = /[([“]/.test(text[at - 1]!) ? at - 1 : wordStart(text, at);
    const end = at + 1 + (/^\p{L}+/u.exec(text.slice(at + 1, at + 1 + QUOTED))?.[0].length ?? 1);
    yield edited(subject, prose, start, at, at + 1, end, "", message);
  }
}

/** The words from `start` to `end` with what stands from `from` to `to` put right. */
function edited(
  { source }: Subject,
  prose: Prose,
  start: number,
  from: number,
  to: number,
  end: number,
  put: string,
  message: string,
): Problem {
  const span = prose.place(start, end);
  const expected = prose.text.slice(start, from) + put + prose.text.slice(to, end);
  const last = prose.place(from - 1, from).end;
  const edit = from === to ? { start: last, end: last } : prose.place(from, to);
  const severity = put === "" ? ({ severity: "info" } as const) : {};
  const fix = isPlain(source, span) ? { fix: replacement("safe", edit, put) } : {};
  return { span, message, actual: prose.text.slice(start, end), expected, ...severity, ...fix };
}

/** The start of the word before `at`, brackets and marks aside. */
function wordStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - QUOTED), at);
  const word = /[\p{L}\p{N}]*[)”]?$/u.exec(before)![0];
  return at - word.length;
}

function tokenAt(text: string, at: number): string {
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, at - 80), at))![0];
  return before + /^[^\s]*/.exec(text.slice(at, at + 80))![0];
}
