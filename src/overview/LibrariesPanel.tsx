/** Libraries by how many users may see them. */
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import type { User } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { type BarRow, BarTable } from "./BarTable";
import { Panel } from "./Panel";
import { useFew } from "./useFew";
import { type LibraryCounts, useLibraryCounts } from "./useLibraryCounts";

export const LibrariesPanel = ({ users }: { users: readonly User[] | undefined }) => {
  const translate = useTranslate();
  const counts = useLibraryCounts(users);
  const { libraries, error, retry, left } = counts;
  const { shown, toggle } = useFew(libraries ?? [], most);
  const isPartial = left.done < left.users;
  const isUnasked = isPartial && !left.isAsked;
  const rows: BarRow[] = shown.map(({ id, name, count }) => ({
    key: id,
    name,
    filter: { library: id },
    count,
    isPartial,
  }));
  return (
    <Panel title={translate("overview.libraries.title")} text={translate("overview.libraries.text")}>
      <Stack sx={{ gap: 1, alignItems: "flex-start" }}>
        {error ? <Failure error={error} action="load" retry={retry} /> : null}
        {users && libraries?.length === 0 && translate("overview.libraries.none")}
        {users && isPartial && <Progress {...counts} />}
        {!error && !isUnasked && libraries?.length !== 0 && (
          <BarTable
            label={translate("overview.libraries.title")}
            column={translate("overview.libraries.column")}
            rows={libraries ? rows : waiting}
            total={users?.length}
          />
        )}
        {!isUnasked && toggle && (
          <Button size="small" onClick={toggle.flip}>
            {toggle.isOpen
              ? translate("overview.libraries.fewer")
              : translate("overview.libraries.more", { smart_count: toggle.more })}
          </Button>
        )}
      </Stack>
    </Panel>
  );
};

/** Of a server that has to be asked about each user. */
const Progress = ({ left: { users, done, failed, isAsked }, read }: LibraryCounts) => {
  const translate = useTranslate();
  if (!isAsked)
    return (
      <>
        {translate("overview.libraries.ask", { smart_count: users - done })}
        <Button variant="outlined" onClick={read}>
          {translate("overview.libraries.read")}
        </Button>
      </>
    );
  if (failed)
    return (
      <Alert
        severity="warning"
        sx={{ width: "100%" }}
        action={
          <Button color="inherit" onClick={read}>
            {translate("record.tryAgain")}
          </Button>
        }
      >
        {translate("overview.libraries.failed", { smart_count: failed })}
      </Alert>
    );
  return <output>{translate("overview.libraries.reading", { done, total: users })}</output>;
};

const most = 8;

/** What is drawn while it is not known which there are. */
const waiting: readonly BarRow[] = ["1", "2", "3"].map((key) => ({
  key,
  name: "…",
  filter: {},
  count: undefined,
}));
