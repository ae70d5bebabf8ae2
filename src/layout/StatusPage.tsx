/** A page that says one thing: what is the matter, and what to do now. */
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { PageTitle } from "./PageTitle";

export interface StatusPageProps {
  icon: ReactNode;
  title: string;
  text: string;
  action?: ReactNode;
}

export const StatusPage = ({ icon, title, text, action }: StatusPageProps) => (
  <Box
    sx={{
      maxWidth: 480,
      marginInline: "auto",
      paddingBlock: { xs: 6, sm: 10 },
      display: "grid",
      justifyItems: "center",
      gap: 1.5,
      textAlign: "center",
    }}
  >
    <Box aria-hidden sx={{ color: "text.secondary", "& svg": { fontSize: 44, display: "block" } }}>
      {icon}
    </Box>
    <PageTitle title={title} />
    <Typography color="text.secondary">{text}</Typography>
    {action && <Box sx={{ marginBlockStart: 1.5 }}>{action}</Box>}
  </Box>
);
