/** Dutch: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Afspeellijsten, beoordelingen, favorieten en afspeeltellingen verdwijnen voorgoed met de gebruiker. De muziek blijft. Dit kan niet ongedaan worden gemaakt.",
  users: {
    help: {
      rename:
        "Een nieuwe gebruikersnaam beëindigt alle sessies van deze gebruiker. Daarna werkt inloggen alleen met de nieuwe naam.",
    },
  },
  password: {
    keepsSessions: "Apparaten die al zijn ingelogd, blijven ingelogd.",
    endsSessions: "Ingelogde apparaten moeten opnieuw inloggen, met het nieuwe wachtwoord.",
  },
  policy: {
    groups: { account: "Rol", libraries: "Bibliotheken" },
    fields: {
      isAdmin: {
        label: "Beheerder",
        help: "Beheert gebruikers, bibliotheken en instellingen, en kan elke bibliotheek gebruiken.",
        on: "Wordt beheerder en heeft daarmee elke bibliotheek.",
        off: "Is geen beheerder meer.",
      },
      libraryIds: {
        label: "Bibliotheken",
        help: "Waarin deze gebruiker kan bladeren en wat die kan afspelen. Er is er minstens één nodig.",
        gains: "Krijgt de bibliotheek %{names}. |||| Krijgt de bibliotheken %{names}.",
        loses: "Verliest de bibliotheek %{names}. |||| Verliest de bibliotheken %{names}.",
        hidden: "Beheerders hebben elke bibliotheek, ook die later worden toegevoegd.",
        appears:
          "Zonder de rol houdt deze gebruiker elke bibliotheek van vandaag, tenzij je hier andere kiest. Bibliotheken die later worden toegevoegd, horen daar niet bij.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbelen" },
    fields: {
      scrobbleFilter: {
        label: "Scrobbelfilter",
        help: 'Nummers die aan deze regels voldoen, worden niet gemeld aan Last.fm, ListenBrainz of scrobbelplug-ins. De regels staan in JSON, zoals in een slimme afspeellijst: {"all":[{"lt":{"rating":4}}]}. Zonder regels wordt elk nummer gemeld. De afspeeltellingen van de server zelf veranderen niet.',
        set: "Nummers die aan deze regels voldoen, worden niet gemeld: %{value}.",
        unset: "Elk nummer wordt weer gemeld.",
      },
    },
  },
  errors: {
    libraryNeeded: "Kies minstens één bibliotheek. Alleen beheerders kunnen zonder.",
    libraryUnknown:
      "Een van deze bibliotheken staat niet meer op de server. Laad de pagina opnieuw en kies nog eens.",
    adminHasAll: "Beheerders hebben elke bibliotheek. Neem de rol weg voor je bibliotheken kiest.",
    scrobbleFilter:
      "De server kan deze regels niet lezen. Hij neemt die van een slimme afspeellijst, zonder limit, offset of refresh delay.",
  },
};
