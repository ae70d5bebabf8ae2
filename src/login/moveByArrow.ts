/** Arrow keys in a grid of faces, which are buttons. */
import type { KeyboardEvent } from "react";

/** From face to face with the arrow keys as they are seen; with Tab as ever. */
export const moveByArrow = (event: KeyboardEvent<HTMLElement>) => {
  const faces = [...event.currentTarget.querySelectorAll("button")];
  const at = faces.indexOf(event.target as HTMLButtonElement);
  const steps = stepsOf(event, faces);
  if (at < 0 || steps === undefined) return;
  event.preventDefault();
  faces[Math.min(Math.max(at + steps, 0), faces.length - 1)]?.focus();
};

const stepsOf = ({ key, currentTarget }: KeyboardEvent<HTMLElement>, faces: HTMLElement[]) => {
  const forward = getComputedStyle(currentTarget).direction === "rtl" ? -1 : 1;
  const perRow = faces.filter(({ offsetTop }) => offsetTop === faces[0]!.offsetTop).length;
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: perRow,
    ArrowUp: -perRow,
    Home: -faces.length,
    End: faces.length,
  };
  return steps[key];
};
