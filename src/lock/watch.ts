/** Hears whether somebody is here, and looks at the clocks: each second, and whenever the page comes back from somewhere. */
import type { Lock } from "./lock";

/** Milliseconds between two notes of use: the storage is shared by all tabs. */
const pause = 1000;

/** Returns the way to stop. */
export const watch = (lock: Lock): (() => void) => {
  let noted = -Infinity;
  const use = (event: Event) => {
    if (lock.read().is !== "open" || performance.now() - noted < pause) return;
    noted = performance.now();
    if (lock.use()) return;
    // Somebody wakes a computer that slept too long: what they press is not for the page that was open.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const look = () => lock.look();
  const hear = { capture: true, passive: false };
  const timer = setInterval(look, 1000);
  for (const name of uses) addEventListener(name, use, hear);
  for (const name of comings) addEventListener(name, look);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    for (const name of uses) removeEventListener(name, use, hear);
    for (const name of comings) removeEventListener(name, look);
    document.removeEventListener("visibilitychange", look);
  };
};

const uses = ["keydown", "pointerdown", "pointermove", "wheel"];

/** `storage`: another tab locks. */
const comings = ["focus", "pageshow", "storage"];
