/** How dates, numbers and lists are written for the reader. */
import { useI18nProvider } from "react-admin";

/**
 * BCP 47, with the reader's region. React-admin's hook of this name looks into the browser's storage each time,
 * which a list with hundreds of times would feel.
 */
export const useLocale = (): string => useI18nProvider().getLocale();
