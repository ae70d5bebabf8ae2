/** The sheet a form stands on, with its bar as the lower edge. */
import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import type { ReactNode } from "react";
import { radii } from "../ui/tokens";

export interface FormCardProps {
  children: ReactNode;
  /** A `SaveBar`; a form that is only read has none. */
  bar?: ReactNode;
}

export const FormCard = ({ children, bar }: FormCardProps) => (
  <Paper variant="outlined" sx={{ borderRadius: `${radii.card}px` }}>
    <Box sx={{ padding: { xs: 2, sm: 3 } }}>{children}</Box>
    {bar}
  </Paper>
);
