/**
 * Optional plug-in (`kehoach/vntk`): word, part-of-speech and named-entity nodes below the paragraphs and headings of
 * the tree, by the package `vntk`, which the user installs. Nothing else in this project rests on it.
 */
import type { Node, Parent } from "unist";
import { visit } from "unist-util-visit";
import { UnreadableError } from "./model/values.ts";
import type { Span } from "./model.ts";

export interface WordNode extends Node {
  type: "word";
  /** As it stands in the source, syllables set apart by a space. */
  value: string;
  /** vntk's part of speech: "N", "V", "Np" … */
  tag: string;
  span: Span;
}

export interface EntityNode extends Parent {
  type: "entity";
  /** "PER", "LOC", "ORG". */
  kind: string;
  children: WordNode[];
  span: Span;
}

/** The part of vntk that is used: `tag` gives word, part of speech, chunk and entity label of each word. */
export interface Vntk {
  ner(): { tag(text: string): (readonly [word: string, tag: string, chunk: string, entity: string])[] };
  dictionary(): { lower_words: readonly string[]; has(word: string): boolean };
}

export interface VntkOptions {
  /** Gives the package; `import("vntk")` unless told otherwise. */
  readonly load?: () => Promise<unknown>;
}

/**
 * A unified transformer: `unified().use(planParser).use(vntkWords)`.
 * @throws UnreadableError when vntk is not installed
 */
export function vntkWords(options: VntkOptions = {}): (tree: Node) => Promise<void> {
  return async (tree) => {
    const vntk = await loaded(options.load ?? importVntk);
    const tagger = vntk.ner();
    visit(tree, ["paragraph", "heading"], (node) => {
      const { value, position } = node as Node & { value?: string };
      if (value === undefined) return;
      (node as Parent).children = wordsOf(value, position?.start.offset ?? 0, tagger);
    });
  };
}

const NAME = "vntk";
const importVntk = (): Promise<unknown> => import(NAME);

async function loaded(load: () => Promise<unknown>): Promise<Vntk> {
  const module = await load().catch((error: unknown) => {
    throw new UnreadableError(
      "vntk-missing",
      `chưa dùng được gói vntk (${error}). Cài bằng lệnh: npm install vntk@1.4.4 (cần trình biên dịch C++ và Python).`,
      `the package vntk cannot be used (${error}). Install it with: npm install vntk@1.4.4 (needs a C++ compiler and Python).`,
    );
  });
  const vntk = ((module as { default?: Vntk }).default ?? module) as Vntk;
  hastenLookup(vntk.dictionary());
  return vntk;
}

/** vntk looks each feature up with `indexOf` over 74,000 words; a set makes tagging some eight times faster. */
function hastenLookup(dictionary: ReturnType<Vntk["dictionary"]>): void {
  const words = new Set(dictionary.lower_words);
  dictionary.has = (word) => words.has(word.toLowerCase());
}

// vntk takes time with the square of what it is given at once, so it gets a sentence at a time.
const SENTENCE = /[^.;:!?\n]+[.;:!?\n]*/g;

function wordsOf(value: string, offset: number, tagger: ReturnType<Vntk["ner"]>): (WordNode | EntityNode)[] {
  const { text, starts } = composed(value);
  const nodes: (WordNode | EntityNode)[] = [];
  for (const sentence of text.matchAll(SENTENCE)) {
    let at = sentence.index;
    for (const [word, tag, , entity] of tagger.tag(sentence[0])) {
      const start = text.indexOf(word, at);
      if (word === "" || start < 0) continue;
      at = start + word.length;
      const span = { start: offset + starts[start]!, end: offset + starts[at]! };
      add(nodes, { type: "word", value: value.slice(starts[start], starts[at]), tag, span }, entity);
    }
  }
  return nodes;
}

function add(nodes: (WordNode | EntityNode)[], word: WordNode, entity: string): void {
  const [position, kind] = entity.split("-");
  const last = nodes.at(-1);
  if (!kind) nodes.push(word);
  else if (position === "I" && last?.type === "entity" && last.kind === kind) {
    last.children.push(word);
    last.span = { start: last.span.start, end: word.span.end };
  } else nodes.push({ type: "entity", kind, children: [word], span: word.span });
}

/** The composed form (NFC), without which vntk takes marks for words, and where each of its units comes from. */
function composed(value: string): { text: string; starts: number[] } {
  let text = "";
  const starts: number[] = [];
  for (const { 0: cluster, index } of value.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const unit = cluster.normalize("NFC");
    for (let i = 0; i < unit.length; i++) starts.push(index);
    text += unit;
  }
  return { text, starts: [...starts, value.length] };
}
