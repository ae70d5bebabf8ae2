/** How many entries that the browser kept cannot be read, and were left out. */
import Alert from "@mui/material/Alert";
import { useTranslate } from "ra-core";
import { use } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { adding } from "../providers/i18nProvider";

export interface LeftOutProps {
  of: "journal" | "runs" | "templates";
  count: number;
  onClose?: () => void;
}

export default function LeftOutAlert({ of, count, onClose }: LeftOutProps) {
  use(addOwnMessages(useAdminApp().i18n));
  const translate = useTranslate();
  return (
    <Alert severity="warning" {...(onClose && { onClose, closeText: translate("admin.close") })}>
      {translate(`leftOut.${of}`, { smart_count: count })}
    </Alert>
  );
}

const addOwnMessages = adding(async () => [(await import("../i18n/en/leftOut")).leftOut]);
