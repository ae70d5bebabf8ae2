/** For a fault of this app's own: what can be done about it, without the details that help nobody. */
import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import Button from "@mui/material/Button";
import { useTranslate } from "react-admin";
import { StatusPage } from "../layout/StatusPage";

export const ErrorPage = () => {
  const translate = useTranslate();
  return (
    <StatusPage
      icon={<ReportProblemOutlined />}
      title={translate("admin.error.title")}
      text={translate("admin.error.text")}
      action={
        <Button variant="contained" onClick={() => window.location.reload()}>
          {translate("admin.error.action")}
        </Button>
      }
    />
  );
};
