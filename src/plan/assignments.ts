/** Who is to do what by when: from the headings and sentences that assign, and from task tables. */
import type { Assignment, Section } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { isSpeltBodyStart } from "./bodies.ts";
import { deadlineIn } from "./deadlines.ts";
import { wordsAt } from "./fields.ts";
import type { Line } from "./lines.ts";
import { tableAssignments } from "./task-tables.ts";

const CARRYING_OUT =
  /to chuc thuc hien|phan cong|trach nhiem thuc hien|trach nhiem|to chuc trien khai|nhiem vu cac/;
/** The sentences that close a plan assign nothing more. */
const CLOSING =
  /^(?:tren day la|yeu cau (?:cac|thu truong)|de nghi (?:cac|thu truong)|trong qua trinh|ke hoach nay|nhan duoc|can cu (?:ke hoach|noi dung))(?![a-z])/;
const PREFIX = /^(?:giao(?: cho)?|doi voi|de nghi|yeu cau|trach nhiem cua|kinh de nghi|cac don vi,?) /;
/** "Phòng Nội vụ chủ trì, phối hợp …": the body before its verb. */
const VERB =
  /(?<= )(?:chu tri|co trach nhiem|tham muu|chiu trach nhiem|phoi hop|theo doi|huong dan|can cu|xay dung|to chuc|thuc hien|trien khai|bao cao|don doc|tong hop|chu dong|tang cuong|day manh|dam bao|bao dam|bo tri|cung cap|kiem tra|tuyen truyen|van dong|quan triet|thuong xuyen|chi dao|ra soat|lap|de xuat|phat dong|dang ky|cu can bo|la co quan|trong pham vi|tren co so|co nhiem vu)(?![a-z])/;

/** Assignments in the sections that tell how the plan is carried out, then those of the task tables. */
export function findAssignments(
  clean: CleanText,
  sections: readonly Section[],
  lines: readonly Line[],
): Assignment[] {
  const found: Assignment[] = [];
  const visit = (section: Section): void => {
    if (CARRYING_OUT.test(clean.bare.slice(section.span.start, section.span.end)))
      fromSection(clean, section, lines, found);
    else section.children.forEach(visit);
  };
  sections.forEach(visit);
  found.push(...tableAssignments(clean, lines));
  return found;
}

function fromSection(clean: CleanText, section: Section, lines: readonly Line[], found: Assignment[]): void {
  let body: string | null = null;
  for (const line of lines) {
    if (line.start < section.extent.start || line.end > section.extent.end || line.cell) continue;
    if (line.start === section.span.start) continue;
    if (CLOSING.test(line.bare)) break;
    const head = bodyHead(line);
    if (line.label && line.label.ordinals.length > 0) body = head?.body ?? null;
    else if (head?.alone) body = head.body;
    const owner = head?.body ?? body;
    const taskStart = head ? line.bodyStart + head.length : line.bodyStart;
    if (!owner || line.end - taskStart < 15) continue;
    found.push(assignment(clean, owner, { start: taskStart, end: line.end }));
  }
}

interface Head {
  readonly body: string;
  /** Length of prefix, name and colon. */
  readonly length: number;
  /** Nothing but the name stands on the line. */
  readonly alone: boolean;
}

/** The body a line opens with, by its colon, its verb or its standing alone. */
function bodyHead(line: Line): Head | null {
  const offset = line.text.length - line.body.length;
  const bare = line.bare.slice(offset);
  const lead = PREFIX.exec(bare)?.[0].length ?? 0;
  if (
    !isSpeltBodyStart(line.body.slice(lead), bare.slice(lead)) &&
    !/^(?:cong chuc|can bo|bo phan|nha|ong|ba|don vi|co quan|cap uy|lanh dao|thu truong|nguoi dung dau|chu tich|giam doc|hieu truong|bi thu)(?![a-z])/.test(
      bare.slice(lead),
    )
  )
    return null;
  const window = bare.slice(0, 160);
  const colon = window.indexOf(":");
  const verbAt = verbIn(line.body, window, lead);
  const end = colon >= 0 && (verbAt < 0 || colon < verbAt) ? colon : verbAt;
  if (end < 0) {
    const alone = line.body.length <= 130 && !/[.;]$/.test(line.body);
    return alone && line.label !== null && line.label.ordinals.length > 0
      ? { body: line.body.slice(lead).trim(), length: line.body.length, alone: true }
      : null;
  }
  const name = line.body.slice(lead, end).replace(/[\s,:]+$/, "");
  if (name.length < 3) return null;
  const length = end === colon ? colon + 1 : end;
  return { body: name, length, alone: end === colon && line.body.slice(colon + 1).trim() === "" };
}

// "Ban Xây dựng Đảng", "Ban chỉ đạo", "Đoàn kiểm tra": verbs that are part of a name.
const NAMING = /(?:^| )(?:ban|to|doan|hoi dong|phong|chi cuc|cuc|trung tam) $/;

/** Where the first verb after the name stands in `bare`, or -1; a capital letter or "Ban" before it makes it a name. */
function verbIn(text: string, bare: string, from: number): number {
  const all = new RegExp(VERB.source, "g");
  all.lastIndex = from;
  for (let m = all.exec(bare); m; m = all.exec(bare)) {
    const letter = text[m.index] ?? "";
    if (letter === letter.toLowerCase() && !NAMING.test(bare.slice(from, m.index))) return m.index;
  }
  return -1;
}

function assignment(clean: CleanText, body: string, span: { start: number; end: number }): Assignment {
  const lead = /^[\s,;:-]*/.exec(clean.text.slice(span.start, span.end))![0].length;
  const at = { start: span.start + lead, end: span.end };
  const deadline = deadlineIn(clean.bare.slice(at.start, at.end));
  return {
    body,
    task: wordsAt(clean, at),
    deadline: deadline && wordsAt(clean, { start: at.start + deadline.start, end: at.start + deadline.end }),
    span: at,
  };
}
