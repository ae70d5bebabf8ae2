/** What a kind of server is called, before anything of it is loaded. */
import type { I18n } from "../i18n/i18n";

/** A backend's own texts are loaded with it; its name can be guessed. */
export const kindOf = (backend: string, translate: I18n["translate"]): string =>
  translate(`backends.${backend}.name`, { _: backend[0]!.toUpperCase() + backend.slice(1) });
