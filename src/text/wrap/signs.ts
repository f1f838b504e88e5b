/**
 * What one physical line says about where paragraphs begin and end: its label, its letters at both ends, and
 * whether it is one of the fixed lines of an administrative document (motto, number, position …).
 */
import { bareOf } from "../bare.ts";
import { labelOf } from "../labels.ts";
import { isAllCapitals } from "../words.ts";

/** Fixed lines, each a paragraph of its own whatever stands around it. */
export type FixedLine =
  | "motto"
  | "number"
  | "place-date"
  | "document-type"
  | "recipients"
  | "archive"
  | "authority"
  | "position"
  | "signed"
  | "attachment";

export type Start = "label" | "weak-label" | "capital" | "small" | "digit" | "opening" | "closing" | "other";
export type End = "closing-mark" | "stop" | "ellipsis" | "semicolon" | "colon" | "comma" | "open" | "word";

export interface LineSigns {
  readonly start: Start;
  readonly end: End;
  /** All its letters are capitals, and there are enough of them to mean it. */
  readonly capitals: boolean;
  readonly fixed: FixedLine | null;
  /** Last word, in small letters. */
  readonly lastWord: string;
  /** It begins like a paragraph of this genre ("Căn cứ", "Trên đây là"). */
  readonly opener: boolean;
  /** In capitals, it begins like the name of an organisation or unit ("SỞ", "XÃ"). */
  readonly body: boolean;
  /** Its last word governs what follows ("của", "và"), so that no paragraph ends there. */
  readonly unfinished: boolean;
  /** Its first word has a capital only because a sentence starts there. */
  readonly sentence: boolean;
}

const MOTTO = /^(?:cong hoa xa hoi chu nghia viet|doc lap\W{1,4}tu do\W{1,4}hanh|dang cong san viet nam$)/;
const NUMBER = /^so\s?[:.]\s?\S*.{0,30}$|^so\s[\d.…_\s]{0,14}[-/][\w/-]{2,24}$/;
/** "An Bình, ngày 05 tháng 02 năm 2024"; without the comma only behind a few capitalised words. */
const PLACE_DATE =
  /^(?:\p{Lu}[\p{L}\p{M}.'\s-]{1,40},\s?|(?:\p{Lu}[\p{L}\p{M}.]{0,9}\s){1,5})ngày.{0,14}tháng.{0,14}năm\s?[\d….]{0,10}$/u;
const DOCUMENT_TYPE =
  /^(?:du thao )?(?:ke hoach|quyet dinh|chi thi|huong dan|bao cao|to trinh|thong bao|chuong trinh|de an|cong van|nghi quyet|quy che|quy dinh|phuong an|ket luan|thong tri|thu keu goi|bien ban|du an|thong tu|nghi dinh|phieu trinh)(?: lien tich)?$/;
const RECIPIENTS = /^noi nhan\s?[:;.]?/;
const ARCHIVE = /^[-–+*•\s]{0,3}luu\b\s?[:;.]?/;
const AUTHORITY = /^(?:(?:tm|kt|tl|tuq|tun|tw|q|ttl)\s?\.\s?|t\s?\/\s?(?:m|l)\.?\s)(?=\S)/;
const POSITION =
  /^(?:pho |quyen |uy vien |thay mat )?(?:chu tich|bi thu|giam doc|tong giam doc|cuc truong|chi cuc truong|vu truong|bo truong|thu truong|truong ban|truong phong|hieu truong|vien truong|chanh an|chanh van phong|chanh thanh tra|chu nhiem|truong cong an|chi huy truong|tham muu truong|thu truong|truong doan|chanh|tong bien tap|ket toan truong|nguoi lap|thu ky)(?: .{0,60})?$/;
const ATTACHMENT = /^(?:phu luc|bieu mau|mau so|\(?(?:ban hanh )?kem theo)\b/;
/** Words that open a paragraph of this genre more often than a sentence within one. */
const OPENER =
  /^(?:can cu|thuc hien|theo de nghi|xet de nghi|kinh gui|tren day la|nhan duoc|yeu cau|trong qua trinh|de thuc hien|ben canh|tren co so|nam \d{4}|uy ban nhan dan)\b/;
/**
 * First words that are in no name and no title, so that their capital means a sentence starts. In a wrapped
 * sentence the next line could only start with a capital if it started with a name.
 */
const COMMON = new Set(
  (
    "các những để khi nếu trong trên theo từ với ngoài đối bên sau trước mỗi mọi việc tiếp tăng đẩy phát chủ_động phối thường_xuyên nâng tạo góp " +
    "phấn triển căn_cứ chỉ_đạo giao đảm bảo_đảm quán động_viên rà đổi gắn lồng lấy làm là có đã phải cần không qua nhằm tập_trung đề_cao khuyến nhận " +
    "hằng hàng định ngoài tuy do vì đặc_biệt cụ hoàn khắc quan_tâm chú biểu_dương bồi tuyên_truyền thông_qua gồm bao_gồm đồng kịp mục_tiêu nội_dung thời_gian " +
    "đối_tượng yêu_cầu mục_đích kết_quả tỷ_lệ tỉ_lệ hình_thức tiêu_chí kinh_phí lựa tổ_chức_tốt tổ_chức_phát tổ_chức_thực tổ_chức_triển tổ_chức_các thực_hiện đăng báo_cáo_kết được hiện tính đến_nay qua_đó như_vậy đây"
  ).split(" "),
);

const BODY =
  /^(?:uy ban|ubnd|hdnd|ubmttq|hoi|dang|tinh|thanh|tp|huyen|quan|thi|xa|phuong|dac khu|so(?! \d)|ban|bo|tong|cuc|chi|vu|phong|truong|trung tam|van phong|cong|doan|lien|lien doan|vien|benh|mat tran|cum|khoi|to|tieu ban|hoc vien|dai hoc|nha|khu|quy|thanh tra|kho bac|toa|huu|du thao|\*)(?![a-z])/;

const UNFINISHED = new Set(
  (
    "và của các những về theo tại với từ đến bởi là được để nhằm hoặc hay cùng khi nếu như gồm thuộc giữa bằng " +
    "mỗi đã sẽ đang cần phải vào cho do đối lần thứ rất không chưa"
  ).split(" "),
);

/** So much of a line's end tells how it ends. */
const END_LENGTH = 40;

/** The signs of `text`, one line without its line break; blanks around it are ignored. */
export function signsOf(text: string): LineSigns {
  const line = text.trim().normalize("NFC");
  const bare = bareOf(line);
  const capitals = isCapitals(line);
  const lastWord = (/[\p{L}\p{M}\d]+$/u.exec(line.slice(-END_LENGTH))?.[0] ?? "").toLowerCase();
  return {
    start: startOf(line),
    end: endOf(line.slice(-END_LENGTH)),
    capitals,
    fixed: fixedOf(line, bare, capitals),
    lastWord,
    unfinished: !capitals && UNFINISHED.has(lastWord),
    opener: OPENER.test(bare) && /^\p{Lu}/u.test(line),
    body: capitals && BODY.test(bare),
    sentence: !capitals && startsSentence(line),
  };
}

function startsSentence(line: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(line)) return false;
  const [one = "", two = "", three = ""] = line.toLowerCase().split(/[^\p{L}\p{M}\d]+/u, 3);
  const year = one === "năm" && /^2\d{3}$/.test(two);
  return year || COMMON.has(one) || COMMON.has(`${one}_${two}`) || COMMON.has(`${one}_${two}_${three}`);
}

function isCapitals(line: string): boolean {
  const body = line.slice(labelOf(line)?.length ?? 0);
  return isAllCapitals(body) && /\p{L}{2,}[^\p{L}]+\p{L}|\p{L}{4,}/u.test(body);
}

function fixedOf(line: string, bare: string, capitals: boolean): FixedLine | null {
  if (line.length < 50 && MOTTO.test(bare) && (capitals || bare.startsWith("doc"))) return "motto";
  if (PLACE_DATE.test(line)) return "place-date";
  if (/^S[ốỐOÓô]/.test(line) && line.length < 60 && NUMBER.test(bare)) return "number";
  if (RECIPIENTS.test(bare) && line.length < 40 && line[0] !== "n") return "recipients";
  if (ARCHIVE.test(bare) && /^[^\p{L}]{0,3}L[Ưư]/u.test(line) && line.length < 60) return "archive";
  if (capitals && DOCUMENT_TYPE.test(bare)) return "document-type";
  if (/^\p{Lu}/u.test(line) && line.length < 70 && AUTHORITY.test(bare)) return "authority";
  if (capitals && POSITION.test(bare)) return "position";
  if (/^\((?:da ky|ky ten)/.test(bare) && line.length < 40) return "signed";
  if (ATTACHMENT.test(bare) && /^\(|^\p{Lu}{2}|^Phụ lục|^Mẫu|^Biểu/u.test(line)) return "attachment";
  return null;
}

const WEAK_NUMBER = /^\d{1,2}\s?[.)/:]\s*[\p{Ll}\d]|^\d{1,2}\s\p{Lu}/u;
const STRONG_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,4}\s?(?:[.)]|\/(?=\s)|:)/u;

function startOf(line: string): Start {
  const label = labelOf(line);
  const after = label ? line.slice(label.length) : "";
  switch (label?.kind) {
    case "dash":
    case "plus":
    case "bullet":
      return /^[\p{Lu}“"‘']/u.test(after) ? "label" : /^[\p{L}\d]/u.test(after) ? "weak-label" : "other";
    case "number":
      if (label.ordinals.length > 1) return /^[\p{L}“"]/u.test(after) ? "label" : "weak-label";
      return STRONG_NUMBER.test(line) && !WEAK_NUMBER.test(line)
        ? "label"
        : WEAK_NUMBER.test(line)
          ? "weak-label"
          : "digit";
    case "roman":
    case "letter":
      return /^[\p{Lu}“"]/u.test(after) ? "label" : "weak-label";
    case "article":
    case "part":
    case "chapter": {
      const own = line.slice(0, label.length).trimEnd();
      const alone = after === "" || /[.:)]$/.test(own) || /^\p{Lu}{2}/u.test(own);
      return /^\p{Lu}/u.test(own) && alone ? "label" : startOfWord(line);
    }
  }
  return startOfWord(line);
}

function startOfWord(line: string): Start {
  if (/^\d{1,2}\.?$/.test(line)) return "weak-label";
  const first = line[0] ?? "";
  if (/\p{Lu}/u.test(first)) return "capital";
  if (/\p{Ll}/u.test(first)) return "small";
  if (/\d/.test(first)) return "digit";
  if (/[“"‘'«([]/.test(first)) return "opening";
  return /[)\]”’»,.;:/%?!…]/.test(first) ? "closing" : "other";
}

function endOf(line: string): End {
  const text = line.replace(/[*_\s]+$/, "");
  if (/\.\s?\/\s?\.?$/.test(text)) return "closing-mark";
  const body = text.replace(/[”"’')\]»]+$/, "");
  const last = body[body.length - 1] ?? "";
  if (/\.{2,}$|…$/.test(body)) return "ellipsis";
  if (/[.!?]/.test(last)) return "stop";
  if (last === ";") return "semicolon";
  if (last === ":") return "colon";
  if (last === ",") return "comma";
  return /[-–—/+&(“‘«[]/.test(text[text.length - 1] ?? "") ? "open" : "word";
}
