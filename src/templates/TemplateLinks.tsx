/** From one user to the templates: to make one of what this user may do, or to apply one. */
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { usePageActions } from "../keyboard/pageActions";
import { ButtonLink } from "../layout/ButtonLink";

export const TemplateLinks = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const navigate = useNavigate();
  const id = encodeURIComponent(user.id);
  const links = [
    {
      name: "applyTemplate",
      label: translate("user.templates.apply"),
      to: `/${connection.id}/templates/apply?user=${id}`,
    },
    {
      name: "createTemplate",
      label: translate("user.templates.create"),
      to: `/${connection.id}/templates/create?like=${id}`,
    },
  ];
  usePageActions(links.map(({ name, label, to }) => ({ name, label, run: () => void navigate(to) })));
  return (
    <Stack sx={{ gap: 0.5, alignItems: "start", marginBlockStart: 2, marginInlineStart: -1 }}>
      {links.map(({ name, label, to }) => (
        <ButtonLink key={name} to={to}>
          {label}
        </ButtonLink>
      ))}
    </Stack>
  );
};
