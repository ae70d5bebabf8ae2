/** Everyone on the server: to find, to look through, to open, to export and to delete. */
import PersonAdd from "@mui/icons-material/PersonAdd";
import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { usePrefetchPages } from "../admin/lazyPages";
import { whenQuiet } from "../admin/whenQuiet";
import type { User } from "../backends/backend";
import { useLocale } from "../i18n/useLocale";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { useIsPhone } from "../layout/useIsPhone";
import { AddressNotice } from "./AddressNotice";
import { useAfterPaint } from "./afterPaint";
import { ExportMenu, type ExportMenuProps } from "./ExportMenu";
import { FilterChips } from "./FilterChips";
import { EmptyList, FailedList, NobodyMatches, RefreshFailed } from "./ListStates";
import { ListStyles } from "./ListStyles";
import { ListToolbar } from "./ListToolbar";
import { isFiltered } from "./listAddress";
import { Pagination } from "./Pagination";
import { rowsInView } from "./rowsInView";
import { cardHeight, UserCards } from "./UserCards";
import { UserTable } from "./UserTable";
import { useColumns } from "./useColumns";
import { useListKeys } from "./useListKeys";
import { useSelection } from "./useSelection";
import { useShownAtOnce, useUserPage } from "./useUserPage";
import { useUserQuery } from "./useUserQuery";

const HouseholdHeader = lazy(() => import("../household/HouseholdHeader"));
const SelectionBar = lazy(() => import("./SelectionBar"));
const DeleteUsersDialog = lazy(() => import("./DeleteUsersDialog"));

export const UserList = () => {
  const { household } = useBackend();
  const controls = useUserQuery();
  const columns = useColumns(controls);
  const page = useUserPage(controls, columns.shown);
  const selection = useSelection();
  const isPhone = useIsPhone();
  const [doomed, setDoomed] = useState<readonly User[]>();
  const onDelete = useCallback((user: User) => setDoomed([user]), []);
  useIdlePrefetch(page.users !== undefined);

  const { query } = controls;
  const { users, total, error, isWaiting } = page;
  const { filter } = query;
  // What is in the window comes first.
  const found = isWaiting ? undefined : total;
  const late = useAfterPaint(useMemo(() => ({ users, total, found, filter }), [users, total, found, filter]));
  const Users = isPhone ? UserCards : UserTable;
  const root = useRef<HTMLDivElement>(null);
  const { rowHeight } = useTheme();
  useShownAtOnce(late.users);
  const shown = rowsInView(users, late.users, isPhone ? cardHeight : rowHeight);
  const onKeyDown = useListKeys({ page: root, users: shown, selection });
  const hasFailed = error !== null;
  const isNobody = total === 0 && !isWaiting;

  return (
    <div ref={root} role="presentation" className="user-page" onKeyDown={onKeyDown}>
      <ListStyles />
      <Header
        sort={query.sort}
        filter={late.filter}
        total={late.total}
        selected={selection.users}
        isPhone={isPhone}
      />
      {household && (
        <Suspense fallback={<Box component="section" aria-busy sx={{ minHeight: 74 }} />}>
          <HouseholdHeader />
        </Suspense>
      )}
      <AddressNotice problems={controls.problems} onClose={controls.dismissProblems} />
      <ListToolbar filter={late.filter} controls={controls} columns={columns} isPhone={isPhone} />
      <FilterChips filter={late.filter} setFilter={controls.setFilter} clearFilter={controls.clearFilter} />
      {users && hasFailed && <RefreshFailed error={error} asOf={page.asOf} onRetry={page.refetch} />}
      {!users && hasFailed && <FailedList error={error} onRetry={page.refetch} />}
      {isNobody && isFiltered(query.filter) && <NobodyMatches controls={controls} />}
      {isNobody && !isFiltered(query.filter) && <EmptyList />}
      {!isNobody && (users || !hasFailed) && (
        <Users
          users={users}
          shown={shown}
          columns={columns.shown}
          controls={controls}
          selection={selection}
          isWaiting={isWaiting}
          onDelete={onDelete}
        />
      )}
      {users && !isNobody && <Pagination controls={controls} total={total ?? 0} isPhone={isPhone} />}
      {selection.size > 0 && (
        <Suspense>
          <SelectionBar
            selection={selection}
            controls={controls}
            total={total}
            onDelete={() => setDoomed(selection.users)}
          />
        </Suspense>
      )}
      <Found total={late.found} />
      {doomed && (
        <Suspense>
          <DeleteUsersDialog
            users={doomed}
            onDeleted={selection.remove}
            onClose={() => {
              setDoomed(undefined);
              page.refetch();
            }}
          />
        </Suspense>
      )}
    </div>
  );
};

/** Said later still: the menu that was chosen in closes after the frame, and what stands behind one is not heard. */
const Found = ({ total }: { total: number | undefined }) => {
  const translate = useTranslate();
  const said = useAfterPaint(total);
  return (
    <output className="hidden">{said !== undefined && translate("list.found", { smart_count: said })}</output>
  );
};

const Header = memo(function ListHeader(props: ExportMenuProps) {
  const { total } = props;
  const locale = useLocale();
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { users } = useBackend();
  const prefetch = usePrefetchPages("create");
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, minHeight: 44 }}>
      <PageTitle title={translate("list.title")} />
      <Box
        aria-hidden
        sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums", paddingInlineStart: 0.5 }}
      >
        {total?.toLocaleString(locale)}
      </Box>
      <Box sx={{ marginInlineStart: "auto", display: "flex", gap: 1 }}>
        <ExportMenu {...props} />
        {users.create && (
          <ButtonLink
            variant="contained"
            to={`/${connection.id}/users/create`}
            startIcon={<PersonAdd />}
            onMouseEnter={prefetch}
            onFocus={prefetch}
          >
            {translate("list.create")}
          </ButtonLink>
        )}
      </Box>
    </Box>
  );
});

/** The next page somebody opens is most likely that of one user. */
const useIdlePrefetch = (isListed: boolean) => {
  const prefetch = usePrefetchPages();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isListed) return undefined;
    return whenQuiet(queryClient, prefetch);
    // eslint-disable-next-line react/exhaustive-deps -- once is enough
  }, [isListed]);
};
