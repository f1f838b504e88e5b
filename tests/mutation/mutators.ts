/** Faults as clerks make them, put into clean plans one at a time. */
import type { Analysis, Span } from "../../src/model.ts";

export interface Original {
  readonly name: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** Year the plan is for. */
  readonly year: number;
  /** The day it is judged on. */
  readonly day: string;
  /** A state body's, which Nghị định 30/2020/NĐ-CP binds. */
  readonly state: boolean;
}

export interface Mutant {
  readonly text: string;
  /** Where the fault stands in the mutant; everything outside is as it was. */
  readonly place: Span;
}

export interface Mutator {
  readonly name: string;
  /** The rules that may tell of it, any of them. */
  readonly rules: readonly string[];
  readonly mutate: (original: Original) => readonly Mutant[];
}

/** `text` with what stands at `span` exchanged. */
function exchanged(text: string, { start, end }: Span, words: string): Mutant {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    place: { start, end: start + words.length },
  };
}

const spanOfLine = (text: string, at: number): Span => {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
};

/** The lines that hold `span`, with the line end after them. */
function lines(text: string, { start, end }: Span): Span {
  const last = spanOfLine(text, Math.max(start, end - 1)).end;
  return { start: spanOfLine(text, start).start, end: Math.min(last + 1, text.length) };
}

const dropped = (text: string, span: Span): Mutant => exchanged(text, lines(text, span), "");

/** Every place of `pattern`'s first group, or of the whole match, in the body of the plan. */
function places({ text, analysis }: Original, pattern: RegExp): Span[] {
  const from = bodyOf(analysis, text);
  return [...text.matchAll(pattern)]
    .map((m) => {
      const words = m[1] ?? m[0];
      const start = m.index + m[0].indexOf(words);
      return { start, end: start + words.length };
    })
    .filter(({ start, end }) => start >= from.start && end <= from.end);
}

/** From the first section to the recipients. */
function bodyOf({ outline, recipients, archive, signer }: Analysis, text: string): Span {
  const tail = [recipients[0], archive, signer].flatMap((part) => (part ? [part.span.start] : []));
  return { start: outline[0]?.span.start ?? 0, end: Math.min(text.length, ...tail) };
}

/** A paragraph of running text in the body, put behind a sentence that is there. */
function inserted(original: Original, sentence: string, count = 1): Mutant[] {
  const ends = places(original, /[\p{Ll}\d]{2}(\.)\n/gu).slice(0, 40);
  const picked = spread(ends, count);
  // In the quotation marks that the plan uses.
  const quoted = original.text.includes("“") ? sentence : sentence.replace(/[“”]/g, '"');
  return picked.map(({ end }) => {
    const words = `\n${quoted}`;
    return {
      text: original.text.slice(0, end) + words + original.text.slice(end),
      place: { start: end, end: end + words.length },
    };
  });
}

/** `count` of them, far from each other. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]!);
}

function basisAdded({ text, analysis }: Original, words: string): Mutant[] {
  const [first] = analysis.legalBases;
  if (!first || !text.slice(first.span.start).startsWith("Căn cứ")) return [];
  const { start } = first.span;
  return [
    {
      text: `${text.slice(0, start)}${words}\n${text.slice(start)}`,
      place: { start, end: start + words.length },
    },
  ];
}

/** Citations of central legislation in full, whose first mention reads "Type số NUMBER ngày DATE". */
function knownCitations({ analysis }: Original) {
  return analysis.citations.filter(
    ({ number, date, instrument }) => instrument !== null && date !== null && /\/\d{4}\//.test(number ?? ""),
  );
}

const within = (text: string, { start, end }: Span, pattern: RegExp): Span | null => {
  const m = pattern.exec(text.slice(start, end));
  if (!m) return null;
  const words = m[1] ?? m[0];
  const at = start + m.index + m[0].indexOf(words);
  return { start: at, end: at + words.length };
};

const two = (n: number): string => String(n).padStart(2, "0");

export const MUTATORS: readonly Mutator[] = [
  {
    name: "the motto is gone",
    rules: ["structure/motto"],
    mutate: ({ text, state }) =>
      state
        ? [...text.matchAll(/^.*Độc lập [-–] Tự do [-–] Hạnh phúc.*\n/gmu)]
            .slice(0, 1)
            .map((m) =>
              exchanged(
                text,
                within(
                  text,
                  { start: m.index, end: m.index + m[0].length },
                  /Độc lập [-–] Tự do [-–] Hạnh phúc/u,
                )!,
                "",
              ),
            )
        : [],
  },
  {
    name: "the number is blank",
    rules: ["structure/number", "structure/unfilled-placeholder"],
    mutate: ({ text, analysis: { header } }) => {
      const digits = header.number?.value && within(text, header.number.span, /\d+/);
      return digits ? [exchanged(text, digits, "    ")] : [];
    },
  },
  {
    name: "the day of issue is blank",
    rules: ["structure/place-date", "structure/unfilled-placeholder"],
    mutate: ({ text, analysis: { header } }) => {
      const day = header.date?.value && within(text, header.date.span, /ngày (\d{1,2})/u);
      return day ? [exchanged(text, day, "   ")] : [];
    },
  },
  {
    name: "the signer's name is gone",
    rules: ["structure/signer"],
    mutate: ({ text, analysis: { signer } }) => {
      const at = signer?.name ? text.indexOf(signer.name, signer.span.start) : -1;
      return at < 0 ? [] : [exchanged(text, { start: at, end: at + signer!.name!.length }, "")];
    },
  },
  {
    name: "the archive line is gone",
    // The line also says which division keeps a copy.
    rules: ["structure/archive", "consistency/assigned-not-notified"],
    mutate: ({ text, analysis: { archive }, state }) =>
      state && archive ? [dropped(text, archive.span)] : [],
  },
  {
    name: "a section number is skipped",
    rules: ["structure/numbering"],
    mutate: ({ text, analysis: { outline } }) => {
      const roman = outline.filter(({ label }) => /^[IVX]+$/.test(label ?? ""));
      const last = roman.at(-1);
      const label = last && roman.length >= 3 && within(text, last.span, /^[IVX]+/);
      return label
        ? [
            exchanged(
              text,
              label,
              `${text.slice(label.start, label.end)}I`.replace("IIII", "V").replace("IVI", "VI"),
            ),
          ]
        : [];
    },
  },
  {
    name: "a gap is left open",
    rules: ["structure/unfilled-placeholder"],
    mutate: (original) => inserted(original, "Phấn đấu có …… hộ đăng ký tham gia.", 1),
  },
  {
    name: "a decree that was replaced",
    rules: ["citation/outdated"],
    mutate: (original) =>
      original.day >= "2024-01-01"
        ? basisAdded(original, "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;")
        : [],
  },
  {
    name: "a law that was replaced",
    rules: ["citation/outdated"],
    mutate: (original) =>
      original.day >= "2025-03-01"
        ? basisAdded(original, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;")
        : [],
  },
  {
    name: "a law that does not hold yet",
    rules: ["citation/not-yet-effective"],
    mutate: (original) =>
      original.day >= "2025-12-10" && original.day < "2026-07-01"
        ? basisAdded(original, "Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;")
        : original.day >= "2022-06-15" && original.day < "2024-01-01"
          ? basisAdded(original, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")
          : [],
  },
  {
    name: "another day for a known instrument",
    rules: ["citation/wrong-date"],
    mutate: (original) =>
      knownCitations(original).flatMap(({ span }) => {
        const day = within(original.text, span, /ngày (\d{1,2})[ /](?:tháng )?/u);
        if (!day) return [];
        const value = Number(original.text.slice(day.start, day.end));
        return [exchanged(original.text, day, two(value > 14 ? value - 3 : value + 3))];
      }),
  },
  {
    name: "a day that is none",
    rules: ["citation/impossible-date"],
    mutate: (original) =>
      basisAdded(
        original,
        `Căn cứ Quyết định số 15/QĐ-UBND ngày 31 tháng 02 năm ${original.year - 1} của Ủy ban nhân dân tỉnh về công tác thi đua;`,
      ),
  },
  {
    name: "a decree called a circular",
    rules: ["citation/wrong-type"],
    mutate: ({ text, analysis }) =>
      analysis.citations
        .filter(({ type, number }) => type === "Nghị định" && /NĐ-CP$/.test(number ?? ""))
        .flatMap(({ span }) => {
          const type = within(text, span, /^Nghị định/u);
          return type ? [exchanged(text, type, "Thông tư")] : [];
        }),
  },
  {
    name: "a decree of the Prime Minister",
    rules: ["citation/wrong-issuer"],
    mutate: ({ text, analysis }) =>
      analysis.citations
        .filter(({ number }) => /NĐ-CP$/.test(number ?? ""))
        .flatMap(({ span }) => {
          const issuer = within(text, span, /của (Chính phủ)/u);
          return issuer ? [exchanged(text, issuer, "Thủ tướng Chính phủ")] : [];
        }),
  },
  {
    name: "a space in a symbol",
    rules: ["citation/malformed-symbol"],
    mutate: ({ text, analysis }) =>
      analysis.citations.flatMap(({ span }) => {
        const hyphen = within(text, span, /\d[/-]?\p{Lu}{2,4}([/-])\p{Lu}/u);
        return hyphen ? [exchanged(text, hyphen, `${text.slice(hyphen.start, hyphen.end)} `)] : [];
      }),
  },
  {
    name: "a basis that stands twice",
    rules: ["citation/duplicate-basis"],
    mutate: ({ text, analysis }) => {
      const [first] = analysis.legalBases;
      const words = first && text.slice(first.span.start, first.span.end);
      if (!words?.startsWith("Căn cứ") || !words.endsWith(";") || first!.citations.length === 0) return [];
      const at = first!.span.end;
      return [
        {
          text: `${text.slice(0, at)}\n${words}${text.slice(at)}`,
          place: { start: at, end: at + words.length + 1 },
        },
      ];
    },
  },
  {
    name: "a full stop after a basis that is not the last",
    rules: ["citation/basis-punctuation"],
    mutate: ({ text, analysis: { legalBases }, state }) => {
      const [first] = legalBases;
      if (!state || legalBases.length < 2 || !first!.text.startsWith("Căn cứ") || !first!.text.endsWith(";"))
        return [];
      if (!legalBases[1]!.text.startsWith("Căn cứ")) return [];
      return [exchanged(text, { start: first!.span.end - 1, end: first!.span.end }, ".")];
    },
  },
  {
    name: "a word typed twice",
    rules: ["language/repeated-word"],
    mutate: (original) =>
      spread(places(original, /\p{Ll}{2} (của|các|và|được|trong|những|cho) \p{Ll}{2}/gu), 3).map((at) => {
        const word = original.text.slice(at.start, at.end);
        return exchanged(original.text, at, `${word} ${word}`);
      }),
  },
  {
    name: "no space after a full stop",
    rules: ["language/spacing"],
    mutate: (original) =>
      spread(places(original, /\p{Ll}{3}(\. )\p{Lu}\p{Ll}/gu), 2).map((at) =>
        exchanged(original.text, at, "."),
      ),
  },
  {
    name: "a space before a comma",
    rules: ["language/spacing"],
    mutate: (original) =>
      spread(places(original, /\p{Ll}{3}(, )\p{Ll}{3}/gu), 2).map((at) =>
        exchanged(original.text, at, " , "),
      ),
  },
  {
    name: "a quotation that is not closed",
    rules: ["language/quotes"],
    mutate: (original) =>
      spread(places(original, /\p{L}(”)/gu), 1).map((at) => exchanged(original.text, at, "")),
  },
  {
    name: "a bracket too many",
    rules: ["language/brackets", "language/quotes"],
    mutate: (original) =>
      spread(places(original, /\p{Ll}{3}(;|\.)\n/gu), 1).map((at) =>
        exchanged(original.text, at, `)${original.text.slice(at.start, at.end)}`),
      ),
  },
  {
    name: "last year's year in the closing sentence",
    rules: ["consistency/year"],
    mutate: ({ text, year, analysis }) => {
      const m = new RegExp(`Trên đây là [^.]{0,160}năm (${year})`, "u").exec(text);
      if (!m || !analysis.title.year) return [];
      const start = m.index + m[0].length - 4;
      return [exchanged(text, { start, end: start + 4 }, String(year - 1))];
    },
  },
  {
    name: "last year's deadline",
    rules: ["consistency/year", "consistency/past-deadline"],
    mutate: (original) =>
      spread(
        places(
          original,
          new RegExp(`(?:trước|chậm nhất|xong trước)(?: ngày)? \\d{1,2}/\\d{1,2}/(${original.year})`, "gu"),
        ),
        1,
      ).map((at) => exchanged(original.text, at, String(original.year - 1))),
  },
  {
    name: "a deadline of last year",
    rules: ["consistency/past-deadline", "consistency/year"],
    mutate: (original) =>
      inserted(
        original,
        `Các đơn vị gửi báo cáo về Văn phòng trước ngày 15/11/${Number(original.day.slice(0, 4)) - 1}.`,
      ),
  },
  {
    name: "an anniversary that was counted wrong",
    rules: ["consistency/anniversary"],
    mutate: (original) => {
      const year = Number(original.day.slice(0, 4));
      const n = year - 1930;
      return [
        ...inserted(
          original,
          `Tổ chức các hoạt động kỷ niệm ${n - 1} năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/${year}).`,
        ),
        ...inserted(
          original,
          `Lập thành tích chào mừng kỷ niệm ${year - 1945 + 10} năm Quốc khánh (02/9/1945 - 02/9/${year}).`,
        ),
      ];
    },
  },
  {
    name: "a deadline on no day of the calendar",
    rules: ["consistency/calendar"],
    mutate: (original) => inserted(original, `Hoàn thành trước ngày 31/11/${original.year}.`),
  },
  {
    name: "from a later day to an earlier one",
    rules: ["consistency/date-order"],
    mutate: (original) =>
      inserted(
        original,
        `Thời gian thực hiện từ ngày 20/11/${original.year} đến ngày 10/11/${original.year}.`,
      ),
  },
  {
    name: "another weekday",
    rules: ["consistency/weekday"],
    mutate: (original) => {
      const weekday = new Date(Date.UTC(original.year, 10, 18)).getUTCDay();
      const wrong = weekday === 1 ? "Thứ Năm" : "Thứ Hai";
      return inserted(original, `Hội nghị tổng kết họp vào ${wrong}, ngày 18/11/${original.year}.`);
    },
  },
  {
    name: "another commune's name in the closing sentence",
    rules: ["consistency/copied-body", "consistency/place"],
    mutate: ({ text }) => {
      const m = /Trên đây là [^.\n]{0,200}(?:xã|phường) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u.exec(text);
      if (!m) return [];
      const start = m.index + m[0].length - m[1]!.length;
      return [exchanged(text, { start, end: start + m[1]!.length }, "Phú Lộc Đông")];
    },
  },
  {
    name: "a body of the district level after it ended",
    rules: ["consistency/abolished-body", "consistency/abolished-unit"],
    mutate: (original) =>
      original.day >= "2025-07-02"
        ? inserted(
            original,
            "Báo cáo kết quả về Phòng Nội vụ huyện để tổng hợp, trình Ủy ban nhân dân huyện khen thưởng.",
          )
        : [],
  },
  {
    name: "a province that was merged away",
    rules: ["consistency/abolished-unit"],
    mutate: (original) =>
      original.day >= "2025-07-02"
        ? inserted(
            original,
            "Phối hợp với các đơn vị của tỉnh Hải Dương tổ chức giao lưu điển hình tiên tiến.",
          )
        : [],
  },
  {
    name: "signed for another body",
    rules: ["consistency/issuer-signature", "consistency/signing-form"],
    mutate: ({ text, analysis: { signer, header } }) => {
      if (!/ủy ban nhân dân|ubnd/iu.test(header.issuingBody?.value ?? "") || !signer) return [];
      const at = within(text, signer.span, /TM\. ?(ỦY BAN NHÂN DÂN)/u);
      return at ? [exchanged(text, at, "HỘI ĐỒNG NHÂN DÂN")] : [];
    },
  },
  {
    name: "signed by the chairman for the chairman",
    rules: ["consistency/signing-form"],
    mutate: ({ text, analysis: { signer } }) => {
      const at = signer && within(text, signer.span, /KT\. ?CHỦ TỊCH\s+(PHÓ CHỦ TỊCH)/u);
      return at ? [exchanged(text, at, "CHỦ TỊCH")] : [];
    },
  },
  {
    name: "a section that is not there",
    rules: ["consistency/cross-reference"],
    mutate: (original) =>
      inserted(original, "Các đơn vị căn cứ nhiệm vụ nêu tại mục IX.7 của Kế hoạch này để triển khai."),
  },
  {
    name: "the name of an ended stage of a movement",
    rules: ["consistency/movement-period", "consistency/movement-name"],
    mutate: (original) =>
      original.year >= 2023
        ? inserted(
            original,
            "Hưởng ứng phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”.",
          )
        : [],
  },
  {
    name: "a misspelt word",
    rules: ["language/spelling"],
    mutate: (original) => [
      ...inserted(original, "Đẩy mạnh sản suất nông nghiệp hàng hóa trên địa bàn."),
      ...inserted(original, "Tiếp tục rà sát, đánh giá kết quả thực hiện các chỉ tiêu."),
      ...inserted(original, "Các đơn vị nghiêm túc thực hiên nội dung được giao."),
    ],
  },
  {
    name: "an abbreviation with its letters exchanged",
    rules: ["language/abbreviation"],
    mutate: (original) =>
      spread(places(original, /(?<!\p{L})(UBND)(?= (?:xã|phường|tỉnh|huyện))/gu), 1).map((at) =>
        exchanged(original.text, at, "UNBD"),
      ),
  },
  {
    name: "a Cyrillic letter",
    rules: ["language/look-alike", "language/unicode"],
    mutate: (original) =>
      spread(places(original, /\p{Ll}(o)ng(?!\p{L})/gu), 1).map((at) =>
        exchanged(original.text, at, "\u043e"),
      ),
  },
];
