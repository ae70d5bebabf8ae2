/** Dutch, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Logboek",
    explain:
      "Wat Usher vanuit deze browser op %{server} heeft gewijzigd. Het wordt alleen hier bewaard: wat anderen wijzigden, of jij in een andere browser, staat er niet in. Wachtwoorden en PIN’s nooit.",
    unavailable:
      "Deze browser bewaart niets voor deze pagina, misschien omdat het een privévenster is of de opslag vol is. Wijzigen kan, maar later ongedaan maken niet.",
    lost: "%{smart_count} wijziging sinds deze pagina is geopend kon hier niet worden bewaard: die kan niet ongedaan worden gemaakt. |||| %{smart_count} wijzigingen sinds deze pagina is geopend konden hier niet worden bewaard: die kunnen niet ongedaan worden gemaakt.",
    filter: "Gebruiker",
    everybody: "Iedereen",
    empty: "Nog niets. Vanaf nu wordt elke wijziging hier bewaard.",
    emptyFor: "Niets over deze gebruiker.",
    more: "Oudere tonen",
    export: "Exporteren als JSON",
    by: "door %{name}",
    was: "(eerst: %{value})",
    unsure: "Misschien niet gelukt",
    reverted: "Ongedaan gemaakt",
    ofMany: "Samen met anderen",
    undo: "Ongedaan maken…",
    undoFor: "Ongedaan maken: deze wijziging van %{name}",
    again: "Opnieuw aanmaken…",
    againFor: "Opnieuw aanmaken: %{name}",
    notUndone: "Dit kan niet ongedaan worden gemaakt.",
    cancel: "Annuleren",
    close: "Sluiten",
    what: {
      create: "Aangemaakt. Verwijder de gebruiker om dit terug te draaien.",
      remove: "Verwijderd.",
      password: "Nieuw wachtwoord.",
      pin: "PIN ingesteld of verwijderd.",
      avatar: "Nieuwe afbeelding, of geen.",
      unlock: "Gedeblokkeerd.",
      signOut: "Uitgelogd op apparaten.",
    },
    revert: {
      title: "Deze wijziging van %{name} ongedaan maken?",
      reading: "Kijken wat er nu staat…",
      nothing: "Het is al zoals het was. Ongedaan maken markeert alleen deze regel.",
      conflict:
        "Iemand heeft intussen hetzelfde gewijzigd. Er wordt niets overschreven: open de gebruiker en beslis daar.",
      made: "door deze wijziging",
      now: "nu",
      open: "Gebruiker openen",
      confirm: "Ongedaan maken",
    },
    clear: {
      button: "Leegmaken…",
      title: "Het logboek leegmaken?",
      text: "Niets van wat tot nu toe op %{server} is gewijzigd kan dan nog ongedaan worden gemaakt, en verwijderde gebruikers kunnen niet meer met hun gegevens opnieuw worden aangemaakt. Op de server verandert niets.",
      confirm: "Logboek leegmaken",
      done: "Het logboek is leeg",
    },
  },
};
