/**
 * A backend that keeps a before-image of every write in the journal, for whoever uses it: pages, runs,
 * undo. It answers and rejects exactly as the backend behind it does, and lacks what that one lacks.
 */
import type { Backend, Devices, Settings, SettingsDocument, User, Users } from "../backends/backend";
import { pickFields } from "../backends/edit";
import { BackendError, isLost, RefusedError, SignedOutError, TimeoutError } from "../backends/errors";
import { type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";
import type { DocumentName, EditEntry, Journal, JournalEntry, JournalWrite, UserCopy } from "./journal";
import { createMemory, createNotes, keyOf, type Memory, type Note, type Recorder } from "./notes";

export type { Recorder } from "./notes";

/** The same backend, whose writes are kept in `recorder.journal`. */
export const recordWrites = (backend: Backend, recorder: Recorder): Backend =>
  decorate({ raw: backend, recorder, memory: createMemory() });

/** The same recorded backend, whose writes belong to a run. One that records nothing comes back as it is. */
export const forRun = (backend: Backend, runId: string): Backend => {
  const origin = origins.get(backend);
  return origin ? decorate({ ...origin, recorder: { ...origin.recorder, runId } }) : backend;
};

/** The last edit of this document that took effect in this page: what "Undo" right after a save takes back. */
export const latestEdit = (backend: Backend, document: DocumentName, userId: string): EditEntry | undefined =>
  origins.get(backend)?.memory.latest.get(keyOf(document, userId));

/** Where this backend's writes are kept. Undefined for one that records nothing. */
export const journalOf = (backend: Backend): Journal | undefined => origins.get(backend)?.recorder.journal;

/** How many writes of this page the browser refused to keep. */
export const lostWrites = (backend: Backend): number => origins.get(backend)?.memory.lost ?? 0;

/** Hears when there are more of them. Returns the way to stop hearing. */
export const subscribeToLost = (backend: Backend, listener: () => void): (() => void) => {
  const listeners = origins.get(backend)?.memory.listeners;
  listeners?.add(listener);
  return () => listeners?.delete(listener);
};

interface Origin {
  raw: Backend;
  recorder: Recorder;
  memory: Memory;
}

const origins = new WeakMap<Backend, Origin>();

type Parts = Origin & ReturnType<typeof createNotes>;

const decorate = (origin: Origin): Backend => {
  const { raw, recorder, memory } = origin;
  const parts: Parts = { ...origin, ...createNotes(raw, recorder, memory) };
  const recorded: Backend = {
    ...raw,
    users: recordUsers(raw.users, parts),
    ...(raw.policy && { policy: recordSettings("policy", raw.policy, parts) }),
    ...(raw.profile && { profile: recordSettings("profile", raw.profile, parts) }),
    ...(raw.devices && { devices: recordDevices(raw.devices, parts) }),
  };
  origins.set(recorded, origin);
  return recorded;
};

/** Sends it between the two notes. */
const around = async <Answer>(note: Note, send: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await send();
  } catch (error) {
    await note.fail(error);
    throw error;
  }
};

const recordSettings = (
  name: "policy" | "profile",
  settings: Settings,
  { memory, begin, isRun, unfinishedEdit }: Parts,
): Settings => {
  const { fields } = settings;
  /** What was read last, when nothing had come of an edit that this run began in a page that was closed. */
  const unfinished = new Map<string, JournalEntry | undefined>();

  const learn = async (
    note: Note,
    before: SettingsDocument,
    sent: SettingsDocument,
    kept: SettingsDocument,
  ) => {
    // What the server changed along with it (a role brings libraries) goes back with it, too.
    const edit = toEdit(name, fields, before, withUntold(fields, kept, sent));
    await (edit ? note.confirm({ what: edit }) : note.strike());
  };

  const recorded: Settings = {
    ...settings,
    async read(userId, options) {
      const key = keyOf(name, userId);
      const note = memory.unread.get(key);
      const document = await settings.read(userId, options);
      const picked = pickFields(settings, document);
      // An answer that was on its way while something was written may be older than that.
      if (note === memory.unread.get(key)) {
        memory.unread.delete(key);
        const what = note?.entry.what;
        const before = note && befores.get(note);
        if (note && before && what?.kind === "edit") {
          // Of one that failed, nothing counts but what was asked for: the rest is somebody else's.
          const kept = note.entry.isUnsure ? { ...before, ...pickKeys(picked, what.after) } : picked;
          await learn(note, before, what.after, kept);
        }
        remember(memory.seen, key, picked);
        // Outside of a run, whoever reads may be somebody who only looks: see `write`.
        if (isRun && !note) unfinished.set(key, await unfinishedEdit(name, userId, picked));
      }
      return document;
    },
    async write(userId, document, read) {
      const key = keyOf(name, userId);
      const before = read
        ? pickFields(settings, read)
        : (memory.seen.get(key) ?? (await readQuietly(settings, userId)));
      memory.seen.delete(key);
      memory.unread.delete(key);
      const edit = before && toEdit(name, fields, before, { ...before, ...pickFields(settings, document) });
      if (!edit) return settings.write(userId, document, read);
      const earlier = isRun ? unfinished.get(key) : await unfinishedEdit(name, userId, before, edit.before);
      unfinished.delete(key);
      const note = await begin(userId, edit, { before: earlier });
      try {
        await settings.write(userId, document, read);
      } catch (error) {
        // Some servers take a document in several calls, of which the last one may have failed.
        if (isNoTimeToAsk(error)) {
          // What is read next tells how far it got: by whoever tries again, or by a look that holds nobody up.
          befores.set(note, before);
          memory.unread.set(key, note);
          // After a lost answer, whoever sent it looks by itself, and not at once: see `edit.ts`.
          if (!(error instanceof SignedOutError || isCutOff(error)))
            void recorded.read(userId).catch(() => undefined);
        } else {
          const kept = saysNothingDone(error) ? undefined : await readQuietly(settings, userId);
          if (kept) await learn(note, before, {}, kept);
          else await note.fail(error);
        }
        throw error;
      }
      await note.confirm();
      befores.set(note, before);
      memory.unread.set(key, note);
      return undefined;
    },
  };
  return recorded;
};

const pickKeys = (from: SettingsDocument, like: SettingsDocument): SettingsDocument =>
  Object.fromEntries(Object.keys(like).map((key) => [key, from[key]]));

/** The whole document before an edit, until what came of it has been read. */
const befores = new WeakMap<Note, SettingsDocument>();

/** Or nothing that anybody could read now. */
const saysNothingDone = (error: unknown) => error instanceof RefusedError || error instanceof TimeoutError;

/** A write that takes too long may still be under way: what is read meanwhile proves nothing. */
const isCutOff = (error: unknown) => isLost(error) && !(error instanceof TimeoutError);

/** The last call did nothing, those before it may have; and at the moment the server answers no questions. */
const isNoTimeToAsk = (error: unknown) =>
  error instanceof SignedOutError || isCutOff(error) || [429, 503].includes(statusOf(error) ?? 0);

const statusOf = (error: unknown) => (error instanceof BackendError ? error.status : undefined);

const readQuietly = async (settings: Settings, userId: string) => {
  try {
    return pickFields(settings, await settings.read(userId));
  } catch {
    return undefined; // the write itself will say what is wrong
  }
};

/** Undefined where nothing differs. A field is kept with all of its keys, as it is read and written. */
const toEdit = (
  document: DocumentName,
  fields: readonly Field[],
  before: SettingsDocument,
  after: SettingsDocument,
): (JournalWrite & { kind: "edit" }) | undefined => {
  const sources = fields
    .map(sourcesOf)
    .filter((keys) => keys.some((key) => !isSame(before[key], after[key])))
    .flat();
  if (!sources.length) return undefined;
  const pick = (from: SettingsDocument) =>
    Object.fromEntries(sources.map((source) => [source, from[source]]));
  return { kind: "edit", document, before: pick(before), after: pick(after) };
};

/** What the server never tells is as it was sent. */
const withUntold = (fields: readonly Field[], kept: SettingsDocument, sent: SettingsDocument) => ({
  ...kept,
  ...Object.fromEntries(
    fields
      .filter(({ source, ...field }) => field.kind === "switch" && "isNeverTold" in field && source in sent)
      .map(({ source }) => [source, sent[source]]),
  ),
});

const recordUsers = (
  users: Users,
  { raw, memory, begin, isRun, unfinished, unfinishedEdit }: Parts,
): Users => {
  const { create, update, remove, setPassword, setPin, setAvatar, removeAvatar, unlock } = users;
  const met = (user: User) => memory.names.set(user.id, user.name);
  const look = async (id: string, options?: Parameters<Users["get"]>[1]) => {
    const user = await users.get(id, options);
    met(user);
    remember(memory.seen, keyOf("user", id), { ...user });
    if (isRun) await unfinishedEdit("user", id, { ...user });
    return user;
  };
  /** For what cannot be taken back: that it happened, and to whom. */
  const only =
    <Args extends unknown[]>(
      kind: "password" | "pin" | "avatar" | "unlock",
      send: (id: string, ...args: Args) => Promise<void>,
    ) =>
    async (id: string, ...args: Args) => {
      const before = await unfinished(id, ({ what }) => what.kind === kind);
      const note = await begin(id, { kind }, { before, isOpen: true });
      await around(note, () => send(id, ...args));
      await note.confirm();
    };

  return {
    ...users,
    async list(query, options) {
      const page = await users.list(query, options);
      page.users.forEach(met);
      return page;
    },
    get: look,
    ...(create && {
      async create(draft) {
        const note = await begin({ id: "", name: draft.name }, { kind: "create" });
        const user = await around(note, () => create(draft));
        met(user);
        await note.confirm({ user: { id: user.id, name: user.name } });
        return user;
      },
    }),
    ...(update && {
      async update(id, changes) {
        const key = keyOf("user", id);
        const before = memory.seen.get(key) ?? { ...(await look(id).catch(() => undefined)) };
        memory.seen.delete(key);
        const changed = Object.entries(changes).filter(([source, value]) => !isSame(before[source], value));
        if (!changed.length || !before.id) return update(id, changes);
        const pick = (from: SettingsDocument) =>
          Object.fromEntries(changed.map(([source]) => [source, from[source]]));
        const what = { kind: "edit", document: "user", before: pick(before) } as const;
        const earlier = await unfinishedEdit("user", id, before, what.before);
        const note = await begin(id, { ...what, after: Object.fromEntries(changed) }, { before: earlier });
        const user = await around(note, () => update(id, changes));
        met(user);
        await note.confirm({ what: { ...what, after: pick({ ...user }) } });
        return user;
      },
    }),
    ...(remove && {
      async remove(id) {
        const before = isRun
          ? await unfinished(id, ({ what: earlier }) => earlier.kind === "remove")
          : undefined;
        const copy = await copyUser(raw, id);
        const what = copy ? ({ kind: "remove", copy } as const) : before?.what;
        const note = what && (await begin(before?.user ?? id, what, { before }));
        if (!note) return remove(id);
        try {
          await remove(id);
        } catch (error) {
          // Gone already: the first try did it.
          await (before && statusOf(error) === 404 ? note.confirm() : note.fail(error));
          throw error;
        }
        return note.confirm();
      },
    }),
    ...(setPassword && { setPassword: only("password", setPassword) }),
    ...(setPin && { setPin: only("pin", setPin) }),
    ...(setAvatar && { setAvatar: only("avatar", setAvatar) }),
    ...(removeAvatar && { removeAvatar: only("avatar", removeAvatar) }),
    ...(unlock && { unlock: only("unlock", unlock) }),
  };
};

/** Everything of a user that the field tables know. Undefined where the server has no such user, or no answer. */
const copyUser = async ({ users, policy, profile }: Backend, id: string): Promise<UserCopy | undefined> => {
  try {
    const { avatar: _avatar, ...user } = await users.get(id);
    const read = async (settings: Settings | undefined) => settings && readQuietly(settings, id);
    const [kept, preferred] = await Promise.all([read(policy), read(profile)]);
    return { user, ...(kept && { policy: kept }), ...(preferred && { profile: preferred }) };
  } catch {
    return undefined;
  }
};

const recordDevices = (devices: Devices, { begin, isRun, unfinished }: Parts): Devices => {
  const owners = new Map<string, string>();
  return {
    ...devices,
    async of(userId, options) {
      const found = await devices.of(userId, options);
      for (const { id } of found) owners.set(id, userId);
      return found;
    },
    async signOut(deviceId) {
      const note = await begin(owners.get(deviceId) ?? { id: "", name: "" }, { kind: "signOut" });
      await around(note, () => devices.signOut(deviceId));
      await note.confirm();
    },
    async signOutEverywhere(userId) {
      const before = isRun ? await unfinished(userId, ({ what }) => what.kind === "signOut") : undefined;
      const note = await begin(userId, { kind: "signOut" }, { before, isOpen: true });
      await around(note, () => devices.signOutEverywhere(userId));
      await note.confirm();
    },
  };
};

/** The last few: each is needed for the write that follows it, and not for long. */
const remember = (seen: Map<string, SettingsDocument>, key: string, document: SettingsDocument) => {
  seen.delete(key);
  seen.set(key, document);
  const [oldest] = seen.keys();
  if (seen.size > 100 && oldest !== undefined) seen.delete(oldest);
};
