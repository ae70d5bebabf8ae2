/** Templates on screen: made like a user, applied, followed, and what a new user starts from. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterAll, beforeEach, expect, it } from "vitest";
import { templates } from "../i18n/en/templates";
import { buildSession, buildUser, createFakeBackend, type FakeBackend } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { renderInAdmin } from "../testing/renderInAdmin";
import UserCreate from "../users/UserCreate";
import { parseShipped } from "./shipped";
import TemplateRoutes from "./TemplateRoutes";
import { templateStoreOf } from "./templateStore";

/** Parts of these pages are loaded while they are shown. */
const slowly = { timeout: 5000 };

const store = templateStoreOf("navidrome", "home");

const empty = () => {
  store.save([]);
  store.saveFollowers({});
};
beforeEach(empty);
afterAll(empty);

const people = () =>
  createFakeBackend({
    people: [
      buildUser({ id: "1", name: "demo", isAdmin: true, libraryIds: "all" }),
      buildUser({ id: "2", name: "mia", libraryIds: ["1"] }),
      buildUser({ id: "3", name: "noor", libraryIds: ["1"] }),
    ],
  });

const open = (at: string, backend: FakeBackend = people()) =>
  renderInAdmin(<TemplateRoutes />, {
    backend,
    session: buildSession(),
    path: "templates/*",
    at,
    messages: templates,
  });

const listener = {
  id: "t",
  name: "Listener",
  backend: "navidrome",
  policy: { libraryIds: ["2"] },
  names: { "2": "Audiobooks" },
};

it("is made like a user, of the settings that stay chosen, and never of the role by itself", async () => {
  await open("templates/create?like=2");
  const libraries = await screen.findByRole("checkbox", { name: "Music" }, slowly);
  expect((libraries as HTMLInputElement).checked).toBe(true);
  expect(screen.queryByRole("switch", { name: "Administrator" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Save the template" }));
  await screen.findByText("Give the template a name.");
  await fill(/^Name/, "Listener");
  fireEvent.click(screen.getByRole("button", { name: "Save the template" }));
  await waitFor(() =>
    expect(store.templates()).toMatchObject([
      { name: "Listener", backend: "navidrome", policy: { libraryIds: ["1"] }, names: { "1": "Music" } },
    ]),
  );
});

it("tells who of those it was applied to differs, and takes a difference that is accepted for none", async () => {
  store.save([listener]);
  store.saveFollowers({ t: { "2": { at: "", name: "mia" }, "9": { at: "", name: "somebody" } } });
  await open("templates/t/users");
  await screen.findByText("1 of 1 differs");
  const mia = screen.getByText("mia").closest("li")!;
  expect(within(mia).getByText("Gains the library Audiobooks.")).toBeTruthy();
  expect(within(mia).getByText("Loses the library Music.")).toBeTruthy();
  expect(screen.getByText("No longer on the server")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Accept how mia differs" }));
  await screen.findByText("0 of 1 differ");
  expect(store.followers().t?.["2"]?.accepted?.policy).toEqual({ libraryIds: ["1"] });
  fireEvent.click(screen.getByRole("button", { name: "No longer compare mia" }));
  expect(Object.keys(store.followers().t ?? {})).toEqual(["9"]);
});

it("comes in as a file, and a file that does not fit says why", async () => {
  const { container } = await open("templates");
  const choose = (text: string) =>
    fireEvent.change(container.querySelector("input[type=file]")!, {
      target: { files: [new File([text], "templates.json")] },
    });
  await screen.findByText(/There are no templates yet/);
  const file = {
    usherTemplates: 1,
    backend: "navidrome",
    templates: [{ name: "A", policy: { isAdmin: false } }],
  };
  choose(JSON.stringify({ ...file, usherTemplates: 2 }));
  await screen.findByText(/A newer version of this page made this file/);
  choose(JSON.stringify(file));
  await screen.findByRole("heading", { name: "A" });
  expect(screen.queryByRole("alert", { name: /newer/ })).toBeNull();
});

it("takes those of config.json for this kind of server, and tells which of them are broken", () => {
  const tables = { policy: people().policy! };
  const list = [
    { backend: "navidrome", name: "Guests", policy: { libraryIds: ["Music"] } },
    { backend: "jellyfin", name: "Others", policy: { IsHidden: true } },
    { backend: "navidrome", name: "Broken", policy: { shoes: 1 } },
  ];
  expect(parseShipped(list, "navidrome", tables)).toEqual({
    templates: [
      { id: "shipped-Guests", backend: "navidrome", name: "Guests", policy: { libraryIds: ["Music"] } },
    ],
    problems: [{ problem: "unknownFields", name: "Broken", names: ["shoes"] }],
  });
});

it.each([
  ["Listener", ["2"]],
  ["mia", ["1"]],
])("gives a new user what it starts from: %s", async (option, libraryIds) => {
  store.save([listener]);
  const backend = people();
  await renderInAdmin(<UserCreate />, {
    backend,
    session: buildSession(),
    path: "users/create",
    at: "users/create",
  });
  await fill(/^User name/, "ada");
  await fill(/^Password/, "violet-kettle-9-orbit");
  const input = await screen.findByRole("combobox", { name: "Start from (optional)" }, slowly);
  await waitFor(() => {
    fireEvent.change(input, { target: { value: option } });
    fireEvent.keyDown(input, { key: "ArrowDown" });
    screen.getByRole("option", { name: option });
  }, slowly);
  fireEvent.click(screen.getByRole("option", { name: option }));
  await waitFor(() => {
    const name = libraryIds[0] === "2" ? "Audiobooks" : "Music";
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name }).checked).toBe(true);
  }, slowly);
  fireEvent.click(screen.getByRole("button", { name: "Create user" }));
  await waitFor(
    () => expect(backend.policies.get("9")).toMatchObject({ isAdmin: false, libraryIds }),
    slowly,
  );
});
