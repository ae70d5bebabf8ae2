import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Auth, Credentials, Server, Session } from "../backends/backend";
import { BackendError, UnreachableError } from "../backends/errors";
import { createSessionStore } from "../session/sessionStore";
import {
  buildConnection,
  buildServer,
  buildSession,
  isMarked,
  noteOf,
  renderLight,
} from "../testing/renderLight";
import { LoginPage } from "./LoginPage";

describe("the sign-in page", () => {
  it("says which server it is about, in the heading, below it and in the tab", () => {
    open();
    expect(screen.getByRole("heading", { level: 1, name: "Sign in to Home" })).toBeTruthy();
    expect(screen.getByText("music.test")).toBeTruthy();
    expect(document.title).toBe("Sign in to Home · Usher");
  });

  it("warns where others could read the password on its way, and only there", () => {
    open();
    expect(screen.getByText("Not encrypted")).toBeTruthy();
    cleanup();
    for (const url of ["https://music.test", "http://localhost:4533", "http://127.0.0.1"]) {
      open({ connection: { url } });
      expect(screen.queryByText("Not encrypted")).toBeNull();
    }
  });

  it("shows the server's greeting as text, whatever is in it", () => {
    open({ info: { welcome: "Hello\n<b>you</b>" } });
    expect(screen.getByText(/<b>you<\/b>/)).toBeTruthy();
  });

  it("lets a long greeting scroll, by keyboard too", () => {
    open({ info: { welcome: "Be kind to the server. ".repeat(40) } });
    expect(screen.getByRole("region", { name: "Greeting of the server" }).tabIndex).toBe(0);
  });

  it("warns of a server that is older than Usher was made for", () => {
    const { i18n, rerender } = renderLight(null);
    i18n.add({ backends: { navidrome: { tooOld: "%{server} is version %{version}." } } });
    const server = buildServer({}, { version: "0.1", warning: "tooOld" });
    const rest = { session: createSessionStore("old"), onGetReady: () => {}, onTaken: () => {} };
    rerender(<LoginPage connection={buildConnection()} server={server} canSwitch {...rest} />);
    expect(screen.getByText("Home is version 0.1.")).toBeTruthy();
  });

  it("keeps the keyboard where it is, and what was said of a language, when the server's answer comes", async () => {
    const rest = { session: createSessionStore("slow"), onGetReady: () => {}, onTaken: () => {} };
    const page = (server: Server | null) => (
      <LoginPage connection={buildConnection()} server={server} canSwitch {...rest} />
    );
    const { i18n, rerender } = renderLight(page(null));
    expect(screen.getByText("Waiting for Home…")).toBeTruthy();
    vi.spyOn(i18n, "changeLocale").mockRejectedValue(new Error("No line"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Deutsch");
    expect((await screen.findByRole("alert")).textContent).toContain("Deutsch could not be loaded");
    rerender(page(buildServer({ withPassword: () => Promise.resolve(buildSession()) })));
    expect(passwordField()).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("Deutsch could not be loaded");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Language" }));
  });

  it("leads to another server where there is one", () => {
    open();
    expect(screen.getByRole("link", { name: "Use another server" }).getAttribute("href")).toBe("#/+");
  });

  it("does not where there is none", () => {
    open({ canSwitch: false });
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("says why the visitor is here again", () => {
    open({ notice: "login.expired" });
    expect(screen.getByRole("status").textContent).toMatch("Your session has ended");
  });

  it("says that a demo is one, and has its sign-in filled in", async () => {
    const withPassword = vi.fn<SignIn>().mockResolvedValue(buildSession());
    open({ withPassword, connection: { signIn: { username: "demo", password: "open sesame" } } });
    expect(screen.getByText(/This is a demo/)).toBeTruthy();
    await userEvent.click(submitButton());
    expect(withPassword).toHaveBeenCalledWith({ username: "demo", password: "open sesame" });
  });

  it("does not call a server a demo because a user name is filled in", () => {
    open({ connection: { signIn: { username: "ada" } } });
    expect(nameField().value).toBe("ada");
    expect(screen.queryByText(/demo/)).toBeNull();
  });

  it("says so where it knows no way in", () => {
    open({ withPassword: null });
    expect(screen.getByText(/no way to sign in that Usher knows/)).toBeTruthy();
  });
});

describe("signing in with a password", () => {
  it("stores the session for this tab, with the name's ends trimmed", async () => {
    const withPassword = vi.fn<SignIn>().mockResolvedValue(buildSession());
    const { session } = open({ withPassword });
    await type("  ada ", " pass word ");
    await userEvent.click(submitButton());
    expect(withPassword).toHaveBeenCalledWith({ username: "ada", password: " pass word " });
    expect(session.read()).toEqual(buildSession());
    expect(localStorage.length).toBe(0);
  });

  it("stores it in the browser where that was wished", async () => {
    open({ withPassword: () => Promise.resolve(buildSession()) });
    await userEvent.click(screen.getByRole("checkbox", { name: /Stay signed in/ }));
    await type("ada", "secret");
    await userEvent.click(submitButton());
    expect(Object.values(localStorage).join("")).toContain("token-1");
    expect(sessionStorage.length).toBe(0);
  });

  it("gets ready what comes next with each try", async () => {
    const { onGetReady } = open({ withPassword: () => Promise.resolve(buildSession()) });
    onGetReady.mockClear();
    await type("ada", "secret");
    await userEvent.click(submitButton());
    expect(onGetReady).toHaveBeenCalled();
  });

  it("asks for the name before it asks the server", async () => {
    const withPassword = vi.fn<SignIn>();
    open({ withPassword });
    await type("   ", "secret");
    await userEvent.click(submitButton());
    expect(noteOf(nameField())).toBe("Type your user name.");
    expect(isMarked(nameField())).toBe(true);
    expect(document.activeElement).toBe(nameField());
    expect(withPassword).not.toHaveBeenCalled();
  });

  it("takes Enter after the name for the way to the password", async () => {
    const withPassword = vi.fn<SignIn>();
    open({ withPassword });
    await userEvent.type(nameField(), "ada{Enter}");
    expect(document.activeElement).toBe(passwordField());
    expect(withPassword).not.toHaveBeenCalled();
  });

  it("sends an empty password where somebody insists: a server may have users without one", async () => {
    const withPassword = vi.fn<SignIn>().mockResolvedValue(buildSession());
    open({ withPassword });
    await userEvent.type(nameField(), "ada");
    await userEvent.click(submitButton());
    expect(withPassword).toHaveBeenCalledWith({ username: "ada", password: "" });
  });

  it("says at the password that it does not match, empties it and puts the cursor there; the name stays", async () => {
    open({ withPassword: () => Promise.reject(new BackendError("", { status: 401 })) });
    await type("ada", "wrong");
    await userEvent.click(submitButton());
    expect(noteOf(passwordField())).toBe("This user name and password do not match.");
    expect(passwordField().value).toBe("");
    expect(document.activeElement).toBe(passwordField());
    expect(nameField().value).toBe("ada");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each<[string, Error, RegExp]>([
    ["too many tries", new BackendError("", { status: 429 }), /Too many tries.*about 20 seconds/],
    ["a named pause", new BackendError("", { status: 429, retryAfter: 1 }), /in about 1 second\./],
    ["no answer", new UnreachableError("http://music.test", undefined), /Home does not answer.*music\.test/],
    ["a failing server", new BackendError("disk full", { status: 500 }), /Home failed.*disk full/],
  ])("tells %s from a wrong password; nothing typed is lost", async (_, error, says) => {
    open({ withPassword: () => Promise.reject(error) });
    await type("ada", "secret");
    await userEvent.click(submitButton());
    expect((await screen.findByRole("alert")).textContent).toMatch(says);
    expect(isMarked(passwordField())).toBe(false);
    expect([nameField().value, passwordField().value]).toEqual(["ada", "secret"]);
    expect(document.activeElement).toBe(passwordField());
  });

  it("takes back what it said when the next try starts", async () => {
    const withPassword = vi
      .fn<SignIn>()
      .mockRejectedValueOnce(new BackendError("", { status: 401 }))
      .mockReturnValueOnce(new Promise(() => undefined));
    open({ withPassword });
    await type("ada", "wrong");
    await userEvent.click(submitButton());
    expect(isMarked(passwordField())).toBe(true);
    await userEvent.type(passwordField(), "right{Enter}");
    expect(isMarked(passwordField())).toBe(false);
  });

  it("sends one request however often it is pressed or submitted", async () => {
    const withPassword = vi.fn<SignIn>().mockReturnValue(new Promise(() => undefined));
    open({ withPassword });
    await type("ada", "secret");
    await userEvent.dblClick(submitButton());
    await userEvent.type(passwordField(), "{Enter}");
    fireEvent.submit(passwordField().form!); // as a password manager does
    expect(withPassword).toHaveBeenCalledTimes(1);
  });

  it("shows the password for as long as somebody wants to see it", async () => {
    open();
    await userEvent.type(passwordField(), "secret");
    await userEvent.click(screen.getByRole("button", { name: "Show password" }));
    expect(passwordField().type).toBe("text");
    await userEvent.click(screen.getByRole("button", { name: "Hide password" }));
    expect(passwordField().type).toBe("password");
  });
});

describe("a server that has nobody yet", () => {
  const openNew = async (createFirstAdmin: SignIn) => {
    const opened = open({ createFirstAdmin });
    await screen.findByRole("textbox", { name: "User name" });
    return opened;
  };
  const create = async (name: string, password: string, repeat = password) => {
    await userEvent.clear(nameField());
    if (name) await userEvent.type(nameField(), name);
    await userEvent.clear(passwordField());
    if (password) await userEvent.type(passwordField(), password);
    await userEvent.clear(screen.getByLabelText("Password again"));
    if (repeat) await userEvent.type(screen.getByLabelText("Password again"), repeat);
    await userEvent.click(screen.getByRole("button", { name: "Create the administrator" }));
  };

  it("gets its first administrator, who is signed in by that", async () => {
    const createFirstAdmin = vi.fn<SignIn>().mockResolvedValue(buildSession());
    const { session } = await openNew(createFirstAdmin);
    expect(screen.getByRole("heading", { level: 1, name: "Set up Home" })).toBeTruthy();
    await create("  ada ", "secret");
    expect(createFirstAdmin).toHaveBeenCalledWith({ username: "ada", password: "secret" });
    await waitFor(() => expect(session.read()).toEqual(buildSession()));
  });

  it.each([
    ["", "Type a user name."],
    ["   ", "Type a user name."],
    ["...", "A user name needs at least one letter or digit."],
    ["\u200b", "A user name needs at least one letter or digit."],
  ])("refuses the name %j, with which nobody could sign in", async (name, says) => {
    const createFirstAdmin = vi.fn<SignIn>();
    await openNew(createFirstAdmin);
    await create(name, "secret");
    expect(noteOf(nameField())).toBe(says);
    expect(document.activeElement).toBe(nameField());
    expect(createFirstAdmin).not.toHaveBeenCalled();
  });

  it("takes a name in any script", async () => {
    const createFirstAdmin = vi.fn<SignIn>().mockResolvedValue(buildSession());
    await openNew(createFirstAdmin);
    await create("نور", "secret");
    expect(createFirstAdmin).toHaveBeenCalledTimes(1);
  });

  it("refuses no password, and two that differ, each at its field", async () => {
    const createFirstAdmin = vi.fn<SignIn>();
    await openNew(createFirstAdmin);
    await create("ada", "", "");
    expect(noteOf(passwordField())).toBe("Type a password.");
    await create("ada", "secret", "secrete");
    expect(noteOf(screen.getByLabelText("Password again"))).toBe("The two passwords differ.");
    expect(createFirstAdmin).not.toHaveBeenCalled();
  });

  it("hears that somebody else was first", async () => {
    const { onTaken } = await openNew(() => Promise.reject(new BackendError("", { status: 403 })));
    await create("ada", "secret");
    await waitFor(() => expect(onTaken).toHaveBeenCalledTimes(1));
  });

  it("keeps what was typed where the server does not answer", async () => {
    await openNew(() => Promise.reject(new UnreachableError("http://music.test", undefined)));
    await create("ada", "secret");
    expect((await screen.findByRole("alert")).textContent).toMatch("Home does not answer");
    expect(passwordField().value).toBe("secret");
  });
});

type SignIn = (credentials: Credentials) => Promise<Session>;

interface Options {
  withPassword?: SignIn | null;
  createFirstAdmin?: SignIn;
  connection?: Parameters<typeof buildConnection>[0];
  info?: { welcome?: string };
  notice?: string;
  canSwitch?: boolean;
}

const open = ({
  withPassword,
  createFirstAdmin,
  connection,
  info,
  notice,
  canSwitch = true,
}: Options = {}) => {
  const auth: Partial<Auth> = {
    ...(withPassword !== null && { withPassword: withPassword ?? (() => Promise.resolve(buildSession())) }),
    ...(createFirstAdmin && { createFirstAdmin }),
  };
  const session = createSessionStore(`home-${++tests}`); // none that an earlier test listens to
  const onGetReady = vi.fn<() => void>();
  const onTaken = vi.fn<() => void>();
  const view = renderLight(
    <LoginPage
      connection={buildConnection(connection)}
      server={buildServer(auth, info)}
      session={session}
      notice={notice}
      canSwitch={canSwitch}
      onGetReady={onGetReady}
      onTaken={onTaken}
    />,
  );
  return { ...view, session, onGetReady, onTaken };
};

let tests = 0;

const nameField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "User name" });
const passwordField = () => screen.getByLabelText<HTMLInputElement>("Password");
const submitButton = () => screen.getByRole("button", { name: "Sign in" });
const type = async (name: string, password: string) => {
  await userEvent.type(nameField(), name);
  await userEvent.type(passwordField(), password);
};
