import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CodeSignIn, Session } from "../backends/backend";
import { BackendError, UnreachableError } from "../backends/errors";
import { buildSession } from "../testing/renderLight";
import { pollSeconds, waitForApproval } from "./approval";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("waiting for approval", () => {
  it("asks again after a pause until somebody has approved", async () => {
    const { poll, session } = wait(null, null, buildSession());
    expect(poll).not.toHaveBeenCalled();
    await pass(pollSeconds);
    expect(poll).toHaveBeenCalledTimes(1);
    await pass(2 * pollSeconds);
    expect(await session).toEqual(buildSession());
    await pass(60);
    expect(poll).toHaveBeenCalledTimes(3);
  });

  it("goes on where the server does not answer for a while, and says so meanwhile", async () => {
    const { onTrouble, session } = wait(new UnreachableError("", undefined), null, buildSession());
    await pass(3 * pollSeconds);
    expect(onTrouble.mock.calls).toEqual([[true], [false]]);
    expect(await session).toEqual(buildSession());
  });

  it("waits as long as the server asks it to", async () => {
    const { poll } = wait(new BackendError("", { status: 429, retryAfter: 20 }), buildSession());
    await pass(pollSeconds + 19);
    expect(poll).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(poll).toHaveBeenCalledTimes(2);
  });

  it.each([404, 403, 401])("ends with a %i", async (status) => {
    const { session } = wait(new BackendError("", { status }));
    await pass(pollSeconds);
    await expect(session).rejects.toMatchObject({ status });
  });

  it("asks at once when somebody comes back to the tab", async () => {
    const { poll } = wait(null);
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(0);
    expect(poll).toHaveBeenCalledTimes(1);
  });

  it("asks nobody any more once it is left", async () => {
    const { poll, leave, session } = wait(null, null);
    await pass(pollSeconds);
    leave();
    await expect(session).rejects.toMatchObject({ name: "AbortError" });
    await pass(60);
    expect(poll).toHaveBeenCalledTimes(1);
  });
});

const wait = (...answers: (Session | Error | null)[]) => {
  const left = [...answers];
  const poll = vi.fn<CodeSignIn["poll"]>(() => {
    const answer = left.shift() ?? null;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const onTrouble = vi.fn<(isTrouble: boolean) => void>();
  const leaving = new AbortController();
  const session = waitForApproval(poll, "secret", { signal: leaving.signal, onTrouble });
  session.catch(() => undefined); // some tests never look
  return { poll, onTrouble, session, leave: () => leaving.abort() };
};

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
