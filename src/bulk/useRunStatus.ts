/** How far a run is, in a few words. */
import { useTranslate } from "ra-core";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { countRows, type RunView } from "./runs";

/** "12 of 23 done, 1 failed". */
export const useRunStatus = (run: RunView): string => {
  const translate = useTranslate();
  const locale = useLocale();
  const { done, failed, unknown, stopped } = countRows(run);
  const state = run.isSignedOut ? "signedOut" : run.endedAt ? "ended" : run.isPaused ? "paused" : "underWay";
  return joinList(locale, [
    translate(`bulk.run.state.${state}`, { done, total: run.rows.length }),
    ...(failed ? [translate("bulk.run.failed", { smart_count: failed })] : []),
    ...(unknown ? [translate("bulk.run.unknown", { smart_count: unknown })] : []),
    ...(stopped ? [translate("bulk.run.stopped", { smart_count: stopped })] : []),
  ]);
};
