/** Dutch, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "Op %{server} is niets gewijzigd",
      text: "De verbinding is verbroken. Usher heeft daarna gekeken: alles is zoals het was. Probeer het opnieuw.",
    },
    unclear: {
      title: "Het is nog niet bekend of %{server} dit heeft gedaan",
      text: "De verbinding is verbroken en Usher kan niet zien wat ervan is gekomen. Probeer het opnieuw zodra %{server} antwoordt: Usher kijkt eerst en doet niets dubbel.",
    },
  },
  missingPart: {
    text: "Een deel van Usher kon niet worden geladen: het netwerk is weg, of er is een nieuwere versie geïnstalleerd.",
    reload: "Opnieuw laden en invoer bewaren",
  },
};
