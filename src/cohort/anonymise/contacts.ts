/** Telephone numbers and addresses: they tell whose plan it is as well as a name does. */
import type { Edit } from "../../model.ts";

interface Contact {
  /** Without it there is none. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly instead: string;
}

const CONTACTS: readonly Contact[] = [
  {
    sign: "@",
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
    instead: "[thư điện tử]",
  },
  {
    sign: ".",
    pattern:
      /(?:https?:\/\/|www\.)[^\s<>"”)]{1,400}|(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]{1,63}\.){1,6}vn(?![\p{L}\p{N}-])(?:\/[^\s<>"”)]{0,300})?/giu,
    instead: "[trang mạng]",
  },
  { sign: "0", pattern: /(?<![\d/.,-])0(?:[ .-]?\d){9,10}(?![\d/])/g, instead: "[điện thoại]" },
  { sign: "+84", pattern: /\+84(?:[ .-]?\d){9,10}(?![\d/])/g, instead: "[điện thoại]" },
];

export function contactEdits(text: string): Edit[] {
  return CONTACTS.filter(({ sign }) => text.includes(sign)).flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map((m) => ({
      span: { start: m.index, end: m.index + m[0].length },
      text: instead,
    })),
  );
}
