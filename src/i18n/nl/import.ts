/** Dutch, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Wachtwoord", id: "ID" } },
  import: {
    title: "Gebruikers importeren",
    choose: "Bestand kiezen…",
    another: "Ander bestand kiezen…",
    reading: "Bestand wordt gelezen…",
    drop: "CSV of JSON. Of sleep het hierheen.",
    guard: "deze import",
    help: {
      what: "Wie nog niet op de server staat, wordt aangemaakt; wie er al is, wordt gewijzigd. Eerst zie je wat elke rij zou doen, en er wordt niets verstuurd voor je akkoord bent.",
      columns: "De kolommen zijn die van de export:",
      names: "Alleen “name” is nodig. Daaraan worden gebruikers herkend.",
      empty: "Een lege cel of een kolom die er niet is, laat alles zoals het is.",
      lists: "Bibliotheken worden gescheiden door “; ”. “all” is allemaal, “none” is geen.",
      password:
        "Zonder wachtwoord wordt er een verzonnen en één keer getoond, als de gebruikers worden aangemaakt.",
      twice: "Een afgebroken import kun je opnieuw uitvoeren: niemand wordt dubbel aangemaakt.",
    },
    file: {
      empty: "Er staat niets in dit bestand.",
      workbook:
        "Dit is een werkmap van Excel of LibreOffice. Sla hem op als “CSV UTF-8” en kies dan dat bestand.",
      notText:
        "Dit is geen tekst, maar een afbeelding, een programma of iets dergelijks. Kies een CSV- of JSON-bestand.",
      encoding:
        "Dit bestand is geen UTF-8, dus namen zouden verminkt worden. Sla het op als “CSV UTF-8” en kies het dan opnieuw.",
      json: "Dit begint als JSON, maar is geen geldige JSON. Misschien is het afgekapt.",
      jsonShape:
        'Deze JSON is geen lijst met gebruikers. Het moet eruitzien als de export: [ { "name": … }, … ].',
      noName: "Geen kolom heet “name”. In de eerste regel moeten de kolomnamen staan, zoals in de export.",
      tooLarge: "Dit bestand is groter dan %{max} MB. Splits het in meerdere.",
      quotes:
        "Vanaf regel %{line} wordt een aanhalingsteken geopend en niet gesloten. Herstel dat en kies het bestand dan opnieuw.",
      unknownColumns:
        "De kolom %{names} is onbekend. Verwijder hem, of noem hem zoals in de export. |||| De kolommen %{names} zijn onbekend. Verwijder ze, of noem ze zoals in de export.",
      repeatedColumns: "De kolom %{names} staat er dubbel in. |||| De kolommen %{names} staan er dubbel in.",
    },
    row: {
      ragged: "Aantal cellen: %{count} in plaats van %{wanted}. Misschien ontbreekt een aanhalingsteken.",
      nameMissing: "Heeft geen naam.",
      repeated: "“%{name}” staat ook in regel %{line}. Welke wordt bedoeld?",
      yesNo: "“%{value}” is geen “yes” en geen “no”.",
      text: "Moet tekst zijn.",
      choice: "“%{value}” is geen van deze: %{choices}.",
      list: "De aanhalingstekens in deze lijst kloppen niet.",
      unknownLibrary: "De server heeft geen bibliotheek “%{name}”.",
      ambiguousLibrary: "Meerdere bibliotheken heten “%{name}”.",
      fewLibraries:
        "Er is minstens één bibliotheek nodig. |||| Er zijn minstens %{smart_count} bibliotheken nodig.",
      adminHasAll: "Beheerders hebben alle bibliotheken. Schrijf “all”, of neem de rol weg.",
      noCreate: "Deze gebruiker bestaat niet, en op deze server kan niemand die aanmaken.",
    },
    rows: {
      label: "Rijen van het bestand",
      line: "Regel",
      what: "Wat er gebeurt",
      count: {
        problem: "%{smart_count} rij met een probleem |||| %{smart_count} rijen met een probleem",
        create: "%{smart_count} aan te maken",
        update: "%{smart_count} te wijzigen",
        same: "%{smart_count} blijft zo |||| %{smart_count} blijven zo",
      },
      create: "Wordt aangemaakt, met %{columns}",
      createBare: "Wordt aangemaakt",
      update: "Wijzigt: %{columns}",
      same: "Blijft zoals het is",
      leftOut: "Niet geïmporteerd, omdat niemand dit op deze server kan instellen: %{names}.",
    },
    create: "%{smart_count} gebruiker aanmaken |||| %{smart_count} gebruikers aanmaken",
    review: "%{smart_count} wijziging nakijken |||| %{smart_count} wijzigingen nakijken",
    creating: "%{done} van %{total} aangemaakt",
    nothing: "Alles is al zoals het bestand zegt.",
    nothingButProblems: "Zo kan er niets worden geïmporteerd. Herstel het bestand en kies het dan opnieuw.",
    done: "%{smart_count} gebruiker is aangemaakt |||| %{smart_count} gebruikers zijn aangemaakt",
    wrong: "%{smart_count} rij ging niet zoals gepland |||| %{smart_count} rijen gingen niet zoals gepland",
    wrongLine: "Regel %{line}, %{name}:",
    state: {
      partly:
        "Bestaat nu, maar niet alles kon worden ingesteld. Voer de import opnieuw uit om de rest in te stellen.",
      unknown:
        "Het antwoord is verloren gegaan. Voer de import opnieuw uit: niemand wordt dubbel aangemaakt.",
    },
    passwords: {
      title: "Het wachtwoord van %{smart_count} gebruiker |||| De wachtwoorden van %{smart_count} gebruikers",
      once: "Ze worden hier één keer getoond en nergens bewaard. Geef ze door, of sla ze nu op.",
      save: "Opslaan als bestand",
    },
  },
};
