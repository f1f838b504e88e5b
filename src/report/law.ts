/** What a clerk reads of an instrument: what it is, whether it holds, what replaced it, how to cite it. */
import { bareOf } from "../text/bare.ts";
import { numericDate } from "../text/dates.ts";
import type { LawAnswer, LawEvent, LawInstrument, LawName, LawSource, Miscited } from "./law-json.ts";
import { ELEMENT, EVENT, evidenceWords, FIELD, type LawWord, lawWord, REASON, STATUS } from "./law-words.ts";
import { columns, type Style, shortened, styled, thousands, type View, wrapped } from "./layout.ts";
import { printable } from "./printable.ts";

const LABEL_WIDTH = 20;
const DAY_WIDTH = 12;
/** The strongest come first. */
const SHOWN_SOURCES = 3;
const INDENT = "  ";

/** The answers one below the other, then which register gave them. */
export function lawPretty(answers: readonly LawAnswer[], view: View): string {
  const blocks = answers.map((answer) => answerLines(answer, view).join("\n"));
  const [first] = answers;
  return `${[...blocks, ...(first ? [registerLine(first, view)] : [])].join("\n\n")}\n`;
}

function answerLines(answer: LawAnswer, view: View): string[] {
  const { lang, width } = view;
  const { text, outcome, instrument, candidates } = answer;
  if (outcome === "search") {
    return candidates.length === 0
      ? wrapped(lawWord(lang, "nothing", { text }), width, "")
      : [...wrapped(lawWord(lang, "searched", { text }), width, ""), ...candidateLines(candidates, view)];
  }
  if (instrument) return [...instrumentLines(answer, instrument, view), ...alsoMeant(candidates, view)];
  const heading = styled(view, "bold", shortened(text, width));
  if (outcome === "ambiguous") {
    const [only] = candidates.length === 1 ? candidates : [];
    const key = only ? "onlyLike" : "ambiguous";
    const words = wrapped(lawWord(lang, key, { n: candidates.length }), width, INDENT);
    return [heading, ...words, ...candidateLines(candidates, view)];
  }
  const numbered = bareOf(text).includes(bareOf(candidates[0]?.number ?? "?"));
  const perhaps =
    candidates.length > 0 ? [INDENT + lawWord(lang, numbered ? "otherOfNumber" : "perhaps")] : [];
  return [
    heading,
    ...wrapped(lawWord(lang, "notFound"), width, INDENT),
    ...perhaps,
    ...candidateLines(candidates, view),
  ];
}

function alsoMeant(candidates: readonly LawName[], view: View): string[] {
  if (candidates.length === 0) return [];
  return [INDENT + lawWord(view.lang, "sameNumber"), ...candidateLines(candidates, view)];
}

function candidateLines(candidates: readonly LawName[], view: View): string[] {
  return candidates.flatMap((one) => {
    const facts = [one.issued && numericDate(one.issued), one.issuer, statusWords(one, view)];
    const known = facts.filter((fact) => fact !== null).join(" · ");
    const title = one.title === null ? [] : wrapped(one.title, view.width, "      ");
    return [...wrapped(`${plainName(one)} · ${known}`, view.width, "    ").map(hanging), ...title];
  });
}

const hanging = (line: string, i: number): string => (i === 0 ? `  - ${line.slice(4)}` : `  ${line}`);

const plainName = ({ type, number, title }: LawName): string =>
  number === null ? (title ?? type) : `${type} ${number}`;

// ── One instrument ──────────────────────────────────────────────────────────────────────────────────────────

function instrumentLines(answer: LawAnswer, instrument: LawInstrument, view: View): string[] {
  const { lang } = view;
  const row = (key: LawWord, value: string | null): string[] =>
    labelled(key, value === null ? [] : [value], view);
  const { issued, issuer, weak } = instrument;
  const by = [issued && numericDate(issued), issuer].filter((part) => part !== null).join(", ");
  return [
    styled(view, "bold", printable(plainName(instrument))),
    ...row("title", instrument.title ?? lawWord(lang, "noTitle")),
    ...row("issued", by || lawWord(lang, "noDay")),
    ...standingRow(answer, instrument, view),
    ...(ENDED.has(instrument.status) ? row("evidence", instrument.evidence) : []),
    ...row("matched", answer.matchedBy && REASON[answer.matchedBy][lang]),
    ...labelled(
      "miscited",
      answer.miscited.map((one) => miscitedWords(one, view)),
      view,
      "yellow",
    ),
    ...labelled(
      "timeline",
      instrument.timeline.map((event) => eventWords(event, view)),
      view,
    ),
    ...labelled(
      "chain",
      instrument.successors.map((one) => successorWords(one, view)),
      view,
    ),
    ...row("formal", instrument.formal ?? lawWord(lang, "noCitation")),
    ...labelled(
      "instead",
      instrument.current.map(({ formal, short }) => formal ?? short),
      view,
    ),
    ...row("weak", weak.map((field) => FIELD[field][lang]).join(", ") || null),
    ...labelled("sources", sourceLines(instrument, view), view, "dim"),
  ];
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(width - columns(text), 0));

/** A label before the first of its lines; nothing where there is none. */
function labelled(key: LawWord, values: readonly string[], view: View, style?: Style): string[] {
  const lines = values.flatMap((value) => {
    // What a day opens goes on under the words behind it.
    const hang = /^(?:\d\d\/\d\d\/\d{4}|—) {2,}/.exec(value)?.[0] ?? "";
    const indent = " ".repeat(LABEL_WIDTH + hang.length);
    const [first = "", ...rest] = wrapped(value.slice(hang.length), view.width, indent);
    return [" ".repeat(LABEL_WIDTH) + hang + first.trimStart(), ...rest];
  });
  const body = lines.map((line) => line.slice(LABEL_WIDTH));
  const label = pad(INDENT + lawWord(view.lang, key), LABEL_WIDTH);
  return body.map(
    (line, i) =>
      (i === 0 ? styled(view, "dim", label) : " ".repeat(LABEL_WIDTH)) +
      (style ? styled(view, style, line) : line),
  );
}

const GOOD = new Set(["in-force", "amended", "partly-expired"]);
const ENDED = new Set(["replaced", "expired"]);

function standingRow({ asOf }: LawAnswer, instrument: LawInstrument, view: View): string[] {
  const { lang } = view;
  const { status, since, certain, checked } = instrument;
  const words = STATUS[status][lang];
  const on = lawWord(lang, "on", {
    day: numericDate(asOf),
    status: since === null ? words : lawWord(lang, "since", { status: words, day: numericDate(since) }),
  });
  const ended = ENDED.has(status);
  const notes = [
    !certain && status !== "unknown" ? lawWord(lang, "unsure") : null,
    !ended && status !== "unknown" && checked
      ? lawWord(lang, "checked", { day: numericDate(checked) })
      : null,
  ].filter((note) => note !== null);
  const line = notes.length > 0 ? `${on} (${notes.join("; ")})` : on;
  return labelled(
    "standing",
    [line],
    view,
    GOOD.has(status) ? "bold" : status === "unknown" ? "yellow" : "red",
  );
}

function miscitedWords({ element, cited, expected, certain }: Miscited, { lang }: View): string {
  const shown = (value: string): string => (element === "date" ? numericDate(value) : value);
  const values = {
    element: ELEMENT[element][lang],
    cited: cited === null ? "" : shown(cited),
    expected: expected.map(shown).join(` ${lawWord(lang, "or")} `),
  };
  const words = lawWord(lang, cited === null ? "should" : "differs", values);
  return certain ? words : `${words} (${lawWord(lang, "unsure")})`;
}

function eventWords({ day, event, by, certain }: LawEvent, { lang }: View): string {
  const when = pad(day === null ? "—" : numericDate(day), DAY_WIDTH);
  const what = EVENT[event][lang];
  const whole =
    by.length === 0
      ? what
      : lawWord(lang, "by", { status: what, by: by.map(({ short }) => short).join("; ") });
  return when + (certain ? whole : `${whole} (${lawWord(lang, "unsure")})`);
}

function successorWords(one: LawName, view: View): string {
  const { short, issued } = one;
  const known = issued === null || short.includes(numericDate(issued));
  const day = known ? "" : `, ${numericDate(issued)}`;
  return `${short}${day}: ${statusWords(one, view)}`;
}

function statusWords({ status, certain }: LawName, { lang }: View): string {
  const words = STATUS[status][lang];
  return certain || status === "unknown" ? words : `${words} (${lawWord(lang, "unsure")})`;
}

function sourceLines({ sources }: LawInstrument, view: View): string[] {
  const rest = sources.length - SHOWN_SOURCES;
  const shown = sources.slice(0, SHOWN_SOURCES).map((one) => sourceWords(one, view));
  return rest > 0 ? [...shown, lawWord(view.lang, "moreSources", { n: rest })] : shown;
}

function sourceWords({ url, title, locator, read, evidence }: LawSource, { lang }: View): string {
  const kind = evidenceWords(lang, evidence);
  const place = [title, locator, url].filter((part) => part !== null).join(", ");
  return `${kind}: ${place} (${lawWord(lang, "read", { day: numericDate(read) })})`;
}

function registerLine({ registry }: LawAnswer, { lang, width }: View): string {
  const n = thousands(registry.instruments, lang);
  const day = numericDate(registry.asOf);
  return wrapped(lawWord(lang, "register", { n, day }), width, "").join("\n");
}
