/** Straight level and upright lines drawn on a page: the borders of tables. */
import type { OpenPdf } from "./engine.ts";
import { apply, type Matrix } from "./matrix.ts";

/** A ruling line at `at` (y of a level one, x of an upright one), from `from` to `to`. */
export interface Rule {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Point = readonly [x: number, y: number];

/** Borders are drawn as lines or as thin filled boxes. */
const THIN = 2.6;
const SHORTEST = 4;

/** The rules of a path that is painted; a path that only clips has none. */
export function rulesOfPath(args: readonly unknown[], map: Matrix, OPS: OpenPdf["OPS"]): Rule[] {
  const operator = args[0];
  const isStroked = new Set<unknown>([OPS.stroke, OPS.closeStroke]).has(operator);
  const isBoth = new Set<unknown>([
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]).has(operator);
  const isFilled = operator === OPS.fill || operator === OPS.eoFill;
  if (!isStroked && !isFilled && !isBoth) return [];
  const data = Array.isArray(args[1]) ? args[1][0] : null;
  if (!Array.isArray(data) && !ArrayBuffer.isView(data)) return [];
  return subpathsOf(data as ArrayLike<number>).flatMap((points) => {
    const mapped = points.map(([x, y]) => apply(map, x, y));
    return isFilled ? thinBox(mapped) : edges(mapped, isBoth);
  });
}

/** Points of each subpath; curves count with their end. Codes: 0 move, 1 line, 2 curve, 3 close. */
function subpathsOf(data: ArrayLike<number>): Point[][] {
  const out: Point[][] = [];
  let i = 0;
  while (i < data.length) {
    const code = data[i++];
    if (code === 0) out.push([[data[i++] ?? 0, data[i++] ?? 0]]);
    else if (code === 1) out[out.length - 1]?.push([data[i++] ?? 0, data[i++] ?? 0]);
    else if (code === 2) {
      out[out.length - 1]?.push([data[i + 4] ?? 0, data[i + 5] ?? 0]);
      i += 6;
    } else if (code === 3) {
      const path = out[out.length - 1];
      if (path?.[0]) path.push(path[0]);
    } else break;
  }
  return out;
}

function thinBox(points: readonly Point[]): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y2 - y1 <= THIN && x2 - x1 >= SHORTEST) return [{ level: true, at: (y1 + y2) / 2, from: x1, to: x2 }];
  if (x2 - x1 <= THIN && y2 - y1 >= SHORTEST) return [{ level: false, at: (x1 + x2) / 2, from: y1, to: y2 }];
  return [];
}

function edges(points: readonly Point[], filled: boolean): Rule[] {
  const thin = thinBox(points);
  if (thin.length > 0 || filled) return thin;
  const out: Rule[] = [];
  for (let i = 1; i < points.length; i++) out.push(...thinBox([points[i - 1]!, points[i]!]));
  return out;
}
