/** In the place of a list that has nothing to show: what is the matter, and what can be done. */
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { radii } from "../ui/tokens";

export interface StateCardProps {
  role?: "alert";
  icon: ReactNode;
  title?: string;
  text: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
}

export const StateCard = ({ role, icon, title, text, action }: StateCardProps) => (
  <Box
    role={role}
    sx={{
      display: "grid",
      justifyItems: "center",
      gap: 1,
      paddingInline: 3,
      paddingBlock: { xs: 6, sm: 9 },
      textAlign: "center",
      border: "1px solid",
      borderColor: "divider",
      borderRadius: `${radii.card}px`,
      backgroundColor: "background.paper",
    }}
  >
    <Box aria-hidden sx={{ color: "text.secondary", "& svg": { fontSize: 40, display: "block" } }}>
      {icon}
    </Box>
    {title && (
      <Typography variant="h2" sx={{ overflowWrap: "anywhere", maxWidth: 520 }}>
        {title}
      </Typography>
    )}
    <Typography color="text.secondary" sx={{ maxWidth: 460, overflowWrap: "anywhere" }}>
      {text}
    </Typography>
    {action && <Box sx={{ marginBlockStart: 1.5 }}>{action}</Box>}
  </Box>
);
