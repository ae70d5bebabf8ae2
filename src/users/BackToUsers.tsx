/** The way back to everyone. */
import ArrowBack from "@mui/icons-material/ArrowBack";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { ButtonLink } from "../layout/ButtonLink";

export const BackToUsers = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  return (
    <ButtonLink
      to={`/${connection.id}/users`}
      size="small"
      startIcon={<ArrowBack sx={{ "&:dir(rtl)": { transform: "scaleX(-1)" } }} />}
      sx={{ marginBlockEnd: 1, marginInlineStart: -0.75 }}
    >
      {translate("user.back")}
    </ButtonLink>
  );
};
