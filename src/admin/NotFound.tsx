/** For an address that leads to no page. */
import SearchOffOutlined from "@mui/icons-material/SearchOffOutlined";
import { useTranslate } from "react-admin";
import { ButtonLink } from "../layout/ButtonLink";
import { StatusPage } from "../layout/StatusPage";
import { useAdminApp } from "./AdminAppContext";
import { useSession } from "./BackendContext";

export const NotFound = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { isAdmin } = useSession();
  return (
    <StatusPage
      icon={<SearchOffOutlined />}
      title={translate("admin.notFound.title")}
      text={translate("admin.notFound.text")}
      action={
        <ButtonLink variant="contained" to={`/${connection.id}/${isAdmin ? "users" : "profile"}`}>
          {translate(isAdmin ? "admin.notFound.toUsers" : "admin.notFound.toProfile")}
        </ButtonLink>
      }
    />
  );
};
