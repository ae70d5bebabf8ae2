/**
 * Says what react-admin's `useNotify` is told: one at a time; what failed stays until it is closed. Below the
 * bar on top of the page: at the bottom are the buttons that one is about to press again.
 */
import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import { isValidElement, useEffect, useEffectEvent, useState } from "react";
import {
  CloseNotificationContext,
  type NotificationPayload,
  useNotificationContext,
  useTranslate,
} from "react-admin";

export const Notifications = () => {
  const { notifications, setNotifications } = useNotificationContext();
  const [shown, setShown] = useState(0);
  const [next] = notifications;
  if (!next) return null;
  return (
    <Toast
      key={shown}
      notification={next}
      onGone={() => {
        // Not react-admin's `takeNotification`: it loses what is told in the same moment.
        setNotifications((all) => all.filter((each) => each !== next));
        setShown((count) => count + 1);
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
  const { message, type, notificationOptions = {} } = notification;
  const { autoHideDuration, messageArgs } = notificationOptions;
  const isError = type === "error" || type === "warning";
  const stay = useTimeLeft(
    autoHideDuration === undefined ? (isError ? null : 5000) : autoHideDuration,
    onGone,
  );
  return (
    <Box
      {...stay}
      data-notification
      sx={{
        position: "fixed",
        zIndex: "snackbar",
        insetInline: 8,
        insetBlockStart: { xs: 66, sm: 70 },
        display: "flex",
        justifyContent: "center",
        pointerEvents: "none",
        "@keyframes come": { from: { opacity: 0, transform: "translateY(-8px)" } },
        animation: "come 160ms ease-out",
      }}
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
          pointerEvents: "auto",
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>
          {typeof message === "string" ? (
            translate(message, messageArgs)
          ) : (
            <CloseNotificationContext value={onGone}>
              {isValidElement(message) && message}
            </CloseNotificationContext>
          )}
        </Box>
        <IconButton size="small" color="inherit" aria-label={translate("admin.close")} onClick={onGone}>
          <Close fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
};

/**
 * Calls `onEnd` after so many milliseconds (null: never), and on Escape. Not while the pointer or the keyboard
 * is there, nor while the window is not looked at: somebody is reading it then, or nobody is.
 */
const useTimeLeft = (duration: number | null, onEnd: () => void) => {
  const [isHeld, setHeld] = useState(false);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) end();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  useEffect(() => {
    if (duration === null || isHeld) return undefined;
    let timer = setTimeout(end, duration);
    const onLeave = () => clearTimeout(timer);
    const onReturn = () => {
      clearTimeout(timer);
      timer = setTimeout(end, duration);
    };
    addEventListener("blur", onLeave);
    addEventListener("focus", onReturn);
    return () => {
      clearTimeout(timer);
      removeEventListener("blur", onLeave);
      removeEventListener("focus", onReturn);
    };
  }, [duration, isHeld]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return { onMouseEnter: hold, onMouseLeave: release, onFocus: hold, onBlur: release };
};
