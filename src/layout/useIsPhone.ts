import useMediaQuery from "@mui/material/useMediaQuery";

/** Whether there is room for one column only: below the theme's `sm`, 600 px. Known with the first drawing. */
export const useIsPhone = (): boolean => useMediaQuery("(max-width: 599.95px)", { noSsr: true });
