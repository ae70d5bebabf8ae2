/** The members of the Home. One answer has all of them, so the browser searches, sorts and pages. */
import type { ReadOptions, SessionStore, User, UserColumn, UserQuery, Users } from "../backend";
import { BackendError, RefusedError } from "../errors";
import type { Http } from "../http";
import { paginate } from "../paginate";
import { readAnswer, toText } from "./answer";
import { type Home, readAccount } from "./home";
import { sharedWith } from "./libraries";
import { createSetPin } from "./memberPin";
import type { PinDelay } from "./pins";
import { isSameName, nameProblem } from "./problems";
import { createRules } from "./rules";
import { type Shares, unlessRefused } from "./shares";
import { isManaged, nameOf, toUser } from "./toUser";
import type { PlexHome, PlexUser } from "./wire";

export interface UsersOptions {
  url: string;
  session: SessionStore;
  http: Http;
  home: Home;
  shares: Shares;
  pinDelay: PinDelay;
  /** Called after each write, also a failed one. */
  onWrite(): void;
}

export const createUsers = (options: UsersOptions): Users => {
  const { url, session, http, home, shares, onWrite } = options;
  const allows = createRules(session);
  const write: Http = async (method, path, request) => {
    try {
      return await http(method, path, request);
    } finally {
      onWrite(); // after a failure too: a lost answer does not mean that nothing happened
    }
  };

  /** What is shared is known to whoever owns the servers. */
  const readShared = async (isWanted: boolean, readOptions?: ReadOptions) => {
    if (!isWanted || !session.read()?.isAdmin) return () => ({});
    const [accepted, servers] = await Promise.all([
      unlessRefused(shares.accepted.read(readOptions)),
      unlessRefused(shares.servers.read(readOptions)),
    ]);
    return (user: PlexUser) => sharedWith(user, accepted, servers);
  };

  const get = async (id: string, readOptions?: ReadOptions & { fresh?: boolean }): Promise<User> => {
    const user = await findMember(id, readOptions);
    const shared = await readShared(true, readOptions);
    return toUser(user, shared(user));
  };

  /** A managed user may not be shown the others. Oneself is always to be seen. */
  const findMember = async (id: string, readOptions?: ReadOptions & { fresh?: boolean }) => {
    try {
      return await home.find(id, readOptions);
    } catch (error) {
      const isHidden = error instanceof BackendError && error.status === 403;
      if (!isHidden || session.read()?.userId !== id) throw error;
      return readAccount(url, http, readOptions);
    }
  };

  const findManaged = async (id: string): Promise<PlexUser> => {
    const user = await home.find(id, { fresh: true });
    if (user.guest) throw new RefusedError("homeGuest");
    if (!isManaged(user)) throw new RefusedError("fullAccount");
    return user;
  };

  return {
    columns,
    sortable: columns.filter((column) => column !== "libraries"),
    filters: ["q", "kind", "library"],
    editable: ["name"],

    async list(query, readOptions) {
      const isWanted = isShown(query, "libraries") || query.filter.library !== undefined;
      const [{ users }, shared] = await Promise.all([
        home.read(readOptions),
        readShared(isWanted, readOptions),
      ]);
      return paginate(
        users.map((user) => toUser(user, shared(user))),
        query,
      );
    },
    get,

    async create({ name: typed }) {
      const name = typed.trim();
      const before = await home.read({ fresh: true });
      refuseName(nameProblem(name) ?? takenProblem(before, name));
      await refuseWhenFull(before);
      const body = { friendlyName: name, sharingSettings: {} };
      const response = await write("POST", "/api/v2/home/users/restricted", { body });
      const id = toText(readAnswer(url, response).id);
      const made = await findNew(id, name, before);
      return get(made.id);
    },

    async update(id, { name: typed }) {
      const before = await findManaged(id);
      const name = typed?.trim();
      if (name === undefined || name === nameOf(before)) return get(id);
      refuseName(nameProblem(name) ?? takenProblem(await home.read(), name, id));
      await write("POST", `/api/v2/home/users/restricted/${id}`, { body: { friendlyName: name } });
      const after = await get(id, { fresh: true });
      // The name stands in two places at plex.tv, and only one is written.
      if (after.name !== name && after.fullName !== name) refuseName(notTaken);
      return after;
    },

    async remove(id) {
      const user = await home.find(id, { fresh: true });
      if (user.admin) throw new RefusedError("homeOwner");
      if (user.guest) throw new RefusedError("homeGuest");
      await write("DELETE", `/api/v2/home/users/${id}`);
    },

    setPin: createSetPin({ ...options, write }),
    nameProblem,
    async isNameTaken(name, exceptId, readOptions) {
      return takenProblem(await home.read(readOptions), name, exceptId) !== undefined;
    },
    allows,
  };

  async function refuseWhenFull({ users }: PlexHome) {
    const { homeSize, maxHomeSize } = await readAccount(url, http);
    const members = users.filter(({ guest }) => !guest).length;
    if (Math.max(homeSize, members) < maxHomeSize) return;
    const key = "backends.plex.errors.homeFull";
    throw new BackendError(key, { status: 422, errors: { name: key } });
  }

  /** By the number that was answered; where the answer has none, whoever was not there before. */
  async function findNew(id: string, name: string, before: PlexHome): Promise<PlexUser> {
    const { users } = await home.read({ fresh: true });
    const isNew = (user: PlexUser) =>
      !before.users.some((old) => old.id === user.id) && nameOf(user) === name;
    const made = users.find((user) => user.id === id) ?? users.find(isNew);
    if (!made) throw new BackendError(notTaken, { status: 502 });
    return made;
  }
};

const columns: readonly UserColumn[] = [
  "name",
  "fullName",
  "email",
  "isAdmin",
  "isManaged",
  "isGuest",
  "hasPin",
  "restrictionProfile",
  "libraries",
  "hasPassword",
  "updatedAt",
];

const isShown = ({ columns: wanted, sort }: UserQuery, column: UserColumn) =>
  !wanted || wanted.includes(column) || sort.field === column;

/** Among all names that the picker may show. */
const takenProblem = ({ users }: PlexHome, name: string, exceptId?: string) =>
  users.some(
    (user) =>
      user.id !== exceptId &&
      [user.title, user.friendlyName, user.username].some((other) => other && isSameName(other, name)),
  )
    ? "ra.validation.unique"
    : undefined;

const notTaken = "backends.plex.errors.notTaken";

const refuseName = (key: string | undefined) => {
  if (key) throw new BackendError(key, { status: 400, errors: { name: key } });
};
