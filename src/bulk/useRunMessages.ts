/** Texts about runs, which may be wanted on every page. */
import { use } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { adding, addPageMessages } from "../providers/i18nProvider";

/** Waits (as a lazy page does) until they are there: also those of the backend, whose fields a report names. */
export const useRunMessages = () => {
  const { i18n, backend } = useAdminApp();
  use(addPageMessages(i18n, backend));
  use(addBulkMessages(i18n));
};

const addBulkMessages = adding(async () => {
  const [{ bulk }, { many }] = await Promise.all([import("../i18n/en/bulk"), import("../i18n/en/many")]);
  return [bulk, many];
});
