/** Instead of a user's page: nobody has this id, or the server did not answer. */
import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import PersonSearchOutlined from "@mui/icons-material/PersonSearchOutlined";
import Button from "@mui/material/Button";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { BackendError } from "../backends/errors";
import { ButtonLink } from "../layout/ButtonLink";
import { StatusPage } from "../layout/StatusPage";
import { explain } from "../settings/explain";

export interface UserProblemProps {
  id: string;
  error: unknown;
  retry(): void;
}

export const UserProblem = ({ id, error, retry }: UserProblemProps) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  if (error instanceof BackendError && error.status === 404)
    return (
      <StatusPage
        icon={<PersonSearchOutlined />}
        title={translate("user.unknown.title", { server: connection.name })}
        text={translate("user.unknown.text", { id })}
        action={
          <ButtonLink variant="contained" to={`/${connection.id}/users`}>
            {translate("user.back")}
          </ButtonLink>
        }
      />
    );
  return (
    <StatusPage
      icon={<CloudOffOutlined />}
      {...explain(error, "load", translate, connection)}
      action={
        <Button variant="contained" onClick={retry}>
          {translate("record.tryAgain")}
        </Button>
      }
    />
  );
};
