/** The chosen theme, in a component of the pages behind the sign-in. They draw with another library than the light screens: see `lightShell` in vite.config.ts. */
import { useSyncExternalStore } from "react";
import { type Density, readDensity, readMode, readTheme, subscribeToLook, type Theme } from "../preferences";
import type { Mode } from "../ui/tokens";

export const useTheme = (): Theme => useSyncExternalStore(subscribeToLook, readTheme);

export const useMode = (): Mode => useSyncExternalStore(subscribeToLook, readMode);

export const useDensity = (): Density => useSyncExternalStore(subscribeToLook, readDensity);
