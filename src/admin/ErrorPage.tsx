/** For a fault of this app's own, or a part of it that could not be loaded. */
import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import Button from "@mui/material/Button";
import { useTranslate } from "react-admin";
import { describeError } from "../errors/describeError";
import { StatusPage } from "../layout/StatusPage";
import { useAdminApp } from "./AdminAppContext";

export const ErrorPage = ({ error }: { error: unknown }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { title, text, params } = describeError(error, connection);
  return (
    <StatusPage
      icon={<ReportProblemOutlined />}
      title={translate(title, params)}
      text={translate(text, params)}
      action={
        <Button variant="contained" onClick={() => window.location.reload()}>
          {translate("app.reload")}
        </Button>
      }
    />
  );
};
