/** The words of visible digital signatures ("Người ký: …", "Thời gian ký: …"), which stand anywhere on a page. */
import type { Row, Segment } from "./segments.ts";

const SIGNED =
  /^(?:(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Thời gian ký|Ngày ký|Signed by|Digitally signed)\s?:|SAO Y;|Digitally signed by)/iu;
const DETAIL = /^(?:Email|Cơ quan|Đơn vị|Tổ chức|Chức vụ|Date|Reason|Location|DN|Lý do|Địa điểm)\s?:/iu;

export interface WithoutStamps {
  readonly rows: readonly Row[];
  readonly stamps: readonly Segment[];
}

/** A detail ("Email: …") is part of a stamp only on a page that has one. */
export function withoutStamps(rows: readonly Row[]): WithoutStamps {
  const isStamped = rows.some((row) => row.segments.some((segment) => SIGNED.test(segment.text)));
  if (!isStamped) return { rows, stamps: [] };
  const stamps: Segment[] = [];
  const kept = rows.flatMap((row) => {
    const segments = row.segments.filter((segment) => {
      const isStamp = SIGNED.test(segment.text) || DETAIL.test(segment.text);
      if (isStamp) stamps.push(segment);
      return !isStamp;
    });
    return segments.length > 0 ? [{ ...row, segments }] : [];
  });
  return { rows: kept, stamps };
}
