/** Lets a guest in or keeps guests out, after saying what that changes for everybody. */
import DialogContentText from "@mui/material/DialogContentText";
import FormControlLabel from "@mui/material/FormControlLabel";
import Switch from "@mui/material/Switch";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { HouseholdFacts } from "../backends/backend";
import { ConfirmDialog } from "../settings/ConfirmDialog";
import { useHouseholdChange } from "./useHousehold";

export const GuestSwitch = ({ facts }: { facts: HouseholdFacts }) => {
  const translate = useTranslate();
  const notify = useNotify();
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
      <ConfirmDialog
        open={isAsking}
        title={translate(`household.guest.${state}Title`)}
        confirm={translate(`household.guest.confirm${wanted ? "On" : "Off"}`)}
        color="primary"
        isBusy={isBusy}
        failure={failure}
        action="household"
        onConfirm={submit}
        onClose={close}
      >
        <DialogContentText>{translate(`household.guest.${state}`)}</DialogContentText>
        {wanted && facts.members === 1 && (
          <DialogContentText>{translate("household.guest.first")}</DialogContentText>
        )}
      </ConfirmDialog>
    </>
  );
};
