// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BackendError, TimeoutError, UnreachableError } from "./errors";
import { createQueue, type Outcome } from "./queue";

const ids = ["a", "b", "c", "d", "e"];
const turn = () => new Promise((resolve) => setTimeout(resolve));
const busy = () => new BackendError("slower", { status: 429 });
const statesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ state }) => state).join(" ");

describe("queue", () => {
  it("keeps to its limit, also across two runs, and writes each row once", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        async (rows, atOnce, tighter) => {
          let now = 0;
          let most = 0;
          const written: string[] = [];
          const queue = createQueue({ atOnce });
          const write = async (id: string) => {
            most = Math.max(most, ++now);
            await turn();
            written.push(id);
            now--;
          };
          const limit = tighter ? { atOnce: tighter } : undefined;
          await Promise.all([queue.run(rows, write, limit), queue.run(rows, write, limit)]);
          expect(written.toSorted()).toEqual([...rows, ...rows].toSorted());
          expect(most).toBeLessThanOrEqual(Math.min(tighter ?? atOnce, Math.max(rows.length, 0)));
        },
      ),
      { numRuns: 20 },
    ));

  it("gives each row its own outcome: done, failed, or unknown where the answer was lost", async () => {
    const outcomes = await createQueue({ atOnce: 2 }).run(ids, (id) => {
      if (id === "b") return Promise.reject(new BackendError("no", { status: 400 }));
      if (id === "c") return Promise.reject(new UnreachableError("http://s", null));
      if (id === "d") return Promise.reject(new TimeoutError("http://s", 15));
      return Promise.resolve();
    });
    expect(statesOf(outcomes)).toBe("done failed unknown unknown done");
    expect(outcomes.map(({ id }) => id)).toEqual(ids);
  });

  it("never sends a row again whose answer was lost", async () => {
    const sent: string[] = [];
    await createQueue({ atOnce: 1 }).run(["a"], (id) => {
      sent.push(id);
      return Promise.reject(new TimeoutError("http://s", 15));
    });
    expect(sent).toEqual(["a"]);
  });

  it("rests for as long as the server asks, or longer each time, and sends the row again", async () => {
    const waited: number[] = [];
    const failures = [busy(), new BackendError("slower", { status: 503, retryAfter: 7 }), busy()];
    const queue = createQueue({ atOnce: 1, wait: (seconds) => Promise.resolve(void waited.push(seconds)) });
    const outcomes = await queue.run(ids, (id) => {
      const failure = id === "b" ? failures.shift() : undefined;
      return failure ? Promise.reject(failure) : Promise.resolve();
    });
    expect([statesOf(outcomes), waited]).toEqual(["done done done done done", [1, 7, 4]]);
  });

  it("gives a row up after five times", async () => {
    let times = 0;
    const queue = createQueue({ atOnce: 1, wait: () => Promise.resolve() });
    const outcomes = await queue.run(["a"], () => {
      times++;
      return Promise.reject(busy());
    });
    expect([statesOf(outcomes), times]).toEqual(["failed", 5]);
  });

  it("sends nothing while paused, also not what waits for the end of a rest", async () => {
    const sent: string[] = [];
    let endRest = () => {};
    const queue = createQueue({ atOnce: 1, wait: () => new Promise<void>((resolve) => (endRest = resolve)) });
    const run = queue.run(ids, (id) => {
      sent.push(id);
      return sent.length === 1 ? Promise.reject(busy()) : Promise.resolve();
    });
    await turn();
    queue.pause();
    endRest();
    await turn();
    expect(sent).toEqual(["a"]);
    queue.resume();
    await run;
    expect(sent).toEqual(["a", ...ids]);
  });

  it("tells whoever listens how far it is, until they stop", async () => {
    const heard: string[] = [];
    const queue = createQueue({ atOnce: 1 });
    const stop = queue.subscribe((outcomes) => heard.push(statesOf(outcomes)));
    await queue.run(["a", "b"], () => Promise.resolve());
    stop();
    await queue.run(["c"], () => Promise.resolve());
    expect(heard).toEqual(["running waiting", "done waiting", "done running", "done done"]);
  });

  it("goes on with the next run after a fault in one", async () => {
    const queue = createQueue({ atOnce: 1 });
    await expect(queue.run(["a"], () => Promise.reject(new TypeError("bug")))).rejects.toBeInstanceOf(
      TypeError,
    );
    expect(statesOf(await queue.run(["b"], () => Promise.resolve()))).toBe("done");
  });
});
