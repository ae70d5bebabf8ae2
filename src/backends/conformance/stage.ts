/** A server, who is signed in to it, and a cast of users that were made for the tests and go with them. */
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type {
  Auth,
  Backend,
  Credentials,
  Session,
  SessionStore,
  Settings,
  User,
  UserColumn,
  UserDraft,
  Users,
} from "../backend";
import { editSettings } from "../edit";
import { BackendError } from "../errors";
import type { BackendUnderTest } from "../testBackend";

export interface Stage {
  /** No part of a word or name that lives on the server. Everything in the cast has it. */
  tag: string;
  admin: SignedIn;
  member: SignedIn;
  cast: Record<Role, User>;
  drafts: Record<Role, Required<UserDraft>>;
  isDisposable: boolean;
  /** Signs in once more, as whoever. */
  signIn(credentials: Credentials): Promise<SignedIn>;
  /** The same, without a new browser for it. */
  enter(auth: Auth, credentials: Credentials): Promise<Session>;
  /** Somebody new, who is removed in the end. Names get the tag in front. */
  make(draft?: Partial<UserDraft>): Promise<User>;
  isMade(id: string): boolean;
  /** Has somebody removed in the end whom a test made by itself. */
  remember(user: Pick<User, "id">): void;
  /** Whoever was made beside the cast goes: some servers have room for few. */
  clearExtras(): Promise<void>;
  clear(): Promise<void>;
}

export interface SignedIn {
  auth: Auth;
  backend: Backend;
  session: SessionStore;
  /** One that remembers nothing of what the first was asked. */
  open(): Promise<Backend>;
}

/** `member` has signed in, `stranger` never has, `admin` is an administrator, `other` just there. */
export type Role = "member" | "stranger" | "other" | "admin";
export const roles: readonly Role[] = ["member", "stranger", "other", "admin"];

export interface Casting {
  /** How the administrator of the tests comes in. Absent: as everybody does. */
  by?: "key";
  /** Who plays the member, in place of somebody whom the suite makes. */
  member?: Credentials;
}

export const setStage = async (
  underTest: BackendUnderTest,
  manner: string,
  { by, member: existing }: Casting = {},
): Promise<Stage> => {
  const { connect, startServer, administrator, createKey, become } = underTest;
  const server = await startServer(manner);
  let browsers = 0;
  const comeIn = async (
    signInWith: (auth: Auth, session: SessionStore) => Promise<Session>,
  ): Promise<SignedIn> => {
    const session = createMemorySessionStore();
    // Each as in a browser of its own: where one signs in twice, a server may end the first session.
    const clientId = `conformance-${++browsers}`;
    const { auth, open } = await connect({ url: server.url, session, clientId, fetch: patientFetch });
    session.write(await signInWith(auth, session));
    return { auth, session, open, backend: await open() };
  };
  const enter = (auth: Auth, credentials: Credentials) =>
    patiently(() => underTest.enter?.(auth, credentials, server.url) ?? auth.withPassword!(credentials));
  const signIn = (credentials: Credentials) => comeIn((auth) => enter(auth, credentials));
  const signInByKey = async () => {
    const key = await createKey!(server.url, (await signIn(administrator)).session.read()!);
    return comeIn((auth) => auth.withKey!(key));
  };

  const admin = await (by === "key" ? signInByKey() : signIn(administrator));
  const { users, policy } = admin.backend;
  const tag = `t${Math.random().toString(36).slice(2, 8)}`;
  const made = new Set<string>();
  let count = 0;
  const make = async (draft: Partial<UserDraft> = {}) => {
    count += 1;
    const user = await users.create!({ name: `${tag}-made-${count}`, password: passwordOf(tag), ...draft });
    made.add(user.id);
    return user;
  };
  const cast: Partial<Record<Role, User>> = {};
  const remove = async (ids: readonly string[]) => {
    for (const id of ids) {
      made.delete(id);
      await users.remove!(id).catch(() => undefined);
    }
  };
  const clearExtras = () =>
    remove([...made].filter((id) => !Object.values(cast).some((user) => user.id === id)));
  const clear = async () => {
    await remove([...made]);
    await server.stop();
  };

  try {
    const drafts = castOf(tag);
    for (const role of roles) cast[role] = await make(drafts[role]);
    const { member: memberUser, admin: adminUser } = cast as Record<Role, User>;
    const role = policy && roleOf(policy);
    if (role) await editSettings(policy, adminUser.id, { changes: { [role]: true } });
    const member = await (existing
      ? signIn(existing)
      : become
        ? comeIn((auth, session) => {
            session.write(admin.session.read());
            return become(auth, memberUser);
          })
        : signIn({ username: memberUser.name, password: drafts.member.password }));
    if (existing) cast.member = await users.get(member.session.read()!.userId);
    await member.backend.users.get(cast.member!.id); // whom the server has heard from, it has seen
    return {
      tag,
      admin,
      member,
      cast: cast as Record<Role, User>,
      drafts,
      isDisposable: server.isDisposable,
      signIn,
      enter,
      make,
      isMade: (id) => made.has(id),
      remember: ({ id }) => made.add(id),
      clearExtras,
      clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
};

/** The key of the document that makes somebody an administrator. Undefined where nobody can be made one. */
export const roleOf = ({ fields }: Settings): string | undefined =>
  fields.find((field) => field.kind === "switch" && field.action === "setAdmin")?.source;

/** Which names and addresses a new user can be given. */
export const givenTo = ({ columns, editable }: Users): readonly UserColumn[] => editable ?? columns;

/**
 * Node sends a request on a connection that the server is just about to close for having been idle, and
 * gives up. Browsers send it again by themselves. Reads only: of a write nobody knows how far it got.
 */
const patientFetch: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    if (init?.method !== "GET" || cause?.code !== "UND_ERR_SOCKET") throw error;
    return fetch(input, init);
  }
};

/** Waits where the server wants no more tries just now: a real one may have its limit on. */
const patiently = async (enter: () => Promise<Session>): Promise<Session> => {
  for (let tries = 1; ; tries++) {
    try {
      return await enter();
    } catch (error) {
      if (!(error instanceof BackendError) || error.status !== 429 || tries === 3) throw error;
      const seconds = (error.retryAfter ?? 20) + 1;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
};

export const passwordOf = (tag: string) => `${tag}-Pa55 wörd`;

/**
 * Each column puts them in another order, the same one in every alphabet. Together they hold what
 * searches stumble over: marks, wildcards, quotes, markup, letters of two code units.
 */
const castOf = (tag: string): Record<Role, Required<UserDraft>> => {
  const password = passwordOf(tag);
  return {
    member: {
      name: `${tag}-1`,
      fullName: `Delta Zoë Größe ${tag}`,
      email: `c.${tag}@example.org`,
      password,
    },
    stranger: {
      name: `${tag}-2`,
      fullName: `Charlie 100%_ok ${tag}`,
      email: `d.${tag}@example.com`,
      password,
    },
    other: { name: `${tag}-3_Ünder`, fullName: `Bravo 🎧 ${tag}`, email: `a.${tag}@example.org`, password },
    admin: {
      name: `${tag}-4`,
      fullName: `Alpha O'Neil <b>&amp; "${tag}"`,
      email: `b.${tag}@example.com`,
      password,
    },
  };
};
