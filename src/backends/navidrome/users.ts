/**
 * Navidrome's users. The server sorts and pages the plain list and the one of a role; what it cannot
 * search or filter comes from `candidates.ts`, and the browser filters, sorts and pages it.
 */
import type { Auth, ReadOptions, SessionStore, UserColumn, UserPage, UserQuery, Users } from "../backend";
import { BackendError, SignedOutError } from "../errors";
import { paginate } from "../paginate";
import { type Candidates, readEveryone } from "./candidates";
import { passwordFields, userFields, withFieldErrors, withNameTaken } from "./fieldErrors";
import { createKnownLibraries } from "./knownLibraries";
import { checkId, type Records } from "./records";
import type { Rest } from "./rest";
import { createRules } from "./rules";
import { toSearchText } from "./searchText";
import { type NavidromeUser, toUser, wireColumns } from "./wire";

export interface UsersOptions {
  rest: Rest;
  records: Records;
  candidates: Candidates;
  session: SessionStore;
  auth: Auth;
  /** False where users may not change their own name, e-mail and password. */
  enableUserEditing: boolean;
  /** Whether there are any: from 0.58 on. */
  hasLibraries: boolean;
}

export const createUsers = ({ enableUserEditing, hasLibraries, ...parts }: UsersOptions): Users => {
  const { rest, records, candidates, session, auth } = parts;
  const knowLibraries = createKnownLibraries(records);

  const writing = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } finally {
      candidates.forget(); // after a failure too: nobody knows how far it got
    }
  };

  return {
    columns: [
      ...sortable.slice(0, 4),
      ...(hasLibraries ? (["libraries"] as const) : []),
      ...sortable.slice(4),
    ],
    sortable,
    filters: [
      ...(["q", "isAdmin", "lastSeen", "lastSeenIn", "lastSignInIn"] as const),
      ...(hasLibraries ? (["library"] as const) : []),
    ],

    async list(query, options) {
      const safe = toSafeQuery(query);
      const page = isForServer(safe) ? await readPage(rest, safe, options) : undefined;
      if (page) return page;
      const found = await candidates.find(safe, options?.signal);
      return paginate(safe.filter.library === undefined ? found : await knowLibraries(found, options), safe);
    },

    get: async (id, options) => toUser(await records.read(id, options)),

    create: (draft) =>
      writing(async () => {
        const name = draft.name.trim();
        checkDraft({ name, password: draft.password });
        // Never with an id: where somebody has it already, the server overwrites them.
        const data = {
          userName: name,
          name: draft.fullName?.trim() || name,
          email: draft.email?.trim() ?? "",
          password: draft.password,
          isAdmin: false,
        };
        const created = await withFieldErrors(userFields, () =>
          withNameTaken(() => rest.create<NavidromeUser>("user", { data })),
        );
        return toUser(await records.read(created.data.id)); // the real server answers with the id alone
      }),

    update: (id, { name, fullName, email }) =>
      writing(async () => {
        if (name?.trim() === "") throw incomplete({ name: required });
        const changes = {
          ...(name !== undefined && { userName: name.trim() }),
          ...(fullName !== undefined && { name: fullName.trim() }),
          ...(email !== undefined && { email: email.trim() }),
        };
        return toUser(
          await withFieldErrors(userFields, () => withNameTaken(() => records.change(id, changes))),
        );
      }),

    remove: (id) =>
      writing(async () => {
        checkId(id);
        await rest.delete("user", { id });
      }),

    setPassword: (id, { current, next }) =>
      writing(async () => {
        if (!next) throw incomplete({ next: required });
        const isOwn = session.read()?.userId === id;
        const passwords = { password: next, ...(isOwn && { currentPassword: current ?? "" }) };
        await withFieldErrors(passwordFields, () => records.change(id, passwords));
        if (isOwn) await stayAlive({ records, session, auth, password: next });
      }),

    async isNameTaken(name, exceptId, options) {
      const wanted = foldAscii(name.trim());
      const filter = { userName: toSearchText(name) };
      const found = await readEveryone(rest, filter, options?.signal);
      return found.some(({ id, userName }) => id !== exceptId && foldAscii(userName) === wanted);
    },

    allows: createRules({ rest, session, enableUserEditing }),
  };
};

const sortable = [
  "name",
  "fullName",
  "email",
  "isAdmin",
  "lastSeenAt",
  "lastSignInAt",
  "createdAt",
  "updatedAt",
] as const satisfies readonly UserColumn[];

const isSortable = (field: UserColumn): field is (typeof sortable)[number] =>
  sortable.some((column) => column === field);

/** Queries stand in the address bar, where anything can be typed. */
const toSafeQuery = ({ page, perPage, sort, filter }: UserQuery): UserQuery => ({
  page: Number.isInteger(page) && page > 0 ? page : 1,
  perPage: Number.isInteger(perPage) && perPage > 0 ? perPage : 25,
  sort: {
    field: isSortable(sort.field) ? sort.field : "name",
    order: sort.order === "DESC" ? "DESC" : "ASC",
  },
  filter,
});

/** Nothing but the role: all that can be asked of the server and its total be trusted. */
const isForServer = ({ filter: { isAdmin: _isAdmin, q, ...others } }: UserQuery) =>
  !q?.trim() && Object.values(others).every((value) => value === undefined);

/** Undefined where the server did not filter: its pages and its total are not those of the filter. */
const readPage = async (
  rest: Rest,
  { page, perPage, sort, filter: { isAdmin } }: UserQuery,
  options?: ReadOptions,
): Promise<UserPage | undefined> => {
  const { data, total } = await rest.getList<NavidromeUser>("user", {
    pagination: { page, perPage },
    sort: { field: isSortable(sort.field) ? wireColumns[sort.field] : wireColumns.name, order: sort.order },
    filter: { isAdmin },
    ...options,
  });
  if (isAdmin !== undefined && data.some((record) => record.isAdmin !== isAdmin)) return undefined;
  return { users: data.map(toUser), total: total ?? data.length };
};

/** The server takes a user without a name, and one without a password lets everybody in. */
const checkDraft = ({ name, password }: { name: string; password: string | undefined }) => {
  const errors = { ...(!name && { name: required }), ...(!password && { password: required }) };
  if (Object.keys(errors).length) throw incomplete(errors);
};

const required = "ra.validation.required";

const incomplete = (errors: Record<string, string>) =>
  new BackendError("Something is missing", { status: 400, errors });

/** From 0.64 on, a new password ends all sessions of its user. Who has just typed it need not type it again. */
const stayAlive = async ({
  records,
  session,
  auth,
  password,
}: Pick<UsersOptions, "records" | "session" | "auth"> & { password: string }) => {
  const before = session.read();
  if (!before) return;
  try {
    await records.read(before.userId);
  } catch (error) {
    if (!(error instanceof SignedOutError)) return; // the password is changed all the same
    const renewed = await auth.withPassword?.({ username: before.name, password }).catch(() => undefined);
    if (renewed && session.read()?.userId === renewed.userId) session.write(renewed);
  }
};

/** The server compares names without regard to the case of ASCII letters, and of no others. */
const foldAscii = (name: string) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
