/**
 * A folder of plans under other names, for showing it to outsiders. Places, bodies named after them, signers, persons
 * called by a title, files, telephone numbers and addresses get pseudonyms, the same everywhere. What no form of words
 * gives away stays: persons without a title, numbers and dates of documents, initials inside symbols ("KH-THBL"),
 * streets, and whoever knows the place may know it by what is planned there.
 */
import type { Span } from "../../model.ts";
import type { Batch, Cohort, Comparison, Expected, Passage } from "../model.ts";
import { edited } from "./edited.ts";
import { type FoundName, namesIn, namesInProse, namesOfBody } from "./names.ts";
import { type Pseudonyms, pseudonymsOf } from "./pseudonyms.ts";
import { anonymised, renamedWords } from "./record.ts";

export { namesIn } from "./names.ts";
export { type Pseudonyms, pseudonymsOf } from "./pseudonyms.ts";
export { anonymised } from "./record.ts";

/** Reads all plans twice: a name that one plan gives may stand in any other. */
export async function anonymisedBatch(batch: Batch): Promise<Batch> {
  const { cohort, failed } = batch;
  const names: FoundName[] = [...namesAcross(cohort)];
  const seen = new Set<string>();
  const files: string[] = [];
  for await (const { name, analysis, text } of batch.plans()) {
    files.push(name);
    for (const found of namesIn(analysis, text)) {
      const key = `${found.kind} ${found.name}`;
      if (!seen.has(key)) names.push(found);
      seen.add(key);
    }
  }
  const pseudonyms = pseudonymsOf(names, [...files, ...failed.map(({ name }) => name)]);
  const say = (words: string): string => renamedWords(words, pseudonyms);
  const move = await passagesMoved(batch, pseudonyms);
  return {
    failed: failed.map(({ name, code, vi, en }) => {
      const told = (words: string) => say(words.replaceAll(name, pseudonyms.file(name)));
      return { name: pseudonyms.file(name), code, vi: told(vi), en: told(en) };
    }),
    cohort: withNames(withPassages(cohort, move), pseudonyms),
    async *plans() {
      for await (const record of batch.plans()) yield anonymised(record, pseudonyms);
    },
  };
}

/** Bodies that are named but have no plan here. */
function namesAcross({ submissions, numbersReused }: Cohort): FoundName[] {
  const expected = submissions
    ? [...submissions.missing, ...submissions.submitted.map((one) => one.expected)]
    : [];
  return [
    ...expected.flatMap(({ name }) => namesOfExpected(name)),
    ...numbersReused.flatMap(({ body }) => namesOfBody(body)),
  ];
}

/** A list may have "UBND xã An Bình" or only "An Bình". */
function namesOfExpected(name: string): FoundName[] {
  const found = namesInProse(name);
  return found.length > 0 ? found : namesOfBody(name);
}

type Move = (plan: string, passage: Passage) => Passage;

/** Where the passages of the cohort are in the new texts. Only of plans that have any the text is looked at. */
async function passagesMoved(batch: Batch, pseudonyms: Pseudonyms): Promise<Move> {
  const asked = new Map<string, Span[]>();
  withPassages(batch.cohort, (plan, passage) => {
    asked.set(plan, [...(asked.get(plan) ?? []), passage.span]);
    return passage;
  });
  const moved = new Map<string, Passage>();
  const keyOf = (plan: string, { start, end }: Span): string => JSON.stringify([plan, start, end]);
  for await (const { name, text } of asked.size > 0 ? batch.plans() : []) {
    const spans = asked.get(name);
    if (!spans) continue;
    const plan = edited(text, pseudonyms.edits(text));
    for (const old of spans) {
      const span = plan.moved(old);
      moved.set(keyOf(name, old), { span, text: plan.text.slice(span.start, span.end) });
    }
  }
  return (plan, passage) => moved.get(keyOf(plan, passage.span)) ?? alone(passage, pseudonyms);
}

/** A passage of a text that is not there: its words are renamed, its end is moved with them. */
function alone({ span, text }: Passage, pseudonyms: Pseudonyms): Passage {
  const words = renamedWords(text, pseudonyms);
  return { span: { start: span.start, end: span.start + words.length }, text: words };
}

/** The cohort with other passages. */
function withPassages(cohort: Cohort, move: Move): Cohort {
  const { nearDuplicates, lastYear, coverage } = cohort;
  const compared = <Pair extends Comparison>(pair: Pair): Pair => ({
    ...pair,
    passages: pair.passages.map(({ a, b }) => ({ a: move(pair.a, a), b: move(pair.b, b) })),
    leftovers: pair.leftovers.map((one) => ({ ...one, passage: move(one.in, one.passage) })),
  });
  return {
    ...cohort,
    nearDuplicates: nearDuplicates.map(compared),
    lastYear: lastYear.map(compared),
    coverage: coverage && {
      ...coverage,
      demands: coverage.demands.map((one) => ({ ...one, passage: move(coverage.superior, one.passage) })),
      plans: coverage.plans.map(({ plan, answers }) => ({
        plan,
        answers: answers.map((one) => ({ ...one, passage: one.passage && move(plan, one.passage) })),
      })),
    },
  };
}

/** The cohort with its files and bodies renamed. */
function withNames(cohort: Cohort, pseudonyms: Pseudonyms): Cohort {
  const { file } = pseudonyms;
  const say = (words: string): string => renamedWords(words, pseudonyms);
  const { nearDuplicates, lastYear, identical, numbersReused, submissions, coverage } = cohort;
  const compared = <Pair extends Comparison>(pair: Pair): Pair => ({
    ...pair,
    a: file(pair.a),
    b: file(pair.b),
    leftovers: pair.leftovers.map((one) => ({ ...one, in: file(one.in) })),
  });
  const expected = ({ name, line }: Expected): Expected => ({ name: say(name), line });
  return {
    nearDuplicates: nearDuplicates.map(compared),
    lastYear: lastYear.map(compared),
    identical: identical.map((names) => names.map(file)),
    numbersReused: numbersReused.map(({ body, plans, ...one }) => ({
      ...one,
      body: say(body),
      plans: plans.map(file),
    })),
    submissions: submissions && {
      submitted: submissions.submitted.map((one) => ({
        expected: expected(one.expected),
        plans: one.plans.map(file),
      })),
      missing: submissions.missing.map(expected),
      unknown: submissions.unknown.map(({ plan, body }) => ({ plan: file(plan), body: body && say(body) })),
    },
    coverage: coverage && {
      ...coverage,
      superior: file(coverage.superior),
      plans: coverage.plans.map(({ plan, answers }) => ({ plan: file(plan), answers })),
    },
  };
}
