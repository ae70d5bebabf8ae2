/** Tells what went wrong, where it went wrong, and stays until the next try. */
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { isMissingChunk } from "../errors/describeError";
import { type Action, explain } from "./explain";
import { ReloadButton } from "./lazyPart";

export interface FailureProps {
  error: unknown;
  action: Action;
  retry?: () => void;
}

export const Failure = ({ error, action, retry }: FailureProps) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { title, text } = explain(error, action, translate, connection);
  return (
    <Alert
      severity="error"
      sx={{ overflowWrap: "anywhere" }}
      {...(retry && {
        action: (
          <Button color="inherit" onClick={retry}>
            {translate("record.tryAgain")}
          </Button>
        ),
      })}
    >
      <AlertTitle>{title}</AlertTitle>
      {text}
      {isMissingChunk(error) && <ReloadButton />}
    </Alert>
  );
};
