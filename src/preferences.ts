/** What a visitor chose for every server: the theme and the language. Kept in this browser. */
import type { Mode } from "./ui/tokens";

export const themes = ["light", "system", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "usher.theme";
const listeners = new Set<() => void>();
const systemPrefersDark = () => matchMedia("(prefers-color-scheme: dark)");

export const readTheme = (): Theme => themes.find((theme) => theme === readKept(key)) ?? "system";

export const keepTheme = (theme: Theme) => {
  if (theme === "system") localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  listeners.forEach((listener) => listener());
};

/** What the page looks like now. */
export const readMode = (): Mode => {
  const theme = readTheme();
  if (theme !== "system") return theme;
  return systemPrefersDark().matches ? "dark" : "light";
};

/** Hears a new choice, here or in another tab, and the system's own change. Returns the way to stop hearing. */
export const subscribeToTheme = (listener: () => void): (() => void) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  const system = systemPrefersDark();
  listeners.add(listener);
  addEventListener("storage", onStorage);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
    system.removeEventListener("change", listener);
  };
};

const languageKey = "usher.language";

/** As it was kept; null: as the browser has it. */
export const readLanguage = (): string | null => readKept(languageKey);

export const keepLanguage = (locale: string) => localStorage.setItem(languageKey, locale);

/** Hears of a language that was chosen in another tab. Returns the way to stop hearing. */
export const subscribeToLanguage = (listener: () => void): (() => void) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key === languageKey) listener();
  };
  addEventListener("storage", onStorage);
  return () => removeEventListener("storage", onStorage);
};

const readKept = (key: string) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // the browser forbids this page to store anything: the page that says so needs a theme, too
  }
};
