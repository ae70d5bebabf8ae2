import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { BackendError } from "../backends/errors";
import { buildSession, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { openDemo } from "../testing/openDemo";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import UserCreate from "./UserCreate";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const secret = "h7k2m-9p3qx-wz4tn-6cv8r";
const create = () => fireEvent.click(screen.getByRole("button", { name: "Create user" }));
const fillIn = async (name: string) => {
  await fill(/User name/, name);
  await fill("Password", secret);
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Music" }).checked).toBe(true),
  );
};

const openFake = async (options: FakeOptions = {}) => {
  const backend = createFakeBackend(options);
  const view = await renderInAdmin(<UserCreate />, {
    backend,
    session: buildSession(),
    path: "users/create",
    at: "users/create",
  });
  return { backend, ...view };
};

describe("creating a user on the embedded server", () => {
  it("makes one who can sign in and has the chosen libraries, and goes back to the list", async () => {
    const demo = await openDemo();
    const { router } = await renderInAdmin(<UserCreate />, {
      ...demo,
      path: "users/create",
      at: "users/create",
    });
    await fillIn("  nils ");
    await fill("Full name", "Nils Holgersson");
    fireEvent.click(screen.getByRole("checkbox", { name: "Audiobooks" }));
    create();
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
    const { libraries, ...nils } = await demo.find("nils");
    expect(nils).toMatchObject({ fullName: "Nils Holgersson", isAdmin: false });
    expect(new Set(libraries)).toEqual(new Set(["Music", "Audiobooks"]));
    await expect(
      demo.backend.auth.withPassword!({ username: "nils", password: secret }),
    ).resolves.toBeTruthy();
  });
});

describe("creating a user", () => {
  it("keeps the password out of the cache, the store, the address and the page", async () => {
    const { queryClient, store, router } = await openFake();
    await fillIn("nils");
    create();
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
    const queries = queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => ({ queryKey, state }));
    const mutations = queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state);
    expect(queries.length).toBeGreaterThan(0);
    expect(JSON.stringify([queries, mutations, store.listItems?.(), router.state.location])).not.toContain(
      secret,
    );
    expect(document.body.innerHTML).not.toContain(secret);
  });

  it("offers the libraries that new users get, and words instead for an administrator", async () => {
    const { backend } = await openFake();
    await fillIn("nils");
    expect(screen.getByText("1 of 3 chosen")).toBeTruthy();
    fireEvent.click(screen.getByRole("switch", { name: "Administrator" }));
    expect(screen.getByText(/^Administrators have every library/)).toBeTruthy();
    create();
    await waitFor(() => expect(backend.people.get("9")?.isAdmin).toBe(true));
  });

  it.each([
    { what: "no name", name: "", message: "Type a user name" },
    { what: "a blank name", name: "   ", message: "Type a user name" },
    { what: "a name that nobody sees", name: "\u200b", message: /can be seen/ },
    { what: "a name that rings a bell", name: "a\u0007b", message: /control character/ },
    { what: "a name of 256 letters", name: "x".repeat(256), message: "Too long: at most 255 characters" },
    { what: "somebody's name", name: "mia", message: "Somebody else has this user name already" },
  ])("does not send $what", async ({ name, message }) => {
    const { backend } = await openFake();
    await fillIn(name);
    create();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(backend.people.size).toBe(2);
  });

  it("puts what the server refuses at its field, and keeps what was typed", async () => {
    await openFake({
      users: {
        isNameTaken: () => Promise.resolve(false), // taken between the question and the answer
        create: () =>
          Promise.reject(new BackendError("Bad", { status: 400, errors: { name: "ra.validation.unique" } })),
      },
    });
    await fillIn("nils");
    create();
    expect(await screen.findByText("Somebody else has this already")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Password").value).toBe(secret);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("starts over with an empty form for another one, without the last password", async () => {
    const { backend } = await openFake();
    await fillIn("nils");
    fireEvent.click(screen.getByRole("button", { name: "Create and add another" }));
    await waitFor(() => expect(backend.people.get("9")?.name).toBe("nils"));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/User name/).value).toBe(""));
    expect(screen.getByLabelText<HTMLInputElement>("Password").value).toBe("");
  });
});

describe("a user who exists without the chosen access", () => {
  const refuse = () => Promise.reject(new BackendError("The library is gone", { status: 500 }));

  it("is said to exist, and can be opened at the access", async () => {
    const { router } = await openFake({ policy: { write: refuse } });
    await fillIn("nils");
    create();
    await screen.findByRole("dialog", { name: /exists now, without the access you chose$/ });
    fireEvent.click(screen.getByRole("button", { name: "Open the user" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users/9/access"));
  });

  it("can be given the access that was chosen, once the server takes it", async () => {
    let isRefused = true;
    const given: unknown[] = [];
    const write = (_id: string, document: unknown) => {
      if (isRefused) return refuse();
      given.push(document);
      return Promise.resolve();
    };
    const { router } = await openFake({ policy: { write } });
    await fillIn("nils");
    fireEvent.click(screen.getByRole("switch", { name: "Administrator" }));
    create();
    const again = await screen.findByRole<HTMLButtonElement>("button", { name: "Give the access now" });
    fireEvent.click(again);
    await waitFor(() => expect(again.disabled).toBe(false)); // the first try said the same words before
    expect(await screen.findByText(/The library is gone/)).toBeTruthy();
    expect(router.state.location.pathname).toBe("/home/users/create");
    isRefused = false;
    fireEvent.click(again);
    await waitFor(() => expect(router.state.location.pathname).toBe("/home/users"));
    expect(given).toEqual([{ isAdmin: true, libraryIds: ["1"] }]);
  });

  it("can be deleted again, and the form still has what was typed", async () => {
    const { backend } = await openFake({ policy: { write: refuse } });
    await fillIn("nils");
    create();
    fireEvent.click(await screen.findByRole("button", { name: "Delete the user" }));
    await waitFor(() => expect(backend.people.has("9")).toBe(false));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>(/User name/).value).toBe("nils");
  });
});
