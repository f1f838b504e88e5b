/** The parts in which Word keeps of each comment whom it answers, by the number of its last paragraph. */
import type { Change } from "../fix/parts.ts";
import type { Attributes } from "../read/docx/xml.ts";
import { within, type XmlElement } from "./tree.ts";

/** Their relationships: answers, lasting numbers, times. */
export const THREAD_PARTS: ReadonlySet<string> = new Set([
  "commentsExtended",
  "commentsIds",
  "commentsExtensible",
]);

/** Those of `comments` that somebody answered. */
export function answered(comments: readonly XmlElement[], threads: readonly XmlElement[]): Set<XmlElement> {
  const parents = new Set(
    entriesOf(threads).flatMap(({ attributes }) => local(attributes, "paraIdParent") ?? []),
  );
  return new Set(
    comments.filter((comment) => paragraphNumbers(comment).some((number) => parents.has(number))),
  );
}

/** What takes the entries of these comments out, for each of the roots of `threads`. */
export function forgetting(comments: readonly XmlElement[], threads: readonly XmlElement[]): Change[][] {
  const numbers = new Set(comments.flatMap(paragraphNumbers));
  const isOf = ({ attributes }: XmlElement) => numbers.has(local(attributes, "paraId") ?? "");
  // Times are kept by the lasting number that another part gives to the paragraph.
  const lasting = new Set(
    entriesOf(threads)
      .filter(isOf)
      .flatMap(({ attributes }) => local(attributes, "durableId") ?? []),
  );
  return threads.map((root) =>
    root.children
      .filter((entry) => isOf(entry) || lasting.has(local(entry.attributes, "durableId") ?? ""))
      .map(({ start, end }) => ({ start, end, xml: "" })),
  );
}

const entriesOf = (threads: readonly XmlElement[]): XmlElement[] =>
  threads.flatMap(({ children }) => children);

function paragraphNumbers(comment: XmlElement): string[] {
  return [...within(comment)].flatMap(({ name, attributes }) =>
    name === "w:p" ? (local(attributes, "paraId") ?? []) : [],
  );
}

/** An attribute by its name without a prefix: the prefixes of these parts are Word's habit, not fixed. */
function local(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.slice(each.indexOf(":") + 1) === name);
  return key === undefined ? undefined : attributes[key];
}
