/** The way out of a household, for a member with an account of their own. */
import LogoutOutlined from "@mui/icons-material/LogoutOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import DialogContentText from "@mui/material/DialogContentText";
import Typography from "@mui/material/Typography";
import { useNotify, useTranslate } from "ra-core";
import { useState } from "react";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { ConfirmDialog } from "../settings/ConfirmDialog";
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
      <ConfirmDialog
        open={isAsking}
        title={translate("household.leave.ask", { household: name || translate("household.title") })}
        confirm={translate("household.leave.submit")}
        isBusy={isBusy}
        failure={failure}
        action="household"
        onConfirm={submit}
        onClose={close}
      >
        <DialogContentText>{translate("household.leave.text")}</DialogContentText>
      </ConfirmDialog>
    </Box>
  );
};
