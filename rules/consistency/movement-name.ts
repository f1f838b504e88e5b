import { movements } from "../../corpus/movements.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { keyOf } from "../../src/text/bare.ts";
import { isAllCapitals } from "../../src/text/words.ts";

const task = (words: string): string =>
  plan({
    sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua.\nII. NỘI DUNG\nTiếp tục hưởng ứng phong trào thi đua “${words}”.`,
  });

export default defineRule({
  id: "consistency/movement-name",
  title: { vi: "Tên phong trào gần đúng", en: "A movement's name not quite right" },
  why: {
    vi: "Tên phong trào trong ngoặc kép phải đúng như văn bản phát động; sai một chữ là nêu một phong trào không có.",
    en: "The name of a movement in quotation marks must be the one it was launched by; one word off names none.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Tên phong trào gần giống “{expected}” nhưng không đúng. Nếu là phong trào này thì sửa lại cho đúng.",
    en: "This is nearly, not quite, “{expected}”. If that movement is meant, correct its name.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    task("Cả nước chung sức xây dựng nông thôn mới"),
    task("Thanh Sơn chung sức xây dựng nông thôn mới"), // a province's own
    task("Vì người nghèo – không để ai bị bỏ lại phía sau"),
    task("An Bình sáng, xanh, sạch, đẹp, an toàn"), // nothing national is like it
    task("Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030"),
  ],
  bad: [
    [task("‹Cả nước chung tay xây dựng nông thôn mới›"), "Cả nước chung sức xây dựng nông thôn mới"],
    [task("‹Bình dân học tập số›"), "Bình dân học vụ số"],
    [
      task("‹Vì người nghèo - Không ai bị bỏ lại phía sau›"),
      "Vì người nghèo - Không để ai bị bỏ lại phía sau",
    ],
  ],
  *check({ plan }) {
    for (const { name, span } of plan.movements) {
      const near = nearest(name);
      if (!near) continue;
      const tail = PERIOD.exec(name)?.[0] ?? "";
      const official = `${near.name}${tail}`;
      const expected = isAllCapitals(name) ? official.toUpperCase() : official;
      const severity = near.distance <= 1 ? "warning" : "info";
      yield { span, severity, expected, fix: replacement("suggest", span, expected) };
    }
  },
});

const PERIOD = /[ ,(]+(?:giai đoạn|giai đọan|từ năm|trong năm|năm) ?\d{4}.*$/iu;
/** A name that states the year or the movement's kind besides. */
const BESIDES = /^(?:cuoc van dong|phong trao thi dua yeu nuoc|phong trao thi dua|phong trao|dot thi dua) /;
const SHORT_FORMS: Readonly<Record<string, string>> = { ntm: "nong thon moi", dtvm: "do thi van minh" };

/** The words that tell names apart: bare, without "và", the period and what kind of thing it is. */
function wordsOf(name: string): string[] {
  const key = keyOf(name.normalize("NFC").replace(PERIOD, "")).replace(BESIDES, "");
  return key.split(" ").flatMap((word) => (word === "va" ? [] : (SHORT_FORMS[word] ?? word).split(" ")));
}

interface Official {
  readonly name: string;
  readonly words: readonly string[];
  /** The name without "Cả nước", "Toàn dân": what local movements share with it. */
  readonly core: string;
}

let officials: { readonly names: readonly Official[]; readonly known: readonly string[] } | undefined;
const LEAD = /^(?:ca nuoc|toan dan) (?:thi dua )?/;
const FEWEST = 4;
const MOST = 18;

function officialNames() {
  officials ??= {
    names: movements.flatMap(({ name, replacedBy }) => {
      // A name that was replaced is not the one to write.
      if (replacedBy !== null) return [];
      const words = wordsOf(name);
      const official = { name: name.replace(PERIOD, ""), words, core: words.join(" ").replace(LEAD, "") };
      return words.length >= FEWEST && words.length <= MOST && !BESIDES.test(keyOf(name)) ? [official] : [];
    }),
    known: movements.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((each) => ` ${wordsOf(each).join(" ")} `),
    ),
  };
  return officials;
}

/** The official name that `name` nearly is and which it does not hold whole or in part, else `null`. */
function nearest(name: string): { name: string; distance: number } | null {
  const words = wordsOf(name);
  if (words.length < FEWEST - 1 || words.length > MOST) return null;
  const { names, known } = officialNames();
  const own = ` ${words.join(" ")} `;
  if (known.some((other) => own.includes(other) || other.includes(own))) return null;
  let best: { name: string; distance: number } | null = null;
  for (const official of names) {
    if (own.includes(` ${official.core} `)) return null;
    const allowed = Math.min(2, Math.floor(official.words.length / 4));
    const distance = wordDistance(words, official.words, allowed);
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name: official.name, distance };
  }
  return best;
}

/** Words to insert, leave out or exchange; anything above `limit` when there are more. */
function wordDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = b.map((_, i) => i + 1);
  for (const [i, word] of a.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((up, j) => {
      const cost = Math.min(up + 1, left + 1, diagonal + (word === b[j] ? 0 : 1));
      diagonal = up;
      left = cost;
      return cost;
    });
  }
  return row.at(-1) ?? a.length;
}
