/** The resource "users". */
import type { ResourceProps } from "react-admin";
import { AdministratorsOnly } from "../admin/AdministratorsOnly";
import { UserCreate, UserEdit } from "../admin/lazyPages";
import type { User } from "../backends/backend";
import { UserList } from "./UserList";
import { displayNameOf } from "./userModel";

export const users = {
  name: "users",
  list: (
    <AdministratorsOnly>
      <UserList />
    </AdministratorsOnly>
  ),
  create: (
    <AdministratorsOnly>
      <UserCreate />
    </AdministratorsOnly>
  ),
  edit: (
    <AdministratorsOnly>
      <UserEdit />
    </AdministratorsOnly>
  ),
  recordRepresentation: (user: User) => displayNameOf(user),
} satisfies Omit<ResourceProps, "list" | "create" | "edit"> &
  Record<"list" | "create" | "edit", React.ReactElement>;
