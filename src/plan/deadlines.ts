/** When something is due, as plans say it: "trước ngày 15/11/2026", "trong Quý I", "xong trước 30/6". */

const DEADLINE =
  /(?:truoc|den het|het|cham nhat(?: la)?(?: truoc)?|hoan thanh truoc|xong truoc|han chot|han cuoi)(?: la)? (?:ngay )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| thang \d{1,2}(?: nam \d{4})?| hang thang)|(?:trong |tu |het |vao )?(?:quy (?:iv|i{1,3}|[1-4])|thang \d{1,2})(?:\/| nam |-)?(?:20\d\d)?(?: den (?:thang )?\d{1,2}(?:\/20\d\d)?)?|tu (?:ngay )?\d{1,2}\/\d{1,2}(?:\/\d{4})? (?:den|-) (?:ngay |het ngay )?\d{1,2}\/\d{1,2}(?:\/\d{4})?|thuong xuyen|hang (?:thang|quy|nam|tuan)|trong nam 20\d\d|6 thang dau nam|ca nam/;

/** The first deadline in `bare`, as offsets in it. */
export function deadlineIn(bare: string): { start: number; end: number } | null {
  const m = DEADLINE.exec(bare);
  return m ? { start: m.index, end: m.index + m[0].trimEnd().length } : null;
}
