/**
 * React-admin's DataProvider on top of any Backend.
 *
 * Three kinds of resource: `users`; the settings documents `policies` and `profiles`, whose id is the
 * user's id; and the backend's reference lists such as `libraries`.
 */
import type {
  CreateParams,
  DataProvider,
  DeleteParams,
  GetListParams,
  GetOneParams,
  Identifier,
  QueryFunctionContext,
  RaRecord,
  UpdateParams,
} from "ra-core";
import type {
  Backend,
  ReadOptions,
  Reference,
  Settings,
  SettingsDocument,
  User,
  UserColumn,
  UserDraft,
  UserFilter,
  UserPage,
  UserQuery,
  Users,
} from "../backends/backend";
import { createUser, editSettings, editUser, pickFields, removeUser } from "../backends/edit";
import { BackendError, UnsupportedError } from "../backends/errors";
import { changedKeys } from "../backends/merge";
import type { Outcome, Queue } from "../backends/queue";
import { actionsOf, refuseUnlessAllowed } from "../bulk/rules";

export interface DataProviderOptions {
  /** The connection's own: many writes at once share its limit and its rests. */
  queue: Queue;
  /** Called after each write that took effect, and after one that may have. */
  onWrite?: () => void;
}

export const createDataProvider = (
  backend: Backend,
  { queue, onWrite }: DataProviderOptions,
): DataProvider => {
  const resources: Record<string, Resource> = {
    ...mapValues(backend.references ?? {}, referenceResource),
    users: usersResource(backend),
    ...(backend.policy && { policies: settingsResource("policy", backend.policy, backend.users) }),
    ...(backend.profile && { profiles: settingsResource("profile", backend.profile, backend.users) }),
  };

  const find = <Method extends keyof Resource>(resource: string, method: Method) => {
    const found = resources[resource]?.[method];
    if (!found) throw new UnsupportedError(backend.name, `${method} ${resource}`);
    return found as NonNullable<Resource[Method]>;
  };

  const write = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await send();
    } finally {
      onWrite?.(); // after a failure too: a lost answer does not mean that nothing happened
    }
  };

  /** All, or the first row that failed. Screens that show each row's outcome call the queue themselves. */
  const writeEach = async (
    ids: readonly Identifier[],
    send: (id: string) => Promise<unknown>,
    atOnce?: number,
  ) => {
    const outcomes = await queue.run(ids.map(String), send, atOnce === undefined ? undefined : { atOnce });
    const failed = outcomes.find(({ state }) => state !== "done");
    if (failed) throw toError(failed);
    return { data: [...ids] };
  };

  const provider = {
    supportAbortSignal: true,
    getList: async (resource, params) => find(resource, "getList")(params),
    getManyReference: async (resource, params) => find(resource, "getList")(params),
    getOne: async (resource, params) => find(resource, "getOne")(params),
    async getMany(resource, { ids, signal }) {
      const getOne = find(resource, "getOne");
      const answers = await Promise.all(ids.map((id) => getOne({ id, ...toReadOptions(signal) })));
      return { data: answers.map(({ data }) => data) };
    },
    create: (resource, params) => write(async () => find(resource, "create")(params)),
    update: (resource, params) => write(async () => find(resource, "update")(params)),
    delete: (resource, params) => write(async () => find(resource, "delete")(params)),
    updateMany: (resource, { ids, data }) =>
      write(async () => {
        const update = find(resource, "update");
        // A bulk edit has nothing that it was opened with: its values win, and everything else is kept.
        return writeEach(ids, (id) => update({ id, data }));
      }),
    deleteMany: (resource, { ids }) =>
      write(async () => {
        const remove = find(resource, "delete");
        // One at a time: each asks who is left, so that two of them cannot remove the last two administrators.
        return writeEach(ids, (id) => remove({ id }), 1);
      }),
  } satisfies LooseProvider;
  // React-admin lets the caller name the type of record, which nothing below it can check.
  return provider as unknown as DataProvider;
};

/** The methods one resource answers to. React-admin's plural methods are built from these. */
interface Resource {
  getList?(params: GetListParams & QueryFunctionContext): Promise<{ data: RaRecord[]; total: number }>;
  getOne?(params: GetOneParams & QueryFunctionContext): Promise<{ data: RaRecord }>;
  create?(params: CreateParams<SettingsDocument>): Promise<{ data: RaRecord }>;
  update?(params: UpdateOneParams): Promise<{ data: RaRecord; meta?: UpdateAnswer }>;
  delete?(params: Pick<DeleteParams, "id">): Promise<{ data: RaRecord }>;
}

interface UpdateOneParams {
  id: Identifier;
  data: SettingsDocument;
  /** What the form was opened with; absent or empty in a bulk edit. */
  previousData?: SettingsDocument | undefined;
  meta?: unknown;
}

/** What an update of settings may say in react-admin's `meta`, `withUser`: the answer's `meta` shall be an `UpdateAnswer`. */
export interface UpdateMeta {
  withUser?: boolean;
}

/** The user as the change of their settings left them. Absent where that could not be read. */
export interface UpdateAnswer {
  user: User;
}

/** What a list of users may say in react-admin's `meta`. */
export type ListMeta = Pick<UserQuery, "columns">;

const usersResource = (backend: Backend): Resource => {
  const { users } = backend;
  const { create, update, remove } = users;
  return {
    async getList({ pagination, sort, filter, meta, signal }) {
      const { columns } = (meta ?? {}) as ListMeta;
      const query: UserQuery = {
        page: pagination?.page ?? 1,
        perPage: pagination?.perPage ?? 25,
        sort: { field: (sort?.field ?? "name") as UserColumn, order: sort?.order ?? "ASC" },
        filter: (filter ?? {}) as UserFilter,
        ...(columns && { columns }),
      };
      const page = await listWithinTheEnd(users, query, toReadOptions(signal));
      return { data: page.users, total: page.total };
    },
    getOne: async ({ id, signal }) => ({ data: await users.get(String(id), toReadOptions(signal)) }),
    ...(create && {
      // The password in the draft goes to the server and nowhere else: the answer is the user without it.
      create: async ({ data }) => ({
        data: await createUser(backend, data as unknown as UserDraft & { policy?: SettingsDocument }),
      }),
    }),
    ...(update && {
      async update({ id, data, previousData }) {
        const edit = toEdit(data, previousData);
        await refuseUnlessAllowed(users, actionsOf("user", [], edit.changes), String(id));
        return { data: await editUser(users, String(id), edit) };
      },
    }),
    ...(remove && {
      async delete({ id }) {
        await refuseUnlessAllowed(users, ["remove"], String(id));
        await removeUser(users, String(id));
        return { data: { id } };
      },
    }),
  };
};

/** A page beyond the end answers with the last page's users: others may have deleted some meanwhile. */
const listWithinTheEnd = async (users: Users, query: UserQuery, options: ReadOptions): Promise<UserPage> => {
  const page = await users.list(query, options);
  const lastPage = Math.max(1, Math.ceil(page.total / query.perPage));
  if (page.users.length || query.page <= lastPage) return page;
  return users.list({ ...query, page: lastPage }, options);
};

/** The record holds the keys of the field table and no others: what is not edited has no place in a form. */
const settingsResource = (name: "policy" | "profile", settings: Settings, users: Users): Resource => {
  const toRecord = (id: Identifier, document: SettingsDocument): RaRecord => ({
    ...pickFields(settings, document),
    id,
  });
  return {
    getOne: async ({ id, signal }) => ({
      data: toRecord(id, await settings.read(String(id), toReadOptions(signal))),
    }),
    async update({ id, data, previousData, meta }) {
      const edit = toEdit(data, previousData);
      const actions = actionsOf(name, settings.fields, edit.changes);
      const ask = () => refuseUnlessAllowed(users, actions, String(id));
      let user: Promise<User | undefined> | undefined;
      const kept = await editSettings(settings, String(id), edit, ask, () => {
        // Beside the last reading: where both are one request, the user comes with it.
        if ((meta as UpdateMeta | undefined)?.withUser) user = users.get(String(id)).catch(() => undefined);
      });
      const written = await user;
      return { data: toRecord(id, kept), ...(written && { meta: { user: written } satisfies UpdateAnswer }) };
    },
  };
};

const referenceResource = (load: (options?: ReadOptions) => Promise<Reference[]>): Resource => ({
  async getList({ signal }) {
    const data = await load(toReadOptions(signal));
    return { data, total: data.length };
  },
  async getOne({ id, signal }) {
    const data = (await load(toReadOptions(signal))).find((reference) => reference.id === String(id));
    if (!data) throw new BackendError(`Nothing has the id ${id}`, { status: 404 });
    return { data };
  },
});

/** A form sends everything, and what it was opened with; a bulk edit sends only what it wants changed. */
const toEdit = (data: SettingsDocument, previousData?: SettingsDocument) => {
  const base = previousData && Object.keys(previousData).length ? previousData : undefined;
  const { id: _id, ...changes } = base ? changedKeys(base, data) : data;
  return { changes, ...(base && { base }) };
};

const toError = (outcome: Outcome) =>
  outcome.state === "failed"
    ? outcome.error
    : new BackendError("No answer: whether it took effect is not known", { status: 0 });

const toReadOptions = (signal?: AbortSignal): ReadOptions => (signal ? { signal } : {});

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** DataProvider without the type parameters of its callers. */
interface LooseProvider {
  supportAbortSignal: boolean;
  getList(
    resource: string,
    params: GetListParams & QueryFunctionContext,
  ): Promise<{ data: RaRecord[]; total: number }>;
  getManyReference(
    resource: string,
    params: GetListParams & QueryFunctionContext,
  ): Promise<{ data: RaRecord[]; total: number }>;
  getOne(resource: string, params: GetOneParams & QueryFunctionContext): Promise<{ data: RaRecord }>;
  getMany(
    resource: string,
    params: { ids: readonly Identifier[] } & QueryFunctionContext,
  ): Promise<{ data: RaRecord[] }>;
  create(resource: string, params: CreateParams<SettingsDocument>): Promise<{ data: RaRecord }>;
  update(resource: string, params: UpdateParams<RaRecord>): Promise<{ data: RaRecord }>;
  delete(resource: string, params: DeleteParams): Promise<{ data: RaRecord }>;
  updateMany(
    resource: string,
    params: { ids: readonly Identifier[]; data: SettingsDocument },
  ): Promise<{ data: Identifier[] }>;
  deleteMany(resource: string, params: { ids: readonly Identifier[] }): Promise<{ data: Identifier[] }>;
}
