/** What is typed while the palette is still on its way belongs to it, not to the field that has the keyboard until then. */

export interface TypeAhead {
  /** From now on, keys are kept. */
  start(): void;
  /** Until what was typed is taken, or Escape says that nobody waits any more. */
  isOn(): boolean;
  /** What was typed, and whether Enter was. From now on, keys go where they always go. */
  take(): { text: string; isEntered: boolean };
}

export const createTypeAhead = (): TypeAhead => {
  let text = "";
  let isEntered = false;
  let isOn = false;

  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") take();
    else if (event.key === "Backspace") text = text.slice(0, -1);
    else if (event.key === "Enter") isEntered = true;
    else if (event.key.length === 1) text += event.key;
  };

  const take = () => {
    document.removeEventListener("keydown", keep, true);
    const typed = { text, isEntered };
    text = "";
    isEntered = false;
    isOn = false;
    return typed;
  };

  return {
    start() {
      isOn = true;
      document.addEventListener("keydown", keep, true);
    },
    isOn: () => isOn,
    take,
  };
};
