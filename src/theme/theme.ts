/** The MUI theme, made from the tokens that the light screens use too: one look before and after sign-in. */
import { alpha, createTheme, type Direction, type Theme } from "@mui/material/styles";
import type { Density } from "../preferences";
import { type AccentName, accents, colours, fontFamily, type Mode, radii } from "../ui/tokens";

declare module "@mui/material/styles" {
  interface Theme {
    /** Pixels, of a row of the list. */
    rowHeight: number;
  }
  interface ThemeOptions {
    rowHeight: number;
  }
  interface Palette {
    /** Borders of inputs. */
    outline: string;
    /** What lies above the page: menus, dialogs, the bar of a selection. */
    raised: string;
  }
  interface PaletteOptions {
    outline: string;
    raised: string;
  }
}

export interface Look {
  mode: Mode;
  /** The server's, so that two are told apart at a glance. */
  accent: AccentName;
  /** Default: "ltr". */
  direction?: Direction | undefined;
  /** Default: "comfortable". */
  density?: Density;
}

export const createAppTheme = ({ mode, accent, direction = "ltr", density = "comfortable" }: Look): Theme => {
  const tokens = colours[mode];
  const main = accents[accent][mode];
  const withFocus = { outline: `2px solid ${main}`, outlineOffset: 2 };
  return createTheme({
    direction,
    ...room[density],
    palette: {
      mode,
      background: { default: tokens.background, paper: tokens.surface },
      text: { primary: tokens.text, secondary: tokens.muted },
      divider: tokens.line,
      outline: tokens.outline,
      raised: tokens.raised,
      primary: { main, contrastText: tokens.onAccent },
      secondary: { main, contrastText: tokens.onAccent },
      error: { main: tokens.danger, contrastText: tokens.onAccent },
      warning: { main: tokens.warning, contrastText: tokens.onAccent },
      success: { main: tokens.success, contrastText: tokens.onAccent },
      info: { main, contrastText: tokens.onAccent },
      action: {
        hover: alpha(tokens.text, 0.05),
        selected: alpha(main, 0.1),
        focus: alpha(main, 0.16),
      },
    },
    shape: { borderRadius: radii.control },
    typography: {
      fontFamily,
      fontSize: 14,
      h1: { fontSize: "1.5rem", fontWeight: 650, lineHeight: 1.25, letterSpacing: "-0.015em" },
      h2: { fontSize: "1.125rem", fontWeight: 650, lineHeight: 1.35, letterSpacing: "-0.01em" },
      h3: { fontSize: "1rem", fontWeight: 600, lineHeight: 1.4 },
      subtitle2: { fontWeight: 600 },
      button: { textTransform: "none", fontWeight: 600 },
    },
    transitions: { duration: { enteringScreen: 160, leavingScreen: 120 } },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          "html, body, #root": { minHeight: "100%" },
          body: { WebkitFontSmoothing: "antialiased" },
          // What the Tab key comes to is not behind the bar on top, the heads of a table, nor the bar at the thumb.
          html: { scrollPaddingBlock: "116px 76px" },
          ":focus-visible": withFocus,
          ".user-avatar": {
            display: "flex",
            flexShrink: 0,
            alignItems: "center",
            justifyContent: "center",
            width: "var(--size)",
            height: "var(--size)",
            borderRadius: "50%",
            overflow: "hidden",
            fontSize: "calc(var(--size) * 0.4)",
            fontWeight: 600,
            lineHeight: 1,
            color: main,
            backgroundColor: alpha(main, 0.12),
            userSelect: "none",
            "& img": { width: "100%", height: "100%", objectFit: "cover" },
            "& span::before": { content: "attr(data-letters)" },
          },
          "@media (prefers-reduced-motion: reduce)": {
            "*, *::before, *::after": {
              animationDuration: "0.01ms !important",
              animationIterationCount: "1 !important", // over and over in no time, it would flicker
              // Not a short one: everything would have it, and a new colour would go down the page level by level.
              transition: "none !important",
            },
          },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        // Without the ripple it shows nothing of the keyboard by itself. The class: what is inside of it has it.
        styleOverrides: { root: { "&:focus-visible, &.Mui-focusVisible": withFocus } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: { minHeight: 36, whiteSpace: "nowrap", ...touchTarget },
          // MUI's own are on the left and the right, whichever way the page is read.
          startIcon: { marginLeft: 0, marginRight: 0, marginInlineStart: -4, marginInlineEnd: 8 },
          endIcon: { marginLeft: 0, marginRight: 0, marginInlineStart: 8, marginInlineEnd: -4 },
          outlined: { borderColor: tokens.outline, color: tokens.text },
        },
      },
      MuiIconButton: { styleOverrides: { root: { borderRadius: radii.control, ...touchTarget } } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: "none" } } },
      MuiMenu: {
        styleOverrides: {
          paper: {
            marginBlock: 4,
            border: `1px solid ${tokens.line}`,
            backgroundColor: tokens.raised,
            borderRadius: radii.card,
            boxShadow: mode === "light" ? "0 8px 28px rgb(33 28 38 / 14%)" : "0 8px 28px rgb(0 0 0 / 50%)",
          },
          list: { padding: 6, "& .MuiDivider-root": { marginBlock: 6 } },
        },
      },
      MuiMenuItem: {
        styleOverrides: {
          root: {
            borderRadius: radii.control,
            minHeight: 36,
            fontSize: "0.875rem",
            whiteSpace: "normal", // where words are long and the phone is narrow
            "&:focus-visible": { outlineOffset: -2 }, // a list that scrolls cuts off what is drawn around
            ...touchTarget,
          },
        },
      },
      MuiDialog: {
        styleOverrides: {
          paper: {
            borderRadius: radii.dialog,
            backgroundColor: tokens.raised,
            border: `1px solid ${tokens.line}`,
          },
          paperFullScreen: { borderRadius: 0, border: 0 },
        },
      },
      MuiDialogTitle: {
        styleOverrides: { root: { fontSize: "1.125rem", fontWeight: 650, paddingBlock: 20 } },
      },
      MuiDialogActions: { styleOverrides: { root: { padding: "12px 24px 20px", gap: 8, flexWrap: "wrap" } } },
      MuiOutlinedInput: {
        styleOverrides: {
          notchedOutline: { borderColor: tokens.outline },
          root: { backgroundColor: tokens.surface },
        },
      },
      MuiChip: { styleOverrides: { root: { fontWeight: 500 }, clickable: touchTarget } },
      // React-admin's row checkboxes name the <span> around the input, where a name is not allowed.
      MuiCheckbox: {
        defaultProps: {
          disableRipple: true, // it does not take after MuiButtonBase by itself
          slotProps: {
            root: () => ({ "aria-label": undefined }),
            input: (owner: object) => ({ "aria-label": (owner as { "aria-label"?: string })["aria-label"] }),
          },
        },
      },
      MuiRadio: { defaultProps: { disableRipple: true } },
      MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: "0.8125rem" } } },
      MuiTooltip: { styleOverrides: { tooltip: { fontSize: "0.8125rem" } } },
    },
  });
};

/** Pixels: MUI's unit of space, and the height of a row of the list, which has two lines of text. */
const room = {
  comfortable: { spacing: 8, rowHeight: 56 },
  compact: { spacing: 6, rowHeight: 44 },
} as const satisfies Record<Density, object>;

/** WCAG's 44 px where a finger points; a mouse needs less. */
const touchTarget = { "@media (pointer: coarse)": { minHeight: 44, minWidth: 44 } };
