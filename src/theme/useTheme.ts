/** The chosen theme, in a component of the pages behind the sign-in. They draw with another library than the light screens: see `lightShell` in vite.config.ts. */
import { useSyncExternalStore } from "react";
import { readMode, readTheme, subscribeToTheme, type Theme } from "../preferences";
import type { Mode } from "../ui/tokens";

export const useTheme = (): Theme => useSyncExternalStore(subscribeToTheme, readTheme);

export const useMode = (): Mode => useSyncExternalStore(subscribeToTheme, readMode);
