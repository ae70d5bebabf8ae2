/** The way out of a household, for a member with an account of their own. */
import LogoutOutlined from "@mui/icons-material/LogoutOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useNotify, useTranslate } from "ra-core";
import { useId, useState } from "react";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { useHouseholdChange, useHouseholdFacts } from "./useHousehold";

/** Nothing for whoever cannot leave: its administrator, and those who exist in it only. */
export const LeaveHousehold = ({ user }: { user: User }) => {
  const { household } = useBackend();
  const { userId } = useSession();
  const { data: facts } = useHouseholdFacts();
  const isMember = user.id === userId && !user.isAdmin && !user.isManaged && !user.isGuest;
  // A household of one is none.
  return household && isMember && facts && facts.members > 1 ? <Leave name={facts.name} /> : null;
};

const Leave = ({ name }: { name: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const textId = useId();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, failure, run, forget } = useHouseholdChange();
  const close = () => setAsking(false);
  const submit = async () => {
    if (!(await run(({ leave }) => leave()))) return;
    close();
    notify("household.leave.done", { type: "success" });
  };
  return (
    <Box component="section" sx={{ marginBlockStart: 3 }}>
      <Typography variant="body2" color="text.secondary" sx={{ marginBlockEnd: 1 }}>
        {translate("household.leave.text")}
      </Typography>
      <Button
        variant="outlined"
        color="error"
        startIcon={<LogoutOutlined sx={{ "&:dir(rtl)": { transform: "scaleX(-1)" } }} />}
        onClick={() => {
          forget();
          setAsking(true);
        }}
        sx={{ color: "error.main", borderColor: "error.main" }}
      >
        {translate("household.leave.button")}
      </Button>
      <Dialog
        open={isAsking}
        onClose={isBusy ? undefined : close}
        maxWidth="xs"
        fullWidth
        aria-labelledby={titleId}
        aria-describedby={textId}
      >
        <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
          {translate("household.leave.ask", { household: name || translate("household.title") })}
        </DialogTitle>
        <DialogContent>
          <Stack id={textId} sx={{ gap: 2 }}>
            <DialogContentText>{translate("household.leave.text")}</DialogContentText>
            {failure !== null && <Failure error={failure} action="household" />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button autoFocus onClick={close} disabled={isBusy}>
            {translate("record.cancel")}
          </Button>
          <Button variant="contained" color="error" disabled={isBusy} onClick={() => void submit()}>
            {translate("household.leave.submit")}
          </Button>
        </DialogActions>
      </Dialog>
    </Box>
  );
};
