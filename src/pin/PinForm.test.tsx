import { configure, fireEvent, screen } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { PinChange } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { household } from "../i18n/en/household";
import { buildSession, buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { PinForm } from "./PinForm";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const emil = buildUser({ id: "7", name: "Emil", fullName: "Emil", isManaged: true, hasPin: true });
const session = buildSession();
const me = buildUser({ id: session.userId, name: "mia", hasPin: true });

const open = async (user = emil, users: FakeOptions["users"] = {}) => {
  const changes: PinChange[] = [];
  const backend = createFakeBackend({
    users: {
      setPin: (_id, change) => {
        changes.push(change);
        return Promise.resolve();
      },
      ...users,
    },
  });
  const view = await renderInAdmin(<PinForm user={user} />, { backend, session, messages: household });
  return { changes, ...view };
};

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

describe("the PIN of a managed user", () => {
  it("is changed without the old one, keeps its zeros, and is forgotten", async () => {
    const { changes, queryClient } = await open();
    expect(screen.queryByLabelText("Current PIN")).toBeNull();
    await fill("New PIN", " 0042 ");
    press("Change PIN");
    await screen.findByText("Emil has a new PIN");
    expect(changes).toEqual([{ next: "0042" }]);
    expect(valueOf("New PIN")).toBe("");
    const cached = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()];
    expect(JSON.stringify(cached.map(({ state }) => state))).not.toContain("0042");
  });

  it.each(["123", "12345", "12a4", "١٢٣٤"])("cannot be %s, which stays to be mended", async (typed) => {
    const { changes } = await open();
    await fill("New PIN", typed);
    press("Change PIN");
    await screen.findByText("A PIN has four digits");
    expect(changes).toEqual([]);
    expect(valueOf("New PIN")).toBe(typed);
  });

  it("is removed with nothing typed", async () => {
    const { changes } = await open();
    press("Remove PIN");
    await screen.findByText("Emil has no PIN any more");
    expect(changes).toEqual([{ next: null }]);
  });

  it("that is not there is only set", async () => {
    await open({ ...emil, hasPin: false });
    expect(screen.getByRole("button", { name: "Set PIN" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Remove PIN" })).toBeNull();
  });
});

describe("one's own PIN", () => {
  it("needs the current one, to change it and to remove it", async () => {
    const { changes } = await open(me);
    press("Remove PIN");
    await screen.findByText("Type the current PIN");
    await fill("Current PIN", "0007");
    press("Remove PIN");
    await screen.findByText("You have no PIN any more");
    await fill("Current PIN", "0007");
    await fill("New PIN", "0042");
    press("Change PIN");
    await screen.findByText("Your PIN is set");
    expect(changes).toEqual([
      { current: "0007", next: null },
      { current: "0007", next: "0042" },
    ]);
  });

  it("with a wrong current one says so at its field, how long to wait, and keeps nothing typed", async () => {
    await open(me, {
      setPin: () =>
        Promise.reject(
          new BackendError("wrong", { status: 400, errors: { current: "This is wrong." }, retryAfter: 4 }),
        ),
    });
    await fill("Current PIN", "1111");
    await fill("New PIN", "0042");
    press("Change PIN");
    await screen.findByText("This is wrong. The next try is sent after 4 seconds.");
    expect(screen.getByLabelText("Current PIN").getAttribute("aria-invalid")).toBe("true");
    expect([valueOf("Current PIN"), valueOf("New PIN")]).toEqual(["", ""]);
  });
});
