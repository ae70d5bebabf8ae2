/** Dutch, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Wie toegang heeft",
    how: "Een klik of de spatiebalk zet een wijziging klaar; er wordt niets verstuurd voor je ze hebt nagekeken. De pijltoetsen verplaatsen, Shift markeert meerdere, en de namen van rijen en kolommen openen wat je met alle tegelijk kunt doen.",
    grid: "Toegang van alle gebruikers",
    view: { label: "Wat je bekijkt", libraries: "Bibliotheken", permissions: "Rechten" },
    role: { all: "Iedereen" },
    nobody: "Niets gevonden. Zoek iets anders, of kies een andere rol.",
    failed:
      "%{smart_count} gebruiker kon niet worden gelezen. |||| %{smart_count} gebruikers konden niet worden gelezen.",
    failedRow: "Niet te lezen",
    stagedCell: "%{state}, nog niet opgeslagen",
    reason: {
      unread: "Wordt gelezen",
      pointless: "Niet van toepassing op deze gebruiker",
    },
    column: {
      on: "Geven aan de getoonde gebruiker |||| Geven aan alle %{smart_count} getoonde",
      off: "Afnemen van de getoonde gebruiker |||| Afnemen van alle %{smart_count} getoonde",
    },
    row: { on: "Alles hier geven", off: "Alles hier afnemen" },
    later: {
      some: "Een bibliotheek die later wordt toegevoegd, is zichtbaar voor %{smart_count} van %{total} gebruikers: %{names}. |||| Een bibliotheek die later wordt toegevoegd, is zichtbaar voor %{smart_count} van %{total} gebruikers: %{names}.",
      none: "Een bibliotheek die later wordt toegevoegd, is voor niemand zichtbaar tot iemand haar krijgt.",
      more: "nog %{smart_count}",
    },
    bar: {
      label: "Wijzigingen die nog niet zijn opgeslagen",
      staged: "%{smart_count} wijziging voor %{users} |||| %{smart_count} wijzigingen voor %{users}",
      users: "%{smart_count} gebruiker |||| %{smart_count} gebruikers",
      none: "Niets gewijzigd",
      reading: "%{done} van %{wanted} gebruikers gelezen",
      clear: "Alles verwerpen",
      review: "Nakijken",
    },
    problem: {
      lockout:
        "Dan blijft er niemand over die de gebruikers kan beheren. Houd minstens één beheerder die kan inloggen.",
      fewItems:
        "%{name} zou geen bibliotheek overhouden. Minstens %{smart_count} is nodig. |||| %{name} zou te weinig bibliotheken overhouden. Minstens %{smart_count} zijn nodig.",
    },
  },
};
