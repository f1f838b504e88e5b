/** The names in a plan that tell whose it is: places, bodies named after them, persons. */
import { nameAt, unitMentions, type Words } from "../../check/units/mentions.ts";
import type { Analysis } from "../../model.ts";
import { bareOf } from "../../text/bare.ts";

export type NameKind = "place" | "signer" | "person" | "body";

export interface FoundName {
  readonly kind: NameKind;
  readonly name: string;
}

// "thôn Cây Gạo", "tổ dân phố Bình Minh"
const HAMLET = /(?<!\p{L})(?:thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|tổ dân phố|phum|sóc) (?=\p{Lu})/giu;
// Twenty-odd family names are those of nine in ten: "Nguyễn Thị Kim Thoa".
const FAMILY =
  /(?<!\p{L})(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Đào|Lương|Mai|Tô|Hà|Quách|Phùng|Lò|Quàng|Giàng|Vàng|Rơ|Ksor|Siu) \p{Lu}\p{Ll})/gu;
const SCHOOL =
  /(?<![a-z])truong (?:(?:mam non|mau giao|tieu hoc|trung hoc co so|trung hoc pho thong|trung cap|cao dang|dai hoc|pho thong|dan toc|noi tru|ban tru|lien cap|mn|th|thcs|thpt|ptdt|ptdtbt|ptdtnt)(?:\s*[&,-]\s*| va | |$))+/g;
const PERSON = /(?<![a-z])(?:ong|ba|dong chi|d\/c|co giao|thay giao|bac si) (?=[a-z])/g;
/** What follows "đồng chí" besides a name, bare. */
const POST =
  /^(?:chu|pho|bi|truong|giam|uy|thuong|chanh|bo|tong|thu|phu|can|dang|thanh|lanh|dai|cong|hieu|to|ke|van|giao|nhan)(?![a-z])/;
/** "Tỉnh Đoàn", "Huyện Ủy": words that stand behind a kind of unit and are no name, bare. */
const NO_NAME =
  /^(?:doan|uy|dang|hoi|mat|cong|nong|lien|khoa|ban|so|phong|van|xa|huyen|tinh|phuong|thon|nhan dan|viet nam|trung uong)$/;
const LEAD = /^(?:Đoàn|ĐOÀN|Ủy|ỦY) (?=\p{Lu})/u;

/** The names that the plan gives in its fields, in its words and in what was found about it. */
export function namesIn(analysis: Analysis, text: string): FoundName[] {
  const { issuingBody, parentBody, place } = analysis.header;
  const bodies = [issuingBody, parentBody].flatMap((body) => (body ? namesOfBody(body.value) : []));
  const signer = analysis.signer?.name ?? null;
  const told = analysis.findings.map(({ message, expected }) => `${message}\n${expected ?? ""}`).join("\n");
  return [
    ...(signer === null ? [] : [{ kind: "signer", name: signer } as const]),
    ...bodies,
    ...(place ? namesOfPlace(place.value) : []),
    ...namesInProse(text),
    ...namesInProse(told),
  ];
}

/** The names in running text. Where all is in capitals nobody can say where a name ends: those come from elsewhere. */
export function namesInProse(prose: string): FoundName[] {
  const words = wordsOf(prose);
  const places = [
    ...unitMentions(words).flatMap(({ name }) => placeNames(name)),
    ...named(words, words.text, HAMLET, 2).flatMap(placeNames),
    ...named(words, words.bare, SCHOOL, 1).flatMap(placeNames),
  ];
  const persons = [
    ...named(words, words.bare, PERSON, 2).filter((name) => !POST.test(bareOf(name))),
    ...named(words, words.text, FAMILY, 3).filter((name) => !name.startsWith("Hồ Chí Minh")),
  ].map((name) => ({ kind: "person", name }) as const);
  return [...places, ...persons].filter(({ name }) => !/^\p{Lu}{2}/u.test(name));
}

/** The names in the name of a body, which ends where they end; a body without any that is not a common one is a name. */
export function namesOfBody(body: string): FoundName[] {
  const words = wordsOf(body);
  const units = unitMentions(words).flatMap(({ name }) => placeNames(name));
  const found = [...units, ...named(words, words.bare, SCHOOL, 1).flatMap(placeNames)];
  return found.length > 0 || COMMON_BODY.test(words.bare) ? found : [{ kind: "body", name: body }];
}

/** Bodies that every place has. */
const COMMON_BODY =
  /^(?:uy ban|ubnd|hdnd|hoi|dang|ban |bch|btv|so |phong |van phong|cong an|mat tran|mttq|ubmttq|doan|thuong truc|tinh |huyen |thanh |quan |xa |chi bo|bo |cuc |chi cuc|trung tam|thanh tra|lien doan|kho bac|toa an|vien kiem sat|lien tich)/;

function namesOfPlace(place: string): FoundName[] {
  const units = unitMentions(wordsOf(place));
  return (units.length > 0 ? units.map(({ name }) => name) : [place]).flatMap(placeNames);
}

function placeNames(name: string): FoundName[] {
  const proper = name.replace(LEAD, "");
  return NO_NAME.test(bareOf(proper)) || /^\d+$/.test(proper) ? [] : [{ kind: "place", name: proper }];
}

/** The capitalised words behind what `kind` matches in `where`, the text or its bare form; at least so many of them. */
function named(words: Words, where: string, kind: RegExp, least: number): string[] {
  return [...where.matchAll(kind)].flatMap((m) => {
    const name = nameAt(words, m.index + m[0].length, words.text.length)?.text;
    return name !== undefined && name.split(" ").length >= least ? [name] : [];
  });
}

function wordsOf(prose: string): Words {
  const text = prose.normalize("NFC").replace(/[\u00a0\u2000-\u200a\u202f]/g, " ");
  return { text, bare: bareOf(text) };
}
