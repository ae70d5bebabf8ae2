import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import type { Rule } from "../backends/backend";
import { UnreachableError } from "../backends/errors";
import { buildSession, buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { DeleteUserButton } from "./DeleteUserButton";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const mia = buildUser();
const noor = buildUser({ id: "3", name: "noor", fullName: "Noor el-Haddad", isAdmin: true });

const open = async (user = mia, options: FakeOptions = {}) => {
  const backend = createFakeBackend({ people: [mia, noor], ...options });
  const view = await renderInAdmin(<DeleteUserButton user={user} />, {
    backend,
    session: buildSession(),
    path: "users/:id/*",
    at: `users/${user.id}`,
  });
  fireEvent.click(await screen.findByRole("button", { name: "Delete user" }));
  return { backend, ...view };
};

const submit = () =>
  within(screen.getByRole("dialog")).getByRole<HTMLButtonElement>("button", { name: "Delete for good" });

it("says whom and what is lost, deletes, and goes back to the list", async () => {
  const { backend, router } = await open();
  const dialog = await screen.findByRole("dialog", { name: "Delete Mia Lindqvist?" });
  expect(within(dialog).getByText(/cannot be undone/)).toBeTruthy();
  fireEvent.click(submit());
  await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
  expect(backend.people.has(mia.id)).toBe(false);
});

it("wants the user name of an administrator typed first", async () => {
  const { backend } = await open(noor);
  expect(submit().disabled).toBe(true);
  await fill("User name", "noo");
  expect(submit().disabled).toBe(true);
  await fill("User name", "noor");
  fireEvent.click(submit());
  await waitFor(() => expect(backend.people.has(noor.id)).toBe(false));
});

it.each<[Rule, RegExp]>([
  ["lastAdmin", /only administrator/],
  ["oneself", /This is you/],
])("is not to be pressed where the rule is %s, and says why", async (rule, reason) => {
  await open(noor, { users: { allows: () => Promise.resolve({ allowed: false, rule }) } });
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Delete user" });
  const text = await screen.findByText(reason);
  expect(button.disabled).toBe(true);
  expect(button.getAttribute("aria-describedby")).toBe(text.id);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("stays open and says what happened where the server does not answer", async () => {
  await open(mia, {
    users: { remove: () => Promise.reject(new UnreachableError("http://music.test", null)) },
  });
  fireEvent.click(submit());
  expect(await within(screen.getByRole("dialog")).findByRole("alert", {}, { timeout: 5000 })).toHaveProperty(
    "textContent",
    expect.stringContaining("Nothing was changed on Home music"),
  );
  expect(submit().disabled).toBe(false);
});
