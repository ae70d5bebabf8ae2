/** Brazilian Portuguese, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} registro guardado aqui não pode ser lido e não é mostrado. O arquivo exportado tem esse registro. |||| %{smart_count} registros guardados aqui não podem ser lidos e não são mostrados. O arquivo exportado tem esses registros.",
    runs: "%{smart_count} registro sobre alterações em vários usuários não pôde ser lido e foi deixado de fora. Veja se tudo foi feito. |||| %{smart_count} registros sobre alterações em vários usuários não puderam ser lidos e foram deixados de fora. Veja se tudo foi feito.",
    templates:
      "%{smart_count} registro guardado sobre modelos não pode ser lido e foi deixado de fora. |||| %{smart_count} registros guardados sobre modelos não podem ser lidos e foram deixados de fora.",
  },
};
