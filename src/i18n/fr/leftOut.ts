/** French, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} entrée conservée ici est illisible et n’est pas affichée. Le fichier exporté la contient. |||| %{smart_count} entrées conservées ici sont illisibles et ne sont pas affichées. Le fichier exporté les contient.",
    runs: "%{smart_count} entrée sur des modifications de plusieurs utilisateurs était illisible et a été ignorée. Vérifiez que tout a été fait. |||| %{smart_count} entrées sur des modifications de plusieurs utilisateurs étaient illisibles et ont été ignorées. Vérifiez que tout a été fait.",
    templates:
      "%{smart_count} entrée conservée pour les modèles est illisible et a été ignorée. |||| %{smart_count} entrées conservées pour les modèles sont illisibles et ont été ignorées.",
  },
};
