/** A backend in memory, for tests of single parts: what they need is overridden, the rest just works. */
import type { Backend, Session, Settings, SettingsDocument, User, Users } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { defineFields } from "../backends/fields";

export interface FakePolicy {
  isAdmin: boolean;
  libraryIds: string[];
}

export const buildUser = (user: Partial<User> = {}): User => ({
  id: "2",
  name: "mia",
  fullName: "Mia Lindqvist",
  email: "mia@example.org",
  isAdmin: false,
  libraries: ["Music"],
  ...user,
});

export const buildSession = (session: Partial<Session> = {}): Session => ({
  token: "token",
  userId: "1",
  name: "demo",
  fullName: "Demo Administrator",
  isAdmin: true,
  ...session,
});

export interface FakeBackend extends Backend {
  /** Everyone, by id. Change it to be somebody else on the same server. */
  people: Map<string, User>;
  policies: Map<string, FakePolicy>;
}

export interface FakeOptions {
  people?: User[];
  users?: Partial<Users>;
  policy?: Partial<Settings>;
  profile?: Settings;
}

export const createFakeBackend = (options: FakeOptions = {}): FakeBackend => {
  const demo = buildUser({ id: "1", name: "demo", fullName: "Demo Administrator", isAdmin: true });
  const everyone = options.people ?? [demo, buildUser()];
  const people = new Map(everyone.map((user) => [user.id, user]));
  const policies = new Map(
    everyone.map(({ id, isAdmin }): [string, FakePolicy] => [id, { isAdmin, libraryIds: ["1"] }]),
  );
  const get = (id: string) => {
    const user = people.get(id);
    if (!user) throw new BackendError("Nobody", { status: 404 });
    return Promise.resolve(user);
  };
  return {
    people,
    policies,
    name: "navidrome",
    server: { url: "http://music.test", name: "Navidrome", version: "0.63.2" },
    auth: { resume: () => Promise.reject(new BackendError("Not here", { status: 501 })) },
    writesAtOnce: 4,
    references: { libraries: () => Promise.resolve(libraries) },
    users: {
      columns: ["name", "fullName", "email", "isAdmin", "lastSeenAt"],
      sortable: ["name"],
      filters: ["q"],
      list: () => Promise.resolve({ users: [...people.values()], total: people.size }),
      get: async (id) => get(id),
      async update(id, changes) {
        people.set(id, { ...(await get(id)), ...changes });
        return get(id);
      },
      create({ password: _password, ...draft }) {
        const user = { ...buildUser({ id: "9" }), ...draft };
        people.set(user.id, user);
        policies.set(user.id, { isAdmin: false, libraryIds: ["1"] });
        return Promise.resolve(user);
      },
      remove(id) {
        people.delete(id);
        return Promise.resolve();
      },
      setPassword: () => Promise.resolve(),
      isNameTaken: (name, exceptId) =>
        Promise.resolve([...people.values()].some((user) => user.name === name && user.id !== exceptId)),
      ...options.users,
    },
    policy: {
      fields: defineFields<FakePolicy>()([
        { group: "account", kind: "switch", source: "isAdmin", action: "setAdmin", whenNew: false },
        {
          group: "libraries",
          kind: "references",
          source: "libraryIds",
          reference: "libraries",
          whenNew: [],
          min: 1,
          showWhen: ({ isAdmin }) => !isAdmin,
        },
      ]),
      read: (id) => Promise.resolve({ ...policies.get(id) } as SettingsDocument),
      async write(id, document) {
        policies.set(id, document as unknown as FakePolicy);
        people.set(id, { ...(await get(id)), isAdmin: document.isAdmin === true });
      },
      ...options.policy,
    },
    ...(options.profile && { profile: options.profile }),
  };
};

const libraries = [
  { id: "1", name: "Music", isDefault: true },
  { id: "2", name: "Audiobooks" },
  { id: "3", name: "Kids' songs" },
];
