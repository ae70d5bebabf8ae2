/** How long a code still works. Ticks in silence: nobody wants each second read aloud. */
import { useEffect, useEffectEvent, useState } from "react";
import { useI18n } from "../i18n/I18nContext";

export interface TimeLeftProps {
  /** Milliseconds, as performance.now() counts: a clock that is put right meanwhile changes nothing. */
  until: number;
  onOver: () => void;
}

export const TimeLeft = ({ until, onOver }: TimeLeftProps) => {
  const { translate } = useI18n();
  const [left, setLeft] = useState(() => until - performance.now());
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const tick = () => {
      setLeft(until - performance.now());
      if (until <= performance.now()) over();
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return <span role="timer">{translate("code.left", { left: toClock(left) })}</span>;
};

/** Milliseconds as minutes and seconds: 9:58. */
const toClock = (milliseconds: number) => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
