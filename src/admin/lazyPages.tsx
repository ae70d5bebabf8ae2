/** Pages that are not needed to show the list: loaded when somebody is about to open one, or when the browser idles. */
import { type ComponentType, lazy, use } from "react";
import { addPageMessages } from "../providers/i18nProvider";
import { useAdminApp } from "./AdminAppContext";

const loadUserEdit = () => import("../users/UserEdit");
const loadUserCreate = () => import("../users/UserCreate");
const loadProfilePage = () => import("../profile/ProfilePage");

const withMessages = (load: () => Promise<{ default: ComponentType }>) => {
  const Page = lazy(load);
  return function LazyPage() {
    const { i18n, backend } = useAdminApp();
    void load().catch(() => undefined); // beside the messages, not after them; <Page> tells of a failure
    use(addPageMessages(i18n, backend));
    return <Page />;
  };
};

/** At `/users/:id` and `/users/:id/:tab`: the tab is what `useParams()["*"]` says. */
export const UserEdit = withMessages(loadUserEdit);
export const UserCreate = withMessages(loadUserCreate);
/** At `/profile` and `/profile/:tab`. */
export const ProfilePage = withMessages(loadProfilePage);

/** A function to call on hover or focus of what opens a page of one user. */
export const usePrefetchPages = () => {
  const { i18n, backend } = useAdminApp();
  return () => {
    for (const load of [() => addPageMessages(i18n, backend), loadUserEdit, loadUserCreate, loadProfilePage])
      void load().catch(() => undefined); // whoever opens the page is told
  };
};
