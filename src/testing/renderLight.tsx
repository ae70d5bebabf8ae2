/** Renders a light screen as main.tsx does, in English, and makes what such a screen is about. */
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Auth, Server, Session } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { shell } from "../i18n/en/shell";
import { I18nContext } from "../i18n/I18nContext";
import { createI18n } from "../i18n/i18n";

export const renderLight = (screen: ReactNode) => {
  const i18n = createI18n("en", shell);
  const wrap = (children: ReactNode) => <I18nContext value={i18n}>{children}</I18nContext>;
  const { rerender, ...rest } = render(wrap(screen));
  return { ...rest, i18n, rerender: (next: ReactNode) => rerender(wrap(next)) };
};

export const buildConnection = (overrides: Partial<Connection> = {}): Connection => ({
  id: "home",
  name: "Home",
  backend: "navidrome",
  url: "http://music.test",
  clientId: "0123456789abcdef",
  isOffered: false,
  ...overrides,
});

export const buildSession = (overrides: Partial<Session> = {}): Session => ({
  token: "token-1",
  userId: "user-1",
  name: "ada",
  fullName: "Ada Lovelace",
  isAdmin: true,
  ...overrides,
});

/** Its `open` rejects, so that no test loads what is behind the sign-in by accident. */
export const buildServer = (auth: Partial<Auth> = {}, info: Partial<Server["info"]> = {}): Server => ({
  info: { url: "http://music.test", name: "Navidrome", version: "", ...info },
  auth: { resume: () => Promise.resolve(buildSession()), ...auth },
  open: () => Promise.reject(new Error("Nothing to open in this test")),
});

/** The help or the complaint that a field is described by. */
export const noteOf = (field: HTMLElement): string | undefined =>
  document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;

/** Whether a field is marked as wrong. */
export const isMarked = (field: HTMLElement): boolean => field.getAttribute("aria-invalid") === "true";
