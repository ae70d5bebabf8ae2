/** Opens what belongs to the keyboard, from a button. */
import { createContext, useContext } from "react";

export interface Keyboard {
  openPalette(): void;
  openHelp(): void;
  /** Loads both ahead: somebody is about to open one. */
  prefetch(): void;
}

export const KeyboardContext = createContext<Keyboard>({
  openPalette: () => {},
  openHelp: () => {},
  prefetch: () => {},
});

export const useKeyboard = (): Keyboard => useContext(KeyboardContext);
