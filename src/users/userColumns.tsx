/** What the list can show of a user: a line per column, its width and how its cell is drawn. */
import AdminPanelSettingsOutlined from "@mui/icons-material/AdminPanelSettingsOutlined";
import { useTranslate } from "react-admin";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User, UserColumn } from "../backends/backend";
import { kindOf } from "../backends/paginate";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { UserAvatar } from "../layout/UserAvatar";
import { TimeAgo } from "./TimeAgo";

export interface ColumnDefinition {
  /** Pixels. */
  minWidth: number;
  /** Shares the room that is left over with others of its kind; the rest keep their width. */
  isFlexible?: true;
  Cell: (props: { user: User }) => React.ReactNode;
}

/** The user name leads: it is what one signs in as, and what the list is sorted by. */
export const NameCell = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { userId } = useSession();
  return (
    <span className="name">
      <UserAvatar user={user} />
      <span className="lines">
        <span className="line">
          <bdi className="strong ellipsis" title={user.name}>
            {user.name}
          </bdi>
          {user.id === userId && <span className="you">{translate("list.you")}</span>}
        </span>
        {user.fullName && user.fullName !== user.name && (
          <span dir="auto" className="muted ellipsis small second" title={user.fullName}>
            {user.fullName}
          </span>
        )}
      </span>
    </span>
  );
};

export const RoleChip = ({ user }: { user: User }) => {
  const translate = useTranslate();
  return (
    <span className={user.isAdmin ? "chip admin" : "chip"}>
      {user.isAdmin && <AdminPanelSettingsOutlined aria-hidden />}
      {translate(`list.role.${kindOf(user)}`)}
    </span>
  );
};

const text =
  (column: "fullName" | "email") =>
  ({ user }: { user: User }) => (
    <span dir="auto" className="ellipsis" title={user[column]}>
      {user[column]}
    </span>
  );

const time = (column: "lastSeenAt" | "lastSignInAt" | "createdAt" | "updatedAt", never: string) =>
  function TimeCell({ user }: { user: User }) {
    return <TimeAgo at={user[column]} never={useTranslate()(never)} />;
  };

type Flag = "isDisabled" | "isHidden" | "isLockedOut" | "isManaged" | "isGuest" | "hasPin" | "hasPassword";

const yesOrNo = (column: Flag) =>
  function YesOrNoCell({ user }: { user: User }) {
    return <YesOrNo isYes={user[column]} />;
  };

const YesOrNo = ({ isYes = false }: { isYes?: boolean | undefined }) => (
  <span className={isYes ? "strong" : "muted"}>{useTranslate()(isYes ? "list.yes" : "list.no")}</span>
);

/** What is out of the ordinary about a user. Locked out is more than disabled. */
export const stateOf = ({ isLockedOut, isDisabled, isHidden }: User) => [
  ...(isLockedOut ? ["isLockedOut" as const] : isDisabled ? ["isDisabled" as const] : []),
  ...(isHidden ? ["isHidden" as const] : []),
];

const DisabledCell = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const [state] = stateOf(user);
  return state === "isLockedOut" ? (
    <span className="strong">{translate("list.state.isLockedOut")}</span>
  ) : (
    <YesOrNo isYes={user.isDisabled} />
  );
};

const LibrariesCell = ({ user: { libraries } }: { user: User }) => {
  const translate = useTranslate();
  const locale = useLocale();
  if (libraries === undefined) return null;
  if (libraries === "all") return translate("list.libraries.all");
  if (!libraries.length) return <span className="muted">{translate("list.libraries.none")}</span>;
  const names = joinList(locale, libraries);
  return (
    // Each name is set apart by itself: all of them run as the page does.
    <span className="ellipsis" title={names}>
      {/* Of many, the end is cut off: then at least their number can be seen. */}
      {libraries.length > 2 && (
        <span className="muted">{`${libraries.length.toLocaleString(locale)} · `}</span>
      )}
      {names}
    </span>
  );
};

export const LimitCell = ({ user: { restrictionProfile = "" } }: { user: User }) => {
  const translate = useTranslate();
  const { name } = useBackend();
  if (!restrictionProfile) return <span className="muted">{translate("list.libraries.none")}</span>;
  const key = `backends.${name}.policy.fields.restrictionProfile.choices.${restrictionProfile}`;
  return translate(key, { _: restrictionProfile });
};

export const columnDefinitions: Record<UserColumn, ColumnDefinition> = {
  name: { minWidth: 220, isFlexible: true, Cell: NameCell },
  fullName: { minWidth: 160, isFlexible: true, Cell: text("fullName") },
  email: { minWidth: 190, isFlexible: true, Cell: text("email") },
  isAdmin: { minWidth: 156, Cell: RoleChip },
  libraries: { minWidth: 150, isFlexible: true, Cell: LibrariesCell },
  lastSeenAt: { minWidth: 150, Cell: time("lastSeenAt", "list.never") },
  lastSignInAt: { minWidth: 150, Cell: time("lastSignInAt", "list.never") },
  createdAt: { minWidth: 150, Cell: time("createdAt", "list.unknown") },
  updatedAt: { minWidth: 150, Cell: time("updatedAt", "list.never") },
  isDisabled: { minWidth: 120, Cell: DisabledCell },
  isHidden: { minWidth: 105, Cell: yesOrNo("isHidden") },
  isLockedOut: { minWidth: 130, Cell: yesOrNo("isLockedOut") },
  isManaged: { minWidth: 120, Cell: yesOrNo("isManaged") },
  isGuest: { minWidth: 100, Cell: yesOrNo("isGuest") },
  hasPassword: { minWidth: 125, Cell: yesOrNo("hasPassword") },
  devicesSignedIn: { minWidth: 110, Cell: ({ user }) => user.devicesSignedIn },
  hasPin: { minWidth: 100, Cell: yesOrNo("hasPin") },
  restrictionProfile: { minWidth: 130, Cell: LimitCell },
};

/** Shown until somebody chooses otherwise, where the server can fill them. */
export const usualColumns: readonly UserColumn[] = [
  "name",
  "email",
  "isAdmin",
  "libraries",
  "hasPin",
  "restrictionProfile",
  "isDisabled",
  "isHidden",
  "devicesSignedIn",
  "lastSeenAt",
];
