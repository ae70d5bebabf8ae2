/** Dutch, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} hier bewaarde regel is onleesbaar en is weggelaten. In het geëxporteerde bestand staat die wel. |||| %{smart_count} hier bewaarde regels zijn onleesbaar en zijn weggelaten. In het geëxporteerde bestand staan ze wel.",
    runs: "%{smart_count} regel over wijzigingen van veel gebruikers was onleesbaar en is weggelaten. Kijk of alles gedaan is. |||| %{smart_count} regels over wijzigingen van veel gebruikers waren onleesbaar en zijn weggelaten. Kijk of alles gedaan is.",
    templates:
      "%{smart_count} bewaarde regel over sjablonen is onleesbaar en is weggelaten. |||| %{smart_count} bewaarde regels over sjablonen zijn onleesbaar en zijn weggelaten.",
  },
};
