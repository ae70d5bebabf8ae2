/** For whoever opens an administrator's address without being one. */
import LockOutlined from "@mui/icons-material/LockOutlined";
import { useTranslate } from "react-admin";
import { ButtonLink } from "../layout/ButtonLink";
import { StatusPage } from "../layout/StatusPage";
import { useAdminApp } from "./AdminAppContext";
import { useSession } from "./BackendContext";

export const AccessDenied = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { name } = useSession();
  return (
    <StatusPage
      icon={<LockOutlined />}
      title={translate("admin.accessDenied.title")}
      text={translate("admin.accessDenied.text", { name, server: connection.name })}
      action={
        <ButtonLink variant="contained" to={`/${connection.id}/profile`}>
          {translate("admin.accessDenied.action")}
        </ButtonLink>
      }
    />
  );
};
