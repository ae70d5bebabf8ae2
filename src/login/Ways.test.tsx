import { configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Auth, Credentials, Person, Session } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { createSessionStore } from "../session/sessionStore";
import { buildConnection, buildSession, noteOf, renderLight } from "../testing/renderLight";
import { Ways } from "./Ways";

// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

describe("the faces of a server", () => {
  it("take the place of a form that nobody has begun to fill in", async () => {
    open({ people: () => Promise.resolve([mia, kwame]) });
    expect(passwordField()).toBeTruthy(); // at once, while they are on their way
    expect(await screen.findByRole("button", { name: "mia" })).toBeTruthy();
    expect(screen.queryByLabelText("Password")).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Who are you?" })),
    );
  });

  it("leave a form alone that somebody has begun to fill in, and are offered", async () => {
    let arrive: (people: Person[]) => void = () => undefined;
    const people = new Promise<Person[]>((resolve) => {
      arrive = resolve;
    });
    open({ people: () => people });
    await userEvent.type(nameField(), "ad");
    arrive([mia]);
    await userEvent.click(await screen.findByRole("button", { name: "Choose a face" }));
    expect(await screen.findByRole("button", { name: "mia" })).toBeTruthy();
  });

  it("do not take the place of another way that somebody has gone meanwhile", async () => {
    let arrive: (people: Person[]) => void = () => undefined;
    const people = new Promise<Person[]>((resolve) => {
      arrive = resolve;
    });
    open({ people: () => people, resetPassword: { request: never, redeem: never } });
    await userEvent.click(screen.getByRole("button", { name: "Forgot password?" }));
    await screen.findByRole("heading", { name: "Forgotten password" });
    arrive([mia]);
    await userEvent.type(nameField(), "ada");
    expect(screen.getByRole("heading", { name: "Forgotten password" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("button", { name: "mia" })).toBeTruthy();
  });

  it("take the place of a demo's filled-in form, and its own face has the password filled in", async () => {
    const signIn = { username: "mia", password: "mia-demo" };
    open({ people: () => Promise.resolve([mia]) }, { signIn });
    await userEvent.click(await screen.findByRole("button", { name: "mia" }));
    expect(passwordField().value).toBe("mia-demo");
  });

  it.each<[string, () => Promise<Person[]>]>([
    ["there are none", () => Promise.resolve([])],
    ["the server does not show them", () => Promise.reject(new BackendError("", { status: 500 }))],
  ])("are not missed where %s", async (_, ask) => {
    const people = vi.fn<() => Promise<Person[]>>(ask);
    open({ people });
    await waitFor(() => expect(people).toHaveBeenCalled());
    await userEvent.type(nameField(), "ada");
    expect(screen.queryByRole("button", { name: "Choose a face" })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("are not asked for any more once the screen is left", async () => {
    const people = vi.fn<NonNullable<Auth["people"]>>().mockReturnValue(new Promise(() => undefined));
    const { unmount } = open({ people });
    unmount();
    expect(people.mock.lastCall?.[0]?.signal?.aborted).toBe(true);
  });

  it("picked, ask for the password of this one", async () => {
    const withPassword = vi.fn<SignIn>().mockResolvedValue(buildSession());
    const { session } = open({ people: () => Promise.resolve([mia, kwame]), withPassword });
    await userEvent.click(await screen.findByRole("button", { name: "kwame" }));
    expect(document.activeElement).toBe(passwordField());
    await userEvent.type(passwordField(), "secret{Enter}");
    expect(withPassword).toHaveBeenCalledWith({ username: "kwame", password: "secret" });
    expect(session.read()).toEqual(buildSession());
  });

  it("come back without what was typed for another one", async () => {
    open({ people: () => Promise.resolve([mia, kwame]) });
    await userEvent.click(await screen.findByRole("button", { name: "mia" }));
    await userEvent.type(passwordField(), "secret");
    await userEvent.click(screen.getByRole("button", { name: "Somebody else" }));
    for (const who of ["kwame", "mia"]) {
      await userEvent.click(await screen.findByRole("button", { name: who }));
      expect(passwordField().value).toBe("");
      await userEvent.click(screen.getByRole("button", { name: "Somebody else" }));
    }
    await userEvent.click(screen.getByRole("button", { name: "Somebody else" }));
    expect([nameField().value, passwordField().value]).toEqual(["", ""]);
  });

  it("say who needs no password, and one click signs them in", async () => {
    const withPassword = vi.fn<SignIn>().mockResolvedValue(buildSession());
    open({ people: () => Promise.resolve([mia, { ...kwame, needsSecret: false }]), withPassword });
    await userEvent.click(await screen.findByRole("button", { name: "kwame No password" }));
    await waitFor(() => expect(withPassword).toHaveBeenCalledWith({ username: "kwame", password: "" }));
    expect(withPassword).toHaveBeenCalledTimes(1);
  });

  it("ask for a password all the same where it turns out that there is one", async () => {
    const withPassword = () => Promise.reject(new BackendError("", { status: 401 }));
    open({ people: () => Promise.resolve([{ ...kwame, needsSecret: false }]), withPassword });
    await userEvent.click(await screen.findByRole("button", { name: /kwame/ }));
    await waitFor(() => expect(noteOf(passwordField())).toBe("This user name and password do not match."));
  });
});

describe("other ways", () => {
  it("are not offered by a server that has none", () => {
    open({});
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["", "Sign in"]);
  });

  it("each are there where the server has them, and lead back", async () => {
    const { i18n } = open({
      withCode: { ways: ["code"], start: never, poll: never },
      withKey: never,
      resetPassword: { request: never, redeem: never },
    });
    i18n.add({ backends: { navidrome: { code: { title: "Quick" }, key: { title: "Key" } } } });
    for (const [button, title] of [
      [/code\.title|Quick/, "Quick"],
      ["Forgot password?", "Forgotten password"],
      [/key\.title|Key/, "Key"],
    ] as const) {
      await userEvent.click(screen.getByRole("button", { name: button }));
      expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
      await userEvent.click(screen.getByRole("button", { name: "Back" }));
      expect(passwordField()).toBeTruthy();
    }
  });

  it("take along the name that was typed to where its password is forgotten", async () => {
    open({ resetPassword: { request: never, redeem: never } });
    await userEvent.type(nameField(), "ada ");
    await userEvent.click(screen.getByRole("button", { name: "Forgot password?" }));
    await screen.findByRole("heading", { name: "Forgotten password" });
    expect(nameField().value).toBe("ada");
  });

  it("come first where there is no password, with nothing to go back to", async () => {
    const { i18n } = open({
      withPassword: null,
      withCode: { ways: ["page"], start: never, poll: never },
    });
    i18n.add({ backends: { navidrome: { code: { title: "Quick" } } } });
    expect(await screen.findByRole("button", { name: "Continue in a new tab" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Back|Cancel/ })).toBeNull();
  });
});

type SignIn = (credentials: Credentials) => Promise<Session>;

const mia: Person = { id: "1", name: "mia", needsSecret: true };
const kwame: Person = { id: "2", name: "kwame", needsSecret: true, avatar: "http://music.test/kwame.png" };
const never = () => new Promise<never>(() => undefined);

/** `withPassword: null`: the server has no such way. */
const open = (
  { withPassword = never, ...auth }: Partial<Omit<Auth, "withPassword">> & { withPassword?: SignIn | null },
  connection: Parameters<typeof buildConnection>[0] = {},
) => {
  const session = createSessionStore(`ways-${++tests}`);
  const rendered = renderLight(
    <Ways
      auth={{ resume: never, ...auth, ...(withPassword && { withPassword }) }}
      connection={buildConnection(connection)}
      session={session}
      onTry={() => undefined}
    />,
  );
  return { ...rendered, session };
};

let tests = 0;

const nameField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "User name" });
const passwordField = () => screen.getByLabelText<HTMLInputElement>("Password");
