/** Text of a document made fit for a terminal: nothing in it may move the cursor, hide words or ring a bell. */

// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line of visible text: letters composed, controls become a space, spaces are single. */
export function printable(text: string): string {
  return text.normalize("NFC").replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
}

/** Room left for a number or a date, made visible: "Số:      /KH-UBND" as "Số: … /KH-UBND". */
export function blanksShown(text: string): string {
  return text.replace(/(?<=\S)[ \t\u00a0]{3,}(?=\S)/g, " … ");
}

/** JSON in which what `JSON.stringify` lets through is escaped too; it means the same. */
export function escapeControls(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
