/** Words in which a document speaks of its own issuing body, read around a unit's name. */
import type { Span } from "../../model.ts";
import type { CleanText } from "../../text/clean-text.ts";

export type SelfReference = "closing" | "opening" | "actor" | "ground" | "people";

const BODY =
  "(?:van phong |ban thuong vu |ban chap hanh |btv |bch |thuong truc |ban thuong truc )?(?:dang bo,? ?(?:va )?)?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd(?: va ubnd|, ubnd| - ubnd|-ubnd)?|dang uy|dang bo|uy ban mat tran to quoc viet nam|uy ban mttq viet nam|ubmttq|mttq|hoi lien hiep phu nu|hoi lhpn|hoi nong dan|hoi cuu chien binh|hoi ccb|doan thanh nien|doan tncs ho chi minh|doan|hoi dong thi dua,? ?-? ?khen thuong|cong an|so [a-z ,]{2,45}[a-z])";

const CLOSING = new RegExp(`^\\W{0,4}tren day la [^;]{0,260}(?:cua|,) (?:${BODY} )?$`);
const ISSUES =
  /^,? ?(?:nay |se |da )?(?:ban hanh|xay dung|phat dong|lap|de ra|trien khai)[^.;]{0,40} (?:ke hoach|phong trao|dot thi dua)(?![a-z])/;
// "UBND xã X", first words of their clause or told to do something.
const CLAUSE = new RegExp(
  `(?:^\\W{0,4}|^[\\divxa-e]{1,4}[.)] ?|[,:] |(?:^|[ ,])(?:giao|yeu cau|de nghi|cua|do) )${BODY} $`,
);
const ACTS =
  /^,? ?(?:yeu cau|giao|de nghi|chi dao|to chuc|ban hanh|phat dong|tong hop|thanh lap|quyet dinh|xet|khen|tang|phan cong|theo doi|chiu trach nhiem|huong dan|kiem tra|bo tri|can doi|xay dung|trien khai|tiep tuc|dat ra|phan dau|quyet tam|keu goi|van dong)(?![a-z])/;
const GROUND = /(?:tren dia ban|trong pham vi|trong toan|tren toan|toan|dia ban) (?:toan )?$/;
const PEOPLE =
  /(?:nhan dan|can bo|cong chuc|vien chuc|hoi vien|doan vien|dang vien|chinh quyen|nhan dan cac dan toc)(?: tren dia ban| cua| trong)? $/;
const OFFICE =
  /(?:van phong hdnd va ubnd|van phong|cong an|ban chi huy quan su|ban chqs|tram y te|ban van hoa|mttq|dai truyen thanh) $/;

// "… đoạn qua tỉnh X", "… tham gia hội thi tại xã X": a title may lead to another's unit.
const LEADS_ELSEWHERE =
  /(?:^| )(?:tai|qua|voi|den|toi|tu|giua|va|sang|ve|o|cho|gap|tham|vao|thuoc|giup|tinh|giai|hoi thi|doi voi|cung) $/;

/** Whether the title names the unit at `span` as the one it is of: "… trên địa bàn xã X", "… xã X năm 2026". */
export function isTitledBy({ bare }: CleanText, title: Span, span: Span): boolean {
  const before = bare.slice(title.start, span.start);
  if (GROUND.test(before) || new RegExp(`(?:^| )${BODY} $`).test(before) || / cua $/.test(before))
    return true;
  return (
    !LEADS_ELSEWHERE.test(before) &&
    /^(?: nam \d{4}|,? giai doan| nhiem ky|[ ./]*$)/.test(bare.slice(span.end, title.end))
  );
}

/** How the sentence speaks of the unit at `span`, `null` when not as of the document's own. */
export function selfReference({ bare }: CleanText, sentence: Span, span: Span): SelfReference | null {
  const before = bare.slice(Math.max(sentence.start, span.start - 320), span.start);
  const after = bare.slice(span.end, Math.min(sentence.end, span.end + 140));
  if (CLOSING.test(before.trimStart())) return "closing";
  if (CLAUSE.test(before.trimStart())) {
    if (ISSUES.test(after)) return "opening";
    if (ACTS.test(after)) return "actor";
  }
  if (GROUND.test(before)) return "ground";
  return PEOPLE.test(before) || OFFICE.test(before) ? "people" : null;
}

// Reasons to name another unit.
const REASON =
  /(?<![a-z])(?:hoc tap kinh nghiem|kinh nghiem (?:tai|cua|o)|tham quan|giao luu|ket nghia|giap|tiep giap|lan can|lien xa|cum thi dua|khoi thi dua|cum so|khoi so|trao doi|dien hinh|mo hinh|guong|ho tro|ung ho|tham hoi|tham va|du an|cong trinh|tuyen duong|tuyen kenh|phoi hop voi|cung voi|lien tich|ky ket|khao sat|hoi nghi tai|to chuc tai|dien ra tai|dong quan|dong chan|truong|benh vien|cho|chua|den|dinh|nghia trang|quy hoach|bai hoc|nhu|voi)(?![a-z])/;

/** Whether the sentence gives a reason to name a unit that is not the document's own. */
export const hasReason = ({ bare }: CleanText, { start, end }: Span): boolean =>
  REASON.test(bare.slice(start, end));
