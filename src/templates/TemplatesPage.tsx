/** The templates there are: to apply, to change, to take along as a file, and to see who differs. */
import Add from "@mui/icons-material/Add";
import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import LayersOutlined from "@mui/icons-material/LayersOutlined";
import UploadFile from "@mui/icons-material/UploadFile";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useNotify, useTranslate } from "ra-core";
import { useRef, useState } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { LeftOut } from "../journal/LeftOut";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { StateCard } from "../layout/StateCard";
import { radii } from "../ui/tokens";
import { BackToUsers } from "../users/BackToUsers";
import { isShipped } from "./shipped";
import { documentNames, fieldsFor, type Tables, type Template } from "./template";
import { parseFile, type TemplateProblem, toFile } from "./templateFile";
import { useTemplates } from "./useTemplates";

export default function TemplatesPage() {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { name: backend } = useBackend();
  const all = useTemplates();
  const { templates, problems, tables } = all;
  const [problem, setProblem] = useState<TemplateProblem>();
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)", maxWidth: 860 }}>
      <Box>
        <BackToUsers />
        <PageTitle title={translate("templates.title")} />
        <Typography variant="body2" color="text.secondary" sx={{ marginBlockStart: 0.5 }}>
          {translate("templates.how")}
        </Typography>
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <ButtonLink variant="contained" startIcon={<Add />} to={`/${connection.id}/templates/create`}>
          {translate("templates.create")}
        </ButtonLink>
        <ImportButton tables={tables} onProblem={setProblem} onTemplates={all.add} />
        {templates.length > 0 && (
          <Button
            variant="outlined"
            startIcon={<FileDownloadOutlined />}
            onClick={() => download(toFile(backend, templates), `${backend}-templates.json`)}
          >
            {translate("templates.exportAll")}
          </Button>
        )}
      </Box>
      <LeftOut of="templates" count={all.leftOut} />
      {problem && <ProblemAlert problem={problem} />}
      {problems.map((each) => (
        <ProblemAlert key={JSON.stringify(each)} problem={each} isShipped />
      ))}
      {!templates.length && <StateCard icon={<LayersOutlined />} text={translate("templates.none")} />}
      <Box component="ul" sx={{ display: "grid", gap: 1.5, margin: 0, padding: 0, listStyle: "none" }}>
        {templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            tables={tables}
            followers={Object.keys(all.followers[template.id] ?? {}).length}
            onRemove={() => all.remove(template.id)}
          />
        ))}
      </Box>
    </Box>
  );
}

interface TemplateCardProps {
  template: Template;
  tables: Tables;
  followers: number;
  onRemove: () => void;
}

const TemplateCard = ({ template, tables, followers, onRemove }: TemplateCardProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { connection } = useAdminApp();
  const [isSure, setSure] = useState(false);
  const path = `/${connection.id}/templates/${encodeURIComponent(template.id)}`;
  const labels = documentNames.flatMap((document) =>
    fieldsFor(tables[document])
      .filter(({ source }) => source in (template[document] ?? {}))
      .map(({ source }) =>
        translate(`backends.${template.backend}.${document}.fields.${source}.label`, { _: source }),
      ),
  );
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ padding: 2, borderRadius: `${radii.card}px`, minWidth: 0 }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
          <bdi>{template.name}</bdi>
        </Typography>
        {isShipped(template) && (
          <Chip size="small" variant="outlined" label={translate("templates.shipped")} />
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ marginBlock: 0.5 }}>
        {joinList(locale, labels, "conjunction")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, marginInlineStart: -1 }}>
        <ButtonLink to={`/${connection.id}/templates/apply?template=${encodeURIComponent(template.id)}`}>
          {translate("templates.apply")}
        </ButtonLink>
        <ButtonLink to={`${path}/users`}>
          {translate("templates.users", { smart_count: followers })}
        </ButtonLink>
        {!isShipped(template) && <ButtonLink to={path}>{translate("templates.edit")}</ButtonLink>}
        <Button
          onClick={() => download(toFile(template.backend, [template]), `${template.name}.json`)}
          aria-label={translate("templates.exportOne", { name: template.name })}
        >
          {translate("templates.export")}
        </Button>
        {!isShipped(template) && (
          <Button
            color="error"
            onClick={() => (isSure ? onRemove() : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {translate(isSure ? "templates.removeSure" : "templates.remove")}
          </Button>
        )}
      </Box>
    </Paper>
  );
};

interface ImportButtonProps {
  tables: Tables;
  onProblem: (problem: TemplateProblem | undefined) => void;
  onTemplates: (templates: readonly Template[]) => void;
}

const ImportButton = ({ tables, onProblem, onTemplates }: ImportButtonProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { name: backend } = useBackend();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const answer = parseFile(await file.text(), backend, tables);
    onProblem("problem" in answer ? answer : undefined);
    if ("problem" in answer) return;
    onTemplates(answer.templates);
    notify("templates.imported", {
      type: "success",
      messageArgs: { smart_count: answer.templates.length },
    });
  };
  return (
    <>
      <Button variant="outlined" startIcon={<UploadFile />} onClick={() => input.current?.click()}>
        {translate("templates.import")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={translate("templates.import")}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void read(file);
          event.target.value = "";
        }}
      />
    </>
  );
};

const ProblemAlert = ({ problem, isShipped: isOfConfig }: { problem: TemplateProblem; isShipped?: true }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const text = translate(`templates.file.${problem.problem}`, {
    ...problem,
    ...("names" in problem && {
      names: joinList(
        locale,
        problem.names.map((name) => translate("changes.quoted", { text: name })),
        "conjunction",
      ),
    }),
  });
  return (
    <Alert severity="error" sx={{ overflowWrap: "anywhere" }}>
      {isOfConfig ? translate("templates.file.ofConfig", { text }) : text}
    </Alert>
  );
};

const download = (text: string, name: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
