import { describe, expect, it } from "vitest";
import { broadcast } from "../../src/batch/broadcast.ts";

async function* counting(made: number[], to: number): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) {
    made.push(i);
    yield i;
  }
}

async function read(items: AsyncIterable<number>, most = Number.POSITIVE_INFINITY): Promise<number[]> {
  const out: number[] = [];
  for await (const item of items) {
    out.push(item);
    if (out.length >= most) break;
  }
  return out;
}

describe("several readers", () => {
  it("are given every item, which is made once", async () => {
    const made: number[] = [];
    const all = await Promise.all(broadcast(counting(made, 4), 3).map((one) => read(one)));
    expect(all).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
    expect(made).toEqual([0, 1, 2, 3]);
  });

  it("do not wait for one that has left", async () => {
    const [a, b] = broadcast(counting([], 5), 2);
    expect(await Promise.all([read(a!), read(b!, 2)])).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1],
    ]);
  });

  it("wait for the slowest, so that no items pile up", async () => {
    const made: number[] = [];
    const [a, b] = broadcast(counting(made, 9), 2);
    const first = read(a!);
    const slow = b![Symbol.asyncIterator]();
    await slow.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toEqual([0]);
    await slow.return!();
    expect(await first).toHaveLength(9);
  });

  it("are all told of a failure", async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error("x");
    }
    const outcomes = await Promise.allSettled(broadcast(failing(), 2).map((one) => read(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
