/** A spreadsheet comes in: a file is chosen, every row says what would become of it, and then it happens. */
import UploadFile from "@mui/icons-material/UploadFile";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type DragEvent, useId, useRef, useState } from "react";
import { useBackend } from "../admin/BackendContext";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { PageTitle } from "../layout/PageTitle";
import { Failure } from "../settings/Failure";
import { UnsavedGuard } from "../settings/UnsavedGuard";
import { BackToUsers } from "../users/BackToUsers";
import { CreatedPanel } from "./CreatedPanel";
import { columnNamed } from "./columns";
import { type FileProblem, isProblem } from "./decode";
import { ImportRows } from "./ImportRows";
import { type Import, useImport } from "./useImport";

export default function ImportPage() {
  const translate = useTranslate();
  const all = useImport();
  const { content, rows, failure, created } = all;
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
      <Box>
        <BackToUsers />
        <PageTitle title={translate("import.title")} />
      </Box>
      <ChooseFile {...all} />
      {failure !== undefined && failure !== null && (
        <Failure error={failure} action="load" retry={all.retry} />
      )}
      {content && isProblem(content) && <Problem {...content} />}
      {created.length > 0 && <CreatedPanel created={created} />}
      {all.dryRun ?? (rows && <ImportRows {...all} rows={rows} />)}
      {!content && <Help />}
      <UnsavedGuard
        isDirty={all.creating !== undefined || created.some(({ password }) => password !== undefined)}
        name={translate("import.guard")}
      />
    </Box>
  );
}

const ChooseFile = ({ fileName, isReading, choose, creating }: Import) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !creating) void choose(file);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 2,
        padding: 2.5,
        border: "1px dashed",
        borderColor: isOver ? "primary.main" : "outline",
        borderRadius: "14px",
        backgroundColor: isOver ? "action.selected" : "background.paper",
      }}
    >
      <Button
        variant={fileName ? "outlined" : "contained"}
        startIcon={<UploadFile />}
        disabled={isReading || creating !== undefined}
        onClick={() => input.current?.click()}
      >
        {translate(isReading ? "import.reading" : fileName ? "import.another" : "import.choose")}
      </Button>
      <Typography component="label" htmlFor={inputId} variant="body2" color="text.secondary" dir="auto">
        {fileName ?? translate("import.drop")}
      </Typography>
      <input
        ref={input}
        id={inputId}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void choose(file);
          event.target.value = ""; // the same file, mended, is chosen again
        }}
      />
    </Box>
  );
};

const Problem = (problem: FileProblem) => {
  const translate = useTranslate();
  const locale = useLocale();
  const values =
    "names" in problem
      ? {
          names: joinList(
            locale,
            problem.names.map((name) => translate("changes.quoted", { text: name })),
            "conjunction",
          ),
          smart_count: problem.names.length,
        }
      : problem;
  return (
    <Alert severity="error" sx={{ overflowWrap: "anywhere" }}>
      {translate(`import.file.${problem.problem}`, values)}
    </Alert>
  );
};

/** Which columns this server takes. */
const Help = () => {
  const translate = useTranslate();
  const backend = useBackend();
  const names = ["name", "password", ...backend.users.columns.filter((column) => column !== "name")];
  const used = names.filter((name) => columnNamed(name, backend)?.kind !== "leftOut");
  return (
    <Stack sx={{ gap: 1, maxWidth: 720 }}>
      <Typography>{translate("import.help.what")}</Typography>
      <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5, display: "grid", gap: 0.5 }}>
        <li>
          {translate("import.help.columns")}{" "}
          {used.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <code>{name}</code>
            </span>
          ))}
          .
        </li>
        {["names", "empty", "lists", "password", "twice"].map((key) => (
          <li key={key}>{translate(`import.help.${key}`)}</li>
        ))}
      </Box>
    </Stack>
  );
};
