/** Dutch, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "Dit is de enige beheerder. Zonder beheerder kan niemand deze server meer beheren. Maak eerst iemand anders beheerder.",
    lastEnabled: "Dan kan niemand anders meer inloggen. Schakel eerst een andere gebruiker in.",
    adminPassword: "Een beheerder heeft een wachtwoord nodig. Stel in plaats daarvan een nieuw in.",
    stillAdmin: "Beheerders kunnen niet worden uitgeschakeld. Neem eerst de rol van beheerder weg.",
    oneself: "Dit ben jij. Vraag een andere beheerder om je account te verwijderen.",
    adminsOnly: "Dit kunnen alleen beheerders.",
    editingOff: "Op deze server kunnen gebruikers hun eigen account niet wijzigen. Vraag het een beheerder.",
    homeOwner:
      "Een huishouden heeft één beheerder: wie het heeft aangemaakt. Dat kan hier niet worden gewijzigd.",
    homeGuest: "Dit is de gast van het huishouden. Gasten worden allemaal toegelaten, of geen van allen.",
    fullAccount: "Dit is een volwaardig account. Alleen de eigenaar kan dit wijzigen, bij de dienst zelf.",
    leaveInstead: "Dit ben jij. Je kunt het huishouden verlaten op je eigen pagina.",
    noOwnSignIn: "Beheerde gebruikers hebben geen eigen wachtwoord, e-mail of afbeelding.",
  },
  errors: {
    signedOut: {
      title: "Je sessie op %{server} is verlopen",
      text: "Log opnieuw in om verder te gaan.",
    },
    conflict: {
      title: "Iemand heeft dit intussen gewijzigd",
      text: "Er is niets opgeslagen. Vergelijk beide waarden bij de gemarkeerde velden en sla dan opnieuw op.",
    },
    refused: { title: "Dit mag niet" },
    forbidden: {
      title: "Dit mag je niet op %{server}",
      text: "Vraag het een beheerder. Is je eigen rol net gewijzigd, laad dan de pagina opnieuw.",
    },
    notFound: {
      title: "Dit staat niet meer op %{server}",
      text: "Misschien heeft iemand anders het verwijderd. Ga terug naar de lijst.",
    },
    partlyDone: {
      title: "Slechts een deel is opgeslagen",
      text: "%{user} staat nu op %{server}, maar een latere stap is mislukt. Open de gebruiker en kijk eerst voor je het opnieuw probeert.",
    },
    unsupported: {
      title: "%{server} kan dit niet",
      text: "Dit soort server heeft er geen mogelijkheid voor.",
    },
  },
};
