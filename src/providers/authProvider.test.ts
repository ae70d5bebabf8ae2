// @vitest-environment node
/** Who may do what, and what happens when a session ends. */
import { describe, expect, it, vi } from "vitest";
import type { Session, Users } from "../backends/backend";
import { BackendError, SignedOutError } from "../backends/errors";
import { buildSession, buildUser, createFakeBackend } from "../testing/fakeBackend";
import { createMemorySessionStore } from "../testing/memorySessionStore";
import { createAuthProvider } from "./authProvider";
import { createSessionExpiry } from "./sessionExpiry";

const open = (session: Session | null, users: Partial<Users> = {}) => {
  const expiry = createSessionExpiry();
  const onSignOut = vi.fn();
  const settings = { fields: [], read: () => Promise.resolve({}), write: () => Promise.resolve() };
  const backend = createFakeBackend({ users, profile: settings });
  const provider = createAuthProvider(backend, {
    session: createMemorySessionStore(session),
    expiry,
    onSignOut,
  });
  const may = (resource: string, action: string, record?: object) =>
    provider.canAccess!({ resource, action, ...(record && { record }) });
  return { provider, expiry, onSignOut, may };
};

const admin = buildSession();
const member = buildSession({ userId: "2", name: "mia", isAdmin: false });

describe("access", () => {
  it("is an administrator's to everything the server can do", async () => {
    const { may } = open(admin);
    expect(await may("users", "list")).toBe(true);
    expect(await may("users", "create")).toBe(true);
    expect(await may("policies", "edit", { id: "2" })).toBe(true);
  });

  it("is nobody's to what the server cannot do", async () => {
    const { may } = open(admin, { create: undefined as never, remove: undefined as never });
    expect(await may("users", "create")).toBe(false);
    expect(await may("users", "delete", buildUser())).toBe(false);
    expect(await may("users", "edit", buildUser())).toBe(true);
  });

  it("is a member's to their own profile only", async () => {
    const { may } = open(member);
    expect(await may("profiles", "edit", { id: "2" })).toBe(true);
    expect(await may("profiles", "edit")).toBe(true);
    expect(await may("profiles", "edit", { id: "1" })).toBe(false);
    expect(await may("policies", "edit", { id: "2" })).toBe(false);
    expect(await may("users", "list")).toBe(false);
    expect(await may("users", "edit", buildUser({ id: "1" }))).toBe(false);
  });

  it("depends on the rules about that user", async () => {
    const allows: Users["allows"] = (action, { id }) =>
      Promise.resolve(
        action === "remove" && id === "1" ? { allowed: false, rule: "lastAdmin" } : { allowed: true },
      );
    const { may } = open(admin, { allows });
    expect(await may("users", "delete", buildUser({ id: "1" }))).toBe(false);
    expect(await may("users", "delete", buildUser({ id: "2" }))).toBe(true);
  });

  it("is nobody's once the session is gone", async () => {
    expect(await open(null).may("users", "list")).toBe(false);
  });
});

describe("the session", () => {
  it("that has ended opens the dialog, and sends nobody away", async () => {
    const { provider, expiry } = open(admin);
    const heard = vi.fn();
    expiry.subscribe(heard);
    await expect(
      provider.checkError(new SignedOutError("Not authenticated", { status: 401 })),
    ).resolves.toBeUndefined();
    await provider.checkError(new SignedOutError("Not authenticated", { status: 401 }));
    expect(expiry.isExpired()).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("survives any other failure", async () => {
    const { provider, expiry } = open(admin);
    await provider.checkError(new BackendError("Forbidden", { status: 403 }));
    await provider.checkError(new BackendError("Unauthorized", { status: 401 }));
    expect(expiry.isExpired()).toBe(false);
  });

  it("is never asked for by a redirect", async () => {
    await expect(open(null).provider.checkAuth({})).resolves.toBeUndefined();
  });

  it("ends by the shell's own way out, and react-admin goes nowhere", async () => {
    const { provider, onSignOut } = open(admin);
    expect(await provider.logout({})).toBe(false);
    expect(onSignOut).toHaveBeenCalledTimes(1);
  });

  it("says who is signed in, without its token", async () => {
    const identity = await open(admin).provider.getIdentity!();
    expect(identity).toEqual({ id: "1", fullName: "Demo Administrator" });
  });
});
