// @vitest-environment node
import { expect, it, onTestFinished, vi } from "vitest";
import { forgetFailure } from "./askOnce";

it("a part that failed is not asked for again by the page that waits for it, and is by a later one", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const forget = vi.fn<() => void>();
  forgetFailure(Promise.reject(new Error("The network was gone")), forget);
  await vi.advanceTimersByTimeAsync(1000);
  expect(forget).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(forget).toHaveBeenCalledTimes(1);
});
