/** The grid by keyboard and mouse: what is staged, what cannot be, and what is said about it. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Session } from "../backends/backend";
import { matrix } from "../i18n/en/matrix";
import { buildSession, buildUser, createFakeBackend, type FakeBackend } from "../testing/fakeBackend";
import { renderInAdmin } from "../testing/renderInAdmin";
import AccessPage from "./AccessPage";
import { placeAfter } from "./gridKeys";
import { createPolicyReader } from "./policyReader";

const open = async (backend: FakeBackend, at = "access", session: Session = buildSession()) => {
  const page = await renderInAdmin(<AccessPage />, {
    backend,
    session,
    path: "access",
    at,
    messages: matrix,
  });
  await screen.findByRole("grid");
  await waitFor(() => expect(screen.queryByText("Being read")).toBeNull());
  return page;
};

const people = () =>
  createFakeBackend({
    people: [
      buildUser({ id: "1", name: "demo", isAdmin: true, libraryIds: "all" }),
      buildUser({ id: "2", name: "mia", libraryIds: ["1"] }),
      buildUser({ id: "3", name: "noor", libraryIds: ["1"] }),
    ],
  });

const cell = (user: string, column: string) => {
  const columns = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  const row = screen.getByRole("rowheader", { name: new RegExp(user) }).closest<HTMLElement>("[role=row]")!;
  return within(row).getAllByRole("gridcell")[columns.indexOf(column) - 1]!;
};

/** As somebody presses it: on whatever has the keyboard. */
const press = (key: string, more: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(document.activeElement!, { key, ...more });

const begin = (user: string, column: string) => act(() => cell(user, column).focus());

it("stages with the space bar, moves with the arrows, and counts what is staged", async () => {
  await open(people());
  begin("demo", "Music");
  press("ArrowDown");
  await waitFor(() => expect(document.activeElement).toBe(cell("mia", "Music")));
  press("ArrowRight");
  press(" ");
  expect(cell("mia", "Audiobooks").textContent).toBe("Yes, not saved yet");
  expect(cell("mia", "Audiobooks").className).toContain("gains");
  expect(screen.getByText("1 change for 1 user")).toBeTruthy();
  press("ArrowDown", { shiftKey: true });
  press("ArrowRight", { shiftKey: true });
  await waitFor(() => expect(cell("noor", "Kids' songs").getAttribute("aria-selected")).toBe("true"));
  press(" ");
  // The cell that has the keyboard says which way: it was off, so all are on.
  expect(screen.getByText("4 changes for 2 users")).toBeTruthy();
  press(" ");
  expect(screen.getByText("Nothing is changed")).toBeTruthy();
});

it("says why a cell cannot be changed, and leaves it", async () => {
  await open(people());
  const locked = cell("demo", "Music");
  expect(locked.getAttribute("aria-readonly")).toBe("true");
  expect(locked.textContent).toContain("Administrators have every library");
  fireEvent.click(locked);
  expect(screen.getByText("Nothing is changed")).toBeTruthy();
});

it("gives a library to everybody shown, from the column's name", async () => {
  await open(people(), "access?q=noor");
  fireEvent.click(screen.getByRole("columnheader", { name: "Kids' songs" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "The user shown gets it" }));
  await screen.findByText("1 change for 1 user");
  expect(cell("noor", "Kids' songs").textContent).toBe("Yes, not saved yet");
});

it("sends nothing that would leave nobody to manage the users", async () => {
  await open(people(), "access?view=permissions");
  fireEvent.click(cell("demo", "Administrator"));
  expect(screen.getByRole("alert").textContent).toContain("Nobody would be left");
  expect(screen.getByRole("button", { name: "Review" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Discard all" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("marks from where one began to where one clicks with Shift, like the first", async () => {
  await open(people());
  fireEvent.click(cell("mia", "Audiobooks"));
  fireEvent.click(cell("noor", "Kids' songs"), { shiftKey: true });
  await screen.findByText("4 changes for 2 users");
  expect(cell("noor", "Audiobooks").textContent).toBe("Yes, not saved yet");
});

it("tells who sees a library that is added later", async () => {
  await open(people());
  expect(screen.getByText(/added later is seen by 1 of 3 users: demo\./)).toBeTruthy();
});

it("draws of ten thousand users only those in sight", async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    buildUser({ id: String(index + 1), name: `user-${index}`, isAdmin: index === 0 }),
  );
  const backend = createFakeBackend({ people: many });
  const read = vi.spyOn(backend.policy!, "read");
  await open(backend);
  expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("10001");
  expect(screen.getAllByRole("rowheader").length).toBeLessThan(60);
  expect(read.mock.calls.length).toBeLessThan(60);
});

it("moves as in a sheet, also from right to left, and never out of it", () => {
  const size = { rows: 4, columns: 3 };
  const go = (key: string, ctrlKey = false, isRightToLeft = false) =>
    placeAfter({ row: 2, column: 1 }, { key, ctrlKey }, size, isRightToLeft);
  expect(go("ArrowRight")).toEqual({ row: 2, column: 2 });
  expect(go("ArrowRight", false, true)).toEqual({ row: 2, column: 0 });
  expect(go("Home")).toEqual({ row: 2, column: 0 });
  expect(go("End")).toEqual({ row: 2, column: 2 });
  expect(go("Home", true)).toEqual({ row: 1, column: 0 });
  expect(go("End", true)).toEqual({ row: 3, column: 2 });
  expect(go("PageDown")).toEqual({ row: 3, column: 1 });
  expect(go("PageUp")).toEqual({ row: 0, column: 1 });
  expect(go("x")).toBeUndefined();
});

it("reads those in sight first, a few at a time, and again those that failed", async () => {
  const users = Array.from({ length: 20 }, (_, index) => buildUser({ id: String(index) }));
  const asked: string[] = [];
  let isBroken = true;
  let running = 0;
  let most = 0;
  const reader = createPolicyReader({
    atOnce: 3,
    pause: 1,
    async load({ id }) {
      asked.push(id);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      if (isBroken && id === "7") throw new Error("gone");
      return { document: { id }, refused: {} };
    },
  });
  const all = reader.readAll(users);
  reader.want(users.slice(15));
  await all;
  expect(most).toBe(3);
  expect(asked.slice(3, 8)).toEqual(["15", "16", "17", "18", "19"]);
  expect([...reader.progress().failed.keys()]).toEqual(["7"]);
  isBroken = false;
  reader.retry();
  await vi.waitFor(() => expect(reader.row(users[7]!).document).toEqual({ id: "7" }));
  expect(asked).toHaveLength(21);
});
