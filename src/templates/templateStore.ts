/**
 * Templates, kept in this browser for each kind of server, and who follows which, for each connection.
 * Whoever follows a template is somebody it was applied to: see the drift.
 */
import type { SettingsDocument } from "../backends/backend";
import { isEach, isLike, isTime } from "../backends/shape";
import type { DocumentName, Template } from "./template";

export interface Follower {
  /** ISO 8601. */
  at: string;
  name: string;
  /** Values that differ and were accepted. */
  accepted?: Partial<Record<DocumentName, SettingsDocument>>;
}

/** By template id, then by user id. */
export type Followers = Readonly<Record<string, Readonly<Record<string, Follower>>>>;

export interface TemplateStore {
  templates(): readonly Template[];
  /** Rejects nothing: what the browser cannot keep lives as long as the page. */
  save(templates: readonly Template[]): void;
  followers(): Followers;
  saveFollowers(followers: Followers): void;
  /** How many templates, and users who follow one, are kept that cannot be read. The next save leaves them out for good. */
  countBroken(): number;
  subscribe(listener: () => void): () => void;
}

const stores = new Map<string, TemplateStore>();

/** The same store for the same connection, so that all pages hear of a change. */
export const templateStoreOf = (backend: string, connectionId: string): TemplateStore => {
  const key = `${backend} ${connectionId}`;
  const store = stores.get(key) ?? createStore(`usher.templates.${backend}`, followersKeyOf(connectionId));
  stores.set(key, store);
  return store;
};

/** The connection is no more. The templates stay: they are for every server of their kind. */
export const forgetFollowers = (connectionId: string) => {
  for (const [key, store] of stores) if (key.endsWith(` ${connectionId}`)) store.saveFollowers({});
  localStorage.removeItem(followersKeyOf(connectionId));
};

const followersKeyOf = (connectionId: string) => `usher.followers.${connectionId}`;

const createStore = (templatesKey: string, followersKey: string): TemplateStore => {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const templates = createCell<readonly Template[]>(templatesKey, [], onlyTemplates);
  const followers = createCell<Followers>(followersKey, {}, onlyFollowers);
  addEventListener("storage", ({ key }) => {
    if (key !== null && key !== templatesKey && key !== followersKey) return;
    templates.forget();
    followers.forget();
    tell();
  });
  return {
    templates: templates.read,
    save(next) {
      templates.write(next);
      tell();
    },
    followers: followers.read,
    saveFollowers(next) {
      followers.write(next);
      tell();
    },
    countBroken: () => templates.countBroken() + followers.countBroken(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What is kept is not believed: what does not look as it should is left out, and counted. */
type Look<Value> = (kept: unknown, leaveOut: () => false) => Value;

const onlyTemplates: Look<Template[]> = (kept, leaveOut) => {
  if (Array.isArray(kept)) return kept.filter((each): each is Template => isTemplate(each) || leaveOut());
  leaveOut();
  return [];
};

const isTemplate = (value: unknown): value is Template =>
  isLike(value, { id: isName, name: isName, backend: "", "policy?": {}, "profile?": {}, "names?": isTexts });

const isName = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isTexts = isEach("");

const onlyFollowers: Look<Followers> = (kept, leaveOut) =>
  Object.fromEntries(
    entriesOf(kept, leaveOut).map(([id, users]) => [
      id,
      Object.fromEntries(
        entriesOf(users, leaveOut).filter(
          (entry): entry is [string, Follower] => isFollower(entry[1]) || leaveOut(),
        ),
      ),
    ]),
  );

const entriesOf = (value: unknown, leaveOut: () => false): [string, unknown][] => {
  if (isLike(value, {})) return Object.entries(value as object);
  leaveOut();
  return [];
};

const isFollower = (value: unknown) =>
  isLike(value, { at: isTime, name: "", "accepted?": { "policy?": {}, "profile?": {} } });

/** One value in localStorage: the same object until it changes. */
const createCell = <Value>(key: string, empty: Value, look: Look<Value>) => {
  let known: { value: Value; broken: number } | undefined;
  const read = (): { value: Value; broken: number } => {
    let broken = 0;
    const leaveOut = () => {
      broken += 1;
      return false as const;
    };
    const kept = parse(key, leaveOut);
    return { value: kept === undefined ? empty : look(kept, leaveOut), broken };
  };
  return {
    read: () => (known ??= read()).value,
    countBroken: () => (known ??= read()).broken,
    write(value: Value) {
      known = { value, broken: 0 };
      try {
        localStorage.setItem(key, JSON.stringify({ version: 1, value }));
      } catch {
        // Full, or forbidden: it lives as long as this page.
      }
    },
    forget() {
      known = undefined;
    },
  };
};

/** Undefined where nothing is kept that can be read. */
const parse = (key: string, leaveOut: () => false): unknown => {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return undefined; // forbidden
  }
  if (text === null) return undefined;
  try {
    const { version, value } = JSON.parse(text) as Record<string, unknown>;
    if (version === 1 && value !== undefined) return value;
  } catch {
    // Not even JSON.
  }
  leaveOut();
  return undefined;
};
