/** Pages that are not needed to show the list: loaded when somebody is about to open one, or when the browser idles. */
import { type ComponentType, lazy, use } from "react";
import type { Messages } from "../i18n/i18n";
import { adding, addPageMessages } from "../providers/i18nProvider";
import { useAdminApp } from "./AdminAppContext";

const loadUserEdit = () => import("../users/UserEdit");
const loadUserCreate = () => import("../users/UserCreate");
const loadProfilePage = () => import("../profile/ProfilePage");
const loadHouseholdPage = () => import("../household/HouseholdPage");
const loadAccessPage = () => import("../matrix/AccessPage");
const loadImportPage = () => import("../import/ImportPage");
const loadTemplatePages = () => import("../templates/TemplateRoutes");
const loadBulkEditPage = () => import("../bulk/BulkEditPage");
const loadJournalPage = () => import("../journal/JournalPage");
const loadLockSettingPage = () => import("../lockSetting/LockSettingPage");
const loadOverviewPage = () => import("../overview/OverviewPage");

const withMessages = (
  load: () => Promise<{ default: ComponentType }>,
  /** Texts of this page alone. */
  loadMessages?: () => Promise<Messages>,
) => {
  const Page = lazy(load);
  const addOwnMessages = loadMessages && adding(async () => [await loadMessages()]);
  return function LazyPage() {
    const { i18n, backend } = useAdminApp();
    void load().catch(() => undefined); // beside the messages, not after them; <Page> tells of a failure
    const own = addOwnMessages?.(i18n);
    use(addPageMessages(i18n, backend));
    if (own) use(own);
    return <Page />;
  };
};

/** At `/users/:id` and `/users/:id/:tab`: the tab is what `useParams()["*"]` says. */
export const UserEdit = withMessages(loadUserEdit);
export const UserCreate = withMessages(loadUserCreate);
/** At `/profile` and `/profile/:tab`. */
export const ProfilePage = withMessages(loadProfilePage);
export const HouseholdPage = withMessages(loadHouseholdPage);

/** At `/access`. */
export const AccessPage = withMessages(
  loadAccessPage,
  async () => (await import("../i18n/en/matrix")).matrix,
);
/** At `/import`. */
export const ImportPage = withMessages(
  loadImportPage,
  async () => (await import("../i18n/en/import")).importMessages,
);

/** At `/users/edit`: those who are chosen in the list, together. */
export const BulkEditPage = withMessages(
  loadBulkEditPage,
  async () => (await import("../i18n/en/bulk")).bulk,
);
/** At `/journal`. */
export const JournalPage = withMessages(
  loadJournalPage,
  async () => (await import("../i18n/en/journal")).journal,
);

/** At `/overview`. */
export const OverviewPage = withMessages(
  loadOverviewPage,
  async () => (await import("../i18n/en/overview")).overview,
);

/** At `/lock`: of this browser, for every server. */
export const LockSettingPage = withMessages(
  loadLockSettingPage,
  async () => (await import("../i18n/en/lock")).lock,
);

/** At `/templates`, and below. */
export const TemplatePages = withMessages(
  loadTemplatePages,
  async () => (await import("../i18n/en/templates")).templates,
);

/** A function to call on hover or focus of what opens a page of one user, or the one that makes one. */
export const usePrefetchPages = (page: "user" | "create" = "user") => {
  const { i18n, backend } = useAdminApp();
  const loadPage = page === "user" ? loadUserEdit : loadUserCreate;
  return () => {
    for (const load of [() => addPageMessages(i18n, backend), loadPage]) void load().catch(() => undefined); // whoever opens the page is told
  };
};
