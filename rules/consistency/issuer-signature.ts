import { type BodyKind, bodyKind, placeOfBody } from "../../src/check/body-kind.ts";
import { partyPlan, plan } from "../../src/check/example.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import { isJoint, onBehalfOf, spanInSignature } from "../../src/check/signature.ts";
import { keyOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** Posts that head one kind of body, and the kinds they can never head. */
const NEVER_HEADS: readonly (readonly [RegExp, readonly BodyKind[]])[] = [
  [/^(?:pho )?chu tich(?: thuong truc)?$/, ["department", "division", "office", "school"]],
  [/^(?:pho )?giam doc$/, ["people-committee", "division"]],
  [/^(?:pho )?hieu truong$/, ["people-committee", "department", "division"]],
  [/^(?:pho )?bi thu$/, ["people-committee", "department", "division", "school"]],
  [/^(?:pho )?truong phong$/, ["people-committee", "department", "school"]],
];
/** An organ that people's committees and departments do not have. */
const PARTY_ORGAN = /^(?:ban thuong vu|ban chap hanh|ban thuong truc|btv|bch)(?: |$)/;
const COLLECTIVE: readonly BodyKind[] = ["council", "board"];
const STATE_OFFICE: readonly BodyKind[] = ["department", "division", "office", "school", "unit"];

export default defineRule({
  id: "consistency/issuer-signature",
  title: { vi: "Cơ quan ban hành và cơ quan ký", en: "Issuing body and signing body" },
  why: {
    vi: "Văn bản của cơ quan nào thì người có thẩm quyền của cơ quan đó ký; phần ký của cơ quan khác thường còn lại từ văn bản cũ và làm văn bản không rõ của ai.",
    en: "A document is signed for the body that issues it; another body's signature block is usually left over from an older file.",
  },
  basis: nd30("khoản 2 và khoản 7 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    body: {
      vi: "Kế hoạch của {issuer} nhưng ký “{actual}”. Sửa phần ký hoặc tên cơ quan ban hành cho khớp.",
      en: "The plan is issued by {issuer} but signed “{actual}”. Make the signature or the issuing body agree.",
    },
    place: {
      vi: "Kế hoạch của {issuer} nhưng ký “{actual}”: khác đơn vị hành chính. Sửa cho khớp.",
      en: "The plan is issued by {issuer} but signed “{actual}”, of another administrative unit. Make them agree.",
    },
    post: {
      vi: "Kế hoạch của {issuer} nhưng người ký là “{actual}”, không phải chức vụ đứng đầu cơ quan đó. Sửa phần ký hoặc tên cơ quan.",
      en: "The plan is issued by {issuer} but the signer is “{actual}”, a post that does not head it. Correct one of them.",
    },
  },
  needs: ["whole-text"],
  good: [
    plan(),
    plan({ signer: "TM. UBND XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Sơn" }),
    plan({ signer: "TL. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ\n\nLê Văn Sơn" }), // by order, within the committee
    plan({
      body: "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
      number: "Số: 03/KH-HĐTĐKT",
      signer: "TM. HỘI ĐỒNG\nCHỦ TỊCH\nChủ tịch UBND xã\n\nNguyễn Thị Hồng",
    }),
    partyPlan(),
  ],
  bad: [
    [
      plan({
        body: "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        number: "Số: 03/KH-HĐTĐKT",
        signer: "‹TM. ỦY BAN NHÂN DÂN›\nCHỦ TỊCH\n\nNguyễn Thị Hồng",
      }),
      null,
    ],
    [plan({ signer: "‹TM. BAN THƯỜNG VỤ›\nCHỦ TỊCH\n\nNguyễn Thị Hồng" }), null],
    [
      plan({
        body: "UBND TỈNH THANH SƠN\nSỞ NỘI VỤ",
        number: "Số: 12/KH-SNV",
        signer: "‹TM. ỦY BAN NHÂN DÂN›\nCHỦ TỊCH\n\nNguyễn Thị Hồng",
      }),
      null,
    ],
    [plan({ signer: "‹TM. ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG KHÊ›\nCHỦ TỊCH\n\nNguyễn Thị Hồng" }), null],
    [plan({ signer: "‹GIÁM ĐỐC›\n\nNguyễn Thị Hồng" }), null],
    [partyPlan({ signer: "‹T/M ỦY BAN NHÂN DÂN›\nCHỦ TỊCH\n\nTrần Minh Khôi" }), null],
  ],
  *check(subject) {
    const { plan } = subject;
    const { signer } = plan;
    const issuer = plan.header.issuingBody;
    if (!signer || !issuer || isJoint(subject)) return;
    const kind = bodyKind(issuer.value);
    if (kind === null) return;
    const cause = { span: issuer.span, message: ISSUED_BY };
    const basis = plan.family === "state" ? {} : { basis: null };
    const data = { issuer: issuer.value.replace(/\s+/g, " ") };
    if (signer.authority) {
      const message = authorityMessage(subject, kind, issuer.value, onBehalfOf(signer.authority));
      if (message) {
        const span = spanInSignature(subject, signer.authority);
        yield { span, message, data, cause, ...basis };
      }
      return;
    }
    // Without a letterhead the post alone is too little to go by.
    if (!plan.hasLetterhead || subject.source.ocr || !signer.position) return;
    if (signer.capacity && !/^k/i.test(signer.capacity)) return;
    const post = keyOf(signer.position);
    const strange = NEVER_HEADS.some(([words, kinds]) => words.test(post) && kinds.includes(kind));
    if (strange)
      yield { span: spanInSignature(subject, signer.position), message: "post", data, cause, ...basis };
  },
});

const ISSUED_BY = { vi: "cơ quan ban hành", en: "the issuing body" };

function authorityMessage(
  { source }: Subject,
  issuing: BodyKind,
  issuer: string,
  signing: string,
): "body" | "place" | null {
  const key = keyOf(signing);
  const kind = bodyKind(signing);
  if (issuing === "people-committee" && PARTY_ORGAN.test(key)) return "body";
  if (kind === null) return null;
  if (kind === issuing) {
    if (kind !== "people-committee" && kind !== "people-council") return null;
    return !source.ocr && placesDiffer(issuer, signing) ? "place" : null;
  }
  const pair = [issuing, kind];
  if (pair.includes("people-committee")) {
    // "TM. SỞ …" under another letterhead is a question of form first.
    return issuing === "people-committee" && STATE_OFFICE.includes(kind) ? null : "body";
  }
  if (kind === "people-council" || issuing === "people-council") return "body";
  if (kind === "party" || issuing === "party")
    return COLLECTIVE.includes(issuing) || COLLECTIVE.includes(kind) ? null : "body";
  return null;
}

/** Both name their unit and the units differ in level or in name. */
function placesDiffer(issuer: string, signing: string): boolean {
  const [a, b] = [placeOfBody(issuer), placeOfBody(signing)];
  if (!a || !b) return false;
  if (a.level !== b.level) return true;
  return a.name !== null && b.name !== null && a.name !== b.name;
}
