/** Everything behind the sign-in as the shell starts it: addresses, access, and the end of a session. */
import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Auth, Session, Users } from "../backends/backend";
import { SignedOutError } from "../backends/errors";
import { adminStoreKey } from "../connection/connections";
import { shell } from "../i18n/en/shell";
import { I18nContext } from "../i18n/I18nContext";
import { createI18n } from "../i18n/i18n";
import { createSessionStore } from "../session/sessionStore";
import { buildSession, buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { testConnection } from "../testing/renderInAdmin";
import AdminApp from "./AdminApp";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => {
  // Without a look at what is hidden: working that out takes seconds in a DOM without layout.
  configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
  quietBackendErrors();
});
beforeEach(() => window.history.replaceState(null, "", "#/"));

const member = buildSession({ userId: "2", name: "mia", fullName: "Mia Lindqvist", isAdmin: false });

type Options = FakeOptions & Pick<Auth, "withPassword">;

const open = async (hash: string, session: Session, { withPassword, ...options }: Options = {}) => {
  window.history.replaceState(null, "", hash);
  const store = createSessionStore(testConnection.id);
  store.write(session);
  const onSignOut = vi.fn(() => store.write(null));
  const onSwitch = vi.fn();
  const backend = createFakeBackend(options);
  if (withPassword) backend.auth.withPassword = withPassword;
  await act(async () => {
    render(
      <I18nContext value={i18n}>
        <AdminApp
          connection={testConnection}
          connections={[testConnection, { ...testConnection, id: "other", name: "Other music" }]}
          backend={backend}
          session={store}
          i18n={i18n}
          onSignOut={onSignOut}
          onSwitch={onSwitch}
        />
      </I18nContext>,
    );
    await Promise.resolve();
  });
  return { backend, store, onSignOut, onSwitch };
};

const i18n = createI18n("en", shell);

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

const goTo = async (hash: string) => {
  window.history.pushState(null, "", hash);
  // As a browser does for a typed address and for the back button.
  await act(async () => {
    window.dispatchEvent(new PopStateEvent("popstate"));
    await Promise.resolve();
  });
};

describe("addresses", () => {
  it("lead an administrator to the users, and name the page and the server in the tab", async () => {
    await open("#/home/", buildSession());
    await heading("Users");
    expect(window.location.hash).toBe("#/home/users");
    expect(document.title).toBe("Users · Home music · Usher");
  });

  it("lead a member to their own profile", async () => {
    await open("#/home", member);
    await heading("Mia Lindqvist");
    expect(window.location.hash).toBe("#/home/profile");
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it.each(["users", "users/create", "users/1"])(
    "of an administrator (%s) say so to a member, and stay",
    async (path) => {
      const list = vi.fn<Users["list"]>();
      await open(`#/home/${path}`, member, { users: { list } });
      await heading("This page is for administrators");
      expect(screen.getByText(/signed in to Home music as mia/)).toBeTruthy();
      expect(screen.getByRole("link", { name: "Open my profile" }).getAttribute("href")).toBe(
        "#/home/profile",
      );
      expect(window.location.hash).toBe(`#/home/${path}`);
      expect(list).not.toHaveBeenCalled();
    },
  );

  it("that lead nowhere say so", async () => {
    await open("#/home/nowhere/else", buildSession());
    await heading("There is no such page");
    fireEvent.click(screen.getByRole("link", { name: "Go to the users" }));
    await heading("Users");
  });

  it("of another server, and of the page to connect one, are the shell's business", async () => {
    const { onSwitch } = await open("#/home/users", buildSession());
    await heading("Users");
    await goTo("#/other/users/5");
    expect(onSwitch).toHaveBeenLastCalledWith("other");
    await goTo("#/+");
    expect(onSwitch).toHaveBeenLastCalledWith(null);
    await goTo("#/home/users");
    await heading("Users");
    expect(onSwitch).toHaveBeenCalledTimes(2);
  });
});

describe("the bar", () => {
  it("names the server, and leads to the others", async () => {
    await open("#/home/users", buildSession());
    fireEvent.click(await screen.findByRole("button", { name: /^Server: Home music/ }));
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.getAttribute("href"))).toEqual(["#/home", "#/other", "#/+"]);
    expect(items[0]!.getAttribute("aria-current")).toBe("true");
  });

  it("lets one choose how the page looks", async () => {
    await open("#/home/users", buildSession());
    fireEvent.click(await screen.findByRole("button", { name: /^You are Demo Administrator/ }));
    fireEvent.click(await screen.findByRole("menuitemradio", { name: "Colours: Dark" }));
    expect(localStorage.getItem("usher.theme")).toBe("dark");
  });
});

describe("the end of a session", () => {
  const signedOut = new SignedOutError("Not authenticated", { status: 401 });

  it("opens the sign-in above the page, and reads again what could not be read", async () => {
    const list = vi.fn<Users["list"]>().mockRejectedValueOnce(signedOut);
    list.mockResolvedValue({ users: [buildUser()], total: 1 });
    const withPassword = vi.fn(() => Promise.resolve(buildSession({ token: "fresh" })));
    const { store } = await open("#/home/users", buildSession(), { users: { list }, withPassword });
    const dialog = within(await screen.findByRole("dialog", { name: "Your session has ended" }));
    expect(window.location.hash).toBe("#/home/users");
    fireEvent.change(await dialog.findByLabelText("Password"), { target: { value: "demo" } });
    fireEvent.click(dialog.getByRole("button", { name: "Sign in" }));
    await screen.findByText("mia");
    expect(withPassword).toHaveBeenCalledWith({ username: "demo", password: "demo" });
    expect(store.read()?.token).toBe("fresh");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("by one's own choice clears what the browser kept of this connection, and of no other", async () => {
    localStorage.setItem(`RaStore${adminStoreKey("home-2")}.users.columns`, '["name"]');
    const { onSignOut, store } = await open("#/home/users?perPage=50", buildSession());
    await screen.findByText("mia");
    const kept = () => Object.keys(localStorage).filter((key) => key.startsWith("RaStore"));
    expect(kept().length).toBeGreaterThan(1);
    fireEvent.click(screen.getByRole("button", { name: /^You are/ }));
    fireEvent.click(await screen.findByRole("menuitem", { name: "Sign out" }));
    await waitFor(() => expect(onSignOut).toHaveBeenCalledTimes(1));
    expect(store.read()).toBeNull();
    await waitFor(() => expect(kept()).toEqual([`RaStore${adminStoreKey("home-2")}.users.columns`]));
  });
});
