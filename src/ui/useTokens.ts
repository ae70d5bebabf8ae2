/** Keeps the page in the chosen theme, and in the colour of the server that is on screen. */
import { useLayoutEffect } from "react";
import { useMode } from "../preferences";
import { type AccentName, applyTokens } from "./tokens";

export const useTokens = (accent: AccentName) => {
  const mode = useMode();
  useLayoutEffect(() => applyTokens(mode, accent), [mode, accent]);
};
