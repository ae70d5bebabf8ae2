/** The session ended under an open page: sign in again above it, and everything typed is still there. */
import Dialog from "@mui/material/Dialog";
import { useSyncExternalStore } from "react";
import type { SessionExpiry } from "../providers/sessionExpiry";

export const SessionExpiredDialog = ({ expiry }: { expiry: SessionExpiry }) => {
  const isExpired = useSyncExternalStore(expiry.subscribe, expiry.isExpired);
  return <Dialog open={isExpired} />;
};
