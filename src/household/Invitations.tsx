/** Who was asked to join and has not answered. Nothing where there is nobody. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { Invitation } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { TimeAgo } from "../users/TimeAgo";
import { useHouseholdChange, useInvitations } from "./useHousehold";

export const Invitations = () => {
  const translate = useTranslate();
  const titleId = useId();
  const { data, error, refetch } = useInvitations();
  const { isBusy, failure, run } = useHouseholdChange();
  const notify = useNotify();
  const cancel = async ({ id, account }: Invitation) => {
    if (await run(({ cancelInvitation }) => cancelInvitation(id)))
      notify("household.invitations.cancelled", { type: "success", messageArgs: { account } });
  };
  if (error && !data)
    return (
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
        <Typography variant="body2" role="alert">
          {translate("household.invitations.failed")}
        </Typography>
        <Button size="small" onClick={() => void refetch()}>
          {translate("record.tryAgain")}
        </Button>
      </Box>
    );
  if (data === null)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate("household.invitations.unknown")}
      </Typography>
    );
  if (!data?.length) return null;
  return (
    <Box sx={{ borderBlockStart: "1px solid", borderColor: "divider", paddingBlockStart: 1.5 }}>
      <Typography id={titleId} variant="body2" color="text.secondary" component="h3">
        {translate("household.invitations.title")}
      </Typography>
      <Box
        component="ul"
        aria-labelledby={titleId}
        sx={{ margin: 0, padding: 0, listStyle: "none", display: "flex", flexWrap: "wrap", columnGap: 3 }}
      >
        {data.map((invitation) => (
          <Box
            component="li"
            key={invitation.id}
            sx={{ display: "flex", alignItems: "center", gap: 1, minWidth: 0, minHeight: 40 }}
          >
            <Box component="bdi" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
              {invitation.account}
            </Box>
            {invitation.createdAt && (
              <Typography variant="body2" component="span" color="text.secondary">
                <TimeAgo at={invitation.createdAt} never="" />
              </Typography>
            )}
            <Button
              size="small"
              disabled={isBusy}
              aria-label={translate("household.invitations.cancelOf", { account: invitation.account })}
              onClick={() => void cancel(invitation)}
            >
              {translate("household.invitations.cancel")}
            </Button>
          </Box>
        ))}
      </Box>
      {failure !== null && <Failure error={failure} action="household" />}
    </Box>
  );
};
