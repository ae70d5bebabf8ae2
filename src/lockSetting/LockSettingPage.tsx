/** Where the lock of this browser is turned on and off. What it is: see lock/lock.ts. */
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useSyncExternalStore } from "react";
import { PageTitle } from "../layout/PageTitle";
import { canEncrypt } from "../lock/lockKeys";
import { isLockOn, subscribeToSetting } from "../lock/setting";
import { TurnOff } from "./TurnOff";
import { TurnOn } from "./TurnOn";

export default function LockSettingPage() {
  const translate = useTranslate();
  const isOn = useSyncExternalStore(subscribeToSetting, isLockOn);
  return (
    <Stack sx={{ gap: 2, maxWidth: 640 }}>
      <PageTitle title={translate("lock.setting.title")} />
      <Typography color="text.secondary">{translate("lock.setting.explain")}</Typography>
      {canEncrypt() ? (
        <>
          {isOn ? <TurnOff /> : <TurnOn />}
          {["typed", "forget"].map((key) => (
            <Typography key={key} variant="body2" color="text.secondary">
              {translate(`lock.setting.${key}`)}
            </Typography>
          ))}
        </>
      ) : (
        <Alert severity="info">
          <AlertTitle>{translate("lock.setting.impossible")}</AlertTitle>
          {translate("lock.setting.impossibleWhy")}
        </Alert>
      )}
    </Stack>
  );
}
