/** A time and a PIN, typed twice: nobody can tell later what it was. */
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import Stack from "@mui/material/Stack";
import { useNotify, useTranslate } from "ra-core";
import { type SubmitEvent, useRef, useState } from "react";
import { leastPinLength } from "../lock/lock";
import { lock } from "../lock/ownLock";
import { FormCard } from "../settings/FormCard";
import { LockPin } from "./LockPin";
import { WaitSelect } from "./WaitSelect";

export const TurnOn = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const [minutes, setMinutes] = useState(5);
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<"tooShort" | "differs">();
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const turnOn = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (pin.length < leastPinLength) {
      setProblem("tooShort");
      first.current?.focus();
      return;
    }
    if (pin !== again) {
      setProblem("differs");
      second.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await lock.turnOn(minutes, pin);
      notify("lock.setting.turnedOn", { type: "success" });
    } catch {
      notify("lock.setting.full", { type: "error" });
      setBusy(false);
    }
  };

  const type = (set: (text: string) => void) => (text: string) => {
    set(text);
    setProblem(undefined);
  };
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void turnOn(event)}>
      <FormCard>
        <Stack sx={{ gap: 2.5 }}>
          <WaitSelect value={minutes} onChange={setMinutes} />
          <LockPin
            label={translate("lock.setting.newPin")}
            help={translate("lock.setting.strength")}
            problem={problem === "tooShort" ? translate("lock.setting.tooShort") : undefined}
            value={pin}
            onChange={type(setPin)}
            inputRef={first}
            isReadOnly={isBusy}
          />
          <LockPin
            label={translate("lock.setting.again")}
            problem={problem === "differs" ? translate("lock.setting.differs") : undefined}
            value={again}
            onChange={type(setAgain)}
            inputRef={second}
            isReadOnly={isBusy}
          />
          <Button
            type="submit"
            variant="contained"
            sx={{ alignSelf: "start" }}
            startIcon={isBusy ? <CircularProgress size={16} color="inherit" /> : undefined}
          >
            {translate("lock.setting.turnOn")}
          </Button>
        </Stack>
      </FormCard>
    </form>
  );
};
