/** The texts about templates, for parts of them that stand on other pages. */
import { use } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { adding } from "../providers/i18nProvider";

/** Waits (as a lazy page does) until they are there. */
export const useOwnMessages = () => use(addOwnMessages(useAdminApp().i18n));

const addOwnMessages = adding(async () => [(await import("../i18n/en/templates")).templates]);
