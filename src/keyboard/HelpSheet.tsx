/** What the keyboard can do, and the switch for keys that are pressed alone. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import FormControlLabel from "@mui/material/FormControlLabel";
import Switch from "@mui/material/Switch";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useIsPhone } from "../layout/useIsPhone";
import { Keys } from "./Keys";
import { keepSingleKeys, useSingleKeys } from "./singleKeys";
import { type ShortcutGroup, useShortcutGroups } from "./useShortcutGroups";

export interface HelpSheetProps {
  isOpen: boolean;
  close(): void;
  onClosed(): void;
}

export const HelpSheet = ({ isOpen, close, onClosed }: HelpSheetProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useIsPhone();
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      fullScreen={isPhone}
      fullWidth
      maxWidth="lg"
      aria-labelledby={titleId}
      slotProps={{ transition: { onExited: onClosed } }}
    >
      <DialogTitle id={titleId}>{translate("keyboard.help.title")}</DialogTitle>
      {/* With the keyboard here, the arrows move what is longer than the window. */}
      <DialogContent tabIndex={0} role="group" aria-labelledby={titleId} sx={{ outlineOffset: -2 }}>
        <SingleKeys />
        <Box sx={{ columns: { sm: 2, lg: 3 }, columnGap: 5, marginBlockStart: 3 }}>
          {useShortcutGroups().map((group) => (
            <Group key={group.title} {...group} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={close}>
          {translate("admin.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const SingleKeys = () => {
  const translate = useTranslate();
  const helpId = useId();
  const isOn = useSingleKeys();
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            checked={isOn}
            onChange={(_event, isChecked) => keepSingleKeys(isChecked)}
            slotProps={{ input: { "aria-describedby": helpId } }}
          />
        }
        label={translate("keyboard.help.single.label")}
      />
      <Typography id={helpId} variant="body2" color="text.secondary">
        {translate("keyboard.help.single.help")}
      </Typography>
    </>
  );
};

const Group = ({ title, shortcuts }: ShortcutGroup) => {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ breakInside: "avoid", marginBlockEnd: 3 }}>
      <Typography id={titleId} variant="h3" component="h2" sx={{ marginBlockEnd: 0.5 }}>
        {title}
      </Typography>
      <Box component="dl" sx={{ margin: 0 }}>
        {shortcuts.map(({ label, ways }) => (
          <Box key={label} sx={lineStyles}>
            <dt>{label}</dt>
            <Box component="dd" sx={{ margin: 0, display: "flex", gap: 1.5, flexShrink: 0 }}>
              {ways.map((keys) => (
                <Keys key={keys.join()} keys={keys} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const lineStyles = {
  display: "flex",
  alignItems: "center",
  justifyContent: "space-between",
  gap: 2,
  minHeight: 36,
  borderBlockEnd: "1px solid",
  borderColor: "divider",
  fontSize: "0.875rem",
};
