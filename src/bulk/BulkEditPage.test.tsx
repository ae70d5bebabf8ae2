/** The page for many: what is chosen, what it says will happen, and what is sent. */
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { User } from "../backends/backend";
import { paginate } from "../backends/paginate";
import { bulk } from "../i18n/en/bulk";
import {
  buildSession,
  buildUser,
  createFakeBackend,
  type FakeOptions,
  type FakePolicy,
} from "../testing/fakeBackend";
import { renderInAdmin, testConnection } from "../testing/renderInAdmin";
import BulkEditPage from "./BulkEditPage";
import { choose } from "./chosen";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
  vi.setConfig({ testTimeout: 60_000 });
});

const demo = buildUser({ id: "1", name: "demo", isAdmin: true });
const mia = buildUser({ id: "2", name: "mia" });
const emil = buildUser({ id: "3", name: "emil" });

const open = async (
  policies: Record<string, Partial<FakePolicy>> = {},
  { users = [mia, emil], ...options }: FakeOptions & { users?: User[] } = {},
) => {
  const people = [demo, mia, emil];
  const backend = createFakeBackend({ people, ...options });
  backend.users.list = (query) => Promise.resolve(paginate(people, query));
  for (const [id, policy] of Object.entries(policies))
    backend.policies.set(id, { isAdmin: false, libraryIds: ["1"], ...policy });
  const write = vi.spyOn(backend.policy!, "write");
  choose(testConnection.id, { users });
  const view = await renderInAdmin(<BulkEditPage />, {
    backend,
    session: buildSession(),
    path: "users/edit",
    at: "users/edit",
    messages: bulk,
  });
  return { ...view, backend, write };
};

const check = async (label: string) =>
  fireEvent.click(await screen.findByRole("checkbox", { name: `Change ${label}` }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const looked = () => screen.findByRole("heading", { name: "What will happen" });
const rowOf = (name: string) => screen.getByText(name, { selector: "th bdi" }).closest("tr")!;

describe("the form", () => {
  it("leaves every field as it is, and shows what all have, or that they differ", async () => {
    await open({ 2: { libraryIds: ["1"] }, 3: { libraryIds: ["1", "2"] } });
    const boxes = await screen.findAllByRole<HTMLInputElement>("checkbox", { name: /^Change/ });
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    const text = (label: string) =>
      screen.getByRole("checkbox", { name: `Change ${label}` }).closest("label")!.textContent;
    expect(text("Administrator")).toMatch(/Now: No/);
    expect(text("Libraries")).toMatch(/not the same for everybody/);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Show what will happen" }).disabled).toBe(
      true,
    );
  });

  it("says how many have an item, and only what is added or taken away counts as chosen", async () => {
    await open({ 2: { libraryIds: ["1"] }, 3: { libraryIds: ["1", "2"] } });
    await check("Libraries");
    const item = (await screen.findByText("Audiobooks")).closest("li")!;
    expect(item.textContent).toContain("1 of 2 have it");
    const next = () => screen.getByRole<HTMLButtonElement>("button", { name: "Show what will happen" });
    expect(next().disabled).toBe(true);
    press("Add Audiobooks");
    expect(next().disabled).toBe(false);
    press("Add Audiobooks"); // once more, and it is left alone again
    expect(next().disabled).toBe(true);
  });

  it("keeps everything as it was for whoever goes back from the dry run", async () => {
    await open();
    await check("Libraries");
    await screen.findByText("Audiobooks");
    press("Add Audiobooks");
    press("Show what will happen");
    await looked();
    press("Go back");
    expect(screen.getByRole("button", { name: "Add Audiobooks" }).getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the dry run", () => {
  it("writes nothing, and says of each what will change, who is so already and who is left out", async () => {
    const { write } = await open(
      { 2: { libraryIds: ["1"] }, 3: { libraryIds: ["1", "2"] } },
      { users: [mia, emil] },
    );
    await check("Libraries");
    await screen.findByText("Audiobooks");
    press("Add Audiobooks");
    press("Show what will happen");
    await looked();
    expect(rowOf("mia").textContent).toContain("Audiobooks");
    expect(screen.queryByText("emil", { selector: "th bdi" })).toBeNull();
    press("1 already so");
    expect(rowOf("emil").textContent).toContain("Already so.");
    expect(screen.getByRole("button", { name: "Apply to 1 user" })).toBeTruthy();
    expect(write).not.toHaveBeenCalled();
  });

  it("says what else a change brings about, the risks before it and the rest after it", async () => {
    await open(
      {},
      {
        policy: {
          consequences: () =>
            Promise.resolve([{ message: "list.title" }, { message: "list.create", risk: "high" as const }]),
        },
      },
    );
    await check("Libraries");
    await screen.findByText("Audiobooks");
    press("Add Audiobooks");
    press("Show what will happen");
    await looked();
    expect(rowOf("mia").textContent).toMatch(/Create user.*Audiobooks.*Users/);
    expect(rowOf("mia").querySelector("[data-risk=high]")?.textContent).toContain("Create user");
  });

  it("leaves out the last administrator, with the rule", async () => {
    await open({ 1: { isAdmin: true }, 2: {} }, { users: [demo, mia] });
    await check("Administrator");
    press("Show what will happen");
    await looked();
    press("1 left out");
    expect(rowOf("demo").textContent).toContain("This is the only administrator.");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Apply to 0 users" }).disabled).toBe(true);
  });

  it("leaves out whoever would have a value that the server refuses", async () => {
    await open({ 2: { libraryIds: ["1"] }, 3: { libraryIds: ["1", "2"] } });
    await check("Libraries");
    await screen.findByText("Audiobooks");
    press("Take away Music");
    press("Show what will happen");
    await looked();
    press("1 left out");
    expect(rowOf("mia").textContent).toContain("Libraries");
  });

  it("is followed by exactly what it said", async () => {
    const { backend, runs } = await open({ 2: { libraryIds: ["1"] }, 3: { libraryIds: ["3"] } });
    await check("Libraries");
    await screen.findByText("Audiobooks");
    press("Add Audiobooks");
    press("Show what will happen");
    await looked();
    press("Apply to 2 users");
    await waitFor(() => expect(runs.read()[0]?.endedAt).toBeTruthy());
    expect(backend.policies.get("2")).toEqual({ isAdmin: false, libraryIds: ["1", "2"] });
    expect(backend.policies.get("3")).toEqual({ isAdmin: false, libraryIds: ["3", "2"] });
    expect(backend.policies.get("1")).toEqual({ isAdmin: true, libraryIds: ["1"] });
  });
});

it("says so where nobody is selected, and leads back", async () => {
  await open({}, { users: [] });
  expect(await screen.findByRole("heading", { name: "Nobody is selected" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Go to the users" }).getAttribute("href")).toBe("/home/users");
});
