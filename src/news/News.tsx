/** Tells of a newer version: once it is deployed while this page is open, and after it was loaded for the first time. */
import { useNotify } from "ra-core";
import { useEffect } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { isNewerDeployed } from "./deployed";
import { compareVersions, ownVersion, releasesSince } from "./versions";

const seenKey = "usher.version";
/** Milliseconds between two looks, at most when somebody comes back to this tab. */
const pause = 10 * 60_000;

export const News = () => {
  const notify = useNotify();
  const { i18n } = useAdminApp();
  useEffect(() => {
    let isGone = false;
    const say = async (kind: "newer" | "updated") => {
      const [{ news }, notices] = await Promise.all([import("../i18n/en/news"), import("./NewsNotices")]);
      if (isGone) return;
      i18n.add(news);
      const Notice = kind === "newer" ? notices.NewerNotice : notices.UpdatedNotice;
      notify(<Notice />, { type: "info", autoHideDuration: null });
    };
    // What cannot be loaded now is told next time.
    const trySaying = (kind: "newer" | "updated") => say(kind).catch(() => undefined);

    const seen = localStorage.getItem(seenKey);
    try {
      localStorage.setItem(seenKey, ownVersion);
    } catch {
      // The storage is full: told once more next time.
    }
    if (seen && compareVersions(ownVersion, seen) > 0 && releasesSince(seen).length > 0)
      void trySaying("updated");

    let last = Date.now();
    const look = async () => {
      if (document.visibilityState !== "visible" || Date.now() - last < pause) return;
      last = Date.now();
      if (!(await isNewerDeployed())) return;
      document.removeEventListener("visibilitychange", onVisible);
      await trySaying("newer");
    };
    const onVisible = () => void look();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [notify, i18n]);
  return null;
};
