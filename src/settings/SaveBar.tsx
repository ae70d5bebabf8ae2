/** The lower edge of every form: what is not saved yet, what went wrong, and the buttons. Stays in sight. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import GlobalStyles from "@mui/material/GlobalStyles";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { useSession } from "../admin/BackendContext";
import { useSteady } from "../keyboard/useSteady";
import { radii } from "../ui/tokens";

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

export const SaveBar = ({ status, failure, isSaving, canSave, saveLabel, children }: SaveBarProps) => {
  const { isAdmin: hasNavigation } = useSession(); // on phones it lies at the bottom, and this bar on top of it
  const saving = useSteady(!canSave || isSaving);
  return (
    <Box
      sx={{
        position: "sticky",
        insetBlockEnd: { xs: hasNavigation ? "calc(57px + env(safe-area-inset-bottom))" : 0, sm: 0 },
        zIndex: 2, // above the inputs' labels
        paddingBlock: 1.5,
        paddingInline: { xs: 2, sm: 3 },
        borderBlockStart: "1px solid",
        borderColor: "divider",
        borderEndStartRadius: radii.card,
        borderEndEndRadius: radii.card,
        backgroundColor: "background.paper",
      }}
    >
      <GlobalStyles styles={besidesTheBars} />
      {failure && <Box sx={{ marginBlockEnd: 1.5 }}>{failure}</Box>}
      <Stack
        direction="row"
        sx={{ flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", gap: 1 }}
      >
        <Typography
          variant="body2"
          component="output"
          color="text.secondary"
          sx={{ marginInlineEnd: "auto" }}
        >
          {status}
        </Typography>
        {children}
        <Button
          type="submit"
          variant="contained"
          {...saving}
          startIcon={isSaving ? <CircularProgress size={16} color="inherit" /> : undefined}
        >
          {saveLabel}
        </Button>
      </Stack>
    </Box>
  );
};

/** What has the focus must not be hidden behind this bar, nor behind the one on top of the page. */
const besidesTheBars = { html: { scrollPaddingBlockEnd: 150 } };
