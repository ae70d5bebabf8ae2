/**
 * Which columns a file may have, and what becomes of each on the connected server. They are those of the
 * export, so that what goes out can come in again. Pure.
 */
import type { Backend, UserColumn } from "../backends/backend";
import type { Field } from "../backends/fields";
import { type ListField, libraryFieldOf, type SwitchField, switchThatGivesAll } from "../matrix/table";

/** What a column is for. */
export type Column =
  | { name: ColumnName; kind: "name" | "password" }
  | { name: "fullName" | "email"; kind: "text" }
  | { name: UserColumn; kind: "switch"; field: SwitchField }
  | { name: UserColumn; kind: "choice"; field: Field & { kind: "choice" } }
  | { name: "libraries"; kind: "libraries"; field: ListField; all: SwitchField | undefined }
  /** Known, and nothing that this server lets anybody set: a date, a count. It is not looked at. */
  | { name: ColumnName; kind: "leftOut" };

export type ColumnName = UserColumn | "id" | "password";

/** Undefined: no export has a column of this name. Names count in either case. */
export const columnNamed = (header: string, backend: Backend): Column | undefined => {
  const name = knownNames.find((known) => known.toLowerCase() === header.trim().toLowerCase());
  return name && columnOf(name, backend);
};

const columnOf = (name: ColumnName, { users, policy }: Backend): Column => {
  if (name === "name") return { name, kind: "name" };
  if (name === "password") return { name, kind: users.create ? "password" : "leftOut" };
  if (name === "fullName" || name === "email") {
    const editable = users.editable ?? users.columns;
    return { name, kind: editable.includes(name) ? "text" : "leftOut" };
  }
  const fields = policy?.fields ?? [];
  if (name === "libraries") {
    const field = libraryFieldOf(fields);
    return field
      ? { name, kind: "libraries", field, all: switchThatGivesAll(fields, field) }
      : { name, kind: "leftOut" };
  }
  const field = name === "id" ? undefined : fields.find((each) => !each.readOnly && isAbout(each, name));
  if (field?.kind === "switch") return { name: name as UserColumn, kind: "switch", field };
  if (field?.kind === "choice") return { name: name as UserColumn, kind: "choice", field };
  return { name, kind: "leftOut" };
};

/** The field that sets what the list's column tells. */
const isAbout = (field: Field, column: UserColumn | "password") =>
  (field.kind === "switch" && field.action !== undefined && actionColumns[field.action] === column) ||
  field.source.toLowerCase() === column.toLowerCase();

const actionColumns: Readonly<Record<string, UserColumn>> = {
  setAdmin: "isAdmin",
  setDisabled: "isDisabled",
};

/** Every column of every server: a file may come from another one. */
const knownNames: readonly ColumnName[] = Object.keys({
  id: 0,
  name: 0,
  fullName: 0,
  email: 0,
  password: 0,
  isAdmin: 0,
  isDisabled: 0,
  isHidden: 0,
  isLockedOut: 0,
  isManaged: 0,
  isGuest: 0,
  hasPin: 0,
  hasPassword: 0,
  restrictionProfile: 0,
  libraries: 0,
  devicesSignedIn: 0,
  lastSeenAt: 0,
  lastSignInAt: 0,
  createdAt: 0,
  updatedAt: 0,
} satisfies Record<ColumnName, 0>) as ColumnName[];
