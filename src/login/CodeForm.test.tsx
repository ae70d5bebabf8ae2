import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CodeSignIn, CodeToApprove, CodeWay, Session } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { moreWays } from "../i18n/en/moreWays";
import { buildConnection, buildSession, renderLight } from "../testing/renderLight";
import { pollSeconds } from "./approval";
import { CodeForm } from "./CodeForm";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a code to type elsewhere", () => {
  it("is shown in two halves, read sign by sign, and signs in once it is approved", async () => {
    const { onApproved, poll } = await open({ code: "482913" });
    expect(screen.getByText("482 913").getAttribute("aria-hidden")).toBe("true");
    expect(screen.getByText("Your code: 4 8 2 9 1 3")).toBeTruthy();
    await pass(pollSeconds);
    expect(poll.mock.lastCall?.[0]).toBe("the-secret");
    expect(onApproved).not.toHaveBeenCalled();
    poll.mockResolvedValue(buildSession());
    await pass(pollSeconds);
    expect(onApproved).toHaveBeenCalledWith(buildSession());
  });

  it("keeps its secret off the screen", async () => {
    const { container } = await open({ code: "482913" });
    expect(container.innerHTML).not.toContain("the-secret");
  });

  it("says where to type it, and shows a picture for a camera, where the service has them", async () => {
    const { container } = await open({
      code: "QX7L",
      page: "https://plex.test/link/",
      picture: "https://plex.test/qr",
    });
    expect(screen.getByText(/Open plex\.test\/link on any device/)).toBeTruthy();
    expect(container.querySelector("img")?.getAttribute("src")).toBe("https://plex.test/qr");
    expect(screen.getByText("QX7L")).toBeTruthy();
  });

  it("counts down, and is over when its time is", async () => {
    const { poll } = await open({ code: "482913", minutes: 10 });
    expect(screen.getByRole("timer").textContent).toBe("Runs out in 10:00");
    await pass(62);
    expect(screen.getByRole("timer").textContent).toBe("Runs out in 8:58");
    await pass(9 * 60);
    expect(screen.getByText(/This code has run out/)).toBeTruthy();
    poll.mockClear();
    await pass(60);
    expect(poll).not.toHaveBeenCalled();
  });

  it("is over when the server says so, and a new one can be had", async () => {
    const { poll, start, onApproved } = await open({ code: "482913" });
    poll.mockRejectedValueOnce(new BackendError("", { status: 404 }));
    await pass(pollSeconds);
    expect(screen.queryByText("482 913")).toBeNull();
    start.mockResolvedValueOnce({ code: "111222", secret: "another-secret" });
    await click("Get a new code");
    expect(screen.getByText("111 222")).toBeTruthy();
    poll.mockResolvedValueOnce(buildSession());
    await pass(pollSeconds);
    expect(poll.mock.lastCall?.[0]).toBe("another-secret");
    expect(onApproved).toHaveBeenCalledTimes(1);
  });

  it("that cannot be had says why", async () => {
    const { start } = await open(new BackendError("Quick connect is disabled", { status: 403 }));
    expect(screen.getByRole("alert").textContent).toMatch(/Home does not let you in.*is disabled/);
    start.mockResolvedValueOnce({ code: "111222", secret: "s" });
    await click("Get a new code");
    expect(screen.getByText("111 222")).toBeTruthy();
  });

  it("is not asked about any more once the screen is left", async () => {
    const { poll, unmount } = await open({ code: "482913" });
    unmount();
    await pass(60);
    expect(poll).not.toHaveBeenCalled();
  });

  it("is replaced by a new one while it waits", async () => {
    const { start, poll } = await open({ code: "482913" });
    start.mockResolvedValueOnce({ code: "111222", secret: "another-secret" });
    await click("Get a new code");
    await pass(pollSeconds);
    expect(poll.mock.calls.map(([secret]) => secret)).toEqual(["another-secret"]);
  });
});

describe("a page that asks", () => {
  const page = "https://plex.test/auth#?code=long";

  it("is opened by the click itself, with no way back into this one", async () => {
    const { tab, opened } = stubTabs();
    const { start } = await open({ code: "long", page }, ["page", "code"]);
    expect(start).not.toHaveBeenCalled();
    await click("Continue in a new tab");
    expect(opened).toHaveBeenCalledTimes(1);
    expect(tab.opener).toBeNull();
    expect(tab.location.replace).toHaveBeenCalledWith(page);
    expect(screen.getByText(/Allow the sign-in there/)).toBeTruthy();
    expect(screen.queryByText("long")).toBeNull();
  });

  it("that was closed is no reason to give up: it may have been used", async () => {
    const { tab } = stubTabs();
    const { poll, onApproved } = await open({ code: "long", page }, ["page"]);
    await click("Continue in a new tab");
    tab.closed = true;
    await pass(30);
    expect(screen.queryByRole("alert")).toBeNull();
    poll.mockResolvedValue(buildSession());
    await pass(pollSeconds);
    expect(onApproved).toHaveBeenCalledTimes(1);
  });

  it("that the browser blocked is a link", async () => {
    vi.stubGlobal("open", () => null);
    await open({ code: "long", page }, ["page"]);
    await click("Continue in a new tab");
    expect(screen.getByRole("alert").textContent).toMatch("The browser blocked the new tab");
    const link = screen.getByRole("link", { name: "Open the page" });
    expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual([page, "_blank"]);
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  it("is not left empty where no code comes", async () => {
    const { tab } = stubTabs();
    await open(new BackendError("", { status: 429 }), ["page"]);
    await click("Continue in a new tab");
    expect(tab.close).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("alert").textContent).toMatch("Too many tries");
  });

  it("is opened only if it is a web page", async () => {
    const { tab } = stubTabs();
    // oxlint-disable-next-line no-script-url -- what a hostile service might answer
    await open({ code: "long", page: "javascript:alert(1)" }, ["page"]);
    await click("Continue in a new tab");
    expect(tab.location.replace).not.toHaveBeenCalled();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("gives way to a code on another device", async () => {
    stubTabs();
    const { start } = await open({ code: "long", page }, ["page", "code"]);
    start.mockResolvedValue({ code: "QX7L", secret: "s" });
    await click("Use a code on another device");
    expect(start).toHaveBeenCalledWith("code");
    expect(screen.getByText("QX7L")).toBeTruthy();
    await click("Use a new tab instead");
    expect(start).toHaveBeenLastCalledWith("page");
  });
});

type Given = Partial<CodeToApprove> & { code: string };

const open = async (given: Given | Error, ways: CodeWay[] = ["code"]) => {
  const start = vi.fn<CodeSignIn["start"]>(() =>
    given instanceof Error ? Promise.reject(given) : Promise.resolve({ secret: "the-secret", ...given }),
  );
  const poll = vi.fn<CodeSignIn["poll"]>().mockResolvedValue(null);
  const onApproved = vi.fn<(session: Session) => void>();
  const { i18n, rerender, ...rest } = renderLight(null);
  i18n.add(moreWays);
  rerender(
    <CodeForm
      withCode={{ ways, start, poll }}
      connection={buildConnection()}
      onApproved={onApproved}
      onCancel={() => undefined}
    />,
  );
  await pass(0);
  return { ...rest, start, poll, onApproved };
};

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

const click = async (name: string) => {
  act(() => screen.getByRole("button", { name }).click());
  await pass(0);
};

/** The one tab that is opened. */
const stubTabs = () => {
  const tab = {
    opener: window as unknown,
    closed: false,
    close: vi.fn<() => void>(),
    location: { replace: vi.fn<(url: string) => void>() },
  };
  const opened = vi.fn<() => typeof tab>(() => tab);
  vi.stubGlobal("open", opened);
  return { tab, opened };
};
