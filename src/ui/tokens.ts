/**
 * The look, in one place: the light screens read these as CSS variables, react-admin's as a MUI theme.
 * Text on its background has at least 4.5:1, lines and icons that mean something at least 3:1.
 */
export type Mode = "light" | "dark";

export const colours = {
  light: {
    background: "#f7f5f2",
    surface: "#ffffff",
    raised: "#ffffff",
    text: "#211c26",
    muted: "#635b6b",
    line: "#e3ded8",
    /** Borders of inputs: 3:1 on the surface. */
    outline: "#8b8292",
    danger: "#b3261e",
    dangerSoft: "#fbeae8",
    warning: "#8a5300",
    warningSoft: "#fdf1dc",
    success: "#1d6b3a",
    successSoft: "#e5f4ea",
    infoSoft: "#e8eef9",
    onAccent: "#ffffff",
  },
  dark: {
    background: "#15121a",
    surface: "#1e1a24",
    raised: "#28232f",
    text: "#f2eef5",
    muted: "#b5abbd",
    line: "#37303f",
    outline: "#857b8f",
    danger: "#ffb4ab",
    dangerSoft: "#3a1f1e",
    warning: "#f5c16c",
    warningSoft: "#35290f",
    success: "#8fd8a8",
    successSoft: "#16301f",
    infoSoft: "#1f2a3d",
    onAccent: "#17131c",
  },
} as const satisfies Record<Mode, Record<string, string>>;

/** What tells servers apart. Text on it is `onAccent`. None is near red or amber, which mean danger and care. */
export const accents = {
  plum: { light: "#7a3b69", dark: "#e3a9d0" },
  blue: { light: "#1f5fae", dark: "#9cc4ff" },
  violet: { light: "#6a3fa0", dark: "#c9a7ff" },
  gold: { light: "#6f6210", dark: "#e2d06a" },
  teal: { light: "#0f6b6b", dark: "#7fd6d0" },
  green: { light: "#2f6a2a", dark: "#a0d890" },
  slate: { light: "#4b586b", dark: "#b7c4d8" },
} as const satisfies Record<string, Record<Mode, string>>;

export type AccentName = keyof typeof accents;

/** Before a server is chosen. */
export const ownAccent: AccentName = "plum";

const accentsOfBackends: Readonly<Record<string, AccentName>> = {
  navidrome: "blue",
  jellyfin: "violet",
  plex: "gold",
};

export const isAccentName = (value: unknown): value is AccentName =>
  typeof value === "string" && Object.hasOwn(accents, value);

/** Pixels. */
export const radii = { control: 8, card: 14, dialog: 18 } as const;

/** Nothing is downloaded: each system has good letters of its own. */
export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A server's colour: the one it was given, or its kind's. Usher's own for no server, and for a kind that has none. */
export const accentOf = (server?: { backend: string; colour?: AccentName | undefined }): AccentName => {
  if (!server) return ownAccent;
  if (server.colour) return server.colour;
  return Object.hasOwn(accentsOfBackends, server.backend) ? accentsOfBackends[server.backend]! : ownAccent;
};

/** Writes the tokens as CSS variables (`--u-text`, `--u-danger-soft`, `--u-accent` …) that `ui.css` reads. */
export const applyTokens = (mode: Mode, accent: AccentName, root = document.documentElement) => {
  const tokens = {
    ...colours[mode],
    accent: accents[accent][mode],
    controlRadius: `${radii.control}px`,
    cardRadius: `${radii.card}px`,
    font: fontFamily,
  };
  for (const [name, value] of Object.entries(tokens))
    root.style.setProperty(`--u-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  root.style.colorScheme = mode;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", tokens.background);
};
