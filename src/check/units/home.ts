/** Whose document it is: the unit of its issuing body and the province it lies in. */
import type { Span } from "../../model.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Subject } from "../subject.ts";
import type { Chain } from "./places.ts";

/** Name of the province (of the 34) that the letterhead names, `null` when it names none. */
export function homeProvince({ plan, clean }: Subject, chains: readonly Chain[]): string | null {
  const title = plan.title.documentType?.span.start ?? 0;
  const above = chains.find(({ province, span }) => province !== null && clean.toSource(span).start < title);
  return above?.province?.now.name ?? null;
}

/** Whether a unit's name is the issuing body's own, who should know it. */
export function isOwn({ plan }: Subject, key: string): boolean {
  const own = plan.header.issuingBody?.value;
  return own !== undefined && ` ${nameKey(own)} `.includes(` ${key} `);
}

export type Zone = "letterhead" | "body" | "recipients";

/** The part of the document in which words of the source stand. */
export function zoneOf({ plan }: Subject, { start }: Span): Zone {
  const title = plan.title.documentType?.span.start;
  if (title !== undefined && start < title && plan.hasLetterhead) return "letterhead";
  return plan.recipients.some(({ span }) => span.start <= start && start < span.end) ? "recipients" : "body";
}

const REARRANGING =
  /sap xep|sap nhap|hop nhat|ban giao|ket thuc hoat dong|chuyen giao|chinh ly|luu tru|con dau|dia gioi|dia danh|doi ten|lich su|giai the/;

/** Whether the plan is about what was: the old names in its text are then its matter. */
export function isAboutTheOld({ plan }: Subject): boolean {
  const subject = plan.title.subject?.value;
  return subject !== undefined && REARRANGING.test(plainOf(subject));
}

const plainOf = (text: string): string =>
  nameKey(text)
    .normalize("NFD")
    .replace(/[\p{M}]/gu, "");
