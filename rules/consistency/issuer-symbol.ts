import { bodyKind } from "../../src/check/body-kind.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { isJoint } from "../../src/check/signature.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** What stands for the body in "KH-UBND", "KH-HĐND". */
const COMMITTEE = /^\p{Lu}\p{L}*-(UBND|HĐND)$/u;

export default defineRule({
  id: "consistency/issuer-symbol",
  title: { vi: "Ký hiệu và cơ quan ban hành", en: "Symbol and issuing body" },
  why: {
    vi: "Ký hiệu cho biết văn bản của cơ quan nào; ghi ký hiệu của cơ quan khác thì số bị lẫn vào sổ của cơ quan đó.",
    en: "The symbol tells whose document it is; another body's symbol puts the number into that body's series.",
  },
  basis: nd30("điểm b khoản 3 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    vi: "Ký hiệu ghi “{actual}” nhưng cơ quan ban hành là {issuer}. Ghi chữ viết tắt của cơ quan ban hành.",
    en: "The symbol says “{actual}” but the issuing body is {issuer}. Write the issuing body's abbreviation.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({
      body: "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
      number: "Số: 12/KH-HĐTĐKT",
      signer: "TM. HỘI ĐỒNG\nCHỦ TỊCH\n\nNguyễn Thị Hồng",
    }),
    plan({
      body: "UBND XÃ AN BÌNH\nVĂN PHÒNG HĐND VÀ UBND",
      number: "Số: 12/KH-VPHĐND&UBND",
      signer: "CHÁNH VĂN PHÒNG\n\nLê Văn Sơn",
    }),
  ],
  bad: [
    [
      plan({
        body: "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        number: "Số: 12/‹KH-UBND›",
        signer: "TM. HỘI ĐỒNG\nCHỦ TỊCH\n\nNguyễn Thị Hồng",
      }),
      null,
    ],
    [plan({ number: "Số: 12/‹KH-HĐND›" }), null],
  ],
  *check(subject) {
    const { number, issuingBody } = subject.plan.header;
    const symbol = number?.symbol?.normalize("NFC");
    const body = symbol && COMMITTEE.exec(symbol)?.[1];
    if (!number || !body || !issuingBody || !subject.plan.hasLetterhead || isJoint(subject)) return;
    // Read from the text, it may be whose plan this one carries out.
    if (issuingBody.span.start > (subject.plan.title.documentType?.span.start ?? 0)) return;
    const kind = bodyKind(issuingBody.value);
    if (kind === null || kind === (body === "UBND" ? "people-committee" : "people-council")) return;
    const { text } = subject.source;
    const at = text.slice(number.span.start, number.span.end).search(/[\p{L}]+\s*-\s*[\p{L}\p{M}]+\s*$/u);
    const span = at < 0 ? number.span : { start: number.span.start + at, end: number.span.end };
    yield {
      span,
      data: { issuer: issuingBody.value.replace(/\s+/g, " ") },
      cause: { span: issuingBody.span, message: { vi: "cơ quan ban hành", en: "the issuing body" } },
    };
  },
});
