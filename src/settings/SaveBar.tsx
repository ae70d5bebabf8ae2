/** The end of every form: what is not saved yet, what went wrong, and the buttons. Stays in sight. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import GlobalStyles from "@mui/material/GlobalStyles";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

export interface SaveBarProps {
  /** What the reader should know about what is typed: nothing changed, two changes not saved. */
  status: string;
  /** What went wrong. */
  failure?: ReactNode;
  isSaving: boolean;
  /** Whether saving does anything now. */
  canSave: boolean;
  saveLabel: string;
  /** Further buttons, before the one that saves. */
  children?: ReactNode;
}

export const SaveBar = ({ status, failure, isSaving, canSave, saveLabel, children }: SaveBarProps) => (
  <Paper
    variant="outlined"
    sx={{
      position: "sticky",
      insetBlockEnd: 0,
      zIndex: "appBar",
      marginBlockStart: 4,
      paddingBlock: 1.5,
      paddingInline: 2,
      paddingBlockEnd: "calc(12px + env(safe-area-inset-bottom))",
      borderEndStartRadius: 0,
      borderEndEndRadius: 0,
    }}
  >
    <GlobalStyles styles={behindTheBar} />
    {failure && <Box sx={{ marginBlockEnd: 1.5 }}>{failure}</Box>}
    <Stack
      direction="row"
      sx={{ flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", gap: 1 }}
    >
      <Typography variant="body2" component="output" color="text.secondary" sx={{ marginInlineEnd: "auto" }}>
        {status}
      </Typography>
      {children}
      <Button
        type="submit"
        variant="contained"
        disabled={!canSave || isSaving}
        startIcon={isSaving ? <CircularProgress size={16} color="inherit" /> : undefined}
      >
        {saveLabel}
      </Button>
    </Stack>
  </Paper>
);

/** What has the focus must not be hidden behind the bar. */
const behindTheBar = { html: { scrollPaddingBlockEnd: 120 } };
