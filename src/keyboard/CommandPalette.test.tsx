/** The palette: what it finds, how it is moved through, and what it does. */
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Session, Users } from "../backends/backend";
import { matches } from "../backends/paginate";
import { buildSession, buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { renderInAdmin, testConnection } from "../testing/renderInAdmin";
import { AccountForm } from "../users/AccountForm";
import { KeyboardRoot } from "./KeyboardRoot";
import { usePageActions } from "./pageActions";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
});

const people = [
  buildUser({ id: "1", name: "demo", fullName: "Demo Administrator", email: "", isAdmin: true }),
  buildUser(),
  buildUser({ id: "3", name: "emil", fullName: "Emil Lindqvist", email: "" }),
];

const list: Users["list"] = ({ filter }) => {
  const users = people.filter((user) => matches(user, filter));
  return Promise.resolve({ users, total: users.length });
};

interface Options extends FakeOptions {
  session?: Session;
  page?: React.ReactNode;
}

const open = async ({ session = buildSession(), page, ...options }: Options = {}) => {
  const backend = createFakeBackend({ people, ...options, users: { list, ...options.users } });
  const rendered = await renderInAdmin(<KeyboardRoot>{page}</KeyboardRoot>, {
    backend,
    session,
    connections: [testConnection, { ...testConnection, id: "other", name: "Other music" }],
  });
  fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
  const field = await screen.findByRole("combobox", { name: "Search and go to" });
  return { ...rendered, field };
};

const options = () =>
  screen.getAllByRole("option").map((option) => option.querySelector(".label")!.textContent);
const active = () => {
  const field = screen.getByRole("combobox");
  const option = document.getElementById(field.getAttribute("aria-activedescendant")!)!;
  expect(option.getAttribute("aria-selected")).toBe("true");
  expect(screen.getAllByRole("option", { selected: true })).toEqual([option]);
  return option.querySelector(".label")!.textContent;
};
const type = (text: string) => fireEvent.change(screen.getByRole("combobox"), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(screen.getByRole("combobox"), { key });

describe("without anything typed", () => {
  it("an administrator is offered every page, the other servers, and what concerns this browser", async () => {
    await open();
    expect(options()).toEqual(
      expect.arrayContaining(["Users", "Create user", "Access", "Import users", "Templates", "Journal"]),
    );
    expect(options()).toEqual(
      expect.arrayContaining([
        "My profile",
        "Other music",
        "Connect another server",
        "Dark colours",
        "Sign out",
      ]),
    );
    expect(screen.getAllByRole("group").map((group) => group.firstChild!.textContent)).toEqual([
      "Go to",
      "Other servers",
      "Usher",
    ]);
  });

  it("a member is offered their own page, and nobody is looked for", async () => {
    const asked = vi.fn(list);
    await open({ session: buildSession({ isAdmin: false }), users: { list: asked } });
    expect(options()).toContain("My profile");
    expect(options()).not.toContain("Users");
    type("mia");
    await screen.findByText("Nothing is called “mia”.");
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("the keyboard", () => {
  it("moves through all, round and round, and to both ends", async () => {
    await open();
    const all = options();
    expect(active()).toBe(all[0]);
    press("ArrowDown");
    expect(active()).toBe(all[1]);
    press("ArrowUp");
    press("ArrowUp");
    expect(active()).toBe(all.at(-1));
    press("ArrowDown");
    expect(active()).toBe(all[0]);
    press("End");
    expect(active()).toBe(all.at(-1));
    press("Home");
    expect(active()).toBe(all[0]);
  });

  it("takes what is chosen with Enter, once the palette has gone", async () => {
    const { router } = await open();
    type("jour");
    expect(options()).toEqual(["Journal"]);
    press("Enter");
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/journal"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves with Escape, and nothing has happened", async () => {
    const { router, field } = await open();
    fireEvent.keyDown(field, { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(router.state.location.pathname).toBe("/home/");
  });

  it("is asked about in no word that is being composed", async () => {
    const { router } = await open();
    fireEvent.keyDown(screen.getByRole("combobox"), { key: "Enter", isComposing: true });
    await act(async () => Promise.resolve());
    expect(screen.getByRole("dialog")).toBeTruthy();
    expect(router.state.location.pathname).toBe("/home/");
  });
});

describe("users", () => {
  it("are found by name, the best first, told, and opened", async () => {
    const { router } = await open();
    type("mi");
    await waitFor(() => expect(options()).toContain("Mia Lindqvist"));
    // "Administrator" and "Emil" have it inside of a word.
    expect(options()).toEqual(["Mia Lindqvist", "Demo Administrator", "Emil Lindqvist"]);
    expect(screen.getByRole("option", { name: /Mia Lindqvist/ }).textContent).toContain("mia · Member");
    await screen.findByText("3 entries found");
    press("Enter");
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users/2"));
  });

  it("are asked for once a word is typed, and the question before is called off", async () => {
    const signals: [string | undefined, AbortSignal | undefined][] = [];
    await open({
      users: {
        list: async ({ filter }, { signal } = {}) => {
          signals.push([filter.q, signal]);
          if (filter.q === "mi") await new Promise(() => {});
          return list({ page: 1, perPage: 25, sort: { field: "name", order: "ASC" }, filter });
        },
      },
    });
    type("m");
    type("mi");
    await waitFor(() => expect(signals.map(([q]) => q)).toEqual(["mi"]));
    screen.getByText("Searching for users…");
    type("mia");
    await waitFor(() => expect(signals.map(([q]) => q)).toEqual(["mi", "mia"]));
    expect(signals[0]![1]?.aborted).toBe(true);
    await waitFor(() => expect(options()).toEqual(["Mia Lindqvist"]));
  });

  it("of whom there are many are shown in the list", async () => {
    const { router } = await open({
      users: {
        list: () =>
          Promise.resolve({
            users: Array.from({ length: 20 }, (_, index) =>
              buildUser({ id: String(index), name: `mia${index}` }),
            ),
            total: 20,
          }),
      },
    });
    type("mia");
    fireEvent.click(await screen.findByRole("option", { name: "Show all 20 users in the list" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
    expect(new URLSearchParams(router.state.location.search).get("filter")).toBe('{"q":"mia"}');
  });

  it("that cannot be asked for are no reason to be silent", async () => {
    await open({ users: { list: () => Promise.reject(new TypeError("Failed")) } });
    type("mia");
    expect((await screen.findByRole("status")).textContent).not.toBe("");
  });
});

describe("the open page", () => {
  const Page = ({ run, reason }: { run: () => void; reason?: string }) => {
    usePageActions([
      { name: "delete", label: "Delete user", kind: "danger", run, reason },
      { name: "tab-account", label: "Account", kind: "tab", run },
      { name: "save", run },
    ]);
    return null;
  };

  it("offers what it can do, places first", async () => {
    const run = vi.fn();
    await open({ page: <Page run={run} /> });
    const group = within(screen.getByRole("group", { name: "On this page" }));
    expect(group.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "Account",
      "Delete user",
    ]);
    type("dele");
    press("Enter");
    await waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  });

  it("does not do what a rule forbids, and says why", async () => {
    const run = vi.fn();
    await open({ page: <Page run={run} reason="This is you." /> });
    type("dele");
    const option = screen.getByRole("option", { name: /This is you/ });
    expect(option.getAttribute("aria-disabled")).toBe("true");
    press("Enter");
    fireEvent.click(option);
    await act(async () => Promise.resolve());
    expect(screen.getByRole("dialog")).toBeTruthy();
    expect(run).not.toHaveBeenCalled();
  });

  it("is not left while something in it is not saved", async () => {
    const page = (
      <Routes>
        <Route path="*" element={<AccountForm user={people[1]!} />} />
      </Routes>
    );
    const { router } = await open({ page });
    fireEvent.keyDown(screen.getByRole("combobox"), { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await fill("Full name", "Mia Berg");
    fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
    await screen.findByRole("combobox");
    type("other music");
    press("Enter");
    await screen.findByRole("dialog", { name: "Leave without saving?" });
    expect(router.state.location.pathname).toBe("/home/");
  });
});

describe("what is typed before it is there", () => {
  const openAndType = async (...keys: string[]) => {
    const page = (
      <KeyboardRoot>
        <input aria-label="Elsewhere" />
      </KeyboardRoot>
    );
    const backend = createFakeBackend({ people, users: { list } });
    const rendered = await renderInAdmin(page, { backend, session: buildSession() });
    const elsewhere = screen.getByLabelText("Elsewhere");
    elsewhere.focus();
    fireEvent.keyDown(elsewhere, { key: "k", code: "KeyK", ctrlKey: true });
    // The default of a key that is kept for the palette is prevented: the field does not get it.
    for (const key of keys) expect(fireEvent.keyDown(elsewhere, { key })).toBe(false);
    return rendered;
  };

  it("is typed in it", async () => {
    await openAndType("j", "o", "x", "Backspace", "u");
    const field = await screen.findByRole<HTMLInputElement>("combobox");
    await waitFor(() => expect(field.value).toBe("jou"));
    expect(options()).toEqual(["Journal"]);
  });

  it("is done at once where Enter was the end of it", async () => {
    const { router } = await openAndType("m", "i", "a", "Enter");
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users/2"));
  });

  it("is for nobody after Escape", async () => {
    await openAndType("m", "Escape");
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(fireEvent.keyDown(screen.getByLabelText("Elsewhere"), { key: "x" })).toBe(true);
  });
});
