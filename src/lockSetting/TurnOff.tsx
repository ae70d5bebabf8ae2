/** The lock is on: locking at once, and what asks for the PIN. */
import LockOutlined from "@mui/icons-material/LockOutlined";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useNotify, useTranslate } from "ra-core";
import { type SubmitEvent, useRef, useState, useSyncExternalStore } from "react";
import { readLockSetting } from "../lock/lock";
import { WrongPinError } from "../lock/lockKeys";
import { lock } from "../lock/ownLock";
import { readSetting, subscribeToSetting } from "../lock/setting";
import { FormCard } from "../settings/FormCard";
import { LockPin } from "./LockPin";
import { WaitSelect } from "./WaitSelect";

export const TurnOff = () => {
  const translate = useTranslate();
  const notify = useNotify();
  useSyncExternalStore(subscribeToSetting, readSetting);
  const kept = readLockSetting()?.minutes ?? 0;
  const [minutes, setMinutes] = useState(kept);
  const [pin, setPin] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const withPin = async (act: (pin: string) => Promise<void>, done: string) => {
    if (isBusy) return;
    input.current?.focus();
    setBusy(true);
    try {
      await act(pin);
      setProblem(undefined);
      notify(done, { type: "success" });
    } catch (error) {
      setProblem(
        error instanceof WrongPinError
          ? translate("lock.setting.wrong", { smart_count: error.triesLeft })
          : translate("lock.setting.full"),
      );
    }
    setPin("");
    setBusy(false);
  };
  const change = (event: SubmitEvent) => {
    event.preventDefault();
    void withPin((typed) => lock.changeWait(minutes, typed), "lock.setting.changed");
  };

  return (
    <form noValidate autoComplete="off" onSubmit={change}>
      <FormCard>
        <Stack sx={{ gap: 2.5 }}>
          <Typography>{translate("lock.setting.on", { smart_count: kept })}</Typography>
          <Button
            variant="contained"
            startIcon={<LockOutlined />}
            onClick={lock.lockNow}
            sx={{ alignSelf: "start" }}
          >
            {translate("admin.user.lockNow")}
          </Button>
          <WaitSelect value={minutes} onChange={setMinutes} />
          <LockPin
            label={translate("lock.setting.current")}
            help={translate("lock.setting.currentHelp")}
            problem={problem}
            value={pin}
            onChange={(text) => {
              setPin(text);
              setProblem(undefined);
            }}
            inputRef={input}
            isReadOnly={isBusy}
          />
          <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
            <Button type="submit" variant="outlined">
              {translate("lock.setting.change")}
            </Button>
            <Button onClick={() => void withPin((typed) => lock.turnOff(typed), "lock.setting.turnedOff")}>
              {translate("lock.setting.turnOff")}
            </Button>
          </Stack>
        </Stack>
      </FormCard>
    </form>
  );
};
