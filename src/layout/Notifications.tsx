/** Says what react-admin's `useNotify` is told: in a corner, one at a time; what failed stays until it is closed. */
import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Snackbar from "@mui/material/Snackbar";
import { isValidElement, useEffect, useState } from "react";
import { type NotificationPayload, useNotificationContext, useTranslate } from "react-admin";

export const Notifications = () => {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [current, setCurrent] = useState<NotificationPayload>();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (current || !notifications.length) return;
    setCurrent(takeNotification() || undefined);
    setOpen(true);
  }, [current, notifications, takeNotification]);

  if (!current) return null;
  const { message, type, notificationOptions: { autoHideDuration, messageArgs } = {} } = current;
  const isError = type === "error" || type === "warning";
  return (
    <Snackbar
      open={isOpen}
      onClose={(_event, reason) => reason !== "clickaway" && setOpen(false)}
      autoHideDuration={autoHideDuration === undefined ? (isError ? null : 5000) : autoHideDuration}
      anchorOrigin={{ vertical: "bottom", horizontal: "center" }}
      slotProps={{ transition: { onExited: () => setCurrent(undefined) } }}
      sx={{ insetBlockEnd: { xs: 76, sm: 24 } }}
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
          {typeof message === "string" ? translate(message, messageArgs) : isValidElement(message) && message}
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
