/** What is said of the comments of an earlier run. */
import { expect, it } from "vitest";
import { readDocx } from "../../src/read/docx/index.ts";
import { annotateReport } from "../../src/report/annotate.ts";
import { docx, p } from "../fixtures/docx.ts";

const source = readDocx(docx({ body: p("a") }));
const report = (replaced: number, kept: number, lang: "vi" | "en" = "vi") =>
  annotateReport(
    { source, notes: [], replaced, kept },
    { path: "a.docx", out: "b.docx" },
    { lang, width: 100, colour: false },
  )
    .split("\n")
    .slice(2, -1);

it.each([
  [0, 0, ["Không có phát hiện nào để ghi chú."]],
  [2, 0, ["Không có phát hiện nào để ghi chú.", "Đã bỏ 2 ghi chú của lần chạy trước."]],
  [0, 3, ["Đã gắn 0 ghi chú.", "Giữ nguyên 3 ghi chú của lần chạy trước đã có người trả lời."]],
])("%j taken out, %j kept", (replaced, kept, lines) => {
  expect(report(replaced, kept)).toEqual(lines);
});

it("says it in English", () => {
  expect(report(1, 1, "en").slice(1)).toEqual([
    "Comments of an earlier run taken out: 1",
    "Comments of an earlier run that somebody answered, kept: 1",
  ]);
});
