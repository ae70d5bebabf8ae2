/** Which command Enter takes, and how the keys move through them. */
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Command } from "./useCommands";

/** Of the element that shows it. */
export const optionId = (id: string, command: Command) => `${id}-${command.id}`;

/** The option that Enter takes: the first, until the arrows or the pointer choose another. */
export const useActiveCommand = (
  commands: readonly Command[],
  { choose, isWaiting, id }: { choose(command: Command): void; isWaiting: boolean; id: string },
) => {
  const [activeId, setActiveId] = useState<string>();
  /** Enter was pressed before there was anything to take. */
  const [isEntered, setEntered] = useState(false);
  const byKey = useRef(false);
  const at = Math.max(
    0,
    commands.findIndex((command) => command.id === activeId),
  );
  const active = commands[at];

  useEffect(() => {
    if (!active || !byKey.current) return;
    byKey.current = false;
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  const take = useEffectEvent((command: Command) => {
    if (!command.isRefused) choose(command);
  });
  useEffect(() => {
    if (isEntered && active && !isWaiting) take(active);
  }, [isEntered, active, isWaiting]);

  const setActive = (wanted: string | undefined) => {
    setEntered(false);
    setActiveId(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const next = nextIndex(event.key, at, commands.length);
    if (next !== undefined) {
      byKey.current = true;
      setActive(commands[next]?.id);
    } else if (event.key === "Enter") {
      if (!active) setEntered(isWaiting);
      else if (!active.isRefused) choose(active);
    } else return;
    event.preventDefault();
  };
  return { active, setActive, onKeyDown, enter: () => setEntered(true) };
};

/** From the end the arrows lead back to the beginning. */
const nextIndex = (key: string, at: number, count: number): number | undefined => {
  if (!count) return undefined;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "PageDown":
      return Math.min(at + 8, count - 1);
    case "PageUp":
      return Math.max(at - 8, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};
