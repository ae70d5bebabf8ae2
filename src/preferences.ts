/** What a visitor chose for every server: theme, density and language. Kept in this browser. */
import type { Mode } from "./ui/tokens";

export const themes = ["light", "system", "dark"] as const;
export type Theme = (typeof themes)[number];

const themeKey = "usher.theme";
const listeners = new Set<() => void>();
const systemPrefersDark = () => matchMedia("(prefers-color-scheme: dark)");

export const readTheme = (): Theme => themes.find((theme) => theme === readKept(themeKey)) ?? "system";

export const keepTheme = (theme: Theme) => {
  if (theme === "system") forget(themeKey);
  else keep(themeKey, theme);
  listeners.forEach((listener) => listener());
};

/** How close together things stand, for whoever has many users and a small screen. */
export const densities = ["comfortable", "compact"] as const;
export type Density = (typeof densities)[number];

const densityKey = "usher.density";

export const readDensity = (): Density => (readKept(densityKey) === "compact" ? "compact" : "comfortable");

export const keepDensity = (density: Density) => {
  keep(densityKey, density);
  listeners.forEach((listener) => listener());
};

/** What the page looks like now. */
export const readMode = (): Mode => {
  const theme = readTheme();
  if (theme !== "system") return theme;
  return systemPrefersDark().matches ? "dark" : "light";
};

/** Hears a new choice of theme or density, here or in another tab, and the system's own change. Returns the way to stop hearing. */
export const subscribeToLook = (listener: () => void): (() => void) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key === themeKey || event.key === densityKey || event.key === null) listener();
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

export const keepLanguage = (locale: string) => keep(languageKey, locale);

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
    return unkept.get(key) ?? localStorage.getItem(key);
  } catch {
    return null; // the browser forbids this page to store anything: the page that says so needs a theme, too
  }
};

/** Where the storage is full, a choice lasts as long as the page. */
const unkept = new Map<string, string>();

const keep = (key: string, value: string) => {
  forget(key);
  try {
    localStorage.setItem(key, value);
  } catch {
    unkept.set(key, value);
  }
};

const forget = (key: string) => {
  unkept.delete(key);
  localStorage.removeItem(key);
};
