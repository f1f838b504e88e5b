import { bodyKind } from "../../src/check/body-kind.ts";
import { partyPlan, plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { isJoint, onBehalfOf, spanInSignature } from "../../src/check/signature.ts";
import type { Signer } from "../../src/model.ts";
import { bareOf, keyOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** Bodies under one head, who signs for himself. */
const HEADED =
  /^(?:so|phong|van phong|truong (?!ban)|nha truong|trung tam|chi cuc|cuc|tram|benh vien|ban giam hieu|ban giam doc|lanh dao|thanh tra)(?: |$)/;
/** Posts in the singular: "TM." stands before a collective only. */
const ONE_PERSON =
  /^(?:pho )?(?:chu tich|giam doc|hieu truong|truong phong|chanh van phong|truong ban)(?: |$)/;
const HEAD_POST = /^(?:chu tich|giam doc|hieu truong|truong phong|chanh van phong|bi thu|truong ban)$/;
/** Posts whose deputy bears the post's own name. */
const NAMED_DEPUTY = /^(?:chu tich|giam doc|hieu truong|truong phong|bi thu)$/;
const DEPUTY = /^pho (?:chu tich|giam doc|hieu truong|truong phong)(?: thuong truc)?$/;
const PREFIX = /^(?:t ?[./]? ?u ?[./]? ?q|[tkTK] ?[./]? ?[mtlMTL])(?: ?[./]+ ?| )/i;

export default defineRule({
  id: "consistency/signing-form",
  title: { vi: "Thể thức ghi quyền hạn ký", en: "Form of the signing authority" },
  why: {
    vi: "TM., KT., TL., TUQ. cho biết người ký ký với thẩm quyền nào; ghi sai thì không rõ ai chịu trách nhiệm.",
    en: "TM., KT., TL., TUQ. tell by what right one signs; a wrong form leaves open who answers for the document.",
  },
  basis: nd30("điểm a, b khoản 7 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    head: {
      vi: "“TM.” chỉ dùng khi ký thay mặt tập thể; “{words}” làm việc theo chế độ thủ trưởng nên người đứng đầu ký trực tiếp. Bỏ dòng này.",
      en: "“TM.” is for a collective; “{words}” has one head, who signs directly. Remove this line.",
    },
    person: {
      vi: "“TM.” đứng trước tên tập thể, không đứng trước chức vụ “{words}”. Cấp phó ký thay ghi “KT.”, ký thừa lệnh ghi “TL.”.",
      en: "“TM.” stands before a collective, not before the post “{words}”. A deputy signs “KT.”, by order one signs “TL.”.",
    },
    deputy: {
      vi: "Dưới “{capacity}” phải là chức vụ cấp phó của chức vụ đó, không phải “{actual}”.",
      en: "Under “{capacity}” stands the deputy's post, not “{actual}”.",
    },
    chief: {
      vi: "“KT.” là ký thay cấp trưởng, không ký thay cấp phó: “{actual}”. Ghi chức vụ cấp trưởng sau “KT.”.",
      en: "“KT.” is signing for the head, not for a deputy: “{actual}”. Write the head's post after “KT.”.",
    },
    capacity: {
      vi: "Cấp phó ký phải ghi “KT.” và chức vụ cấp trưởng ở dòng trên: “{expected}”.",
      en: "A deputy signs for the head: write “{expected}” on the line above.",
    },
    own: {
      vi: "Dưới “{actual}” thiếu chức vụ của chính người ký. Ghi chức vụ trên họ tên.",
      en: "Under “{actual}” the signer's own post is missing. Write it above the name.",
    },
    mixed: {
      vi: "Phần ký dùng lẫn hai kiểu: “{words}” và “{actual}”. Văn bản của Đảng ghi T/M, K/T; văn bản của Nhà nước ghi TM., KT.",
      en: "The signature mixes two styles: “{words}” and “{actual}”. Party documents write T/M, K/T; state documents TM., KT.",
    },
    slash: {
      vi: "“{actual}” là cách ghi của văn bản Đảng. Văn bản của cơ quan nhà nước ghi “{expected}”.",
      en: "“{actual}” is the form of Party documents. State documents write “{expected}”.",
    },
    dot: {
      vi: "Ghi “{expected}”: chữ viết tắt, dấu chấm, rồi dấu cách.",
      en: "Write “{expected}”: the abbreviation, a full stop, a space.",
    },
  },
  needs: ["whole-text", "exact-letters"],
  good: [
    plan(),
    plan({ signer: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nLê Văn Sơn" }),
    plan({ signer: "CHỦ TỊCH\n\nNguyễn Thị Hồng" }), // the chairman's own document
    plan({
      body: "UBND TỈNH THANH SƠN\nSỞ NỘI VỤ",
      number: "Số: 12/KH-SNV",
      signer: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn Sơn",
    }),
    plan({ signer: "TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ\n\nLê Văn Sơn" }),
    partyPlan({ signer: "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Minh Khôi" }), // deputies of a Party committee
  ],
  bad: [
    [
      plan({
        body: "UBND TỈNH THANH SƠN\nSỞ NỘI VỤ",
        number: "Số: 12/KH-SNV",
        signer: "‹TM. SỞ NỘI VỤ›\nGIÁM ĐỐC\n\nLê Văn Sơn",
      }),
      null,
    ],
    [plan({ signer: "‹TM. CHỦ TỊCH›\nPHÓ CHỦ TỊCH\n\nLê Văn Sơn" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n‹GIÁM ĐỐC›\n\nLê Văn Sơn" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\n‹KT. PHÓ CHỦ TỊCH›\nPHÓ CHỦ TỊCH\n\nLê Văn Sơn" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\n‹PHÓ CHỦ TỊCH›\n\nLê Văn Sơn" }), "KT. CHỦ TỊCH"],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\n‹KT. CHỦ TỊCH›\n\nLê Văn Sơn" }), null],
    [partyPlan({ signer: "T/M BAN THƯỜNG VỤ\n‹KT. BÍ THƯ›\nPHÓ BÍ THƯ\n\nTrần Minh Khôi" }), null],
    [plan({ signer: "‹T/M ỦY BAN NHÂN DÂN›\nCHỦ TỊCH\n\nLê Văn Sơn" }), "TM. ỦY BAN NHÂN DÂN"],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\n‹KT.CHỦ TỊCH›\nPHÓ CHỦ TỊCH\n\nLê Văn Sơn" }), "KT. CHỦ TỊCH"],
    [plan({ signer: "‹TM ỦY BAN NHÂN DÂN›\nCHỦ TỊCH\n\nLê Văn Sơn" }), "TM. ỦY BAN NHÂN DÂN"],
  ],
  *check(subject) {
    const { signer, family } = subject.plan;
    if (!signer || isJoint(subject)) return;
    const styles = mixedStyles(subject, signer);
    if (styles) yield family === "state" ? styles : { ...styles, basis: null };
    if (family !== "state") return;
    yield* behalf(subject, signer);
    yield* deputising(subject, signer);
    if (!styles) yield* prefixes(subject, signer);
  },
});

const prefixOf = (words: string | null): string => (words ? (PREFIX.exec(words)?.[0] ?? "") : "");

/** "T/M …" above "KT. …": the first with a slash, the other with a dot. */
function mixedStyles(subject: Subject, { authority, capacity }: Signer): Problem | null {
  const [first, second] = [prefixOf(authority), prefixOf(capacity)];
  if (first === "" || second === "" || first.includes("/") === second.includes("/")) return null;
  return { span: spanInSignature(subject, capacity!), message: "mixed", data: { words: authority! } };
}

function* behalf(subject: Subject, { authority }: Signer): Generator<Problem> {
  if (!authority) return;
  const words = onBehalfOf(authority);
  const key = keyOf(words);
  const message = ONE_PERSON.test(key) ? "person" : HEADED.test(key) ? "head" : null;
  if (message) yield { span: spanInSignature(subject, authority), message, data: { words } };
}

function* deputising(subject: Subject, signer: Signer): Generator<Problem> {
  const { capacity, position, name, authority } = signer;
  const post = position ? keyOf(position) : null;
  if (capacity === null) {
    if (post === null || !DEPUTY.test(post) || (authority && ONE_PERSON.test(keyOf(onBehalfOf(authority)))))
      return;
    const kind = bodyKind(subject.plan.header.issuingBody?.value ?? "");
    if (kind !== "people-committee" && kind !== "department" && kind !== "division" && kind !== "school")
      return;
    if (/(?<![a-z])k ?[./]? ?t ?[./]/.test(bareOf(signer.text))) return;
    const chief = position!.slice(4).replace(/ thường trực$/i, "");
    yield {
      span: spanInSignature(subject, position!),
      message: "capacity",
      expected: `KT. ${chief.toUpperCase()}`,
    };
    return;
  }
  const span = () => spanInSignature(subject, capacity);
  const acting = keyOf(capacity).startsWith("q ");
  if (post === null) {
    if (!acting && name && nothingBetween(subject, capacity, name)) yield { span: span(), message: "own" };
    return;
  }
  if (!/^k/i.test(capacity)) return;
  const head = keyOf(capacity.replace(PREFIX, ""));
  if (head.startsWith("pho ")) yield { span: span(), message: "chief" };
  else if (
    HEAD_POST.test(post) ||
    (NAMED_DEPUTY.test(head) && DEPUTY.test(post) && !post.startsWith(`pho ${head}`))
  )
    yield { span: spanInSignature(subject, position!), message: "deputy", data: { capacity } };
}

/** Whether no words stand between the capacity and the name, which an unknown post would be. */
function nothingBetween(subject: Subject, capacity: string, name: string): boolean {
  const [above, below] = [spanInSignature(subject, capacity), spanInSignature(subject, name)];
  return above.end <= below.start && !/\p{L}/u.test(subject.source.text.slice(above.end, below.start));
}

/** Each abbreviation as it is typed: with a slash, without its stop, without the space. */
function* prefixes(subject: Subject, { authority, capacity }: Signer): Generator<Problem> {
  for (const words of [authority, capacity]) {
    const typed = prefixOf(words);
    if (!words || typed === "") continue;
    const form = `${keyOf(typed).replaceAll(" ", "").toUpperCase()}. `;
    if (typed === form) continue;
    const span = spanInSignature(subject, words);
    const prefix = { start: span.start, end: span.start + typed.length };
    // Only where the letters stand exactly so can they be exchanged.
    if (subject.source.text.slice(prefix.start, prefix.end).replace(/\s/g, " ") !== typed) continue;
    const expected = form + words.slice(typed.length);
    const slash = typed.includes("/");
    const fix = replacement(slash ? "suggest" : "safe", prefix, form);
    yield { span, message: slash ? "slash" : "dot", expected, fix, ...(!slash && { severity: "info" }) };
  }
}
