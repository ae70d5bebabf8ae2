import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Auth, Person } from "../backends/backend";
import { BackendError, SignedOutError } from "../backends/errors";
import { buildConnection, buildSession, noteOf, renderLight } from "../testing/renderLight";
import WhoIsWatching, { type WhoIsWatchingProps } from "./WhoIsWatching";

const people: Person[] = [
  { id: "2", name: "Bo", needsSecret: false },
  { id: "1", name: "Ada", needsSecret: true, avatar: "https://elsewhere.test/ada.png" },
  { id: "3", name: "Cleo", needsSecret: true, avatar: "http://music.test/cleo.png" },
];

const open = (auth: Partial<Auth> = {}, props: Partial<WhoIsWatchingProps> = {}) => {
  const heard = {
    onStay: vi.fn<() => void>(),
    onSwitched: vi.fn<WhoIsWatchingProps["onSwitched"]>(),
    onExpired: vi.fn<() => void>(),
    onSignOut: vi.fn<() => void>(),
  };
  const switchTo = vi.fn<NonNullable<Auth["switchTo"]>>(auth.switchTo ?? (() => Promise.resolve(next)));
  renderLight(
    <WhoIsWatching
      connection={buildConnection()}
      auth={{
        resume: () => Promise.resolve(buildSession()),
        household: () => Promise.resolve(people),
        ...auth,
        switchTo,
      }}
      me={buildSession({ userId: "1", fullName: "Ada" })}
      isAfterSignIn
      onGetReady={() => undefined}
      {...heard}
      {...props}
    />,
  );
  return { ...heard, switchTo };
};

const next = buildSession({ userId: "2", token: "token-2" });
const wrong = (retryAfter: number) =>
  new BackendError("wrong.pin", { status: 400, errors: { pin: "wrong.pin" }, retryAfter });
const face = (name: RegExp) => screen.findByRole("button", { name });

describe("the faces", () => {
  it("stand in the server's order, and one's own is first, so that Enter goes on", async () => {
    const { onStay, switchTo } = open();
    const own = await face(/^Ada/);
    expect(screen.getAllByRole("listitem").map((item) => item.querySelector("bdi")?.textContent)).toEqual([
      "Bo",
      "Ada",
      "Cleo",
    ]);
    expect(document.activeElement).toBe(own);
    await userEvent.keyboard("{Enter}");
    expect(onStay).toHaveBeenCalledOnce();
    expect(switchTo).not.toHaveBeenCalled();
  });

  it("without a PIN are become at once", async () => {
    const { onSwitched, switchTo } = open();
    await userEvent.click(await face(/^Bo/));
    await waitFor(() => expect(onSwitched).toHaveBeenCalledWith(next));
    expect(switchTo).toHaveBeenCalledWith("2", undefined);
  });

  it("show no picture that a third party would be asked for", async () => {
    open();
    await face(/^Ada/);
    expect([...document.querySelectorAll("img")].map(({ src }) => src)).toEqual([
      "http://music.test/cleo.png",
    ]);
  });

  it.each<[string, NonNullable<Auth["household"]>]>([
    ["nobody else", () => Promise.resolve(people.slice(0, 1))],
    ["nobody whom one may see", () => Promise.reject(new BackendError("No", { status: 403 }))],
  ])("are not asked about where there is %s", async (_who, household) => {
    const { onStay } = open({ household });
    await waitFor(() => expect(onStay).toHaveBeenCalledOnce());
  });

  it("that cannot be had keep nobody out, and are asked for again", async () => {
    const household = vi
      .fn<NonNullable<Auth["household"]>>()
      .mockRejectedValueOnce(new BackendError("Oh", { status: 500 }))
      .mockResolvedValue(people);
    const { onStay } = open({ household });
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go on as Ada" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await face(/^Bo/)).toBeTruthy();
    expect(onStay).not.toHaveBeenCalled();
  });

  it("lead to the sign-in where the session has ended", async () => {
    const { onExpired } = open({
      household: () => Promise.reject(new SignedOutError("Over", { status: 401 })),
    });
    await waitFor(() => expect(onExpired).toHaveBeenCalledOnce());
  });
});

describe("a PIN", () => {
  it("is sent as it was typed, zeros first and without the spaces around it, once it has four digits", async () => {
    const { onSwitched, switchTo } = open();
    await userEvent.click(await face(/^Cleo/));
    const input = screen.getByLabelText<HTMLInputElement>("PIN of Cleo");
    expect(document.activeElement).toBe(input);
    expect([input.type, input.inputMode]).toEqual(["password", "numeric"]);
    await userEvent.type(input, "004");
    expect(switchTo).not.toHaveBeenCalled();
    await userEvent.clear(input);
    await userEvent.paste(" 0042\n");
    await waitFor(() => expect(onSwitched).toHaveBeenCalledOnce());
    expect(switchTo).toHaveBeenCalledWith("3", "0042");
  });

  it("that is wrong is said at the field with the time to wait, is cleared, and ends no session", async () => {
    const { onExpired, onSwitched } = open({ switchTo: () => Promise.reject(wrong(2)) });
    await userEvent.click(await face(/^Cleo/));
    const input = screen.getByLabelText<HTMLInputElement>("PIN of Cleo");
    await userEvent.type(input, "1234");
    await waitFor(() => expect(noteOf(input)).toBe("This PIN is wrong. The next try is sent in 2 seconds."));
    expect(input.value).toBe("");
    expect(document.activeElement).toBe(input);
    expect(screen.getByText("This PIN is wrong.").getAttribute("role")).toBe("alert");
    expect([onExpired, onSwitched].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it("is left for somebody else by a button, who begins where one was", async () => {
    open();
    await userEvent.click(await face(/^Cleo/));
    await userEvent.click(screen.getByRole("button", { name: "Choose somebody else" }));
    expect(document.activeElement).toBe(await face(/^Cleo/));
  });
});
