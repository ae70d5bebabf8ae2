/** What happens to a form when the server, the session or the reader does something unexpected. */
import { act, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { BackendError, SignedOutError, TimeoutError, UnreachableError } from "../backends/errors";
import { buildSession, buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { fill, leave } from "../testing/fill";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { AccountForm } from "../users/AccountForm";
import UserEdit from "../users/UserEdit";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const mia = buildUser();
const url = "http://music.test";

const open = async (options: FakeOptions = {}) => {
  const backend = createFakeBackend(options);
  const view = await renderInAdmin(<AccountForm user={mia} />, {
    backend,
    session: buildSession(),
    path: "users/:id/*",
    at: "users/2/account",
  });
  return { backend, ...view };
};

/** Rejects once, with this; later calls work. */
const failOnce = (error: BackendError) => {
  const backend = createFakeBackend();
  let isFirst = true;
  return {
    ...backend.users,
    update: (id: string, changes: object) => {
      if (!isFirst) return backend.users.update!(id, changes);
      isFirst = false;
      return Promise.reject(error);
    },
  };
};

const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
const saveButton = () => screen.getByRole<HTMLButtonElement>("button", { name: "Save" });
const fullName = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Full name" });

describe("a save that fails", () => {
  it.each<[string, BackendError, RegExp]>([
    ["the server does not answer", new UnreachableError(url, null), /Nothing was changed on Home music/],
    ["the answer is late", new TimeoutError(url, 15), /not known yet whether Home music did this/],
    ["the session has ended", new SignedOutError("Over", { status: 401 }), /Sign in again, then save/],
    [
      "the server has a fault",
      new BackendError("decryption panicked", { status: 500 }),
      /decryption panicked/,
    ],
  ])("says so when %s, keeps what was typed, and works at the next try", async (_what, error, says) => {
    await open({ users: failOnce(error) });
    await fill("Full name", "Mia Berg");
    save();
    expect((await screen.findByRole("alert", {}, { timeout: 5000 })).textContent).toMatch(says);
    expect(fullName().value).toBe("Mia Berg");
    save();
    await screen.findByText("Mia Berg is saved");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(saveButton().disabled).toBe(true);
  });

  it("opens the sign-in dialog when the session has ended", async () => {
    const { expiry } = await open({
      users: failOnce(new SignedOutError("Not authenticated", { status: 401 })),
    });
    await fill("Full name", "Mia Berg");
    save();
    await waitFor(() => expect(expiry.isExpired()).toBe(true));
  });
});

describe("a form with changes", () => {
  it("cannot be saved while nothing is changed, nor once a change is taken back by hand", async () => {
    await open();
    await screen.findByText("No changes");
    expect(saveButton().disabled).toBe(true);
    await fill("Full name", "Mia Berg");
    expect(saveButton().disabled).toBe(false);
    await fill("Full name", "Mia Lindqvist");
    expect(saveButton().disabled).toBe(true);
  });

  it.each(["ctrlKey", "metaKey"])("is saved by %s and S", async (key) => {
    const { backend } = await open();
    await fill("Full name", "Mia Berg");
    fireEvent.keyDown(fullName(), { key: "s", [key]: true });
    await screen.findByText("Mia Berg is saved");
    expect(backend.people.get(mia.id)?.fullName).toBe("Mia Berg");
  });

  it("says at its field what is wrong with an address as soon as the field is left", async () => {
    await open();
    const email = await fill("E-mail", "mia@example");
    leave(email);
    const complaint = await screen.findByText(/^Type an address like/);
    expect(email.getAttribute("aria-describedby")).toBe(complaint.id);
  });

  it("is the server's again after undo", async () => {
    await open();
    await fill("Full name", "Mia Berg");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(fullName().value).toBe("Mia Lindqvist");
    expect(saveButton().disabled).toBe(true);
  });
});

describe("a user who changes while the page is open", () => {
  const openPage = async () => {
    const backend = createFakeBackend();
    const view = await renderInAdmin(<UserEdit />, {
      backend,
      session: buildSession(),
      path: "users/:id/*",
      at: "users/2/account",
    });
    const email = await screen.findByRole<HTMLInputElement>("textbox", { name: "E-mail" });
    /** Somebody else saves, and something else on this page reads again. */
    const hearNews = () => {
      backend.people.set("2", { ...mia, email: "news@example.org", fullName: "Mia of the server" });
      return act(() => view.queryClient.invalidateQueries({ queryKey: ["users", "getOne"] }));
    };
    return { backend, email, hearNews };
  };

  it("is shown as they are now, as long as nothing was typed", async () => {
    const { email, hearNews } = await openPage();
    await hearNews();
    await waitFor(() => expect(email.value).toBe("news@example.org"));
    expect(saveButton().disabled).toBe(true);
  });

  it("does not overwrite what was typed, and is asked about where both changed the same", async () => {
    const { backend, email, hearNews } = await openPage();
    await fill("Full name", "Mia of the form");
    await hearNews();
    await screen.findByRole("heading", { name: "Mia of the server" });
    expect(fullName().value).toBe("Mia of the form");
    expect(email.value).toBe("mia@example.org");
    save();
    await screen.findByRole("region", { name: "Changed on the server meanwhile" });
    expect(email.value).toBe("news@example.org");
    expect(backend.people.get("2")?.fullName).toBe("Mia of the server");
  });
});

describe("leaving", () => {
  const go = async (router: { navigate(to: string): Promise<void> }) =>
    act(() => router.navigate("/home/users"));

  it("is free while nothing is changed", async () => {
    const { router } = await open();
    await screen.findByText("No changes");
    await go(router);
    expect(router.state.location.pathname).toBe("/home/users");
  });

  it("is asked about with changes: one can stay, with everything still there", async () => {
    const { router } = await open();
    await fill("Full name", "Mia Berg");
    await go(router);
    fireEvent.click(await screen.findByRole("button", { name: "Stay here" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(router.state.location.pathname).toBe("/home/users/2/account");
    expect(fullName().value).toBe("Mia Berg");
  });

  it("is asked about with changes: one can throw them away", async () => {
    const { router } = await open();
    await fill("Full name", "Mia Berg");
    await go(router);
    fireEvent.click(await screen.findByRole("button", { name: "Discard changes" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
  });

  it("is asked about when the window is closed with changes, and only then", async () => {
    await open();
    await screen.findByText("No changes");
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
    await fill("Full name", "Mia Berg");
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  });

  it("is free after a save", async () => {
    const { router } = await open();
    await fill("Full name", "Mia Berg");
    save();
    await screen.findByText("Mia Berg is saved");
    await screen.findByText("No changes");
    await go(router);
    expect(router.state.location.pathname).toBe("/home/users");
  });
});
