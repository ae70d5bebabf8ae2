/** Sessions, and what was typed, in a storage of the browser: readable, or sealed beside their places. */
import { keep } from "../session/keep";
import { sessionKey } from "../session/sessionStore";
import { type LockKeys, openSealed, seal } from "./lockKeys";

const sealedPrefix = "usher.sealed.";

/** What nobody else may read: see `session/sessionStore.ts` and `settings/typed.ts`. */
const isSecret = (key: string) => key.startsWith(sessionKey("")) || key === "usher.typed";

const keysOf = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");

export const readableKeys = (storage: Storage) => keysOf(storage).filter(isSecret);

export const sealedKeys = (storage: Storage) => keysOf(storage).filter((key) => key.startsWith(sealedPrefix));

/** What is written meanwhile is left alone. `isStill`: asked last, whether that is still wanted. */
export const sealAll = async (storage: Storage, keys: LockKeys, isStill: () => boolean) => {
  const sealed = await Promise.all(
    readableKeys(storage).map(async (key) => {
      const text = storage.getItem(key) ?? "";
      return { key, text, sealed: await seal(keys, key, text).catch(() => undefined) };
    }),
  );
  if (!isStill()) return;
  for (const { key, text, sealed: hidden } of sealed) {
    if (storage.getItem(key) !== text) continue;
    storage.removeItem(key); // first, for the storage may be full
    if (hidden !== undefined) keep(storage, sealedPrefix + key, hidden);
  }
};

/** What cannot be opened is of no use to anybody, and goes. */
export const openAll = async (storage: Storage, privateKey: CryptoKey) => {
  await Promise.all(
    sealedKeys(storage).map(async (sealedKey) => {
      const key = sealedKey.slice(sealedPrefix.length);
      const sealed = storage.getItem(sealedKey) ?? "";
      const text = await openSealed(privateKey, key, sealed).catch(() => undefined);
      storage.removeItem(sealedKey);
      if (text !== undefined && isSecret(key)) keep(storage, key, text);
    }),
  );
};

export const throwAllAway = (storage: Storage) => {
  for (const key of [...readableKeys(storage), ...sealedKeys(storage)]) storage.removeItem(key);
};
