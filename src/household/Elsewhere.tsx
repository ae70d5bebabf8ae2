/** What cannot be changed of a member here, and who can. */
import Alert from "@mui/material/Alert";
import { useTranslate } from "ra-core";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { displayNameOf } from "../users/userModel";

export const Elsewhere = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { household } = useBackend();
  const { userId } = useSession();
  if (!household) return null;
  return (
    <Alert severity="info">
      {translate(`household.elsewhere.${kindOfText(user, userId)}`, { name: displayNameOf(user) })}
    </Alert>
  );
};

const kindOfText = ({ id, isGuest, isManaged }: User, me: string) => {
  if (isGuest) return "guest";
  if (isManaged) return "managed";
  return id === me ? "own" : "full";
};
