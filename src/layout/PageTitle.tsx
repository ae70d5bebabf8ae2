/** A page's heading, which also names the browser's tab: "Users · Demo music · Usher". */
import Typography from "@mui/material/Typography";
import { useEffect } from "react";
import { useAdminApp } from "../admin/AdminAppContext";

export interface PageTitleProps {
  title: string;
  /** The name of somebody: it may be written in another direction than this page. */
  isName?: boolean;
}

export const PageTitle = ({ title, isName = false }: PageTitleProps) => {
  const { connection } = useAdminApp();
  useEffect(() => {
    document.title = [title, connection.name, "Usher"].filter(Boolean).join(" · ");
  }, [title, connection.name]);
  return (
    <Typography
      variant="h1"
      tabIndex={-1} // whoever comes from another page starts reading here: see Layout
      data-page-title
      {...(isName && { title })}
      sx={{ outline: "none !important", minWidth: 0, overflowWrap: "anywhere" }}
    >
      {isName ? <bdi>{title}</bdi> : title}
    </Typography>
  );
};
