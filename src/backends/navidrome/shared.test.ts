// @vitest-environment node
import { describe, expect, it } from "vitest";
import { share } from "./shared";

const pending = () => {
  let settle!: { resolve: (value: string) => void; reject: (error: Error) => void };
  const promise = new Promise<string>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle };
};

describe("a shared request", () => {
  it("answers everybody who waits", async () => {
    const answer = pending();
    const shared = share(() => answer.promise);
    const waiting = [shared.wait(), shared.wait(new AbortController().signal)];
    answer.resolve("there");
    expect(await Promise.all(waiting)).toEqual(["there", "there"]);
    expect(await shared.wait()).toBe("there");
    expect(shared.isSettled).toBe(true);
  });

  it("goes on while somebody waits, and is given up when the last one has left", async () => {
    let sent!: AbortSignal;
    const shared = share((signal) => {
      sent = signal;
      return new Promise<never>(() => undefined);
    });
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [shared.wait(first.signal), shared.wait(second.signal)];
    first.abort();
    await expect(waiting[0]).rejects.toMatchObject({ name: "AbortError" });
    expect(sent.aborted).toBe(false);
    second.abort();
    await expect(waiting[1]).rejects.toMatchObject({ name: "AbortError" });
    expect(sent.aborted).toBe(true);
  });

  it("turns away who has left already, without asking anything of the others", async () => {
    const answer = pending();
    const shared = share(() => answer.promise);
    const waiting = shared.wait();
    await expect(shared.wait(AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    answer.resolve("there");
    expect(await waiting).toBe("there");
  });

  it("tells its failure to everybody", async () => {
    const answer = pending();
    const shared = share(() => answer.promise);
    const waiting = [shared.wait(), shared.wait()];
    answer.reject(new TypeError("gone"));
    for (const each of waiting) await expect(each).rejects.toThrow("gone");
  });
});
