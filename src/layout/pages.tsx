/** The pages one can go to, in one list: for the navigation, the command palette and the keys (`g`, then a letter). */
import GridOnOutlined from "@mui/icons-material/GridOnOutlined";
import GroupOutlined from "@mui/icons-material/GroupOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import PersonOutlined from "@mui/icons-material/PersonOutlined";
import SpaceDashboardOutlined from "@mui/icons-material/SpaceDashboardOutlined";
import type { ReactNode } from "react";
import { useStore } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend, useSession } from "../admin/BackendContext";
import type { Backend, Session } from "../backends/backend";
import { rememberedSearch } from "../users/useUserQuery";

interface PageDefinition {
  /** Below the connection's address. */
  path: string;
  /** A message key. */
  title: string;
  /** Of what the navigation shows; the others are found with the command palette. */
  icon?: ReactNode;
  /** In one's own menu too: left out where there is room for four and not for five. */
  isInOwnMenu?: true;
  /** Pressed after `g`. */
  key: string;
  isOffered(session: Session, backend: Backend): boolean;
}

export interface Page extends Omit<PageDefinition, "isOffered"> {
  to: { pathname: string; search: string };
}

/** Those that the session and the server allow. */
export const usePages = (): readonly Page[] => {
  const { connection } = useAdminApp();
  const session = useSession();
  const backend = useBackend();
  const [search] = useStore(rememberedSearch, "");
  return pages
    .filter(({ isOffered }) => isOffered(session, backend))
    .map(({ isOffered: _isOffered, ...page }) => ({
      ...page,
      to: {
        pathname: `/${connection.id}/${page.path}`,
        // The list as one left it.
        search: page.path === "users" && typeof search === "string" ? search : "",
      },
    }));
};

const isForAdministrators = (session: Session) => session.isAdmin;

const pages: readonly PageDefinition[] = [
  {
    path: "users",
    title: "admin.pages.users",
    icon: <GroupOutlined aria-hidden />,
    key: "u",
    isOffered: isForAdministrators,
  },
  {
    path: "users/create",
    title: "list.create",
    key: "c",
    isOffered: (session, { users }) => session.isAdmin && Boolean(users.create),
  },
  {
    path: "overview",
    title: "admin.pages.overview",
    icon: <SpaceDashboardOutlined aria-hidden />,
    key: "o",
    isOffered: isForAdministrators,
  },
  {
    path: "access",
    title: "admin.pages.access",
    icon: <GridOnOutlined aria-hidden />,
    key: "a",
    isOffered: (session, { policy }) => session.isAdmin && Boolean(policy),
  },
  {
    path: "import",
    title: "keyboard.pages.import",
    key: "i",
    isOffered: (session, { users }) => session.isAdmin && Boolean(users.create),
  },
  {
    path: "templates",
    title: "keyboard.pages.templates",
    key: "t",
    isOffered: (session, { policy }) => session.isAdmin && Boolean(policy),
  },
  {
    path: "journal",
    title: "admin.pages.journal",
    icon: <HistoryOutlined aria-hidden />,
    key: "j",
    isOffered: isForAdministrators,
  },
  {
    path: "household",
    title: "admin.pages.household",
    key: "h",
    // Whoever runs it has it at the top of the list.
    isOffered: (session, { household }) => Boolean(household) && !session.isAdmin,
  },
  {
    path: "profile",
    title: "admin.pages.profile",
    icon: <PersonOutlined aria-hidden />,
    isInOwnMenu: true,
    key: "p",
    isOffered: ({ isKey, isManaged }) => !isKey && !isManaged,
  },
];
