/** The last look before a save: what will change, in sentences, with the risks first. */
import WarningAmber from "@mui/icons-material/WarningAmber";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { alpha } from "@mui/material/styles";
import { useTranslate } from "ra-core";
import { useId } from "react";
import type { Sentence } from "../changes/sentences";

export interface ReviewDialogProps {
  sentences: readonly Sentence[];
  /** Whose settings they are. */
  name: string;
  answer(isWanted: boolean): void;
}

export const ReviewDialog = ({ sentences, name, answer }: ReviewDialogProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const textId = useId();
  const isRisky = sentences.some(({ risk }) => risk);
  return (
    <Dialog
      open
      onClose={() => answer(false)}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {translate("review.title", { name })}
      </DialogTitle>
      <DialogContent>
        <Box
          component="ul"
          id={textId}
          sx={{ margin: 0, padding: 0, listStyle: "none", display: "grid", gap: 1 }}
        >
          {sentences.map((sentence) => (
            <Line key={`${sentence.source} ${sentence.text}`} {...sentence} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        {/* Whoever presses Enter without reading does no harm. */}
        <Button onClick={() => answer(false)} autoFocus={isRisky}>
          {translate("review.back")}
        </Button>
        <Button variant="contained" onClick={() => answer(true)} autoFocus={!isRisky}>
          {translate("review.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Line = ({ text, risk, isNote }: Sentence) => {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      data-risk={risk}
      sx={[
        { overflowWrap: "anywhere", paddingBlock: 0.75, paddingInline: 1.5, borderRadius: 1 },
        isNote === true && { color: "text.secondary", typography: "body2" },
        risk === "high" &&
          (({ palette }) => ({
            display: "flex",
            gap: 1.5,
            border: `1px solid ${alpha(palette.warning.main, 0.5)}`,
            backgroundColor: alpha(palette.warning.main, 0.1),
            "& > svg": { color: palette.warning.main, flexShrink: 0 },
          })),
      ]}
    >
      {risk === "high" && <WarningAmber fontSize="small" titleAccess={translate("review.risk")} />}
      <span>{text}</span>
    </Box>
  );
};
