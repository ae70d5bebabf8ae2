/** What is meant by a key, whatever keyboard it is on. Pure. */

export type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * The letter or sign of a single key; "" where a modifier makes something else of it. On keyboards of other
 * scripts the place of a key says which letter is meant.
 */
export const signOf = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string => {
  if (ctrlKey || metaKey || altKey || key.length !== 1) return "";
  if (!/\p{L}/u.test(key)) return key; // with Shift or without: "/" and "?" are elsewhere on each keyboard
  return shiftKey ? "" : letterOf({ key, code });
};

/** ⌘ K on Apple's machines, where Ctrl K deletes to the end of the line; Ctrl K elsewhere. */
export const isPaletteKey = (press: Press, isMac: boolean): boolean =>
  letterOf(press) === "k" &&
  press.metaKey === isMac &&
  press.ctrlKey !== isMac &&
  !press.altKey &&
  !press.shiftKey;

const letterOf = ({ key, code }: Pick<Press, "key" | "code">): string => {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? "";
};

/** Single keys mean what they always do: something is typed, or chosen by its first letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typed) !== null;

const typed = [
  "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])",
  "textarea",
  "select",
  "[contenteditable]:not([contenteditable=false])",
  ...["textbox", "searchbox", "combobox", "spinbutton", "listbox", "menu"].map((role) => `[role=${role}]`),
].join();

/** Something lies above the page, and the keys belong to it. One that fades away has given them back already. */
export const isCovered = (): boolean => {
  const owner = document.activeElement;
  if (owner && owner !== document.body) return owner.closest(above) !== null;
  return document.querySelector(above) !== null;
};

const above = [
  ...["dialog", "alertdialog", "menu", "listbox"].map((role) => `[role=${role}]`),
  ".MuiModal-root",
].join();

/** Milliseconds that the second key of two may take. */
const patience = 1500;

/** Two keys one after the other, `g` then `u`: keeps the first until the second, or until it is too late. */
export const createSequence = (first: string, now = () => performance.now()) => {
  let since = -Infinity;
  return {
    /** Hears each sign. `second`: it came after the first one. `isFirst`: it is the first one, the rest follows. */
    hear(sign: string): { second?: string; isFirst?: boolean } {
      const isSecond = now() - since < patience;
      const isFirst = !isSecond && sign === first;
      since = isFirst ? now() : -Infinity;
      return { isFirst, ...(isSecond && sign && { second: sign }) };
    },
  };
};
