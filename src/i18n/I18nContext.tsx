/** Hands the translator to the light screens, which know no react-admin. */
import { createContext, useContext } from "react";
import type { I18n } from "./i18n";

export const I18nContext = createContext<I18n | null>(null);

export const useI18n = (): I18n => {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an <I18nContext> above it");
  return i18n;
};
