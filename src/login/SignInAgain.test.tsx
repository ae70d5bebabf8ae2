import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Credentials, Session } from "../backends/backend";
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

  it("submits nothing but itself: the page below it may hold a form of its own", async () => {
    const onSubmit = vi.fn<() => void>();
    open(() => Promise.resolve(buildSession()), onSubmit);
    await userEvent.type(passwordField(), "secret{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

type SignIn = (credentials: Credentials) => Promise<Session>;

const open = (withPassword: SignIn = () => Promise.resolve(buildSession()), onSubmit?: () => void) => {
  const session = createSessionStore(`again-${++tests}`);
  session.stay(true);
  session.write(buildSession());
  const onDone = vi.fn<() => void>();
  const onLeave = vi.fn<() => void>();
  renderLight(
    // As React sees it, a dialog stands where it was written: here inside something that listens.
    <div onSubmit={onSubmit}>
      <SignInAgain
        server={buildServer({ withPassword }).auth}
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
