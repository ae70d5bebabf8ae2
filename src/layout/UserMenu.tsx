/** Who one is, how the page looks, and the way out. */
import Check from "@mui/icons-material/Check";
import DarkModeOutlined from "@mui/icons-material/DarkModeOutlined";
import DensitySmall from "@mui/icons-material/DensitySmall";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import KeyboardOutlined from "@mui/icons-material/KeyboardOutlined";
import LightModeOutlined from "@mui/icons-material/LightModeOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import Logout from "@mui/icons-material/Logout";
import PersonOutlined from "@mui/icons-material/PersonOutlined";
import SettingsBrightnessOutlined from "@mui/icons-material/SettingsBrightnessOutlined";
import SwitchAccountOutlined from "@mui/icons-material/SwitchAccountOutlined";
import Box from "@mui/material/Box";
import Divider from "@mui/material/Divider";
import IconButton from "@mui/material/IconButton";
import Menu from "@mui/material/Menu";
import MenuItem, { type MenuItemProps } from "@mui/material/MenuItem";
import { useLogout, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useSession } from "../admin/BackendContext";
import type { Session } from "../backends/backend";
import { useKeyboard } from "../keyboard/KeyboardContext";
import { isLockOn } from "../lock/setting";
import { keepDensity, keepTheme, themes } from "../preferences";
import { useDensity, useTheme } from "../theme/useTheme";
import { LanguageMenu } from "./LanguageMenu";
import { leaveBy } from "./leaving";
import { lockNow } from "./lockNow";
import { MenuHeading } from "./MenuHeading";
import { UserAvatar } from "./UserAvatar";
import { useMenu } from "./useMenu";

export const UserMenu = () => {
  const translate = useTranslate();
  const { connection, backend, onSwitchUser } = useAdminApp();
  const session = useSession();
  const theme = useTheme();
  const density = useDensity();
  const { buttonProps, menuProps, close } = useMenu("user-menu");
  const { openHelp, prefetch } = useKeyboard();
  const displayName = session.fullName || session.name;
  return (
    <>
      <IconButton
        {...buttonProps}
        aria-label={translate("admin.user.button", { name: displayName })}
        sx={{ padding: 0.5 }}
      >
        <UserAvatar user={session} />
      </IconButton>
      <Menu {...menuProps}>
        <MenuHeading>
          <Box
            sx={{ fontWeight: 600, fontSize: "0.9375rem", color: "text.primary", overflowWrap: "anywhere" }}
          >
            <bdi>{displayName}</bdi>
          </Box>
          <Box sx={{ overflowWrap: "anywhere" }}>
            {translate(`admin.user.${roleOf(session)}`, {
              name: session.name,
            })}
          </Box>
        </MenuHeading>
        <Divider component="li" />
        {backend.household && !session.isAdmin && (
          <MenuItem component={Link} to={`/${connection.id}/household`} onClick={close} sx={{ gap: 1.5 }}>
            <GroupsOutlined fontSize="small" />
            {translate("admin.pages.household")}
          </MenuItem>
        )}
        {!session.isKey && !session.isManaged && (
          <MenuItem component={Link} to={`/${connection.id}/profile`} onClick={close} sx={{ gap: 1.5 }}>
            <PersonOutlined fontSize="small" />
            {translate("admin.pages.profile")}
          </MenuItem>
        )}
        {onSwitchUser && !session.isKey && (
          <MenuItem
            onClick={() => {
              if (!leaveBy(onSwitchUser)) close();
            }}
            sx={{ gap: 1.5 }}
          >
            <SwitchAccountOutlined fontSize="small" />
            {translate("admin.user.switch")}
          </MenuItem>
        )}
        {!session.isKey && <Divider component="li" />}
        {themes.map((choice) => (
          <MenuItem
            key={choice}
            role="menuitemradio"
            aria-checked={choice === theme}
            aria-label={`${translate("theme.label")}: ${translate(`theme.${choice}`)}`}
            onClick={() => keepTheme(choice)}
            sx={{ gap: 1.5 }}
          >
            {themeIcons[choice]}
            {translate(`theme.${choice}`)}
            <Check
              fontSize="small"
              sx={{ marginInlineStart: "auto", visibility: choice === theme ? "visible" : "hidden" }}
            />
          </MenuItem>
        ))}
        <Divider component="li" />
        <MenuItem
          role="menuitemcheckbox"
          aria-checked={density === "compact"}
          onClick={() => keepDensity(density === "compact" ? "comfortable" : "compact")}
          sx={{ gap: 1.5 }}
        >
          <DensitySmall fontSize="small" />
          {translate("admin.user.compact")}
          <Check
            fontSize="small"
            sx={{ marginInlineStart: "auto", visibility: density === "compact" ? "visible" : "hidden" }}
          />
        </MenuItem>
        <LanguageMenu onDone={close} />
        <MenuItem component={Link} to={`/${connection.id}/lock`} onClick={close} sx={{ gap: 1.5 }}>
          <LockOutlined fontSize="small" />
          {translate("admin.user.lock")}
        </MenuItem>
        <Divider component="li" />
        <MenuItem
          onClick={() => {
            close();
            openHelp();
          }}
          onFocus={prefetch}
          sx={{ gap: 1.5 }}
        >
          <KeyboardOutlined fontSize="small" />
          {translate("admin.commands.help")}
        </MenuItem>
        {isLockOn() && (
          <MenuItem
            onClick={() => {
              close();
              lockNow();
            }}
            sx={{ gap: 1.5 }}
          >
            <LockOutlined fontSize="small" />
            {translate("admin.user.lockNow")}
          </MenuItem>
        )}
        <SignOutItem onDone={close} />
      </Menu>
    </>
  );
};

/** Signing out hears of the router: only while the menu is open, or the menu would be drawn with each address. */
const SignOutItem = ({ onDone, ...item }: MenuItemProps & { onDone: () => void }) => {
  const translate = useTranslate();
  const signOut = useLogout();
  return (
    <MenuItem
      {...item}
      onClick={() => {
        if (!leaveBy(() => void signOut())) onDone();
      }}
      sx={{ gap: 1.5 }}
    >
      <Logout fontSize="small" />
      {translate("admin.user.signOut")}
    </MenuItem>
  );
};

const roleOf = ({ isKey, isManaged, isAdmin }: Session) => {
  if (isKey) return "key";
  if (isManaged) return "managed";
  return isAdmin ? "administrator" : "member";
};

const themeIcons = {
  light: <LightModeOutlined fontSize="small" />,
  system: <SettingsBrightnessOutlined fontSize="small" />,
  dark: <DarkModeOutlined fontSize="small" />,
};
