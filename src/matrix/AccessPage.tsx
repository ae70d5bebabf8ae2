/** Who may use which libraries, and who may do what: one grid for everybody, one review, one run. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import Skeleton from "@mui/material/Skeleton";
import TextField from "@mui/material/TextField";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { PageTitle } from "../layout/PageTitle";
import { Failure } from "../settings/Failure";
import { SearchBox } from "../users/SearchBox";
import { AccessBar } from "./AccessBar";
import { AccessGrid } from "./AccessGrid";
import { libraryColumns, switchColumns, toEdits } from "./cells";
import { useDescribeCell } from "./GridLine";
import { GridMenu } from "./GridMenu";
import type { Place } from "./gridKeys";
import { LaterNote } from "./LaterNote";
import { type Access, useAccess, useColumnLabel } from "./useAccess";
import { useDryRun } from "./useDryRun";
import { useReadAgain } from "./useReadAgain";

export default function AccessPage() {
  const translate = useTranslate();
  const access = useAccess();
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
      <Box>
        <PageTitle title={translate("matrix.title")} />
        <Typography color="text.secondary" variant="body2" sx={{ marginBlockStart: 0.5 }}>
          {translate("matrix.how")}
        </Typography>
      </Box>
      {access.error ? (
        <Failure error={access.error} action="load" retry={access.retry} />
      ) : access.isReady ? (
        <Sheet access={access} users={access.users ?? []} />
      ) : (
        <Skeleton variant="rounded" height={420} role="status" aria-label={translate("admin.loading")} />
      )}
    </Box>
  );
}

const Sheet = ({ access, users }: { access: Access; users: readonly User[] }) => {
  const translate = useTranslate();
  const { table, reader, progress, staged } = access;
  const readAgainAfter = useReadAgain(access);
  const { dryRun, plan } = useDryRun({ onStarted: readAgainAfter });
  const labelOf = useColumnLabel(table.messages);
  const { view, query, role, set } = useView(table.list !== undefined);
  const columns = useMemo(
    () => (view === "libraries" ? libraryColumns(table) : switchColumns(table)),
    [view, table],
  );
  const shown = useMemo(() => users.filter((user) => matches(user, query, role)), [users, query, role]);
  const [menu, setMenu] = useState<{ anchor: HTMLElement; place: Place }>();
  const [place, setPlace] = useState<Place>({ row: 1, column: 1 });

  if (dryRun) return dryRun;
  return (
    <>
      <Toolbar {...{ view, query, role, set }} hasLibraries={table.list !== undefined} />
      {view === "libraries" && <LaterNote access={access} users={users} />}
      {progress.failed.size > 0 && (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" onClick={reader.retry}>
              {translate("record.tryAgain")}
            </Button>
          }
        >
          {translate("matrix.failed", { smart_count: progress.failed.size })}
        </Alert>
      )}
      {shown.length ? (
        <AccessGrid
          key={view}
          {...{ table, columns, labelOf, staged, reader, progress }}
          users={shown}
          onMove={setPlace}
          onMenu={(anchor, at) => setMenu({ anchor, place: at })}
          onToggle={(range, from, likeFrom = false) => {
            const whom = shown.slice(range.firstRow - 1, range.lastRow);
            const which = columns.slice(range.firstColumn - 1, range.lastColumn);
            const cells = whom.flatMap((user) => which.map((column) => access.cell(user, column)));
            const first = shown[from.row - 1];
            const firstColumn = columns[from.column - 1];
            const start = first && firstColumn && access.cell(first, firstColumn);
            const model =
              start?.reason === undefined ? start : cells.find(({ reason }) => reason === undefined);
            if (model) access.stageAll(whom, which, likeFrom ? model.isOn === true : model.isOn !== true);
          }}
        />
      ) : (
        <Alert severity="info">{translate("matrix.nobody")}</Alert>
      )}
      <AccessBar
        access={access}
        users={users}
        onReview={() =>
          plan(
            { kind: "editEach", edits: toEdits(staged, access.documentOf) },
            users.filter(({ id }) => staged.has(id)),
          )
        }
      >
        <Where
          access={access}
          user={shown[place.row - 1]}
          column={columns[place.column - 1]}
          labelOf={labelOf}
        />
      </AccessBar>
      {menu && (
        <GridMenu
          anchor={menu.anchor}
          user={menu.place.row === 0 ? undefined : shown[menu.place.row - 1]}
          column={menu.place.column === 0 ? undefined : columns[menu.place.column - 1]}
          {...{ access, columns, labelOf, shown }}
          onClose={() => {
            setMenu(undefined);
            menu.anchor.focus();
          }}
        />
      )}
    </>
  );
};

/** The cell that has the keyboard, in words: a title needs a mouse. */
const Where = ({
  access,
  user,
  column,
  labelOf,
}: {
  access: Access;
  user: User | undefined;
  column: Parameters<Access["cell"]>[1] | undefined;
  labelOf: ReturnType<typeof useColumnLabel>;
}) => {
  const describe = useDescribeCell();
  return (
    <Typography
      variant="body2"
      color="text.secondary"
      aria-hidden // the cell says it itself
      sx={{ minHeight: "1.5em", overflowWrap: "anywhere", marginBlockEnd: 0.5 }}
    >
      {user && column && (
        <>
          <bdi>{user.name}</bdi> · <bdi>{labelOf(column)}</bdi> · {describe(access.cell(user, column))}
        </>
      )}
    </Typography>
  );
};

type View = "libraries" | "permissions";
const roles = ["", "administrators", "members"] as const;
type Role = (typeof roles)[number];

/** What is looked at stands in the address, so that it can be shared and gone back to. */
const useView = (hasLibraries: boolean) => {
  const [params, setParams] = useSearchParams();
  const view: View = params.get("view") === "permissions" || !hasLibraries ? "permissions" : "libraries";
  const role = params.get("role");
  return {
    view,
    query: params.get("q") ?? "",
    role: roles.find((each) => each === role) ?? "",
    set: (changes: { view?: View; q?: string; role?: Role }) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changes))
            if (value) next.set(key, value);
            else next.delete(key);
          return next;
        },
        { replace: true },
      ),
  };
};

interface ToolbarProps extends ReturnType<typeof useView> {
  hasLibraries: boolean;
}

const Toolbar = ({ view, query, role, set, hasLibraries }: ToolbarProps) => {
  const translate = useTranslate();
  const { columns } = useBackend().users;
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {hasLibraries && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={translate("matrix.view.label")}
          onChange={(_event, next: View | null) => next && set({ view: next })}
          sx={{ height: { xs: 44, sm: 40 } }}
        >
          {(["libraries", "permissions"] as const).map((each) => (
            <ToggleButton
              key={each}
              value={each}
              sx={{
                textTransform: "none",
                paddingInline: 1.5,
                color: "text.secondary",
                "&.Mui-selected": { color: "primary.main", backgroundColor: "action.selected" },
              }}
            >
              {translate(`matrix.view.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Box sx={{ flex: "1 1 200px", display: "flex", gap: 1, minWidth: 0 }}>
        <SearchBox text={query} onSearch={(q) => set({ q })} />
        {columns.includes("isAdmin") && (
          <TextField
            select
            size="small"
            label={translate("list.filter.isAdmin.label")}
            value={role}
            onChange={(event) => set({ role: event.target.value as Role })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ minWidth: 128 }}
          >
            <MenuItem value="">{translate("matrix.role.all")}</MenuItem>
            <MenuItem value="administrators">{translate("list.filter.isAdmin.true")}</MenuItem>
            <MenuItem value="members">{translate("list.filter.isAdmin.false")}</MenuItem>
          </TextField>
        )}
      </Box>
    </Box>
  );
};

const matches = (user: User, query: string, role: Role) =>
  (!role || user.isAdmin === (role === "administrators")) &&
  [user.name, user.fullName, user.email].some((text) => text?.toLowerCase().includes(query.toLowerCase()));
