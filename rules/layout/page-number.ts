import { plan } from "../../src/check/example.ts";
import { nearest, pageNumberChange, pageNumberSize } from "../../src/check/layout/relayouts.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import type { PageNumber } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

const FROM = 13;
const TO = 14;
const first = (settings: string): string => plan({ body: `⟨${settings}⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH` });

export default defineRule({
  id: "layout/page-number",
  title: { vi: "Số trang", en: "Page number" },
  why: {
    vi: "Số trang giữa lề trên giúp giữ đúng thứ tự các tờ khi in, photo và đóng hồ sơ.",
    en: "Numbers in the middle of the top margin keep the sheets in order when printed, copied and filed.",
  },
  basis: nd30("khoản 7 Mục I Phần I Phụ lục I"),
  severity: "info",
  message: {
    missing: {
      vi: "Văn bản nhiều trang chưa đánh số trang. Đánh số ở giữa lề trên, từ trang thứ hai.",
      en: "The pages are not numbered. Number them in the middle of the top margin, from the second page on.",
    },
    footer: {
      vi: "Số trang đặt ở cuối trang. Đặt ở giữa lề trên.",
      en: "The page number stands at the foot. Set it in the middle of the top margin.",
    },
    center: {
      vi: "Số trang không ở giữa. Căn giữa số trang ở lề trên.",
      en: "The page number is not in the middle. Centre it in the top margin.",
    },
    size: {
      vi: "Số trang cỡ chữ {actual}, phải là {expected}.",
      en: "The page number has size {actual}; it must be {expected}.",
    },
    first: {
      vi: "Trang thứ nhất có số trang. Chọn “Different First Page” để trang đầu không hiện số.",
      en: "The first page bears a number. Choose “Different First Page” so that it does not.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    first("number header center 14"),
    first("number header unknown 13"), // placed by a tab
    first("pages 1, number none"),
  ],
  bad: [
    [first("pages 2, number none"), null],
    [first("number footer center 14"), null],
    [first("number header right 14"), null],
    [first("number header center 11"), "13–14"],
    [first("number header center 14, title no"), null],
  ],
  *check({ source }) {
    const { pageNumbers, pages, sections } = source;
    if (!pageNumbers)
      return notEvaluated("không rõ số trang của văn bản", "the document's page numbers are not known");
    if (pageNumbers.length === 0) {
      if (pages !== null && pages > 1) {
        yield { span: null, message: "missing", relayouts: [pageNumberChange("add", TO)] };
      }
      return undefined;
    }
    const usual = pageNumbers.filter((number) => number.pages === "all");
    const above = usual.find(({ region }) => region === "header");
    if (usual.length > 0 && !above) {
      yield { span: null, message: "footer", relayouts: [pageNumberChange("raise", TO)] };
    } else if (above?.alignment && above.alignment !== "center") {
      yield { span: null, message: "center", relayouts: [pageNumberChange("centre", TO)] };
    }
    const shown = above ?? usual[0];
    if (shown?.size && (shown.size < FROM || shown.size > TO)) {
      yield {
        span: null,
        message: "size",
        actual: `${shown.size}`.replace(".", ","),
        expected: `${FROM}–${TO}`,
        // What is moved up gets its size there.
        relayouts: above ? [pageNumberSize(shown.size, nearest(shown.size, [FROM, TO]))] : [],
      };
    }
    if (pages !== 1 && onFirstPage(pageNumbers, sections[0]?.titlePage ?? true)) {
      yield { span: null, message: "first", relayouts: [pageNumberChange("hide-on-first", TO)] };
    }
    return undefined;
  },
});

const onFirstPage = (numbers: readonly PageNumber[], titlePage: boolean): boolean =>
  numbers.some(
    ({ section, pages, conditional }) =>
      section === 0 && !conditional && pages === (titlePage ? "first" : "all"),
  );
