/** All that can be done from here, in groups: on the open page, in the app, in this browser. */
import AddLink from "@mui/icons-material/AddLink";
import ArticleOutlined from "@mui/icons-material/ArticleOutlined";
import Block from "@mui/icons-material/Block";
import BookmarkAddOutlined from "@mui/icons-material/BookmarkAddOutlined";
import BookmarkBorder from "@mui/icons-material/BookmarkBorder";
import CheckCircleOutline from "@mui/icons-material/CheckCircleOutline";
import ContentCopy from "@mui/icons-material/ContentCopy";
import DarkModeOutlined from "@mui/icons-material/DarkModeOutlined";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import DnsOutlined from "@mui/icons-material/DnsOutlined";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import KeyboardOutlined from "@mui/icons-material/KeyboardOutlined";
import KeyOutlined from "@mui/icons-material/KeyOutlined";
import LightModeOutlined from "@mui/icons-material/LightModeOutlined";
import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import Logout from "@mui/icons-material/Logout";
import PersonAdd from "@mui/icons-material/PersonAdd";
import SettingsBrightnessOutlined from "@mui/icons-material/SettingsBrightnessOutlined";
import SwitchAccountOutlined from "@mui/icons-material/SwitchAccountOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import type { ReactNode } from "react";
import { useLogout, useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useSession } from "../admin/BackendContext";
import { connectPlace } from "../connection/address";
import { leaveBy } from "../layout/leaving";
import { lockNow } from "../layout/lockNow";
import { usePages } from "../layout/pages";
import { isLockOn } from "../lock/setting";
import { keepTheme, themes } from "../preferences";
import { useTheme } from "../theme/useTheme";
import { type PageAction, useOfferedActions } from "./pageActions";

export interface Command {
  id: string;
  label: string;
  icon: ReactNode;
  /** A second line: an address, or why it is not possible. */
  detail?: string | undefined;
  /** Keys that do the same. */
  keys?: readonly string[];
  /** Takes something away. */
  isDanger?: boolean;
  /** A rule forbids it. */
  isRefused?: boolean;
  /** What is so already. */
  isCurrent?: boolean;
  run(): void;
}

export interface CommandGroup {
  title: string;
  commands: readonly Command[];
}

export const useCommands = (openHelp: () => void): CommandGroup[] => {
  const translate = useTranslate();
  return [
    { title: translate("keyboard.groups.page"), commands: toCommands(useOfferedActions()) },
    { title: translate("keyboard.groups.pages"), commands: usePageCommands() },
    { title: translate("keyboard.groups.servers"), commands: useServerCommands() },
    { title: translate("keyboard.groups.app"), commands: useAppCommands(openHelp) },
  ];
};

const toCommands = (actions: readonly PageAction[]): Command[] =>
  actions
    .filter((action): action is PageAction & { label: string } => action.label !== undefined)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ name, label, kind, reason, run }) => ({
      id: `page-${name}`,
      label,
      icon: pageIcons[name] ?? <ArticleOutlined />,
      detail: reason,
      isRefused: reason !== undefined,
      isDanger: kind === "danger",
      run,
    }));

const rank = ({ kind }: PageAction) => ["tab", undefined, "danger"].indexOf(kind);

const usePageCommands = (): Command[] => {
  const translate = useTranslate();
  const navigate = useNavigate();
  return usePages().map(({ path, title, icon, key, to }) => ({
    id: `go-${path}`,
    label: translate(title),
    icon: icon ?? pageIcons[path] ?? <ArticleOutlined />,
    keys: ["G", key.toUpperCase()],
    run: () => void navigate(to),
  }));
};

const useServerCommands = (): Command[] => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { connection, connections, canSwitch = true } = useAdminApp();
  const others = connections
    .filter(({ id }) => id !== connection.id)
    .map(({ id, name, url }) => ({
      id: `server-${id}`,
      label: name,
      detail: url.replace(/^https?:\/\//, ""),
      icon: <DnsOutlined />,
      run: () => void navigate(`/${id}`),
    }));
  const another = {
    id: "server",
    label: translate("admin.server.others"),
    icon: <AddLink />,
    run: () => void navigate(`/${connectPlace}`),
  };
  return [...others, ...(canSwitch ? [another] : [])];
};

const useAppCommands = (openHelp: () => void): Command[] => {
  const translate = useTranslate();
  const theme = useTheme();
  const signOut = useLogout();
  const navigate = useNavigate();
  const { connection, onSwitchUser } = useAdminApp();
  const { isKey } = useSession();
  return [
    ...themes.map((choice) => ({
      id: `theme-${choice}`,
      label: translate(`keyboard.theme.${choice}`),
      icon: themeIcons[choice],
      isCurrent: choice === theme,
      run: () => keepTheme(choice),
    })),
    {
      id: "help",
      label: translate("admin.commands.help"),
      icon: <KeyboardOutlined />,
      keys: ["?"],
      run: openHelp,
    },
    {
      id: "lock",
      label: translate("admin.user.lock"),
      icon: <LockOutlined />,
      run: () => void navigate(`/${connection.id}/lock`),
    },
    ...(isLockOn()
      ? [{ id: "lockNow", label: translate("admin.user.lockNow"), icon: <LockOutlined />, run: lockNow }]
      : []),
    ...(onSwitchUser && !isKey
      ? [
          {
            id: "switch",
            label: translate("admin.user.switch"),
            icon: <SwitchAccountOutlined />,
            run: () => void leaveBy(onSwitchUser),
          },
        ]
      : []),
    {
      id: "signOut",
      label: translate("admin.user.signOut"),
      icon: <Logout />,
      run: () => void leaveBy(() => void signOut()),
    },
  ];
};

const themeIcons = {
  light: <LightModeOutlined />,
  system: <SettingsBrightnessOutlined />,
  dark: <DarkModeOutlined />,
};

/** By the name of the action, or the path of the page. */
const pageIcons: Readonly<Record<string, ReactNode>> = {
  copyId: <ContentCopy />,
  delete: <DeleteOutline />,
  disable: <Block />,
  enable: <CheckCircleOutline />,
  setPassword: <KeyOutlined />,
  signOutEverywhere: <Logout />,
  applyTemplate: <BookmarkBorder />,
  createTemplate: <BookmarkAddOutlined />,
  unlock: <LockOpenOutlined />,
  "users/create": <PersonAdd />,
  import: <UploadFileOutlined />,
  templates: <BookmarkBorder />,
  household: <GroupsOutlined />,
};
