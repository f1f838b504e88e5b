/** Affine maps of PDF: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export function multiply(n: Matrix, m: Matrix): Matrix {
  return [
    n[0] * m[0] + n[2] * m[1],
    n[1] * m[0] + n[3] * m[1],
    n[0] * m[2] + n[2] * m[3],
    n[1] * m[2] + n[3] * m[3],
    n[0] * m[4] + n[2] * m[5] + n[4],
    n[1] * m[4] + n[3] * m[5] + n[5],
  ];
}

export function apply(m: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** A matrix from whatever sequence of numbers the engine hands over; `null` when it is none. */
export function matrixOf(value: unknown): Matrix | null {
  if (!(Array.isArray(value) || ArrayBuffer.isView(value))) return null;
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<unknown>);
  const numbers = [a, b, c, d, e, f].map((n) =>
    typeof n === "number" && Number.isFinite(n) ? n : Number.NaN,
  );
  return numbers.some(Number.isNaN) ? null : (numbers as unknown as Matrix);
}
