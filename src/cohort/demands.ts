/** What a superior's plan asks of those below it; what it gives its own departments to do is left out. */
import { movements as known } from "../../corpus/movements.ts";
import { nameMatcher } from "../check/names.ts";
import { reviews } from "../check/passage.ts";
import type { Span } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import { amountsIn, duesIn } from "./amounts.ts";
import { type Clause, clausesOf, headingsAt } from "./clauses.ts";
import type { Demand, PlanRecord } from "./model.ts";

/** In the order of the superior's plan. */
export function demandsOf(superior: PlanRecord): Demand[] {
  const clauses = clausesOf(superior);
  const demands = [
    ...themeOf(superior),
    ...movementsIn(superior, clauses),
    ...clauses.flatMap((clause) => asked(superior, clause)),
  ];
  return demands.sort((a, b) => a.passage.span.start - b.passage.span.start);
}

const passage = ({ text }: PlanRecord, span: Span) => ({ span, text: text.slice(span.start, span.end) });

function themeOf(superior: PlanRecord): Demand[] {
  const { theme } = superior.analysis;
  return theme ? [{ kind: "theme", passage: passage(superior, theme.span) }] : [];
}

/** Verbs by which a movement is carried on, not merely spoken of. */
const CARRIES_ON =
  /(?<![a-z])(?:huong ung|trien khai|phat dong|thuc hien|day manh|tiep tuc|to chuc|tham gia|nang cao|dang ky|cu the hoa|duy tri|phat huy|gan voi)(?![a-z])/;
const PERIOD = /^["”’ ,(]{0,4}(?:giai doan|tu nam|nam) ?20\d\d(?: ?- ?20\d\d| den (?:nam )?20\d\d)?/;

function movementsIn(superior: PlanRecord, clauses: readonly Clause[]): Demand[] {
  return superior.analysis.movements.flatMap(({ name, canonical }): Demand[] => {
    const find = nameMatcher([name]);
    for (const clause of clauses) {
      const { start, end } = clause.span;
      const bare = bareOf(superior.text.slice(start, end)).replace(/\n/g, " ");
      if (ownerOf(superior, clause) === "own" || !CARRIES_ON.test(bare) || reviews(clause.text, clause.bare))
        continue;
      const first = /[a-z0-9]+/.exec(bareOf(name))?.[0] ?? "";
      for (let at = bare.indexOf(first); at >= 0 && first !== ""; at = bare.indexOf(first, at + 1)) {
        const found = find(bare, at);
        if (!found) continue;
        const period = PERIOD.exec(bare.slice(found.end))?.[0].length ?? 0;
        const span = { start: start + at, end: start + found.end + period };
        return [{ kind: "movement", passage: passage(superior, span), ...(canonical && { canonical }) }];
      }
    }
    return [];
  });
}

/** The bodies below, as a plan speaks of them together. */
const BELOW =
  "(?:(?:cac|tung|moi|tat ca cac) (?:xa|phuong|thi tran|dac khu|huyen|quan|thon|khu pho|to dan pho|khu dan cu|truong hoc|dia phuong|don vi(?! (?:truc )?thuoc so)|co quan,? (?:don vi|dia phuong))|(?:ubnd|uy ban nhan dan) (?:cac )?(?:xa|phuong|huyen)(?![a-z])|cap (?:xa|huyen|co so)|dia phuong,? (?:va )?don vi|don vi,? (?:va )?dia phuong|xa,? (?:va )?phuong|cum,? khoi thi dua|khoi,? cum thi dua)";
const ANYWHERE = new RegExp(`(?<![a-z])${BELOW}|(?:,|;| va) (?:cac )?(?:dia phuong|don vi co so)(?![a-z])`);
const ADDRESSED = new RegExp(
  `^(?:(?:giao|yeu cau|de nghi|doi voi|trach nhiem cua|nhiem vu cua|thu truong|chu tich|nguoi dung dau|cap uy|chinh quyen|cho|hdnd|ubnd|uy ban nhan dan|uy ban mttq|dang uy|cac co quan|cac so, ban, nganh|cac so, nganh|cac phong, ban|doan the|,|;|va|-) ?)*${BELOW}`,
);
const OWN =
  /^(?:giao |de nghi |yeu cau |trach nhiem cua )?(?:cac )?(?:so|phong|van phong|ban (?!hanh)|cong an|bo chi huy|thanh tra|mat tran|uy ban mat tran|hoi (?!nghi|thi)|lien doan|bao |dai |truong (?!hop)|hoi dong thi dua|chi cuc|trung tam|bo phan|thuong truc|tieu ban)(?![a-z])/;

type Owner = "below" | "own" | "all";

/** Whose the work of a clause is: by the assignment it stands in, the words it begins with, the headings above. */
function ownerOf({ analysis }: PlanRecord, { span, bare }: Clause): Owner {
  const assignment = analysis.assignments.find(
    (one) => one.span.start < span.end && span.start < one.span.end,
  );
  if (assignment?.body) return ANYWHERE.test(bareOf(assignment.body)) ? "below" : "own";
  if (ADDRESSED.test(bare)) return "below";
  if (OWN.test(bare)) return "own";
  for (const { heading } of headingsAt(analysis.outline, span.start).reverse()) {
    const words = bareOf(heading.normalize("NFC"));
    if (ADDRESSED.test(words)) return "below";
    if (OWN.test(words)) return "own";
  }
  return "all";
}

/** The plan that was handed in is itself the answer, or nothing can be one. */
const FORMAL =
  /(?<![a-z])(?:ke hoach nay|(?:xay dung|ban hanh)(?: va (?:trien khai|to chuc)(?: thuc hien)?)? (?:ke hoach|chuong trinh)|tren day la|trong qua trinh|vuong mac|phat sinh|phan anh|kinh phi|can cu ke hoach|chiu trach nhiem|nghiem tuc (?:to chuc |trien khai )*thuc hien)(?![a-z])/;
/** "98/2023/NĐ-CP", "36/KH-UBND": the day beside it is not that of a deadline. */
const SYMBOL = /\d\/(?:(?:19|20)\d\d\/)?[a-z]{1,4}-?[a-z]{2,}/;
const REPORTS = /(?<![a-z])(?:bao cao|gui|nop|tong hop|ho so)(?![a-z])/;
const EACH =
  /(?<![a-z])(?:moi|tung) (?:xa|phuong|thi tran|dac khu|huyen|thon|khu|to|don vi|dia phuong|co quan|truong|ho)/;
/** Shares of the whole superior unit are its own to reach. */
const WHOLE =
  /(?<![a-z])(?:toan (?:tinh|thanh pho|huyen)|(?:cua|tren dia ban) (?:tinh|thanh pho) dat|binh quan)(?![a-z])/;
/** Words of a task that says something. */
const LEAST_WORDS = 7;

function asked(superior: PlanRecord, clause: Clause): Demand[] {
  const { text, bare, span } = clause;
  const owner = ownerOf(superior, clause);
  if (owner === "own" || FORMAL.test(bare) || isHeading(superior, span) || namesTheme(superior, span))
    return [];
  const demand = (kind: Demand["kind"]): Demand[] => [
    { kind, passage: passage(superior, span), ...(owner === "all" && { general: true }) },
  ];
  const isDue = duesIn(bare).length > 0 && !SYMBOL.test(bare);
  if (isDue && REPORTS.test(bare)) return demand("deadline");
  if (reviews(text, bare) && owner !== "below") return [];
  const amounts = amountsIn(bare);
  const isForEach = amounts.some(({ unit }) => unit === "%") || EACH.test(bare);
  if (amounts.length > 0 && !WHOLE.test(bare) && (owner === "below" || isForEach)) return demand("target");
  if (owner !== "below" || bare.split(" ").length < LEAST_WORDS || namesMovement(superior, span)) return [];
  return demand(isDue ? "deadline" : "task");
}

function isHeading({ analysis, text }: PlanRecord, { start, end }: Span): boolean {
  if (text[end - 1] === ":") return true;
  const heading = headingsAt(analysis.outline, start).at(-1);
  return heading !== undefined && end <= heading.span.end && !/[.;]/.test(text[end] ?? "");
}

function namesTheme({ analysis: { theme } }: PlanRecord, { start, end }: Span): boolean {
  return theme !== null && start <= theme.span.start && theme.span.start < end;
}

function namesMovement({ analysis, text }: PlanRecord, span: Span): boolean {
  const bare = bareOf(text.slice(span.start, span.end));
  const names = [...analysis.movements.map(({ name }) => name), ...known.map(({ name }) => name)];
  return names.some((name) => bare.includes(bareOf(name)));
}
