/**
 * Whether letters can be a syllable of written Vietnamese: onset, rime and tone fit together. It says nothing on
 * whether the syllable is a word. Either tone placement ("hoà", "hòa") is accepted.
 */

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

const FRONT = /^[iyeê]/;
const STOPPED = /(?:ch|[cptk])$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** `word` in any case, composed or decomposed; letters only. */
export function isSyllable(word: string): boolean {
  const spelt = word.toLowerCase().normalize("NFD");
  const tones = spelt.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const letters = spelt.replace(TONE, "").normalize("NFC");
  if (!/^[a-zđăâêôơư]{1,7}$/.test(letters)) return false;
  return splits(letters).some(([onset, rime]) => fits(onset, rime, tones[0] ?? ""));
}

/** Onset and rime in the ways the letters allow ("gi" is onset of "gia", and of nothing but itself in "gì"). */
function splits(letters: string): (readonly [string, string])[] {
  const out: (readonly [string, string])[] = [];
  for (let cut = 0; cut <= 3 && cut < letters.length; cut++) {
    const onset = letters.slice(0, cut);
    if (ONSETS.has(onset)) out.push([onset, letters.slice(cut)]);
  }
  if (letters === "gi") out.push(["gi", "i"]);
  // "giếng", "gìn": the i of "gi" and of the rime are written once.
  if (letters.startsWith("gi")) out.push(["gi", letters.slice(1)]);
  return out;
}

function fits(onset: string, rime: string, tone: string): boolean {
  if (STOPPED.test(rime) && tone !== "\u0301" && tone !== "\u0323") return false;
  if (onset === "qu") return RIMES.has(rime) || RIMES.has(`o${rime}`) || RIMES.has(`u${rime}`);
  if (!RIMES.has(rime)) return false;
  if (onset === "gh" || onset === "ngh") return FRONT.test(rime);
  if (onset === "c" || onset === "ng" || onset === "g") return !FRONT.test(rime);
  return onset !== "k" || FRONT.test(rime) || /^[aăươuô]/.test(rime);
}
