/** What the overview is made of: everybody, read once, and all that is counted among them. */

import { useMemo } from "react";
import { useBackend } from "../admin/BackendContext";
import { putRight } from "../backends/clock";
import { useLocale } from "../i18n/useLocale";
import { useEveryone } from "../matrix/useEveryone";
import { useNow } from "../users/useNow";
import { countGroups } from "./count";
import { weeksUntil } from "./weeks";

export const useOverview = () => {
  const { filters } = useBackend().users;
  const locale = useLocale();
  const { data: users, dataUpdatedAt, error, isFetching, refetch } = useEveryone();
  const moment = useNow();
  // As of when they were read: figures of one page belong to one moment.
  const now = users ? putRight(dataUpdatedAt) : moment;
  const groups = useMemo(
    () => countGroups({ filters, users, now, weeks: weeksUntil(now, locale) }),
    [filters, users, now, locale],
  );
  return { users, groups, asOf: users && dataUpdatedAt, error, isFetching, refetch };
};
