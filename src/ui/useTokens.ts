/** Keeps the page in the chosen theme, and in the colour of the server that is on screen. */
import { useLayoutEffect } from "react";
import { type AccentName, applyTokens } from "./tokens";
import { useMode } from "./useTheme";

export const useTokens = (accent: AccentName) => {
  const mode = useMode();
  useLayoutEffect(() => applyTokens(mode, accent), [mode, accent]);
};
