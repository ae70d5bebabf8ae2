// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Backend, Settings, SettingsDocument, User, Users } from "./backend";
import { createUser, editSettings, editUser } from "./edit";
import { BackendError, ConflictError, PartlyDoneError } from "./errors";
import { defineFields } from "./fields";

interface Policy {
  isHidden: boolean;
  bitrate: number | null;
  score: number;
  subScore: number;
}

const fields = defineFields<Policy>()([
  { group: "g", kind: "switch", source: "isHidden" },
  { group: "g", kind: "number", source: "bitrate" },
  { group: "g", kind: "custom", source: "score", input: "rating", also: ["subScore"] },
]);

/** A server that holds one document, and notes each write. */
const settingsHolding = (held: SettingsDocument) => {
  const written: SettingsDocument[] = [];
  const settings: Settings = {
    fields,
    read: () => Promise.resolve({ ...held }),
    write: (_id, document) => {
      written.push(document);
      held = { ...document, rounded: true };
      return Promise.resolve();
    },
  };
  return { settings, written };
};

describe("editSettings", () => {
  it("writes the whole document that is there now, and answers with what the server kept", async () => {
    const { settings, written } = settingsHolding({ isHidden: false, bitrate: 1, secret: "s" });
    const kept = await editSettings(settings, "1", {
      changes: { bitrate: 2 },
      base: { isHidden: true, bitrate: 1 },
    });
    expect(written).toEqual([{ isHidden: false, bitrate: 2, secret: "s" }]);
    expect(kept).toMatchObject({ rounded: true });
  });

  it("writes nothing where somebody else changed the same field, and tells only what a form may hold", async () => {
    const { settings, written } = settingsHolding({ isHidden: false, bitrate: 3, secret: "s" });
    const failure = await editSettings(settings, "1", {
      changes: { bitrate: 2 },
      base: { bitrate: 1 },
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConflictError);
    expect(failure).toMatchObject({
      status: 409,
      body: { errors: { bitrate: expect.any(String) as string } },
    });
    expect(Object.keys((failure as ConflictError).theirs)).toEqual([
      "isHidden",
      "bitrate",
      "score",
      "subScore",
    ]);
    expect(written).toEqual([]);
  });

  it("takes keys that are one value for one value", async () => {
    const base = { score: 1, subScore: 1 };
    const { settings, written } = settingsHolding({ score: 1, subScore: 2 });
    const failure = editSettings(settings, "1", { changes: { score: 5 }, base });
    await expect(failure).rejects.toMatchObject({ conflicts: [{ source: "subScore" }] });
    expect(written).toEqual([]);
  });
});

const person: User = { id: "1", name: "mia", email: "mia@example.org", isAdmin: false };

const usersHolding = (held: User) => {
  const updates: unknown[] = [];
  const users = {
    get: () => Promise.resolve(held),
    update: (_id: string, changes: unknown) => {
      updates.push(changes);
      return Promise.resolve(held);
    },
    create: ({ name }: { name: string }) => Promise.resolve({ ...held, name }),
  } as unknown as Users;
  return { users, updates };
};

describe("editUser", () => {
  it("sends only what changed, where nobody else changed that", async () => {
    const { users, updates } = usersHolding({ ...person, name: "mia2" });
    await editUser(users, "1", { changes: { email: "m@example.org" }, base: { ...person } });
    expect(updates).toEqual([{ email: "m@example.org" }]);
  });

  it("sends nothing where somebody else changed the same field", async () => {
    const { users, updates } = usersHolding({ ...person, email: "theirs@example.org" });
    const failure = editUser(users, "1", { changes: { email: "mine@example.org" }, base: { ...person } });
    await expect(failure).rejects.toBeInstanceOf(ConflictError);
    expect(updates).toEqual([]);
  });
});

describe("createUser", () => {
  const refusing = (refusal: Error): Settings => ({
    ...settingsHolding({}).settings,
    write: () => Promise.reject(refusal),
  });
  const backendWith = (parts: Partial<Backend>) =>
    ({ users: usersHolding(person).users, ...parts }) as Backend;

  it("writes policy and profile after the user was made", async () => {
    const [policy, profile] = [settingsHolding({ isHidden: true }), settingsHolding({})];
    const backend = backendWith({ policy: policy.settings, profile: profile.settings });
    await createUser(backend, { name: "new", policy: { bitrate: 3 }, profile: { isHidden: false } });
    expect([policy.written, profile.written]).toEqual([
      [{ isHidden: true, bitrate: 3 }],
      [{ isHidden: false }],
    ]);
  });

  it("tells who exists where the rest was refused, with the errors at their fields", async () => {
    const refusal = new BackendError("no", { status: 400, errors: { bitrate: "too high" } });
    const failure = createUser(backendWith({ policy: refusing(refusal) }), {
      name: "new",
      policy: { bitrate: 9 },
    });
    await expect(failure).rejects.toBeInstanceOf(PartlyDoneError);
    await expect(failure).rejects.toMatchObject({
      user: { name: "new" },
      body: { errors: { bitrate: "too high" } },
    });
  });

  it("hides no fault of its own behind a half-made user", async () => {
    const failure = createUser(backendWith({ policy: refusing(new TypeError("bug")) }), {
      name: "new",
      policy: {},
    });
    await expect(failure).rejects.toBeInstanceOf(TypeError);
  });
});
