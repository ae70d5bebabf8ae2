/** Hands the translator to the light screens, which know no react-admin. */
import { createContext, useContext, useState } from "react";
import type { I18n, Messages } from "./i18n";

export const I18nContext = createContext<I18n | null>(null);

export const useI18n = (): I18n => {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an <I18nContext> above it");
  return i18n;
};

/** For a screen that is loaded when it is needed and brings its texts along. */
export const useI18nWith = (messages: Messages): I18n => {
  const i18n = useI18n();
  useState(() => i18n.add(messages));
  return i18n;
};
