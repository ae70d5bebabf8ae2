/** A card about one question, with its heading. */
import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import type { SxProps, Theme } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import { radii } from "../ui/tokens";

export interface PanelProps {
  title: string;
  text?: string;
  /** At the end of the heading's line. */
  action?: ReactNode;
  /** Takes the room of two where there is room for two. */
  isWide?: boolean;
  children: ReactNode;
}

export const Panel = ({ title, text, action, isWide = false, children }: PanelProps) => {
  const titleId = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      sx={{ ...panelSx, ...(isWide && { gridColumn: { md: "span 2" } }) }}
    >
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          alignItems: "center",
          columnGap: 2,
          rowGap: 1,
          minHeight: 36,
        }}
      >
        <Typography id={titleId} variant="h2" sx={{ marginInlineEnd: "auto" }}>
          {title}
        </Typography>
        {action}
      </Box>
      {text && (
        <Typography variant="body2" color="text.secondary" sx={{ marginBlockStart: 0.25 }}>
          {text}
        </Typography>
      )}
      <Box sx={{ marginBlockStart: 1.5 }}>{children}</Box>
    </Paper>
  );
};

const panelSx = {
  minWidth: 0,
  padding: { xs: 2, sm: 2.5 },
  borderRadius: `${radii.card}px`,
} satisfies SxProps<Theme>;
