/** The chosen theme, in a component of the light screens. They draw with another library than the pages behind the sign-in: see `lightShell` in vite.config.ts. */
import { useSyncExternalStore } from "react";
import { readMode, readTheme, subscribeToLook, type Theme } from "../preferences";
import type { Mode } from "./tokens";

export const useTheme = (): Theme => useSyncExternalStore(subscribeToLook, readTheme);

export const useMode = (): Mode => useSyncExternalStore(subscribeToLook, readMode);
