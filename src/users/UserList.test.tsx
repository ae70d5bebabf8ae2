/** The list of users: what is on it, how it is narrowed, and what it says when there is nothing on it. */
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { User, UserQuery, Users } from "../backends/backend";
import { UnreachableError } from "../backends/errors";
import { paginate } from "../backends/paginate";
import { RunStrip } from "../bulk/RunStrip";
import { buildSession, buildUser, createFakeBackend } from "../testing/fakeBackend";
import { freshDatabase } from "../testing/freshDatabase";
import { openDemo } from "../testing/openDemo";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { UserList } from "./UserList";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => {
  // Without a look at what is hidden: working that out takes seconds in a DOM without layout.
  configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
  quietBackendErrors();
});
beforeEach(freshDatabase);

/** With the bar and the dialog that show what a run does, as the frame has them. */
const ListWithRuns = () => (
  <>
    <RunStrip />
    <UserList />
  </>
);

/** As many as a test needs, in memory: sorted, filtered and paged as a server would. */
const open = async (
  people: User[],
  { at = "users", users }: { at?: string; users?: Partial<Users> } = {},
) => {
  const list = vi.fn<Users["list"]>((query) => Promise.resolve(paginate(people, query)));
  const backend = createFakeBackend({
    people,
    users: {
      columns: ["name", "email", "isAdmin", "libraries", "lastSeenAt", "createdAt"],
      sortable: ["name", "email", "lastSeenAt"],
      filters: ["q", "isAdmin", "lastSeen"],
      list,
      ...users,
    },
  });
  const view = await renderInAdmin(<ListWithRuns />, {
    backend,
    session: buildSession(),
    path: "users/*",
    at,
  });
  const asked = (): UserQuery => list.mock.lastCall![0];
  return {
    ...view,
    backend,
    list,
    asked,
    search: () => decodeURIComponent(view.router.state.location.search),
  };
};

const crowd = (size: number) =>
  Array.from({ length: size }, (_, n) =>
    buildUser({ id: String(n + 1), name: `user${String(n + 1).padStart(3, "0")}`, isAdmin: n % 10 === 0 }),
  );

/** By the elements: asking for roles in a large table takes seconds in a DOM without layout. */
const names = () => [...document.querySelectorAll("tbody a bdi")].map(({ textContent }) => textContent);

/** Nothing is painted until `run`. */
const holdFrames = () => {
  const held: FrameRequestCallback[] = [];
  const spy = vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => held.push(frame));
  onTestFinished(() => spy.mockRestore());
  return { run: () => held.splice(0).forEach((frame) => frame(performance.now())) };
};

const click = (role: string, name: string | RegExp) => fireEvent.click(screen.getByRole(role, { name }));

describe("the table", () => {
  it("shows each user with name, e-mail, role, libraries and when they were last seen", async () => {
    const seen = new Date(Date.now() - 3.5 * 3_600_000).toISOString();
    await open([
      buildUser({
        id: "1",
        name: "ann",
        fullName: "Ann Lee",
        isAdmin: true,
        libraries: "all",
        lastSeenAt: seen,
      }),
      buildUser({ id: "3", name: "bob", fullName: "", libraries: [] }),
    ]);
    const row = (await screen.findByRole("link", { name: /ann/ })).closest("tr")!;
    expect(row.textContent).toMatch(
      /ann.*You.*Ann Lee.*mia@example\.org.*Administrator.*All libraries.*3 hours ago/,
    );
    // Drawn from an attribute, and no text: see UserAvatar.
    expect(row.querySelector("[data-letters]")?.getAttribute("data-letters")).toBe("AL");
    const time = row.querySelector("time")!;
    expect(time.dateTime).toBe(seen);
    expect(time.title).toMatch(/\d{4}/);
    expect(screen.getByRole("link", { name: /bob/ }).closest("tr")!.textContent).toMatch(
      /Member.*None.*Never/,
    );
  });

  it("keeps a name that looks like a page, or is written the other way, a name", async () => {
    await open([buildUser({ name: "<img src=x onerror=alert(1)>", fullName: "محمد" })]);
    expect(await screen.findByTitle("<img src=x onerror=alert(1)>")).toBeTruthy();
    expect(document.querySelector("img[src=x]")).toBeNull();
    expect(screen.getByText("محمد").dir).toBe("auto");
  });

  it("sorts by a column and back, tells assistive technology so, and keeps it in the address", async () => {
    const { asked, search } = await open(crowd(30));
    await screen.findByText("user001");
    click("button", "E-mail");
    await waitFor(() => expect(asked().sort).toEqual({ field: "email", order: "ASC" }));
    expect(search()).toBe("?sort=email&order=ASC");
    expect(screen.getByRole("columnheader", { name: "E-mail" }).getAttribute("aria-sort")).toBe("ascending");
    click("button", "E-mail");
    await waitFor(() => expect(asked().sort.order).toBe("DESC"));
    expect(screen.getByRole("columnheader", { name: "E-mail" }).getAttribute("aria-sort")).toBe("descending");
    expect(screen.getByRole("columnheader", { name: "Role" }).hasAttribute("aria-sort")).toBe(false);
  });

  it("keeps the rows, and says that they are old, until the next ones are there", async () => {
    const { list } = await open(crowd(30));
    await waitFor(() => expect(names()).toHaveLength(25));
    let arrive = () => {};
    list.mockImplementationOnce(
      (query) => new Promise((resolve) => (arrive = () => resolve(paginate(crowd(30).toReversed(), query)))),
    );
    click("button", "Last seen");
    const region = screen.getByRole("table").parentElement!;
    await waitFor(() => expect(region.getAttribute("aria-busy")).toBe("true"));
    expect(names()).toHaveLength(25);
    arrive();
    await waitFor(() => expect(region.getAttribute("aria-busy")).toBe("false"));
  });

  it("puts the rows in the window first, then those below it, and keeps what is there already", async () => {
    const frames = holdFrames();
    const { asked } = await open(crowd(60));
    await screen.findByText("user001");
    const inWindow = Math.ceil((window.innerHeight - 200) / 56);
    expect(names()).toHaveLength(inWindow);
    const room = document.querySelector<HTMLElement>("tbody tr[aria-busy]")!;
    expect(room.style.height).toBe(`${(25 - inWindow) * 56}px`);
    frames.run();
    await waitFor(() => expect(names()).toHaveLength(25));
    expect(document.querySelector("[aria-busy=true]")).toBeNull();
    expect(screen.queryByText("60 users found")).toBeNull();
    frames.run(); // one more, in which a menu has closed
    expect(await screen.findByText("60 users found")).toBeTruthy();
    // Of the rows of before, the last one stays where it is.
    const row = screen.getByText("user020").closest("tr");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "0" } });
    await waitFor(() => expect(asked().filter.q).toBe("0"));
    await waitFor(() => expect(document.querySelector("[aria-busy=true]")).toBeNull());
    expect(names()).toHaveLength(25);
    expect(screen.getByText("user020").closest("tr")).toBe(row);
  });

  it("pages, and has the next page before it is asked for", async () => {
    const { list, search } = await open(crowd(60));
    await screen.findByText("user001");
    await waitFor(() => expect(list.mock.lastCall![0].page).toBe(2));
    const before = list.mock.calls.length;
    click("button", "Next page");
    await screen.findByText("user026");
    expect(list.mock.calls.length - before).toBeLessThanOrEqual(1); // at most the page after
    expect(search()).toBe("?page=2");
    expect(screen.getByText("26–50 of 60")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Users per page"), { target: { value: "50" } });
    await screen.findByText("1–50 of 60");
    expect(search()).toBe("?perPage=50");
  });

  it("shows other columns when they are chosen, and remembers them", async () => {
    const { store } = await open(crowd(2));
    await screen.findByText("user001");
    click("button", "Columns");
    fireEvent.click(await screen.findByRole("menuitemcheckbox", { name: "Created" }));
    fireEvent.click(screen.getByRole("menuitemcheckbox", { name: "E-mail" }));
    await waitFor(() => expect(screen.queryByText("E-mail", { selector: "th *" })).toBeNull());
    expect(screen.getByText("Created", { selector: "th" })).toBeTruthy();
    expect(store.getItem("users.columns")).toEqual([
      "name",
      "isAdmin",
      "libraries",
      "lastSeenAt",
      "createdAt",
    ]);
  });
});

describe("the column that the list is sorted by", () => {
  const head = (label: string) => screen.getByText(label, { selector: "th *" }).closest("th");

  it("is shown with its arrow, even where it was not chosen", async () => {
    const { store } = await open(crowd(2), {
      at: "users?sort=createdAt&order=DESC",
      users: { sortable: ["name", "createdAt"] },
    });
    await screen.findByText("user001");
    expect(head("Created")?.getAttribute("aria-sort")).toBe("descending");
    expect(store.getItem("users.columns")).toBeUndefined();
  });

  it("takes its order with it when it is hidden", async () => {
    const { search } = await open(crowd(2), {
      at: "users?sort=createdAt&order=DESC",
      users: { sortable: ["name", "createdAt"] },
    });
    await screen.findByText("user001");
    click("button", "Columns");
    fireEvent.click(await screen.findByRole("menuitemcheckbox", { name: "Created", checked: true }));
    await waitFor(() => expect(search()).toBe(""));
    expect(screen.queryByText("Created", { selector: "th *" })).toBeNull();
    expect(head("User name")?.getAttribute("aria-sort")).toBe("ascending");
  });
});

describe("searching", () => {
  it("waits for a pause, keeps what is typed, and Escape clears it", async () => {
    const { asked, list, search } = await open(crowd(30));
    await screen.findByText("user001");
    const box = screen.getByRole<HTMLInputElement>("searchbox");
    const before = list.mock.calls.length;
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    for (const text of ["u", "us", "user0", "user02"]) {
      fireEvent.change(box, { target: { value: text } });
      act(() => void vi.advanceTimersByTime(100));
    }
    expect(list.mock.calls.length).toBe(before);
    act(() => void vi.advanceTimersByTime(100));
    vi.useRealTimers();
    await waitFor(() => expect(names()).toHaveLength(10));
    expect(asked().filter).toEqual({ q: "user02" });
    expect(search()).toBe('?filter={"q":"user02"}');
    expect(box.value).toBe("user02");
    fireEvent.keyDown(box, { key: "Escape" });
    await waitFor(() => expect(names()).toHaveLength(25));
    expect(box.value).toBe("");
    expect(search()).toBe("");
  });

  it("waits for nothing where everybody is here already", async () => {
    const { asked } = await open(crowd(30), { users: { areHere: () => true } });
    await screen.findByText("user001");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "user02" } });
    await act(async () => {});
    expect(asked().filter).toEqual({ q: "user02" });
  });

  it("starts over on the first page", async () => {
    const { search } = await open(crowd(60), { at: "users?page=3" });
    await screen.findByText("user051");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "user00" } });
    await screen.findByText("user001");
    expect(search()).toBe('?filter={"q":"user00"}');
  });

  it("follows the back button", async () => {
    const { router } = await open(crowd(30));
    await screen.findByText("user001");
    const box = screen.getByRole<HTMLInputElement>("searchbox");
    fireEvent.change(box, { target: { value: "user03" } });
    await waitFor(() => expect(names()).toEqual(["user030"]));
    await act(() => router.navigate(-1));
    await waitFor(() => expect(names()).toHaveLength(25));
    expect(box.value).toBe("");
  });
});

describe("filters", () => {
  it("stand as chips that can be taken away, one by one or all", async () => {
    const { asked, search } = await open(crowd(30));
    await screen.findByText("user001");
    click("button", "Filter, 0 active");
    fireEvent.click(await screen.findByRole("menuitemcheckbox", { name: "Role: Administrators" }));
    await waitFor(() => expect(names()).toEqual(["user001", "user011", "user021"]));
    await screen.findByRole("button", { name: "Filter, 1 active" });
    click("button", "Filter, 1 active");
    fireEvent.click(await screen.findByRole("menuitemcheckbox", { name: "Last seen: Never" }));
    await waitFor(() => expect(asked().filter).toEqual({ isAdmin: true, lastSeen: "never" }));
    expect(search()).toBe('?filter={"isAdmin":true,"lastSeen":"never"}');
    await screen.findByRole("button", { name: "Remove the filter Last seen: Never" });
    click("button", "Remove the filter Role: Administrators");
    await waitFor(() => expect(asked().filter).toEqual({ lastSeen: "never" }));
    click("button", "Clear all");
    await waitFor(() => expect(search()).toBe(""));
  });

  it("are only those the server understands", async () => {
    await open(crowd(3), { users: { filters: ["isAdmin"] } });
    await screen.findByText("user001");
    expect(screen.queryByRole("searchbox")).toBeNull();
    click("button", /^Filter/);
    const items = await screen.findAllByRole("menuitemcheckbox");
    expect(items.map(({ textContent }) => textContent)).toEqual(["Administrators", "Members"]);
  });
});

describe("an address", () => {
  it("with parts that make no sense says which, and works without them", async () => {
    const { search, asked } = await open(crowd(30), { at: "users?page=abc&perPage=50&sort=nonsense" });
    await screen.findByText("user030");
    expect(screen.getByRole("alert").textContent).toContain("page “abc” and sort “nonsense”");
    expect(asked()).toMatchObject({ page: 1, perPage: 50, sort: { field: "name", order: "ASC" } });
    expect(search()).toBe("?perPage=50");
    click("button", "Close");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("of a page beyond the end leads to the last page, without a trap for the back button", async () => {
    const { search, router } = await open(crowd(60), { at: "users?page=77" });
    await waitFor(() => expect(search()).toBe("?page=3"));
    expect(names()).toHaveLength(10);
    expect(router.state.historyAction).toBe("REPLACE");
  });

  it("is remembered for the way back from another page", async () => {
    const { store } = await open(crowd(60), { at: "users?page=2&sort=email&order=DESC" });
    await screen.findByText("26–50 of 60");
    await waitFor(() => expect(store.getItem("users.search")).toBe("page=2&sort=email&order=DESC"));
  });

  it("is remembered by whoever leaves at once, too", async () => {
    const { store, unmount } = await open(crowd(60), { at: "users?page=2" });
    unmount();
    expect(store.getItem("users.search")).toBe("page=2");
  });
});

describe("when there is nobody to show", () => {
  it("says that nobody matches, for what, and offers to look at everyone again", async () => {
    await open(crowd(3), { at: 'users?filter={"q":"zzz"}' });
    expect(await screen.findByText("Nobody matches “zzz”")).toBeTruthy();
    click("button", "Clear search and filters");
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it("says that an empty server is empty, and how that ends", async () => {
    await open([]);
    expect(await screen.findByText("Nobody here yet")).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "Create user" }).length).toBeGreaterThan(0);
  });

  it("says what went wrong, and tries again when asked to", async () => {
    const list = vi
      .fn<Users["list"]>()
      .mockRejectedValueOnce(new UnreachableError("http://music.test", null));
    list.mockResolvedValue({ users: crowd(2), total: 2 });
    await open([], { users: { list } });
    expect((await screen.findByRole("alert")).textContent).toContain("Home music does not answer");
    click("button", "Try again");
    await waitFor(() => expect(names()).toHaveLength(2));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("deleting", () => {
  /** Opening the dialog loads it, and React wants that to be waited for. */
  const openDialog = async (role: string, name: string) => {
    const opener = await screen.findByRole(role, { name });
    await act(async () => {
      fireEvent.click(opener);
      await Promise.resolve();
    });
  };
  const select = (name: string) => fireEvent.click(screen.getByLabelText(`Select ${name}`));

  it("names who will go and who is left out and why, then deletes those and nobody else", async () => {
    const { backend, session, other } = await openDemo();
    const { journal } = await renderInAdmin(<ListWithRuns />, {
      backend,
      session,
      path: "users/*",
      at: "users",
    });
    await screen.findByText("mia");
    for (const name of ["mia", "demo", "emil"]) select(name);
    expect(await screen.findByText("3 selected")).toBeTruthy();
    await openDialog("button", "Delete");
    const dialog = within(await screen.findByRole("dialog", { name: "Delete 2 users?" }));
    expect(dialog.getByText(/Playlists, ratings/)).toBeTruthy();
    expect(dialog.getByText("demo").closest("li")!.textContent).toContain("This is you.");
    fireEvent.click(dialog.getByRole("button", { name: "Delete 2 users" }));
    expect(await screen.findByRole("dialog", { name: "Deleting 2 users" })).toBeTruthy();
    await screen.findAllByText("Finished: 2 of 2 done");
    await waitFor(() => expect(names()).not.toContain("mia"));
    expect(screen.getByText("1 selected")).toBeTruthy(); // who was left out
    expect(names()).toEqual(expect.arrayContaining(["demo", "noor"]));
    const query: UserQuery = { page: 1, perPage: 250, sort: { field: "name", order: "ASC" }, filter: {} };
    const left = (await other.users.list(query)).users.map(({ name }) => name);
    expect(left).toContain("demo");
    expect(left).not.toContain("mia");
    expect(left).not.toContain("emil");
    const { entries } = await journal.list();
    expect(
      entries.map(({ user, what }) => [user.name, what.kind === "remove" && what.copy.user.name]),
    ).toEqual(
      expect.arrayContaining([
        ["mia", "mia"],
        ["emil", "emil"],
      ]),
    );
  });

  it("shows who could not be deleted and why, and tries only those again", async () => {
    const remove = vi.fn<NonNullable<Users["remove"]>>(() => Promise.resolve());
    remove.mockRejectedValueOnce(new UnreachableError("http://music.test", null));
    await open(crowd(3), { users: { remove } });
    await screen.findByText("user001");
    for (const name of ["user002", "user003"]) select(name);
    await openDialog("button", "Delete");
    fireEvent.click(await screen.findByRole("button", { name: "Delete 2 users" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Deleting 2 users" }));
    await dialog.findByText("Finished: 1 of 2 done, 1 failed", {}, { timeout: 3000 });
    expect(dialog.getByText("user002").closest("li")!.textContent).toContain("Nothing was changed on Home");
    fireEvent.click(dialog.getByRole("button", { name: "Try 1 again" }));
    await dialog.findByText("Finished: 2 of 2 done");
    expect(remove.mock.calls.map(([id]) => id)).toEqual(["2", "3", "2"]);
  });

  it("of one says at the question what went wrong, and a second try is one click", async () => {
    const remove = vi.fn<NonNullable<Users["remove"]>>(() => Promise.resolve());
    remove.mockRejectedValueOnce(new UnreachableError("http://music.test", null));
    const { runs } = await open(crowd(3), { users: { remove } });
    await screen.findByText("user001");
    click("button", "Actions for user002");
    await openDialog("menuitem", "Delete");
    const dialog = within(await screen.findByRole("dialog", { name: "Delete user002?" }));
    fireEvent.click(await dialog.findByRole("button", { name: "Delete user" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("Nothing was changed on Home music");
    fireEvent.click(dialog.getByRole("button", { name: "Delete user" }));
    expect(await screen.findByText("user002 was deleted")).toBeTruthy();
    expect(remove.mock.calls.map(([id]) => id)).toEqual(["2", "2"]);
    expect(runs.read()).toEqual([]);
  });

  it("leaves one who manages the server, whoever was chosen", async () => {
    const people = crowd(21).map((user) => ({ ...user, isAdmin: user.id === "2" || user.id === "3" }));
    await open(people, { users: { allows: () => Promise.resolve({ allowed: true }) } });
    await screen.findByText("user001");
    for (const name of ["user002", "user003", "user004"]) select(name);
    await openDialog("button", "Delete");
    const dialog = within(await screen.findByRole("dialog", { name: "Delete 2 users?" }));
    expect(dialog.getByText("user003").closest("li")!.textContent).toContain("the only administrator");
  });

  it("of somebody who may not be deleted offers no way to do it", async () => {
    const allows = () => Promise.resolve({ allowed: false as const, rule: "lastAdmin" as const });
    await open(crowd(2), { users: { allows } });
    await screen.findByText("user001");
    click("button", "Actions for user001");
    await openDialog("menuitem", "Delete");
    const dialog = within(await screen.findByRole("dialog", { name: "user001 cannot be deleted" }));
    expect(dialog.getByText(/This is the only administrator/)).toBeTruthy();
    expect(dialog.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Close"]);
  });

  it("is not offered where the server cannot", async () => {
    await open(crowd(2), { users: { remove: undefined as never } });
    await screen.findByText("user001");
    select("user001");
    expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
  });
});

describe("selecting", () => {
  it("takes a page, then everyone who matches, on all pages", async () => {
    const { list } = await open(crowd(60), { at: "users?page=2" });
    await screen.findByText("user026");
    fireEvent.click(screen.getByLabelText("Select everyone on this page"));
    expect(await screen.findByText("25 selected")).toBeTruthy();
    click("button", "Select all 60");
    expect(await screen.findByText("60 selected")).toBeTruthy();
    expect(list.mock.calls.map(([query]) => query)).toContainEqual(
      expect.objectContaining({ page: 1, perPage: 1000 }),
    );
    click("button", "Clear the selection");
    await waitFor(() => expect(screen.queryByText("60 selected")).toBeNull());
  });
});
