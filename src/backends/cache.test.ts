import { describe, expect, it } from "vitest";
import { createCache } from "./cache";

const setUp = () => {
  let time = 0;
  let asked = 0;
  const waiting: ((answer: number) => void)[] = [];
  const cache = createCache(
    () => {
      asked += 1;
      return new Promise<number>((resolve) => waiting.push(resolve));
    },
    10,
    () => time,
  );
  return {
    cache,
    asked: () => asked,
    answer: (value: number) => waiting.shift()!(value),
    pass: (seconds: number) => (time += seconds * 1000),
  };
};

describe("a shared read", () => {
  it("asks once for everybody who waits", async () => {
    const { cache, asked, answer } = setUp();
    const both = Promise.all([cache.read(), cache.read()]);
    answer(1);
    expect(await both).toEqual([1, 1]);
    expect(asked()).toBe(1);
  });

  it("is kept for its seconds, counted from the answer, and no longer", async () => {
    const { cache, asked, answer, pass } = setUp();
    const first = cache.read();
    pass(60);
    answer(1);
    await first;
    pass(9);
    await cache.read();
    expect(asked()).toBe(1);
    pass(2);
    const second = cache.read();
    answer(2);
    expect(await second).toBe(2);
  });

  it("gives nobody new an answer from before a write", async () => {
    const { cache, answer } = setUp();
    const before = cache.read();
    cache.drop();
    const after = cache.read();
    answer(1);
    answer(2);
    expect([await before, await after]).toEqual([1, 2]);
    expect(await cache.read()).toBe(2);
  });

  it("is asked again when somebody needs to know how it is now", async () => {
    const { cache, answer } = setUp();
    const first = cache.read();
    answer(1);
    await first;
    const fresh = cache.read({ fresh: true });
    answer(2);
    expect([await fresh, await cache.read()]).toEqual([2, 2]);
  });

  it("goes on for the others when one leaves", async () => {
    const { cache, answer } = setUp();
    const leaving = new AbortController();
    const gone = cache.read({ signal: leaving.signal });
    const stays = cache.read();
    leaving.abort();
    await expect(gone).rejects.toMatchObject({ name: "AbortError" });
    answer(1);
    expect(await stays).toBe(1);
  });

  it("forgets a failure", async () => {
    let isBroken = true;
    const cache = createCache(() => (isBroken ? Promise.reject(new Error("no")) : Promise.resolve(1)), 10);
    await expect(cache.read()).rejects.toThrow("no");
    isBroken = false;
    expect(await cache.read()).toBe(1);
  });
});
