/** What can be done with those who are selected. Stays in sight at the bottom while one scrolls. */
import Close from "@mui/icons-material/Close";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import GlobalStyles from "@mui/material/GlobalStyles";
import IconButton from "@mui/material/IconButton";
import type { CSSObject } from "@mui/material/styles";
import { useState } from "react";
import { useDataProvider, useNotify, useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { choose } from "../bulk/chosen";
import { SelectionActions } from "../bulk/SelectionActions";
import { describeError } from "../errors/describeError";
import { ButtonLink } from "../layout/ButtonLink";
import { readEveryone } from "./readEveryone";
import type { Selection } from "./useSelection";
import type { UserQueryControls } from "./useUserQuery";

export interface SelectionBarProps {
  selection: Selection;
  controls: UserQueryControls;
  /** How many match the filter. */
  total: number | undefined;
  onDelete: () => void;
}

export default function SelectionBar({ selection, controls, total = 0, onDelete }: SelectionBarProps) {
  const translate = useTranslate();
  const { users, policy } = useBackend();
  const { connection } = useAdminApp();
  return (
    <Box
      component="section"
      aria-label={translate("list.select.label")}
      sx={{
        position: "sticky",
        insetBlockEnd: { xs: 68, sm: 16 },
        zIndex: 2,
        justifySelf: "center",
        maxWidth: "100%",
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: { xs: 0, sm: 0.5 },
        padding: 0.75,
        "& .MuiButton-startIcon": { display: { xs: "none", sm: "inherit" } },
        border: "1px solid",
        borderColor: "divider",
        borderRadius: "14px",
        backgroundColor: "raised",
        boxShadow: 8,
        fontSize: "0.875rem",
      }}
    >
      <GlobalStyles styles={besidesThis} />
      <IconButton size="small" aria-label={translate("list.select.clear")} onClick={selection.clear}>
        <Close fontSize="small" />
      </IconButton>
      <Box component="output" sx={{ fontWeight: 600, marginInline: 1 }}>
        {translate("list.select.count", { smart_count: selection.size })}
      </Box>
      {selection.size < total && <SelectAll selection={selection} controls={controls} total={total} />}
      {policy && (
        <ButtonLink
          to={`/${connection.id}/templates/apply?chosen`}
          onClick={() => choose(connection.id, { users: selection.users })}
        >
          {translate("list.select.template")}
        </ButtonLink>
      )}
      <SelectionActions users={selection.users} />
      {users.remove && (
        <Button color="error" startIcon={<DeleteOutline />} onClick={onDelete}>
          {translate("list.select.delete")}
        </Button>
      )}
    </Box>
  );
}

/** What the Tab key comes to is not hidden behind this bar. */
const besidesThis: CSSObject = {
  html: { scrollPaddingBlockEnd: 90 },
  "@media (max-width: 599.95px)": { html: { scrollPaddingBlockEnd: 190 } },
};

const SelectAll = ({
  selection,
  controls,
  total,
}: Omit<SelectionBarProps, "onDelete"> & { total: number }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { connection } = useAdminApp();
  const [isReading, setReading] = useState(false);
  const selectAll = async () => {
    setReading(true);
    try {
      selection.add(await readEveryone(dataProvider, controls.query));
    } catch (error) {
      const { title, params } = describeError(error, connection);
      notify(title, { type: "error", messageArgs: params });
    } finally {
      setReading(false);
    }
  };
  return (
    <Button disabled={isReading} onClick={() => void selectAll()}>
      {translate("list.select.all", { smart_count: total })}
    </Button>
  );
};
