/** Arrows, Home and End go from tab to tab as they are seen; Space opens one, as Enter does any link. */
import type { KeyboardEvent } from "react";

export const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
  const next: Record<string, number> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: tabs.length - 1,
    " ": at,
  };
  const wanted = next[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  const tab = tabs.at(wanted % tabs.length);
  tab?.focus();
  if (event.key === " ") tab?.click();
};
