/** The words of a plan, paragraph by paragraph, as a clerk types them. */
import { dateInWords } from "../../../src/text/dates.ts";
import { demands, THEME } from "./demands.ts";
import type { Draft, Issuer, Item, Unit } from "./draft.ts";

export type Look = "center" | "basis" | "section" | "topic" | "item" | "plain";

export interface Line {
  readonly look: Look;
  readonly label: string;
  readonly text: string;
}

export interface Pages {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly body: readonly Line[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

export const unitName = ({ kind, name }: Unit): string => `${kind} ${name}`;
export const provinceName = ({ province, provinceKind }: Unit): string => `${provinceKind} ${province}`;

/** As a sentence names it. */
export function bodyName({ unit, office }: Issuer): string {
  return office === null ? `Ủy ban nhân dân ${unitName(unit)}` : `${office.name} ${unitName(unit)}`;
}

export const symbolOf = ({ office }: Issuer): string => `KH-${office?.symbol ?? "UBND"}`;

const BASES = [
  "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;",
  "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;",
  "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;",
  "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP;",
];
/** Of every third plan: no longer in force. */
const OLD_BASIS =
  "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;";

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

export function linesOf(plan: Draft): Pages {
  const { issuer, date, number, year, signer } = plan;
  const { unit, office } = issuer;
  const open = (words: string, item?: Item): string => filled(words, plan, item);
  const items = (list: readonly Item[]): Line[] =>
    list.map((item) => ({ look: "item", label: "-", text: open(item.words, item) }));
  const section = (nth: number, text: string): Line => ({ look: "section", label: `${ROMAN[nth]}.`, text });
  const topic = (nth: number, text: string): Line => ({ look: "topic", label: `${nth}.`, text });
  const bases = number % 3 === 0 ? BASES.with(2, OLD_BASIS) : BASES;
  const by = `Thực hiện Kế hoạch số 36/KH-UBND ngày 12 tháng 01 năm ${year} của Ủy ban nhân dân ${provinceName(unit)} về công tác thi đua, khen thưởng năm ${year}.`;
  return {
    left: office
      ? [
          `UBND ${unitName(unit).toUpperCase()}`,
          office.name.toUpperCase(),
          `Số: ${number}/${symbolOf(issuer)}`,
        ]
      : ["ỦY BAN NHÂN DÂN", unitName(unit).toUpperCase(), `Số: ${number}/${symbolOf(issuer)}`],
    right: [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      `${unit.name}, ${dateInWords(date)}`,
    ],
    body: [
      { look: "center", label: "", text: "KẾ HOẠCH" },
      { look: "center", label: "", text: open(plan.subject) },
      ...[...bases, by].map((text): Line => ({ look: "basis", label: "", text })),
      {
        look: "plain",
        label: "",
        text: open("{cơ quan} ban hành Kế hoạch công tác thi đua, khen thưởng năm {năm} như sau:"),
      },
      section(0, "MỤC ĐÍCH, YÊU CẦU"),
      topic(1, "Mục đích"),
      ...items(plan.purposes),
      topic(2, "Yêu cầu"),
      ...items(plan.requirements),
      section(1, "NỘI DUNG THI ĐUA"),
      ...(plan.theme
        ? [{ look: "plain", label: "", text: open(plan.theme.words, plan.theme) } as const]
        : []),
      ...plan.topics.flatMap(({ topic: name, items: list }, i) => [topic(i + 1, name), ...items(list)]),
      section(2, "CHỈ TIÊU, GIẢI PHÁP"),
      ...items(plan.measures),
      section(3, "TỔ CHỨC THỰC HIỆN"),
      ...items(plan.schedule),
      ...plan.closing.map((item): Line => ({ look: "plain", label: "", text: open(item.words, item) })),
    ],
    recipients: [
      `- UBND ${provinceName(unit)};`,
      `- Sở Nội vụ ${provinceName(unit)};`,
      `- Thường trực Đảng ủy, HĐND ${unit.kind};`,
      "- Các cơ quan, đơn vị, các thôn;",
      "- Lưu: VT.",
    ],
    signature: office
      ? [office.head, "", signer]
      : [
          "TM. ỦY BAN NHÂN DÂN",
          number % 4 === 0 ? "KT. CHỦ TỊCH" : "CHỦ TỊCH",
          ...(number % 4 === 0 ? ["PHÓ CHỦ TỊCH"] : []),
          "",
          signer,
        ],
  };
}

function filled(words: string, plan: Draft, item?: Item): string {
  const unit = item?.left?.unit ?? plan.issuer.unit;
  return words
    .replaceAll("{cơ quan}", bodyName({ ...plan.issuer, unit }))
    .replaceAll("{xã}", unitName(unit))
    .replaceAll("{tỉnh}", provinceName(plan.issuer.unit))
    .replaceAll("{năm}", String(item?.left?.year ?? plan.year));
}

/** The province's plan, which asks of its communes what `demands` say. */
export function superiorLines(unit: Unit, year: number): Pages {
  const asked = (...kinds: readonly string[]): Line[] =>
    demands
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ asks }) => ({
        look: "item",
        label: "-",
        text: asks.replaceAll("{năm}", String(year)).replaceAll("của tỉnh", `của ${provinceName(unit)}`),
      }));
  const section = (nth: number, text: string): Line => ({ look: "section", label: `${ROMAN[nth]}.`, text });
  const plain = (text: string): Line => ({ look: "plain", label: "", text });
  return {
    left: ["ỦY BAN NHÂN DÂN", provinceName(unit).toUpperCase(), "Số: 36/KH-UBND"],
    right: [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      `${unit.province}, ${dateInWords(`${year}-01-12`)}`,
    ],
    body: [
      { look: "center", label: "", text: "KẾ HOẠCH" },
      { look: "center", label: "", text: `Công tác thi đua, khen thưởng năm ${year}` },
      ...BASES.map(
        (text, i): Line => ({ look: "basis", label: "", text: i < 3 ? text : text.replace(/;$/, ".") }),
      ),
      plain(
        `Ủy ban nhân dân ${provinceName(unit)} ban hành Kế hoạch công tác thi đua, khen thưởng năm ${year} như sau:`,
      ),
      section(0, "MỤC ĐÍCH, YÊU CẦU"),
      plain(
        "Phát huy vai trò của thi đua trong thực hiện nhiệm vụ chính trị; khen thưởng kịp thời, đúng người, đúng việc.",
      ),
      section(1, "CHỦ ĐỀ, PHONG TRÀO THI ĐUA"),
      plain(`Chủ đề thi đua năm ${year}: “${THEME}”.`),
      ...asked("movement"),
      section(2, "CHỈ TIÊU"),
      ...asked("target"),
      section(3, "NHIỆM VỤ CỦA CÁC XÃ, PHƯỜNG"),
      ...asked("task"),
      section(4, "THỜI HẠN"),
      ...asked("deadline"),
      plain(
        `Trên đây là Kế hoạch công tác thi đua, khen thưởng năm ${year} của Ủy ban nhân dân ${provinceName(unit)}./.`,
      ),
    ],
    recipients: ["- Bộ Nội vụ;", "- Các sở, ban, ngành;", "- UBND các xã, phường;", "- Lưu: VT."],
    signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lục Văn Thạch"],
  };
}
