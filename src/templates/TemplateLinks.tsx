/** From one user to the templates: to make one of what this user may do, or to apply one. */
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { ButtonLink } from "../layout/ButtonLink";

export const TemplateLinks = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const id = encodeURIComponent(user.id);
  return (
    <Stack sx={{ gap: 0.5, alignItems: "start", marginBlockStart: 2, marginInlineStart: -1 }}>
      <ButtonLink to={`/${connection.id}/templates/apply?user=${id}`}>
        {translate("user.templates.apply")}
      </ButtonLink>
      <ButtonLink to={`/${connection.id}/templates/create?like=${id}`}>
        {translate("user.templates.create")}
      </ButtonLink>
    </Stack>
  );
};
