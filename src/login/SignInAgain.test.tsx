import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Auth, CodeSignIn, Credentials, Session } from "../backends/backend";
import { BackendError, TimeoutError } from "../backends/errors";
import { createSessionStore } from "../session/sessionStore";
import { buildConnection, buildServer, buildSession, noteOf, renderLight } from "../testing/renderLight";
import { SignInAgain } from "./SignInAgain";

describe("signing in again above an open page", () => {
  it("asks for the password of the same user alone", () => {
    open();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "User name" }).readOnly).toBe(true);
    expect(document.activeElement).toBe(passwordField());
  });

  it("stores the new session where the old one was, and says that it is done", async () => {
    const withPassword = vi.fn<SignIn>().mockResolvedValue(buildSession({ token: "token-2" }));
    const { session, onDone } = open(withPassword);
    await userEvent.type(passwordField(), "secret{Enter}");
    expect(withPassword).toHaveBeenCalledWith({ username: "ada", password: "secret" });
    expect(session.read()?.token).toBe("token-2");
    expect(Object.values(localStorage).join("")).toContain("token-2");
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("keeps the old session and asks again where the password does not match", async () => {
    const { session, onDone } = open(() => Promise.reject(new BackendError("", { status: 401 })));
    await userEvent.type(passwordField(), "wrong{Enter}");
    expect(noteOf(passwordField())).toBe("This user name and password do not match.");
    expect(passwordField().value).toBe("");
    expect(document.activeElement).toBe(passwordField());
    expect(session.read()).toEqual(buildSession());
    expect(onDone).not.toHaveBeenCalled();
  });

  it("says what else went wrong", async () => {
    open(() => Promise.reject(new TimeoutError("http://music.test", 15)));
    await userEvent.type(passwordField(), "secret{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch("Home takes too long");
  });

  it("lets somebody else sign in instead", async () => {
    const { onLeave } = open();
    await userEvent.click(screen.getByRole("button", { name: "Sign in as somebody else" }));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  it("lets a user renew by a code, who may have come by one", async () => {
    const renewed = buildSession({ token: "token-2" });
    const { session, onDone } = open(undefined, undefined, { withCode: codeFor(renewed) });
    await userEvent.click(screen.getByRole("button", { name: "Quick" }));
    expect(await screen.findByText("482 913")).toBeTruthy();
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    expect(session.read()?.token).toBe("token-2");
  });

  it("does not go on for another user who approved the code", async () => {
    const mia = buildSession({ userId: "user-2", name: "mia" });
    const { session, onDone } = open(undefined, undefined, { withCode: codeFor(mia) });
    await userEvent.click(screen.getByRole("button", { name: "Quick" }));
    const said = await screen.findByRole("alert", {}, { timeout: 10_000 });
    expect(said.textContent).toMatch("That was mia, but ada is signed in here");
    expect(session.read()).toEqual(buildSession());
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Use a password" }));
    expect(passwordField()).toBeTruthy();
  });

  it("asks whoever came with a key for the key", async () => {
    const key = buildSession({ userId: "api-key", name: "API key", isKey: true });
    const withKey = vi.fn<(key: string) => Promise<Session>>().mockResolvedValue({ ...key, token: "k2" });
    const { session, onDone } = open(undefined, undefined, { withKey }, key);
    await userEvent.type(await screen.findByLabelText("The key"), "k2{Enter}");
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(session.read()?.token).toBe("k2");
    expect(screen.queryByLabelText("Password")).toBeNull();
  });

  it("submits nothing but itself: the page below it may hold a form of its own", async () => {
    const onSubmit = vi.fn<() => void>();
    open(() => Promise.resolve(buildSession()), onSubmit);
    await userEvent.type(passwordField(), "secret{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

type SignIn = (credentials: Credentials) => Promise<Session>;

const codeFor = (session: Session): CodeSignIn => ({
  ways: ["code"],
  start: () => Promise.resolve({ code: "482913", secret: "s" }),
  poll: () => Promise.resolve(session),
});

const open = (
  withPassword: SignIn = () => Promise.resolve(buildSession()),
  onSubmit?: () => void,
  auth: Partial<Auth> = {},
  before = buildSession(),
) => {
  const session = createSessionStore(`again-${++tests}`);
  session.stay(true);
  session.write(before);
  const onDone = vi.fn<() => void>();
  const onLeave = vi.fn<() => void>();
  const { i18n, rerender } = renderLight(null);
  i18n.add({ backends: { navidrome: { code: { title: "Quick" }, key: { label: "The key" } } } });
  rerender(
    // As React sees it, a dialog stands where it was written: here inside something that listens.
    <div onSubmit={onSubmit}>
      <SignInAgain
        server={buildServer({ withPassword, ...auth }).auth}
        connection={buildConnection()}
        session={session}
        name="ada"
        onDone={onDone}
        onLeave={onLeave}
      />
    </div>,
  );
  return { session, onDone, onLeave };
};

let tests = 0;

const passwordField = () => screen.getByLabelText<HTMLInputElement>("Password");
