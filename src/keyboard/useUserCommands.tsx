/** Going to one of the users whose name has what is typed, or to the list of all of them. */
import GroupOutlined from "@mui/icons-material/GroupOutlined";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { kindOf } from "../backends/paginate";
import { UserAvatar } from "../layout/UserAvatar";
import { defaultQuery, toSearch } from "../users/listAddress";
import { toUserPath } from "../users/userLink";
import { displayNameOf } from "../users/userModel";
import type { Command, CommandGroup } from "./useCommands";
import { useFoundUsers } from "./useFoundUsers";

export const useUserCommands = (
  typed: string,
): { group: CommandGroup; isWaiting: boolean; error: unknown } => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const { users, total, isWaiting, error } = useFoundUsers(typed);
  const commands: Command[] = users.map((user) => {
    const role = translate(`list.role.${kindOf(user)}`);
    const name = displayNameOf(user);
    return {
      id: `user-${user.id}`,
      label: name,
      // "·" parts what stands beside each other, as in the menu of oneself.
      detail: name === user.name ? role : `${user.name} · ${role}`,
      icon: <UserAvatar user={user} size={28} />,
      run: () => void navigate(toUserPath(connection.id, user)),
    };
  });
  const search = toSearch({ ...defaultQuery, filter: { q: typed.trim() } });
  const all: Command = {
    id: "users-all",
    label: translate("keyboard.palette.all", { smart_count: total }),
    icon: <GroupOutlined />,
    run: () => void navigate({ pathname: `/${connection.id}/users`, search }),
  };
  return {
    group: {
      title: translate("keyboard.groups.users"),
      commands: total > users.length ? [...commands, all] : commands,
    },
    isWaiting,
    error,
  };
};
