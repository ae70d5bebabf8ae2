/** The household above the list of its members: what it is, its guest, and who was asked to join. */
import HomeOutlined from "@mui/icons-material/HomeOutlined";
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { use } from "react";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { HouseholdFacts } from "../backends/backend";
import { addPageMessages } from "../providers/i18nProvider";
import { Failure } from "../settings/Failure";
import { radii } from "../ui/tokens";
import { GuestSwitch } from "./GuestSwitch";
import { Invitations } from "./Invitations";
import { InviteButton } from "./InviteButton";
import { useHouseholdFacts, useInvitations } from "./useHousehold";

export default function HouseholdHeader() {
  const { i18n, backend } = useAdminApp();
  use(addPageMessages(i18n, backend));
  return <HouseholdCard />;
}

/** Its texts must be there. */
export const HouseholdCard = () => {
  const translate = useTranslate();
  const { data: facts, error, refetch } = useHouseholdFacts();
  const { isPending } = useInvitations();
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={translate("household.label")}
      aria-busy={(!facts && !error) || isPending}
      sx={{ borderRadius: `${radii.card}px`, padding: 2, minHeight: 74, display: "grid", gap: 1.5 }}
    >
      {facts ? (
        <Facts facts={facts} />
      ) : error ? (
        <Failure error={error} action="load" retry={() => void refetch()} />
      ) : (
        <Typography color="text.secondary" sx={{ alignSelf: "center" }}>
          {translate("household.loading")}
        </Typography>
      )}
      {/* Not before what stands above it, which would push it down. */}
      {(facts ?? error) && <Invitations />}
    </Paper>
  );
};

const Facts = ({ facts }: { facts: HouseholdFacts }) => {
  const translate = useTranslate();
  const { name: backendName } = useBackend();
  const subscription = facts.hasSubscription ? "subscription" : "noSubscription";
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, rowGap: 1 }}>
      <HomeOutlined aria-hidden color="primary" sx={{ display: { xs: "none", sm: "block" } }} />
      <Box sx={{ minWidth: 0, flex: "1 1 200px" }}>
        <Typography variant="h3" component="h2" sx={{ overflowWrap: "anywhere" }}>
          <bdi>{facts.name || translate("household.unnamed")}</bdi>
        </Typography>
        <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, marginBlockStart: 0.5 }}>
          <Typography variant="body2" color="text.secondary" component="span">
            {translate("household.members", { members: facts.members, limit: facts.limit })}
          </Typography>
          <Chip
            size="small"
            variant="outlined"
            color={facts.hasSubscription ? "primary" : "default"}
            label={translate(`backends.${backendName}.household.${subscription}`, {
              _: translate(`household.${subscription}`),
            })}
          />
        </Box>
      </Box>
      <GuestSwitch facts={facts} />
      <InviteButton facts={facts} />
    </Box>
  );
};
