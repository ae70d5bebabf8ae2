/** Jellyfin's users. The server answers with everyone, so the browser searches, sorts and pages. */
import type {
  PasswordChange,
  ReadOptions,
  Reference,
  SessionStore,
  Settings,
  User,
  UserColumn,
  UserQuery,
  Users,
} from "../backend";
import type { Cache, Reads } from "../cache";
import { BackendError, RefusedError, SignedOutError } from "../errors";
import type { Http, HttpRequest } from "../http";
import { paginate } from "../paginate";
import { avatarProblem, toBase64 } from "./avatar";
import type { DeviceList } from "./devices";
import type { Everyone } from "./everyone";
import { noReason } from "./http";
import { rememberLast } from "./known";
import { isSameName, nameProblem } from "./problems";
import { createRules } from "./rules";
import { toUser } from "./toUser";
import { userPath } from "./userPath";
import { isOlderThan } from "./version";
import type { JellyfinUser } from "./wire";

export interface UsersOptions {
  url: string;
  version: string;
  session: SessionStore;
  http: Http;
  /** One user: who asks at the same moment shares the answer. */
  reads: Reads<JellyfinUser>;
  everyone: Everyone;
  libraries: Cache<Reference[]>;
  devices: DeviceList;
  policy: Settings;
  /** Called after each write, also a failed one. */
  onWrite(): void;
}

export const createUsers = (options: UsersOptions): Users => {
  const { url, version, session, http, reads, everyone, libraries, devices, policy, onWrite } = options;
  const columns = columnsOf(version);
  const around = { url, version };

  const read = (id: string, readOptions?: ReadOptions) => reads.read(id, readOptions).catch(notFound);
  const get: Users["get"] = async (id, readOptions) => {
    const user = await read(id, readOptions);
    const needsNames = session.read()?.isAdmin && !hasEverything(user);
    return toUser(user, {
      ...around,
      libraries: needsNames ? await unlessRefused(libraries.read(readOptions)) : undefined,
    });
  };
  const write = async (method: string, path: string, request: HttpRequest) => {
    try {
      return await http(method, path, request);
    } finally {
      onWrite(); // after a failure too: a lost answer does not mean that nothing happened
    }
  };
  const known = rememberLast();
  const isMe = (id: string) => session.read()?.userId === id;
  const allows = createRules({ session, http, readEveryone: () => everyone.read({ fresh: true }) });

  return {
    columns,
    sortable: columns.filter((column) => column !== "libraries"),
    filters: [
      ...([
        "q",
        "isAdmin",
        "isDisabled",
        "isHidden",
        "isLockedOut",
        "library",
        "lastSeen",
        "lastSeenIn",
      ] as const),
      ...(columns.includes("lastSignInAt") ? (["lastSignInIn"] as const) : []),
    ],

    async list(query, readOptions) {
      const { isHidden, isDisabled } = query.filter;
      const isWanted = (column: UserColumn) => isShown(query, column) && session.read()?.isAdmin;
      const [found, libraryList, deviceCounts] = await Promise.all([
        everyone.read({
          ...readOptions,
          ...(isHidden !== undefined && { isHidden }),
          ...(isDisabled !== undefined && { isDisabled }),
        }),
        isWanted("libraries") ? unlessRefused(libraries.read(readOptions)) : undefined,
        isWanted("devicesSignedIn") ? unlessRefused(devices.counts(readOptions)) : undefined,
      ]);
      const { users, byId } = known(found, {
        ...around,
        ...(query.filter.library !== undefined && { libraries: libraryList }),
        ...(query.sort.field === "devicesSignedIn" && { devices: deviceCounts }),
      });
      const page = paginate(users, query);
      const fill = ({ id }: User) =>
        toUser(byId.get(id)!, { ...around, libraries: libraryList, devices: deviceCounts });
      return { ...page, users: page.users.map(fill) };
    },
    areHere: () => everyone.areHere(),
    get,

    async create({ name: typed, password }) {
      const name = typed.trim(); // the server does not, and refuses
      refuseName(nameProblem(version, name));
      const body = { Name: name, ...(password && { Password: password }) };
      const { json } = await write("POST", "/Users/New", { body }).catch((error: unknown) =>
        explainName(error, name),
      );
      const user = json as JellyfinUser;
      // 10.11 answers with what was there before it set the password.
      return toUser({ ...user, HasPassword: Boolean(password) }, around);
    },

    async update(id, changes) {
      const before = await read(id);
      const name = changes.name?.trim();
      if (name === undefined || name === before.Name) return get(id);
      refuseName(nameProblem(version, name, before.Name));
      // The whole user goes back: what is left out of Configuration would be reset, and Policy is looked at too.
      const request = { query: { userId: id }, body: { ...before, Name: name } };
      await write("POST", "/Users", request).catch((error: unknown) => explainName(error, name, id));
      return get(id);
    },

    async remove(id) {
      // The server refuses oneself and the last administrator too, but only after it has signed them out.
      if (isMe(id) || session.read()?.isKey) await refuseUnless("remove", id);
      await write("DELETE", userPath(id), {});
    },

    async setPassword(id, change) {
      if (!change.next) await refuseUnless("clearPassword", id);
      const request = { query: { userId: id }, body: toPasswordBody(change, isMe(id)) };
      await write("POST", "/Users/Password", request).catch((error: unknown) => {
        throw isMe(id) ? explainCurrent(error) : error;
      });
    },
    passwordEffects: {
      changed: "backends.jellyfin.password.changed",
      cleared: "backends.jellyfin.password.cleared",
    },

    async setAvatar(id, image) {
      const problem = avatarProblem(image);
      if (problem) throw new BackendError(problem, { status: 400, errors: { avatar: problem } });
      const text = await toBase64(image);
      await write("POST", "/UserImage", {
        query: { userId: id },
        text,
        headers: { "Content-Type": image.type },
      });
    },
    async removeAvatar(id) {
      await write("DELETE", "/UserImage", { query: { userId: id } });
    },

    async unlock(id) {
      // Without a count of zero the next mistake would lock again.
      await policy.write(id, { ...(await policy.read(id)), IsDisabled: false, InvalidLoginAttemptCount: 0 });
    },
    nameProblem: (name, current) => nameProblem(version, name, current),
    isNameTaken: (name, exceptId, readOptions) => isTaken(name, exceptId, readOptions),
    allows,
  };

  async function isTaken(name: string, exceptId?: string, readOptions?: ReadOptions & { fresh?: boolean }) {
    const found = await everyone.read(readOptions);
    return found.some(({ Id, Name }) => Id !== exceptId && isSameName(Name, name.trim()));
  }

  async function refuseUnless(action: "remove" | "clearPassword", id: string) {
    const verdict = await allows(action, await get(id));
    if (!verdict.allowed) throw new RefusedError(verdict.rule);
  }

  /** The server says the same about every name it does not like. A taken one is found in its list. */
  async function explainName(error: unknown, name: string, exceptId?: string): Promise<never> {
    if (!(error instanceof BackendError) || error.status !== 400 || error.message !== noReason) throw error;
    const key = (await isTaken(name, exceptId, { fresh: true })) ? nameTaken : noReason;
    throw new BackendError(key, { status: 400, errors: { name: key }, cause: error });
  }
};

const columnsOf = (version: string): readonly UserColumn[] => [
  "name",
  "isAdmin",
  "isDisabled",
  "isHidden",
  "isLockedOut",
  "libraries",
  "devicesSignedIn",
  ...(isOlderThan(version, "12") ? (["hasPassword"] as const) : (["lastSignInAt"] as const)),
  "lastSeenAt",
];

const isShown = ({ columns, sort }: UserQuery, column: UserColumn) =>
  !columns || columns.includes(column) || sort.field === column;

const hasEverything = ({ Policy }: JellyfinUser) =>
  Policy.EnableAllFolders && !Policy.BlockedMediaFolders?.length;

/** A column stays empty rather than that the list does. */
const unlessRefused = <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> =>
  answer.catch((error: unknown) => {
    if (!(error instanceof BackendError) || error instanceof SignedOutError) throw error;
    return undefined;
  });

const nameTaken = "ra.validation.unique";

const refuseName = (key: string | undefined) => {
  if (key) throw new BackendError(key, { status: 400, errors: { name: key } });
};

/** An id of another shape than Jellyfin's is a 400 there, and nobody's all the same. */
const notFound = (error: unknown): never => {
  if (!(error instanceof BackendError) || error.status !== 400) throw error;
  throw new BackendError(error.message, { status: 404, cause: error });
};

/** `NewPw: ""` would empty a password as well, and sign the user's devices out. */
const toPasswordBody = ({ current = "", next }: PasswordChange, isOwn: boolean) =>
  next ? { NewPw: next, ...(isOwn && { CurrentPw: current }) } : { ResetPassword: true };

const explainCurrent = (error: unknown) => {
  if (!(error instanceof BackendError) || error.status !== 403 || /not allowed/i.test(error.message))
    return error;
  const key = "backends.jellyfin.errors.wrongCurrent";
  return new BackendError(key, { status: 403, errors: { current: key }, cause: error });
};
