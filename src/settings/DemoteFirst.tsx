/**
 * The way to disable an administrator, where a server takes it in two steps only: first the role goes,
 * and is saved; then the switch can be used.
 */
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useTranslate } from "ra-core";
import { useContext } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { RecordFormContext } from "./RecordFormContext";
import { useVerdict } from "./useVerdict";

export const DemoteFirst = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { policy } = useBackend();
  const { isReadOnly } = useContext(RecordFormContext);
  const role = policy?.fields.find((field) => field.kind === "switch" && field.action === "setAdmin")?.source;
  const verdict = useVerdict("setAdmin", user);
  const { setValue } = useFormContext();
  const isStillAdmin: unknown = useWatch({ name: role ?? "", disabled: !role });
  if (!role || isReadOnly || !verdict) return null;
  if (!verdict.allowed) return <Alert severity="info">{translate(`rules.${verdict.rule}`)}</Alert>;
  return (
    <Alert
      severity="info"
      sx={{ flexWrap: "wrap", "& .MuiAlert-message": { flex: "1 1 14rem" } }} // on a phone, the button comes below
      {...(isStillAdmin === true && {
        action: (
          <Button color="inherit" onClick={() => setValue(role, false, { shouldDirty: true })}>
            {translate("demote.button")}
          </Button>
        ),
      })}
    >
      {translate(isStillAdmin === true ? "demote.first" : "demote.afterSaving")}
    </Alert>
  );
};
