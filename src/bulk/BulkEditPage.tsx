/** Editing the users that were chosen in the list together: what to change, then what that would do, then the run. */
import GroupOutlined from "@mui/icons-material/GroupOutlined";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useTranslate } from "ra-core";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useLocation } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { SettingsDocument, User } from "../backends/backend";
import { oneOrSome } from "../i18n/oneOrSome";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { StatusPage } from "../layout/StatusPage";
import { Failure } from "../settings/Failure";
import { leaveState, UnsavedGuard } from "../settings/UnsavedGuard";
import { BackToUsers } from "../users/BackToUsers";
import { BulkForm, useTables } from "./BulkForm";
import type { Task } from "./bulk";
import { useProgress } from "./calmly";
import { chosenFor } from "./chosen";
import { DryRun } from "./DryRun";
import { commonValues, readDocuments, type UserDocuments } from "./documents";
import { showRun } from "./openRun";
import { ReadingProgress } from "./ReadingProgress";
import { type Choices, firstValues } from "./toChange";

/** A new choice is a new page: also one that is made while this one is open. */
export default function BulkEditPage() {
  return <Chosen key={useLocation().key} />;
}

const Chosen = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const [chosen] = useState(() => chosenFor(connection.id));
  if (!chosen?.users.length)
    return (
      <StatusPage
        icon={<GroupOutlined />}
        title={translate("bulk.page.nobody")}
        text={translate("bulk.page.nobodyText")}
        action={
          <ButtonLink variant="contained" to={`/${connection.id}/users`}>
            {translate("bulk.page.toUsers")}
          </ButtonLink>
        }
      />
    );
  return (
    <>
      <BackToUsers />
      <Box sx={{ marginBlockEnd: 3 }}>
        <PageTitle
          title={translate(
            oneOrSome(
              `bulk.page.${chosen.task?.kind === "revert" ? "undoTitle" : "title"}`,
              chosen.users.length,
            ),
            {
              smart_count: chosen.users.length,
              name: chosen.users[0]?.name,
            },
          )}
        />
        <Names users={chosen.users} />
      </Box>
      {chosen.task ? <Preset users={chosen.users} task={chosen.task} /> : <Edit users={chosen.users} />}
    </>
  );
};

const Names = ({ users }: { users: readonly User[] }) => {
  const translate = useTranslate();
  if (users.length < 2) return null;
  const more = users.length - shownNames;
  return (
    <Typography color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
      {users.slice(0, shownNames).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <bdi>{name}</bdi>
        </span>
      ))}
      {more > 0 && ` ${translate("bulk.page.more", { smart_count: more })}`}
    </Typography>
  );
};

const shownNames = 8;

/** What to do was chosen in the list: there is nothing to fill in. */
const Preset = ({ users, task }: { users: readonly User[]; task: Task }) => {
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const toList = () => navigate(`/${connection.id}/users`, { state: leaveState });
  return <DryRun users={users} task={task} onBack={toList} onStarted={afterStart(toList)} />;
};

const afterStart = (toList: () => void) => (runId: string) => {
  showRun(runId);
  toList();
};

const Edit = ({ users }: { users: readonly User[] }) => {
  const backend = useBackend();
  const translate = useTranslate();
  const [progress, setProgress] = useProgress();
  const { data, error, refetch } = useQuery({
    queryKey: ["bulk", "documents", users.map(({ id }) => id)],
    queryFn: ({ signal }) =>
      readDocuments(backend, users, ["policy", "profile"], {
        signal,
        onProgress: setProgress,
      }),
    staleTime: Number.POSITIVE_INFINITY, // as long as the form is on screen
    gcTime: 0,
  });
  if (error) return <Failure error={error} action="load" retry={() => void refetch()} />;
  if (!data)
    return (
      <ReadingProgress
        done={progress}
        total={users.length}
        text={translate("bulk.page.reading", { done: progress, total: users.length })}
        label={translate("bulk.page.readingLabel")}
      />
    );
  return <EditThese users={users} documents={data} />;
};

const EditThese = ({
  users,
  documents,
}: {
  users: readonly User[];
  documents: ReadonlyMap<string, UserDocuments>;
}) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const [choices, setChoices] = useState<Choices>({});
  const [task, setTask] = useState<Task>();
  const [isStarted, setStarted] = useState(false);
  const tables = useTables(documents);
  const form = useForm<SettingsDocument>({
    defaultValues: Object.assign(
      {},
      ...tables.map(({ fields, documents: own }) => firstValues(fields, commonValues(fields, own))),
    ) as SettingsDocument,
    mode: "onTouched",
  });
  const isDirty = Object.values(choices).some(Boolean);
  useEffect(() => {
    if (task) scrollTo({ top: 0 });
  }, [task]);

  return (
    <>
      {/* Kept while the dry run is shown: whoever goes back finds everything as it was. */}
      <Box hidden={task !== undefined}>
        <BulkForm
          form={form}
          documents={documents}
          choices={choices}
          setChoices={setChoices}
          onSubmit={(changes) => setTask({ kind: "edit", ...changes })}
        />
      </Box>
      {task && (
        <DryRun
          users={users}
          task={task}
          documents={documents}
          onBack={() => setTask(undefined)}
          onStarted={(runId) => {
            setStarted(true);
            afterStart(() => navigate(`/${connection.id}/users`, { state: leaveState }))(runId);
          }}
        />
      )}
      <UnsavedGuard
        isDirty={isDirty && !isStarted}
        name={translate(oneOrSome("bulk.page.people", users.length), {
          smart_count: users.length,
          name: users[0]?.name,
        })}
      />
    </>
  );
};
