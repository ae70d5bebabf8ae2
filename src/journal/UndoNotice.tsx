/** "Mia is saved", with the way to take it back at once. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useCloseNotification, useNotify, useTranslate } from "ra-core";
import { useState } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { ConflictError } from "../backends/errors";
import { describeError } from "../errors/describeError";
import type { EditEntry } from "./journal";
import { useRevert } from "./useRevert";

export interface UndoNoticeProps {
  entry: EditEntry;
  /** Whom to call it after. */
  name: string;
  /** What has happened, in words. */
  text: string;
}

export const UndoNotice = ({ entry, name, text }: UndoNoticeProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const close = useCloseNotification();
  const { connection } = useAdminApp();
  const revert = useRevert();
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      await revert(entry);
      notify("undo.done", { type: "success", messageArgs: { name } });
    } catch (error) {
      if (error instanceof ConflictError) notify("undo.conflict", { type: "error", messageArgs: { name } });
      else {
        const { title, text: advice, params } = describeError(error, connection);
        const isRule = advice.startsWith("rules.");
        notify(isRule ? advice : title, { type: "error", messageArgs: params });
      }
    } finally {
      close();
    }
  };
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <span>{text}</span>
      <Button
        color="inherit"
        size="small"
        disabled={isBusy}
        onClick={() => void undo()}
        sx={{ marginInlineStart: "auto", fontWeight: 700, textDecoration: "underline", flexShrink: 0 }}
      >
        {translate("undo.button")}
      </Button>
    </Box>
  );
};
