/** Hands the translator to the light screens, which know no react-admin. */
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import type { I18n, Messages } from "./i18n";

export const I18nContext = createContext<I18n | null>(null);

/** Draws what is below anew when the language changes. */
export const I18nRoot = ({ i18n, children }: { i18n: I18n; children: ReactNode }) => (
  <I18nContext value={useSyncExternalStore(i18n.subscribe, i18n.current)}>{children}</I18nContext>
);

export const useI18n = (): I18n => {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an <I18nContext> above it");
  return i18n;
};

/** For what outlives a change of language: an object that stays the same, and translates as of now. */
export const useLastingI18n = (): I18n => {
  const i18n = useI18n();
  return useState(i18n)[0];
};

/** For a screen that is loaded when it is needed and brings its texts along. */
export const useI18nWith = (messages: Messages): I18n => {
  const i18n = useI18n();
  useState(() => i18n.add(messages));
  return i18n;
};
