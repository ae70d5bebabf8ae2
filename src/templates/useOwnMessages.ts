/** The texts about templates, for parts of them that stand on other pages. */
import { use } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import type { I18n } from "../i18n/i18n";

/** Waits (as a lazy page does) until they are there. */
export const useOwnMessages = () => use(addOwnMessages(useAdminApp().i18n));

const addOwnMessages = (i18n: I18n): Promise<void> => {
  const known = added.get(i18n);
  if (known) return known;
  const promise = import("../i18n/en/templates").then(({ templates }) => i18n.add(templates));
  added.set(i18n, promise);
  promise.catch(() => added.delete(i18n)); // what failed once is tried again by the next who asks
  return promise;
};

const added = new WeakMap<I18n, Promise<void>>();
