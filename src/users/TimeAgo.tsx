/** A moment as the time since then; the exact one on hover and for screen readers. */
import { useLocale } from "../i18n/useLocale";
import { toExactTime, toRelativeTime } from "./relativeTime";
import { useNow } from "./useNow";

export interface TimeAgoProps {
  /** ISO 8601; absent where it never happened. */
  at: string | undefined;
  /** What is said instead of a time. */
  never: string;
}

export const TimeAgo = ({ at, never }: TimeAgoProps) => {
  const locale = useLocale();
  const now = useNow();
  const moment = at === undefined ? Number.NaN : Date.parse(at);
  if (Number.isNaN(moment)) return <span className="muted">{never}</span>;
  return (
    <time dateTime={new Date(moment).toISOString()} title={toExactTime(moment, locale)}>
      {toRelativeTime(moment, now, locale)}
    </time>
  );
};
