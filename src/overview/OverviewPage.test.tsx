/** The overview: what each server lets it tell, and what it says while and when it cannot. */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ActiveSession, Backend, User, Users } from "../backends/backend";
import { UnreachableError } from "../backends/errors";
import { paginate } from "../backends/paginate";
import { overview } from "../i18n/en/overview";
import { buildSession, buildUser, createFakeBackend } from "../testing/fakeBackend";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import OverviewPage from "./OverviewPage";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
  quietBackendErrors();
});
vi.setConfig({ testTimeout: 60_000 });

interface Given {
  people?: User[];
  users?: Partial<Users>;
  backend?: Partial<Backend>;
}

const open = async ({ people = [demo, mia], users, backend }: Given = {}) => {
  const list = vi.fn<Users["list"]>((query) => Promise.resolve(paginate(people, query)));
  const fake = createFakeBackend({ people, users: { filters: ["q", "isAdmin", "library"], list, ...users } });
  const view = await renderInAdmin(<OverviewPage />, {
    backend: { ...fake, ...backend },
    session: buildSession(),
    path: "overview",
    at: "overview",
    messages: overview,
  });
  return { ...view, list };
};

const demo = buildUser({ id: "1", name: "demo", fullName: "Demo", isAdmin: true, libraryIds: "all" });
const mia = buildUser({ id: "2", name: "mia", libraryIds: ["1"] });

/** A table as texts, its head left out. */
const rowsOf = async (name: string) => {
  const table = await screen.findByRole("table", { name });
  return [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(" "),
  );
};

describe("the figures", () => {
  it("lead to the list of those they count; a zero leads nowhere", async () => {
    const { router } = await open();
    await screen.findByText("50%", { selector: "tr:first-child td" });
    expect(await rowsOf("Roles")).toEqual(["Administrators 1 50%", "Members 1 50%", "Everybody 2 100%"]);
    await waitFor(async () =>
      expect(await rowsOf("Libraries")).toEqual(["Music 2 100%", "Audiobooks 1 50%", "Kids' songs 1 50%"]),
    );
    fireEvent.click(screen.getByRole("link", { name: "Members" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
    expect(decodeURIComponent(router.state.location.search)).toBe('?filter={"isAdmin":false}');
  });

  it("that the server cannot tell are absent", async () => {
    await open();
    await screen.findByRole("table", { name: "Roles" });
    for (const name of ["Sign-in", "Idle accounts", "Activity", "Active now"])
      expect(screen.queryByRole("heading", { name })).toBeNull();
  });

  it("that are none are so, where the server tells", async () => {
    await open({ users: { filters: ["isAdmin", "isDisabled", "isLockedOut"] } });
    await screen.findByText("100%", { selector: "tr:first-child td" });
    expect(await rowsOf("Sign-in")).toEqual(["Can sign in 2 100%", "Disabled 0 0%", "Locked out 0 0%"]);
    expect(screen.queryByRole("link", { name: "Locked out" })).toBeNull();
  });
});

describe("of many users", () => {
  const crowd = (size: number, user: Partial<User>) =>
    Array.from({ length: size }, (_, index) => buildUser({ id: `u${index}`, name: `user${index}`, ...user }));

  it("everybody is read in pages, not one by one", async () => {
    const { list } = await open({ people: crowd(10_000, { libraryIds: ["1"] }) });
    await waitFor(async () => expect(await rowsOf("Roles")).toContain("Members 10,000 100%"));
    expect(list.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it("libraries that only the policies tell are counted when asked for, and the others at once", async () => {
    const read = vi.fn((id: string) =>
      Promise.resolve({ isAdmin: false, libraryIds: [id.endsWith("1") ? "1" : "2"] }),
    );
    const backend = { policy: { ...createFakeBackend().policy!, read } };
    await open({ people: crowd(501, {}), backend });
    expect(await screen.findByText(/501 users are left to read/)).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Count them" }));
    await waitFor(async () =>
      expect(await rowsOf("Libraries")).toEqual(["Audiobooks 451 90%", "Music 50 10%", "Kids' songs 0 0%"]),
    );
    await waitFor(() => expect(screen.getByRole("link", { name: "Music" })).toBeTruthy());
    expect(read).toHaveBeenCalledTimes(501);
  });

  it("what could not be read is told, counted nowhere, and asked for again", async () => {
    let isDown = true;
    const read = vi.fn((id: string) =>
      isDown && id === "u1"
        ? Promise.reject(new UnreachableError("http://music.test", null))
        : Promise.resolve({ isAdmin: false, libraryIds: ["1"] }),
    );
    await open({ people: crowd(3, {}), backend: { policy: { ...createFakeBackend().policy!, read } } });
    expect(await screen.findByText(/1 user could not be read/)).toBeTruthy();
    expect(await rowsOf("Libraries")).toContain("Music 2 67%");
    expect(screen.queryByRole("link", { name: "Music" })).toBeNull(); // two are not whom the list would show
    isDown = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(async () => expect(await rowsOf("Libraries")).toContain("Music 3 100%"));
  });
});

describe("when somebody was here", () => {
  const users: Partial<Users> = {
    columns: ["name", "isAdmin", "lastSeenAt", "lastSignInAt"],
    sortable: ["name", "lastSeenAt"],
    filters: ["isAdmin", "lastSeen", "lastSeenIn", "lastSignInIn"],
  };
  const people = [
    { ...demo, lastSeenAt: new Date().toISOString(), lastSignInAt: "2020-01-01T00:00:00.000Z" },
    { ...mia, lastSeenAt: "2020-01-01T00:00:00.000Z" },
    buildUser({ id: "3", name: "never" }),
  ];

  it("is a chart, and the table behind it", async () => {
    await open({ people, users });
    fireEvent.click(await screen.findByRole("button", { name: "Table" }));
    const rows = await rowsOf("Activity");
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatch(/^This week, since .* 1 33%$/);
    expect(rows.slice(-2)).toEqual([expect.stringMatching(/^Before .* 1 33%$/), "Never 1 33%"]);
    fireEvent.click(screen.getByRole("button", { name: "Last sign-in" }));
    expect((await rowsOf("Activity")).at(-1)).toBe("Never 2 67%");
  });

  it("shows the last few with their faces, and leads to them", async () => {
    await open({ people, users });
    const section = within(await screen.findByRole("region", { name: "Last here" }));
    await section.findByText("Demo");
    const links = section.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/home/users?sort=lastSeenAt&order=DESC", "/home/users/1", "/home/users/2"]);
  });
});

describe("what happens now", () => {
  const session = (
    user: Partial<ActiveSession["user"]>,
    more: Partial<ActiveSession> = {},
  ): ActiveSession => ({
    id: user.id ?? "",
    user: { id: "2", name: "mia", ...user },
    device: "TV",
    app: "Jellyfin TV 1",
    ...more,
  });
  const devices = (sessions: () => Promise<ActiveSession[]>) => ({
    devices: {
      sessions,
      of: () => Promise.resolve([]),
      signOut: () => Promise.resolve(),
      signOutEverywhere: () => Promise.resolve(),
    },
  });

  it("is who is active, on what, and what plays", async () => {
    await open({
      backend: devices(() => Promise.resolve([session({ id: "2" }, { nowPlaying: "Firefly: Pilot" })])),
    });
    const section = within(await screen.findByRole("region", { name: "Active now" }));
    const link = await section.findByRole("link", { name: "Mia Lindqvist" });
    expect(link.getAttribute("href")).toBe("/home/users/2/devices");
    expect(section.getByText("TV · Jellyfin TV 1")).toBeTruthy();
    expect(section.getByText("Plays Firefly: Pilot")).toBeTruthy();
  });

  it("is not nobody where the server does not answer, and the rest stands", async () => {
    let isDown = true;
    await open({
      backend: devices(() =>
        isDown ? Promise.reject(new UnreachableError("http://music.test", null)) : Promise.resolve([]),
      ),
    });
    const section = within(await screen.findByRole("region", { name: "Active now" }));
    expect(await section.findByRole("alert")).toBeTruthy();
    expect(section.queryByText("Nobody at the moment.")).toBeNull();
    expect(await rowsOf("Roles")).toContain("Members 1 50%");
    isDown = false;
    fireEvent.click(section.getByRole("button", { name: "Try again" }));
    expect(await section.findByText("Nobody at the moment.")).toBeTruthy();
  });
});

describe("the page", () => {
  it("says what went wrong, and tries again when asked to", async () => {
    const list = vi.fn<Users["list"]>((query) => Promise.resolve(paginate([demo, mia], query)));
    list.mockRejectedValueOnce(new UnreachableError("http://music.test", null));
    await open({ users: { list } });
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(async () => expect(await rowsOf("Roles")).toContain("Members 1 50%"));
  });

  it("of a server with nobody else says how that ends", async () => {
    await open({ people: [demo] });
    expect(await screen.findByRole("heading", { name: "It is only you so far" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Create user" })).toBeTruthy();
  });
});
