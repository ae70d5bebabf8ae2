/**
 * Says what react-admin's `useNotify` is told: one at a time; what failed stays until it is closed. Below the
 * bar on top of the page: at the bottom are the buttons that one is about to press again.
 */
import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Snackbar from "@mui/material/Snackbar";
import { isValidElement, useState } from "react";
import {
  CloseNotificationContext,
  type NotificationPayload,
  useNotificationContext,
  useTranslate,
} from "react-admin";

export const Notifications = () => {
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState(0);
  const [next] = notifications;
  if (!next) return null;
  return (
    <Toast
      key={shown}
      notification={next}
      onGone={() => {
        takeNotification();
        setShown(shown + 1);
      }}
    />
  );
};

interface ToastProps {
  notification: NotificationPayload;
  onGone: () => void;
}

const Toast = ({ notification, onGone }: ToastProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(true);
  const { message, type, notificationOptions = {} } = notification;
  const { autoHideDuration, messageArgs } = notificationOptions;
  const isError = type === "error" || type === "warning";
  return (
    <Snackbar
      open={isOpen}
      onClose={(_event, reason) => reason !== "clickaway" && setOpen(false)}
      autoHideDuration={autoHideDuration === undefined ? (isError ? null : 5000) : autoHideDuration}
      anchorOrigin={{ vertical: "top", horizontal: "center" }}
      slotProps={{ transition: { onExited: onGone } }}
      sx={{ insetBlockStart: { xs: 66, sm: 70 } }}
    >
      <Box
        role={isError ? "alert" : "status"}
        sx={{
          display: "flex",
          alignItems: "center",
          gap: 1,
          maxWidth: 520,
          paddingInlineStart: 2,
          paddingInlineEnd: 0.5,
          paddingBlock: 0.5,
          borderRadius: 2,
          fontSize: "0.875rem",
          color: isError ? "error.contrastText" : "background.default",
          backgroundColor: isError ? "error.main" : "text.primary",
          boxShadow: 6,
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>
          {typeof message === "string" ? (
            translate(message, messageArgs)
          ) : (
            <CloseNotificationContext value={() => setOpen(false)}>
              {isValidElement(message) && message}
            </CloseNotificationContext>
          )}
        </Box>
        <IconButton
          size="small"
          color="inherit"
          aria-label={translate("admin.close")}
          onClick={() => setOpen(false)}
        >
          <Close fontSize="small" />
        </IconButton>
      </Box>
    </Snackbar>
  );
};
