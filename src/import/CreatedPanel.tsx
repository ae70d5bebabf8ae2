/** Who was made, and with which password: shown once, and kept nowhere. */
import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Papa from "papaparse";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { explain } from "../settings/explain";
import { formulaLike } from "./cells";
import type { Created } from "./createUsers";

export const CreatedPanel = ({ created }: { created: readonly Created[] }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const done = created.filter(({ state }) => state === "done" || state === "partly");
  const wrong = created.filter(({ state }) => state !== "done");
  const withPassword = created.filter(({ password }) => password !== undefined);
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      {done.length > 0 && (
        <Alert severity="success">{translate("import.done", { smart_count: done.length })}</Alert>
      )}
      {wrong.length > 0 && (
        <Alert severity="warning" sx={{ overflowWrap: "anywhere" }}>
          <AlertTitle>{translate("import.wrong", { smart_count: wrong.length })}</AlertTitle>
          {wrong.map(({ line, name, state, error }) => (
            <div key={line}>
              {translate("import.wrongLine", { line, name })}{" "}
              {state === "failed" && explain(error, "create", translate, connection).title}
              {state !== "failed" && translate(`import.state.${state}`)}
            </div>
          ))}
        </Alert>
      )}
      {withPassword.length > 0 && <Passwords created={withPassword} />}
    </Box>
  );
};

const Passwords = ({ created }: { created: readonly Created[] }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  return (
    <Alert severity="info" icon={false} sx={{ "& .MuiAlert-message": { width: "100%" } }}>
      <AlertTitle>{translate("import.passwords.title", { smart_count: created.length })}</AlertTitle>
      {translate("import.passwords.once")}
      <Box
        component="dl"
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "1fr", sm: "minmax(120px, auto) 1fr" },
          columnGap: 3,
          rowGap: 0.5,
          maxHeight: 260,
          overflow: "auto",
          marginBlock: 1.5,
          "& dd": { margin: 0, fontFamily: "ui-monospace, Menlo, Consolas, monospace" },
          "& dt": { fontWeight: 600, overflowWrap: "anywhere" },
        }}
      >
        {created.slice(0, mostShown).map(({ line, name, password }) => (
          <Box key={line} sx={{ display: "contents" }}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>{password}</dd>
          </Box>
        ))}
      </Box>
      <Button
        variant="outlined"
        startIcon={<FileDownloadOutlined />}
        onClick={() => save(created, `${connection.id}-passwords.csv`)}
      >
        {translate("import.passwords.save", { smart_count: created.length })}
      </Button>
    </Alert>
  );
};

/** Of more, the file has all. */
const mostShown = 100;

const save = (created: readonly Created[], fileName: string) => {
  const rows = created.map(({ name, password = "" }) => [name, password]);
  const text = Papa.unparse([["name", "password"], ...rows], {
    escapeFormulae: formulaLike,
    newline: "\r\n",
  });
  const url = URL.createObjectURL(new Blob([`\uFEFF${text}\r\n`], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
