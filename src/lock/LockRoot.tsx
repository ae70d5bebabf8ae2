/** Around everything: where somebody turned the lock on, nothing is on screen before it is known whether it is locked. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import type { LockState } from "./lock";
import { isLockOn, subscribeToSetting } from "./setting";

type Guard = typeof import("./guard");

export const LockRoot = ({ children }: { children: ReactNode }) => {
  const isOn = useSyncExternalStore(subscribeToSetting, isLockOn);
  const [wasOn] = useState(isOn);
  const { guard, fault } = useGuard(isOn);
  const { is } = useSyncExternalStore(guard?.lock.subscribe ?? never, guard?.lock.read ?? readOpen);
  useEffect(() => (isOn ? guard?.startWatching() : undefined), [isOn, guard]);
  if (fault) throw fault.error; // better no page than one that nobody guards
  if (!guard) return wasOn ? null : children;
  return is === "open" ? children : <guard.LockPage lock={guard.lock} />;
};

const useGuard = (isOn: boolean) => {
  const [guard, setGuard] = useState<Guard>();
  const [fault, setFault] = useState<{ error: unknown }>();
  useEffect(() => {
    if (!isOn) return;
    const load = async () => {
      try {
        const loaded = await import("./guard");
        loaded.lock.begin();
        setGuard(loaded);
      } catch (error) {
        setFault({ error });
      }
    };
    void load();
  }, [isOn]);
  return { guard, fault };
};

const open: LockState = { is: "open" };
const readOpen = () => open;
const never = () => () => undefined;
