/** Lets a guest in or keeps guests out, after saying what that changes for everybody. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import FormControlLabel from "@mui/material/FormControlLabel";
import Stack from "@mui/material/Stack";
import Switch from "@mui/material/Switch";
import { useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { HouseholdFacts } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { useHouseholdChange } from "./useHousehold";

export const GuestSwitch = ({ facts }: { facts: HouseholdFacts }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const textId = useId();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, failure, run, forget } = useHouseholdChange();
  /** What it was when the question was asked: the answer must not turn it around. */
  const [wanted, setWanted] = useState(true);
  const close = () => setAsking(false);
  const state = wanted ? "on" : "off";
  const submit = async () => {
    if (!(await run(({ setGuest }) => setGuest(wanted)))) return;
    close();
    notify(`household.guest.done${wanted ? "On" : "Off"}`, { type: "success" });
  };
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            checked={facts.isGuestEnabled}
            onChange={() => {
              forget();
              setWanted(!facts.isGuestEnabled);
              setAsking(true);
            }}
          />
        }
        label={translate("household.guest.label")}
        sx={{ marginInline: 0 }}
      />
      <Dialog
        open={isAsking}
        onClose={isBusy ? undefined : close}
        maxWidth="xs"
        fullWidth
        aria-labelledby={titleId}
        aria-describedby={textId}
      >
        <DialogTitle id={titleId}>{translate(`household.guest.${state}Title`)}</DialogTitle>
        <DialogContent>
          <Stack id={textId} sx={{ gap: 2 }}>
            <DialogContentText>{translate(`household.guest.${state}`)}</DialogContentText>
            {wanted && facts.members === 1 && (
              <DialogContentText>{translate("household.guest.first")}</DialogContentText>
            )}
            {failure !== null && <Failure error={failure} action="household" />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button autoFocus onClick={close} disabled={isBusy}>
            {translate("record.cancel")}
          </Button>
          <Button variant="contained" disabled={isBusy} onClick={() => void submit()}>
            {translate(`household.guest.confirm${wanted ? "On" : "Off"}`)}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
