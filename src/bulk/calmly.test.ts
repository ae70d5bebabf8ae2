import { beforeEach, describe, expect, it, vi } from "vitest";
import { calmly } from "./calmly";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("what is drawn calmly", () => {
  it("is drawn at once, then a few times only, and the last change always", () => {
    let now = 0;
    const drawn: number[] = [];
    const tell = calmly(() => drawn.push(now));
    for (now = 1; now <= 1000; now++) {
      tell();
      vi.advanceTimersByTime(1);
    }
    now = 1000;
    vi.advanceTimersByTime(1000);
    expect(drawn[0]).toBe(1);
    expect(drawn.at(-1)).toBe(1000);
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.length).toBeLessThan(14);
    vi.advanceTimersByTime(1000);
    expect(drawn.at(-1)).toBe(1000); // and no more than that
    tell();
    expect(drawn.length).toBeLessThan(15);
  });
});
