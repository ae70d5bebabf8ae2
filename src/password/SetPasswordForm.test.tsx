import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { PasswordChange } from "../backends/backend";
import { BackendError, TimeoutError } from "../backends/errors";
import { buildSession, buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { openDemo } from "../testing/openDemo";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { styleByRules } from "../testing/styleByAttributes";
import { SetPasswordForm } from "./SetPasswordForm";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const mia = buildUser();
const demo = buildUser({ id: "1", name: "demo", fullName: "Demo Administrator", isAdmin: true });
const secret = "violet-kettle-9-orbit";

const open = async (user = mia, users: FakeOptions["users"] = {}) => {
  const changes: PasswordChange[] = [];
  const backend = createFakeBackend({
    users: {
      setPassword: (_id, change) => {
        changes.push(change);
        return Promise.resolve();
      },
      ...users,
    },
  });
  const view = await renderInAdmin(<SetPasswordForm user={user} />, {
    backend,
    session: buildSession(),
    path: "users/:id/*",
    at: `users/${user.id}/password`,
  });
  return { changes, ...view };
};

const submit = () => fireEvent.click(screen.getByRole("button", { name: "Set password" }));
const isShown = (input: HTMLElement) =>
  styleByRules(input.closest<HTMLElement>(".MuiFormControl-root")!.parentElement!).display !== "none";
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

describe("somebody else's password", () => {
  it("needs the new one twice, goes to the server, and is forgotten", async () => {
    const { changes, queryClient } = await open();
    expect(screen.queryByLabelText("Current password")).toBeNull();
    await fill("New password", secret);
    await fill("New password again", secret);
    submit();
    await screen.findByText("Mia Lindqvist has a new password");
    expect(changes).toEqual([{ next: secret }]);
    expect(valueOf("New password")).toBe("");
    expect(valueOf("New password again")).toBe("");
    const cached = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()];
    expect(JSON.stringify(cached.map(({ state }) => state))).not.toContain(secret);
  });

  it("is said to be no step that can be undone, before it is one", async () => {
    await open();
    expect(screen.getByText(/This cannot be undone/)).toBeTruthy();
  });

  it("is not sent where the second one differs", async () => {
    const { changes } = await open();
    await fill("New password", secret);
    await fill("New password again", "violet-kettle-9-orbi");
    submit();
    expect(await screen.findByText("This is not the same as the new password")).toBeTruthy();
    expect(changes).toEqual([]);
  });

  it("need not be typed twice where it can be read, and is hidden again afterwards", async () => {
    const { changes } = await open();
    await fill("New password", secret);
    fireEvent.click(screen.getByRole("button", { name: "Show password" }));
    expect(isShown(screen.getByLabelText("New password again"))).toBe(false);
    submit();
    await screen.findByText("Mia Lindqvist has a new password");
    expect(changes).toEqual([{ next: secret }]);
    expect(screen.getByLabelText<HTMLInputElement>("New password").type).toBe("password");
  });

  it("can be generated: it is shown, and strong", async () => {
    const { changes } = await open();
    fireEvent.click(screen.getByRole("button", { name: "Generate" }));
    const input = screen.getByLabelText<HTMLInputElement>("New password");
    const generated = input.value;
    expect(input.type).toBe("text");
    expect(generated).toMatch(/^(\w{5}-){3}\w{5}$/);
    expect(await screen.findByText("Strong.")).toBeTruthy();
    submit();
    await waitFor(() => expect(changes).toEqual([{ next: generated }]));
  });

  it("may be weak: that is said plainly, and it is set all the same", async () => {
    const { changes } = await open();
    await fill("New password", "lindqvist");
    expect(await screen.findByText("Very weak.")).toBeTruthy();
    expect(screen.getByText(/the user's own name.*It is easy to guess/)).toBeTruthy();
    await fill("New password again", "lindqvist");
    submit();
    await waitFor(() => expect(changes).toEqual([{ next: "lindqvist" }]));
  });

  it("stays in the form when the answer is lost, with what that means", async () => {
    await open(mia, { setPassword: () => Promise.reject(new TimeoutError("http://music.test", 15)) });
    await fill("New password", secret);
    await fill("New password again", secret);
    submit();
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /not known whether the password was changed/,
    );
    expect(valueOf("New password")).toBe(secret);
  });
});

describe("one's own password", () => {
  it("needs the current one, and shows at its field when that is wrong", async () => {
    await open(demo, {
      setPassword: () =>
        Promise.reject(
          new BackendError("Bad", { status: 400, errors: { current: "ra.validation.passwordDoesNotMatch" } }),
        ),
    });
    await fill("New password", secret);
    await fill("New password again", secret);
    submit();
    expect(await screen.findByText("Type your current password")).toBeTruthy();
    const current = await fill("Current password", "wrong");
    submit();
    const complaint = await screen.findByText("This is not your current password");
    expect(current.getAttribute("aria-invalid")).toBe("true");
    expect(current.getAttribute("aria-describedby")).toBe(complaint.id);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(valueOf("New password")).toBe(secret);
  });

  it("is changed on the embedded server, where the old one stops working", async () => {
    const { backend, session, find } = await openDemo({ as: { username: "noor", password: "noor-demo" } });
    const noor = await find("noor");
    await renderInAdmin(<SetPasswordForm user={noor} />, {
      backend,
      session,
      path: "profile/:tab",
      at: "profile/password",
    });
    await fill("Current password", "noor-demo");
    await fill("New password", secret);
    await fill("New password again", secret);
    submit();
    await screen.findByText("Your password is changed");
    const { withPassword } = backend.auth;
    await expect(withPassword!({ username: "noor", password: secret })).resolves.toBeTruthy();
    await expect(withPassword!({ username: "noor", password: "noor-demo" })).rejects.toMatchObject({
      status: 401,
    });
  });
});
