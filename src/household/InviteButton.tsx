/** Asks somebody with an account to join; where that cannot be, says why. */
import PersonAddAlt from "@mui/icons-material/PersonAddAlt";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { lazy, Suspense, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import type { HouseholdFacts } from "../backends/backend";

const InviteDialog = lazy(() => import("./InviteDialog"));

export const InviteButton = ({ facts }: { facts: HouseholdFacts }) => {
  const translate = useTranslate();
  const { name: backendName } = useBackend();
  const reasonId = useId();
  const [isOpen, setOpen] = useState(false);
  const problem = problemOf(facts);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PersonAddAlt />}
        disabled={problem !== undefined}
        onClick={() => setOpen(true)}
        {...(problem && { "aria-describedby": reasonId })}
      >
        {translate("household.invite.button")}
      </Button>
      {problem && (
        <Box sx={{ flexBasis: "100%" }}>
          <Typography id={reasonId} variant="body2" color="text.secondary">
            {translate(`backends.${backendName}.household.${problem}`, {
              _: translate(`household.invite.${problem}`),
            })}
          </Typography>
        </Box>
      )}
      {isOpen && (
        <Suspense>
          <InviteDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

const problemOf = ({ hasSubscription, members, limit }: HouseholdFacts) => {
  if (!hasSubscription) return "needsSubscription";
  return members >= limit ? "full" : undefined;
};
