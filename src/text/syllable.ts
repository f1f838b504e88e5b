/**
 * Whether letters can be a syllable of written Vietnamese: onset, rime and tone fit together. It says nothing on
 * whether the syllable is a word. Either tone placement ("hoà", "hòa") is accepted.
 */

import { speltOf, type Tone } from "./tones.ts";

const ONSETS = new Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

const RIMES = new Set(
  (
    "a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec ek em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong ooc oong op ot " +
    "ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui uk um un ung uơ uôc uôi uôm uôn uông uôt up ut " +
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ưm ưn ưt ươc ươi ươm ươn ương ươp ươt ươu ưu y yêm yên yêng yêt yêu"
  ).split(" "),
);

const FRONT = "iyeê";
/** Vowels that may stand behind a k where c is the rule: "Đắk", "Kông". */
const AFTER_K = "aăươuô";
const SAC: Tone = 2;
const NANG: Tone = 5;
const LONGEST = 8;

/**
 * Whether `word` is a possible syllable: letters only, in any case, composed or decomposed. Fast enough to be asked of
 * every word of a text.
 */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  const spelt = speltOf(DECOMPOSED.test(lower) ? lower.normalize("NFC") : lower);
  if (!spelt) return false;
  const { letters, tone } = spelt;
  if (letters.length === 0 || letters.length > LONGEST) return false;
  // "giếng", "gìn", "gì": the i of "gi" and of the rime are written once.
  if (letters.startsWith("gi") && fits("gi", letters.slice(1), tone)) return true;
  for (let cut = 0; cut <= 3 && cut < letters.length; cut++) {
    const onset = letters.slice(0, cut);
    if (ONSETS.has(onset) && fits(onset, letters.slice(cut), tone)) return true;
  }
  return false;
}

const DECOMPOSED = /[\u0300-\u036f]/;

function fits(onset: string, rime: string, tone: Tone): boolean {
  if (tone !== SAC && tone !== NANG && isStopped(rime)) return false;
  if (onset === "qu") return RIMES.has(rime) || RIMES.has(`o${rime}`) || RIMES.has(`u${rime}`);
  if (!RIMES.has(rime)) return false;
  const front = FRONT.includes(rime[0]!);
  if (onset === "gh" || onset === "ngh") return front;
  if (onset === "c" || onset === "ng" || onset === "g") return !front;
  return onset !== "k" || front || AFTER_K.includes(rime[0]!);
}

/** Whether the rime ends in c, ch, k, p or t, which only sắc and nặng go with. */
function isStopped(rime: string): boolean {
  const last = rime.at(-1)!;
  return (
    last === "c" || last === "k" || last === "p" || last === "t" || (last === "h" && rime.at(-2) === "c")
  );
}
