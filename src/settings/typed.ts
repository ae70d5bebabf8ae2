/**
 * What was typed outlives a reload that Usher itself asks for, because a part of it is not to be had any more, and the
 * lock, which takes all pages down (and seals this: see lock/vault.ts). Kept with the tab until the form is there
 * again; nothing secret is.
 */
import { useEffect, useEffectEvent } from "react";
import type { SettingsDocument } from "../backends/backend";
import { beforeLock } from "../lock/beforeLock";

const storageKey = "usher.typed";
const forms = new Map<string, () => SettingsDocument>();
let isReloading = false;

/** True once the page goes away without anything being lost. */
export const isReloadingSafely = () => isReloading;

export const reloadKeepingTyped = () => {
  isReloading = keepTyped(); // or else the browser asks whether to leave, as it does without this
  location.reload();
};

/** Answers with whether the browser keeps it. */
const keepTyped = (): boolean => {
  const typed = [...forms].map(([key, read]) => [key, read()]);
  try {
    if (typed.length) sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(typed)));
    return true;
  } catch {
    return false;
  }
};

beforeLock(() => void keepTyped());

/** `key`: of this form, on this server. `read`: what was typed in it. `write`: puts it back. */
export const useKeptTyped = (
  key: string,
  read: () => SettingsDocument,
  write: (typed: SettingsDocument) => void,
) => {
  const readNow = useEffectEvent(read);
  const writeNow = useEffectEvent(write);
  useEffect(() => {
    const place = `${location.hash.split("/")[1]}/${key}`; // the same id may be somebody else on another server
    const typed = take(place);
    if (typed) writeNow(typed);
    forms.set(place, () => readNow());
    return () => void forms.delete(place);
  }, [key]);
};

const take = (place: string): SettingsDocument | undefined => {
  try {
    const { [place]: typed, ...others } = JSON.parse(sessionStorage.getItem(storageKey) ?? "{}") as Record<
      string,
      SettingsDocument
    >;
    if (Object.keys(others).length) sessionStorage.setItem(storageKey, JSON.stringify(others));
    else sessionStorage.removeItem(storageKey);
    return typed;
  } catch {
    return undefined;
  }
};
