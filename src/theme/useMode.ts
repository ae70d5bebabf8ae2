/** Whether the page is light or dark. */
import useMediaQuery from "@mui/material/useMediaQuery";
import type { Mode } from "../ui/tokens";

export const useMode = (): Mode => {
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)", { noSsr: true });
  return prefersDark ? "dark" : "light";
};
