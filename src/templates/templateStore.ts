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
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What is kept is not believed: what does not look as it should is left out. */
const onlyTemplates = (kept: unknown): Template[] => (Array.isArray(kept) ? kept.filter(isTemplate) : []);

const isTemplate = (value: unknown): value is Template =>
  isLike(value, { id: isName, name: isName, backend: "", "policy?": {}, "profile?": {}, "names?": isTexts });

const isName = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isTexts = isEach("");

const onlyFollowers = (kept: unknown): Followers =>
  isLike(kept, {})
    ? Object.fromEntries(
        Object.entries(kept as object).map(([id, users]) => [
          id,
          Object.fromEntries(
            Object.entries(isLike(users, {}) ? (users as object) : {}).filter(
              (entry): entry is [string, Follower] => isFollower(entry[1]),
            ),
          ),
        ]),
      )
    : {};

const isFollower = (value: unknown) =>
  isLike(value, { at: isTime, name: "", "accepted?": { "policy?": {}, "profile?": {} } });

/** One value in localStorage: the same object until it changes. */
const createCell = <Value>(key: string, empty: Value, look: (kept: unknown) => Value) => {
  let kept: { value: Value } | undefined;
  return {
    read(): Value {
      if (!kept) {
        const value = parse(key);
        kept = { value: value === undefined ? empty : look(value) };
      }
      return kept.value;
    },
    write(value: Value) {
      kept = { value };
      try {
        localStorage.setItem(key, JSON.stringify({ version: 1, value }));
      } catch {
        // Full, or forbidden: it lives as long as this page.
      }
    },
    forget() {
      kept = undefined;
    },
  };
};

const parse = (key: string): unknown => {
  try {
    const { version, value } = JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, unknown>;
    return version === 1 ? value : undefined;
  } catch {
    return undefined;
  }
};
