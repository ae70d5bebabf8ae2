/** Texts about runs, which may be wanted on every page. */
import { use } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import type { I18n } from "../i18n/i18n";
import { addPageMessages } from "../providers/i18nProvider";

/** Waits (as a lazy page does) until they are there: also those of the backend, whose fields a report names. */
export const useRunMessages = () => {
  const { i18n, backend } = useAdminApp();
  use(addPageMessages(i18n, backend));
  use(addBulkMessages(i18n));
};

const addBulkMessages = (i18n: I18n): Promise<void> => {
  const known = added.get(i18n);
  if (known) return known;
  const promise = Promise.all([import("../i18n/en/bulk"), import("../i18n/en/many")]).then(
    ([{ bulk }, { many }]) => [bulk, many].forEach(i18n.add),
  );
  added.set(i18n, promise);
  promise.catch(() => added.delete(i18n)); // what failed once is tried again by the next who asks
  return promise;
};

const added = new WeakMap<I18n, Promise<void>>();
