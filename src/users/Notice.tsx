/** A line above the list about something that is not as it should be. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { alpha } from "@mui/material/styles";
import type { ReactNode } from "react";

export interface NoticeProps {
  /** Absent where it is part of something that is read anyway. */
  role?: "alert";
  tone?: "primary" | "error" | "warning";
  icon: ReactNode;
  children: ReactNode;
  /** Only the icon is shown where there is one; then the label names it. */
  action?: { label: string; icon?: ReactNode; onClick: () => void };
}

export const Notice = ({ role, tone = "primary", icon, children, action }: NoticeProps) => (
  <Box
    role={role}
    sx={({ palette }) => ({
      display: "flex",
      alignItems: "center",
      gap: 1.5,
      paddingInline: 2,
      paddingBlock: 0.75,
      minHeight: 48,
      borderRadius: 2,
      fontSize: "0.875rem",
      border: `1px solid ${alpha(palette[tone].main, 0.35)}`,
      backgroundColor: alpha(palette[tone].main, 0.08),
      "& > svg": { color: palette[tone].main, flexShrink: 0 },
    })}
  >
    {icon}
    <Box sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>{children}</Box>
    {action?.icon ? (
      <IconButton size="small" aria-label={action.label} onClick={action.onClick}>
        {action.icon}
      </IconButton>
    ) : (
      action && (
        <Button size="small" color="inherit" onClick={action.onClick}>
          {action.label}
        </Button>
      )
    )}
  </Box>
);
