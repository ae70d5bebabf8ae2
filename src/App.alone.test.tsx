import { act, configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "./App";
import type { AdminAppProps } from "./admin/AdminApp";
import type { Backend, ConnectBackend } from "./backends/backend";
import {
  BackendError,
  SignedOutError,
  StartingError,
  UnreachableError,
  WrongAddressError,
} from "./backends/errors";
import type { Config } from "./config";
import { addConnection } from "./connection/connections";
import { createSessionStore, sessionKey, sessionStoreOf } from "./session/sessionStore";
import { buildServer, buildSession, renderLight } from "./testing/renderLight";
import type { Mount } from "./ui/island";

const { connect, connectJellyfin, adminApp } = vi.hoisted(() => ({
  connect: vi.fn<ConnectBackend>(),
  connectJellyfin: vi.fn<ConnectBackend>(),
  adminApp: vi.fn<(props: AdminAppProps) => void>(),
}));
vi.mock("./backends", () => ({
  backends: { navidrome: connect, jellyfin: connectJellyfin },
  backendNames: ["navidrome", "jellyfin"],
  fixedAddresses: {},
  isBackendName: (name: unknown) => name === "navidrome" || name === "jellyfin",
}));
vi.mock("./admin", () => ({
  errors: {},
  mountAdmin: ((element, props) => {
    const update = (next: AdminAppProps) => {
      adminApp(next);
      element.textContent = `The pages of ${next.connection.name}`;
    };
    update(props);
    return { update, unmount: () => undefined };
  }) satisfies Mount<AdminAppProps>,
}));

// Screens that are loaded when they are needed take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Another one for each test: nobody who listened in an earlier one shall hear of it. */
let id = "";
let tests = 0;
let config: Config;

beforeEach(() => {
  id = `server-${++tests}`;
  config = { servers: [offer(id)], otherAddresses: false };
  connect.mockReset();
  adminApp.mockReset();
  visit("");
});
afterEach(() => vi.useRealTimers());

describe("which server", () => {
  it("is the only one that is offered, without a choice", async () => {
    connect.mockResolvedValue(ready());
    open();
    expect(await screen.findByRole("heading", { name: `Sign in to Home ${id}` })).toBeTruthy();
    expect(location.hash).toBe(`#/${id}/`);
    expect(screen.queryByRole("link", { name: "Use another server" })).toBeNull();
  });

  it("is a choice where several are known", async () => {
    connect.mockResolvedValue(ready());
    config = { servers: [offer(id), offer("other")], otherAddresses: false };
    open();
    await userEvent.click(await screen.findByRole("link", { name: /Home other/ }));
    expect(await screen.findByRole("heading", { name: "Sign in to Home other" })).toBeTruthy();
    await userEvent.click(screen.getByRole("link", { name: "Use another server" }));
    expect(await screen.findByRole("heading", { name: "Choose a server" })).toBeTruthy();
  });

  it("is a choice where one was typed, though only one is offered", async () => {
    config = { ...config, otherAddresses: true };
    addConnection(config, { name: "Cellar", backend: "navidrome", url: "http://cellar" });
    open();
    expect(await screen.findByRole("link", { name: /Cellar/ })).toBeTruthy();
  });

  it("is nobody's where the address names one that is not known", async () => {
    visit("#/nowhere/users");
    open();
    expect((await screen.findByRole("alert")).textContent).toMatch("“nowhere”");
  });

  it("colours the page", async () => {
    connect.mockResolvedValue(ready());
    open();
    await screen.findByLabelText("Password");
    const coloured = document.documentElement.style.getPropertyValue("--u-accent");
    visit("#/nowhere");
    await screen.findByRole("alert");
    expect(document.documentElement.style.getPropertyValue("--u-accent")).not.toBe(coloured);
  });
});

describe("a server that does not answer", () => {
  it("is said so, and asked again by hand", async () => {
    connect.mockRejectedValueOnce(new UnreachableError("http://home", undefined)).mockResolvedValue(ready());
    open();
    expect(await screen.findByRole("heading", { name: `Home ${id} does not answer` })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByLabelText("Password")).toBeTruthy();
  });

  it("is asked again by itself, after ever longer pauses", async () => {
    vi.useFakeTimers();
    connect.mockRejectedValue(new UnreachableError("http://home", undefined));
    open();
    const asked = async (milliseconds: number) => {
      connect.mockClear();
      const step = milliseconds > 5000 ? 1000 : 100;
      for (let passed = 0; passed < milliseconds; passed += step)
        await act(() => vi.advanceTimersByTimeAsync(step));
      return connect.mock.calls.length;
    };
    await asked(100);
    expect(await asked(1700)).toBe(0);
    expect(await asked(400)).toBe(1);
    expect(await asked(3500)).toBe(0);
    expect(await asked(600)).toBe(1);
    await asked(60_000);
    expect(await asked(60_000)).toBe(2); // half a minute each
  });

  it("is asked again as soon as the network is back", async () => {
    connect.mockRejectedValueOnce(new UnreachableError("http://home", undefined)).mockResolvedValue(ready());
    open();
    await screen.findByRole("button", { name: "Try again" });
    act(() => void dispatchEvent(new Event("online")));
    expect(await screen.findByLabelText("Password")).toBeTruthy();
  });

  it("that is starting is waited for as long as it asks, and the page goes on by itself", async () => {
    vi.useFakeTimers();
    const starting = new StartingError("http://home", { isCertain: true, retryAfter: 7 });
    connect.mockRejectedValueOnce(starting).mockResolvedValue(ready());
    open();
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(screen.getByRole("heading", { name: `Home ${id} is starting` })).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(6800));
    expect(connect).toHaveBeenCalledTimes(1);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(screen.getByLabelText("Password")).toBeTruthy();
  });

  it("brings its own words for what can go wrong while somebody signs in", async () => {
    const error = new BackendError("backends.navidrome.errors.night", { status: 403 });
    const messages = { backends: { navidrome: { errors: { night: "Nobody may in at night." } } } };
    connect.mockResolvedValue({ ...ready({ withPassword: () => Promise.reject(error) }), messages });
    open();
    await userEvent.type(await screen.findByLabelText("User name"), "ada");
    await userEvent.type(screen.getByLabelText("Password"), "secret{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe(
      `Home ${id} does not let you inNobody may in at night.`,
    );
  });

  it("says which kind answers in place of the one that was expected", async () => {
    config = { ...config, servers: [{ ...offer(id), backend: "jellyfin" }] };
    connectJellyfin.mockRejectedValue(new WrongAddressError("http://home", "other"));
    connect.mockResolvedValue(buildServer({}, { url: "http://home" }));
    open();
    expect(await screen.findByText("At http://home is a Navidrome, not a Jellyfin")).toBeTruthy();
  });

  it("is asked again by itself where a page stands in its place: a network's own sign-in goes away", async () => {
    connect.mockRejectedValue(new WrongAddressError("http://home", "page"));
    open();
    expect(await screen.findByRole("heading", { name: /A web page answers instead/ })).toBeTruthy();
    expect(screen.getByText(/keeps trying/)).toBeTruthy();
  });
});

describe("a session", () => {
  it("opens the pages, and its end the sign-in", async () => {
    connect.mockResolvedValue(ready({ withPassword: () => Promise.resolve(buildSession()) }));
    open();
    await userEvent.type(await screen.findByLabelText("User name"), "ada");
    await userEvent.type(screen.getByLabelText("Password"), "secret{Enter}");
    await pagesAreOpen();
    visit(`#/${id}/users/3`);
    act(() => adminApp.mock.lastCall![0].onSignOut());
    expect(await screen.findByLabelText("Password")).toBeTruthy();
    expect(sessionStoreOf(id).read()).toBeNull();
    // The next user starts at the beginning, and is not told what they know.
    expect(location.hash).toBe(`#/${id}/`);
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("that was kept opens the pages at once, and is refreshed meanwhile", async () => {
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(
      ready({
        resume: () => Promise.resolve(buildSession({ token: "old", fullName: "Ada King", isAdmin: false })),
      }),
    );
    open();
    await pagesAreOpen();
    expect(sessionStoreOf(id).read()).toEqual(buildSession({ fullName: "Ada King", isAdmin: false }));
  });

  it("that has run out leads to the sign-in, which leads back to the same page", async () => {
    visit(`#/${id}/users/3?tab=access`);
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(
      ready({ resume: () => Promise.reject(new SignedOutError("", { status: 401 })) }),
    );
    open();
    expect(await screen.findByText(/Your session has ended/)).toBeTruthy();
    expect(location.hash).toBe(`#/${id}/users/3?tab=access`);
    act(() => sessionStoreOf(id).write(buildSession()));
    await pagesAreOpen();
    expect(location.hash).toBe(`#/${id}/users/3?tab=access`);
  });

  it("does not end because the server fails", async () => {
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(ready({ resume: () => Promise.reject(new BackendError("", { status: 500 })) }));
    open();
    await pagesAreOpen();
    expect(sessionStoreOf(id).read()).not.toBeNull();
  });

  it("ends here when it ends in another tab, which is said", async () => {
    sessionStoreOf(id).stay(true);
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(ready());
    open();
    await pagesAreOpen();
    createSessionStore(id).write(null);
    expect(await screen.findByText("You signed out in another tab.")).toBeTruthy();
  });

  it("leaves nothing of the pages behind when it ends", async () => {
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(ready());
    open();
    await pagesAreOpen();
    localStorage.setItem(`RaStore/${id}/.users.listParams`, '{"filter":{"q":"mia"}}');
    act(() => adminApp.mock.lastCall![0].onSignOut());
    const kept = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
    expect(kept.filter((key) => key === sessionKey(id) || key.startsWith("RaStore"))).toEqual([]);
  });
});

describe("behind the sign-in", () => {
  it("the pages alone follow the address, and say when it leads elsewhere", async () => {
    config = { servers: [offer(id), offer("other")], otherAddresses: false };
    visit(`#/${id}/users`);
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(ready());
    open();
    await pagesAreOpen();
    act(() => visit("#/other/users")); // somebody may be held back, who would lose what they typed
    expect(screen.getByText(`The pages of Home ${id}`)).toBeTruthy();
    act(() => adminApp.mock.lastCall![0].onSwitch("other"));
    expect(await screen.findByRole("heading", { name: "Sign in to Home other" })).toBeTruthy();
    expect(location.hash).toBe("#/other/users");
  });

  it("the pages lead to the choice of a server", async () => {
    sessionStoreOf(id).write(buildSession());
    connect.mockResolvedValue(ready());
    open();
    await pagesAreOpen();
    act(() => adminApp.mock.lastCall![0].onSwitch(null));
    expect(await screen.findByRole("heading", { name: "Choose a server" })).toBeTruthy();
  });

  it("a part that does not arrive is said, with the way out", async () => {
    sessionStoreOf(id).write(buildSession());
    const missing = new TypeError("Failed to fetch dynamically imported module: x.js");
    connect.mockResolvedValue({ ...ready(), open: () => Promise.reject(missing) });
    open();
    expect(await screen.findByRole("heading", { name: /could not be loaded/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeTruthy();
  });
});

describe("after the first administrator", () => {
  const first = () => ready({ createFirstAdmin: () => Promise.resolve(buildSession()) });
  const fill = async () => {
    await userEvent.type(await screen.findByLabelText("User name"), "ada");
    await userEvent.type(screen.getByLabelText("Password"), "secret");
    await userEvent.type(screen.getByLabelText("Password again"), "secret{Enter}");
  };

  it("the server is asked again, and offers the sign-in", async () => {
    connect.mockResolvedValue(first());
    open();
    await fill();
    await pagesAreOpen();
    connect.mockResolvedValue(ready());
    act(() => adminApp.mock.lastCall![0].onSignOut());
    expect(await screen.findByRole("button", { name: "Sign in" })).toBeTruthy();
  });

  it("whoever comes second is told", async () => {
    const taken = () => Promise.reject(new BackendError("", { status: 403 }));
    connect.mockResolvedValue(ready({ createFirstAdmin: taken }));
    open();
    await screen.findByLabelText("Password again");
    connect.mockResolvedValue(ready());
    await fill();
    expect(await screen.findByText(/first administrator a moment ago/)).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Sign in" })).toBeTruthy();
  });
});

const offer = (name: string) =>
  ({ id: name, name: `Home ${name}`, backend: "navidrome", url: "http://home" }) as const;

const ready = (auth: Parameters<typeof buildServer>[0] = {}) => ({
  ...buildServer({ withPassword: () => Promise.resolve(buildSession()), ...auth }),
  open: () => Promise.resolve({} as Backend), // handed through, never looked into
});

const open = () => renderLight(<App config={config} />);

const pagesAreOpen = async () => {
  expect(await screen.findByText(`The pages of Home ${id}`)).toBeTruthy();
  await waitFor(() => expect(adminApp).toHaveBeenCalled());
};

/** As a link, the back button or a typed address does. */
const visit = (hash: string) => {
  history.replaceState(null, "", hash || location.pathname);
  dispatchEvent(new HashChangeEvent("hashchange"));
};
