/** Laws, codes and ordinances cited by name: "Luật Thi đua, khen thưởng năm 2022", "Bộ luật Lao động". */
import { amendedTogether, codes, lawAbbreviations, laws, ordinances } from "../../corpus/law-names.ts";
import { bareOf } from "../text/bare.ts";
import { isAllCapitals } from "../text/words.ts";
import { HAS_TYPE_WORD } from "./types.ts";
import { matchAt, type View } from "./view.ts";

/** Syllables in a row that make known names; `name` where one ends. */
interface Node {
  readonly next: Map<string, Node>;
  name: string | null;
}

const emptyNode = (): Node => ({ next: new Map(), name: null });

function trieOf(names: readonly string[]): Node {
  const root = emptyNode();
  for (const name of names) {
    let node = root;
    for (const syllable of bareOf(name).match(/[a-z0-9]+/g) ?? []) {
      if (!node.next.has(syllable)) node.next.set(syllable, emptyNode());
      node = node.next.get(syllable)!;
    }
    node.name ??= name;
  }
  return root;
}

const KNOWN: Readonly<Record<string, Node>> = {
  Luật: trieOf(laws),
  "Bộ luật": trieOf(codes),
  "Pháp lệnh": trieOf(ordinances),
};
const TOGETHER = trieOf(amendedTogether);
const ABBREVIATED = new Map(Object.entries(lawAbbreviations).map(([key, name]) => [key, name]));

export interface LawName {
  /** In its standard spelling when known, else as it stands, without the type word. */
  readonly name: string;
  readonly end: number;
  readonly known: boolean;
  /** Known, and written with all its commas. */
  readonly exact: boolean;
}

const SYLLABLE = /[ ,/()-]{0,3}([a-z0-9]+)/y;

/** Bodies that are abbreviated inside names of laws too: "Luật Tổ chức HĐND và UBND". */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  hdnd: ["hoi", "dong", "nhan", "dan"],
  ubnd: ["uy", "ban", "nhan", "dan"],
  mttq: ["mat", "tran", "to", "quoc"],
  vn: ["viet", "nam"],
};

function below(node: Node, syllable: string): Node | undefined {
  const child = node.next.get(syllable);
  if (child || !Object.hasOwn(BODIES, syllable)) return child;
  return BODIES[syllable]!.reduce<Node | undefined>((at, word) => at?.next.get(word), node);
}

function knownAt(root: Node, view: View, at: number): LawName | null {
  let node = root;
  let next = at;
  let best: LawName | null = null;
  for (;;) {
    const m = matchAt(SYLLABLE, view.bare, next);
    const child = m ? below(node, m[1]!) : undefined;
    if (!m || !child) return best;
    next += m[0].length;
    node = child;
    if (node.name === null) continue;
    const exact = view.bare.slice(at, next).trim() === bareOf(node.name);
    best = { name: node.name, end: next, known: true, exact };
  }
}

const ABBREVIATION = / ?(\p{Lu}[\p{Lu}-]{2,7})(?![\p{L}\d/-])/uy;
const AMENDING =
  / (sua doi,?(?: va)? bo sung|sua doi|bo sung)(?: mot so| cac)?(?: dieu(?: \d{1,3})?| noi dung)?(?: va [^.;:\n]{2,60}?)? cua(?= )/y;
const INNER_TYPE = / (bo luat|luat|phap lenh)(?![a-z0-9])/y;

/** The known name, or the name of an amending act, that follows the type word ending at `at`. */
export function lawNameAt(view: View, type: string, at: number): LawName | null {
  return amendingAt(view, at) ?? plainNameAt(view, type, at);
}

function plainNameAt(view: View, type: string, at: number): LawName | null {
  const short = matchAt(ABBREVIATION, view.text, at);
  const meant = short && ABBREVIATED.get(short[1]!);
  if (short && meant) return { name: meant, end: at + short[0].length, known: true, exact: true };
  return knownAt(KNOWN[type] ?? emptyNode(), view, at);
}

function amendingAt(view: View, at: number): LawName | null {
  const lead = matchAt(AMENDING, view.bare, at);
  if (!lead) return null;
  const after = at + lead[0].length;
  const words = "sửa đổi, bổ sung một số điều của";
  const standard = /^ sua doi,? bo sung mot so dieu cua$/.test(lead[0]);
  const start = standard ? words : view.text.slice(at, after).trim();
  const together = knownAt(TOGETHER, view, after);
  if (together) return { ...together, name: `${start} ${together.name}` };
  const inner = matchAt(INNER_TYPE, view.bare, after);
  if (!inner) return null;
  const type = inner[1] === "luat" ? "Luật" : inner[1] === "bo luat" ? "Bộ luật" : "Pháp lệnh";
  const from = after + inner[0].length;
  const name = plainNameAt(view, type, from) ?? unknownNameAt(view, from, true);
  if (!name) return null;
  const end = othersEnd(view, name.end);
  const others = view.text.slice(name.end, end).replace(/\s+/g, " ");
  return { ...name, end, name: `${start} ${type} ${name.name}${others}` };
}

const ANOTHER = /(?:,|,? va) (bo luat|luat|phap lenh)(?![a-z0-9])/y;
const VOUCHED = /,? \(?(?:so:? ?\d|ngay \d|nam (?:19|20)\d)/y;

/** "… của Luật A và Luật B ngày 22/11/2019": where only the last bears a date, it is the date of the amending act. */
function othersEnd(view: View, at: number): number {
  let end = at;
  while (!matchAt(VOUCHED, view.bare, end)) {
    const link = matchAt(ANOTHER, view.bare, end);
    const type = link?.[1] === "bo luat" ? "Bộ luật" : link?.[1] === "luat" ? "Luật" : "Pháp lệnh";
    const next = link && plainNameAt(view, type, end + link[0].length);
    if (!next) return at;
    end = next.end;
  }
  return end;
}

// Exact words: without diacritics "tại" is the "tải" of "vận tải".
const STOP =
  /[.;:()"“”\n\t|]|,? (?:số:? ?\d|ngày \d|năm (?:19|20)\d\d|(?:19|20)\d\d(?!\d)|(?:được|quy định|của quốc hội|hiện hành|này|trong|tại|đối với|về việc|cùng|theo|đã|có hiệu lực|đến|và (?:các|những|luật|bộ luật|nghị|thông tư|quyết|chỉ thị|pháp lệnh)|ủy ban|uỷ ban|ubnd|sở)(?!\p{L}))/u;
const MAX_NAME = 130;

/**
 * A name that no list has: from a capital to the first word that cannot belong to it. Commas are taken in only when
 * `withCommas`, that is when a number, a date or a year after it vouches for the whole.
 */
export function unknownNameAt(view: View, at: number, withCommas: boolean): LawName | null {
  const window = view.text.slice(at, at + MAX_NAME);
  let length = STOP.exec(window.toLowerCase())?.index ?? window.length;
  if (length === MAX_NAME) return null;
  const comma = window.indexOf(",");
  if (!withCommas && comma >= 0 && comma < length) length = comma;
  const text = window.slice(0, length).trim();
  const words = text.split(/\s+/);
  if (!/^\p{Lu}\p{L}/u.test(text) || words.length > 22 || HAS_TYPE_WORD.test(bareOf(text))) return null;
  const end = at + window.slice(0, length).trimEnd().length;
  return { name: words.join(" "), end, known: false, exact: false };
}

/** Whether the name is written as a name, with a capital, as against "luật thi đua" in running text. */
export function isNameCapital(view: View, at: number): boolean {
  const word = /^\s*(\p{L}+)/u.exec(view.text.slice(at, at + 12))?.[1] ?? "";
  return /^\p{Lu}/u.test(word) && (!isAllCapitals(word) || word.length > 1);
}
