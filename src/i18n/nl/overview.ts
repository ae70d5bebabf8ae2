/** Dutch, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Overzicht",
    refresh: "Vernieuwen",
    asOf: "Stand van %{time}",
    figures: {
      label: "In één oogopslag",
      total: "Alle gebruikers",
      within1: "Actief in de laatste 24 uur",
      within7: "Actief in de laatste 7 dagen",
      within30: "Actief in de laatste 30 dagen",
    },
    table: { users: "Gebruikers", share: "Aandeel" },
    roles: { title: "Rollen", column: "Rol", text: "Iedereen heeft er een van.", all: "Iedereen" },
    states: {
      title: "Inloggen",
      column: "Status",
      text: "Wie erin komt en wie niet.",
      enabled: "Kan inloggen",
      disabled: "Uitgeschakeld",
      lockedOut: "Geblokkeerd",
      hidden: "Verborgen op het inlogscherm",
    },
    idle: {
      title: "Ongebruikte accounts",
      column: "Laatst actief",
      text: "Elke regel telt die van de regels eronder mee.",
    },
    activity: {
      title: "Activiteit",
      label: "Wat wordt geteld",
      view: "Hoe het wordt getoond",
      chart: "Grafiek",
      table: "Tabel",
      lastSeenIn: {
        name: "Laatst actief",
        text: "Iedereen telt één keer: in de week van het laatste bezoek.",
      },
      lastSignInIn: {
        name: "Laatst ingelogd",
        text: "Iedereen telt één keer: in de week van de laatste keer inloggen.",
      },
      column: "Week",
      bar: "%{week}: %{smart_count} gebruiker |||| %{week}: %{smart_count} gebruikers",
      thisWeek: "Deze week, sinds %{day}",
      before: "Vóór %{day}",
      never: "Nooit",
      rest: "Niet in deze weken",
    },
    recent: {
      title: "Laatst actief",
      all: "Alles tonen",
      allLabel: "Alles tonen: gebruikers, de laatst actieve eerst",
      nobody: "Er is nog niemand geweest.",
    },
    libraries: {
      title: "Bibliotheken",
      column: "Bibliotheek",
      text: "Hoeveel gebruikers elke mogen zien.",
      none: "Deze server heeft nog geen bibliotheken.",
      ask: "Deze server zegt per gebruiker wie wat mag zien: er is nog %{smart_count} gebruiker te lezen. |||| Deze server zegt per gebruiker wie wat mag zien: er zijn nog %{smart_count} gebruikers te lezen.",
      read: "Tellen",
      reading: "Tellen: %{done} van %{total} gebruikers gelezen",
      failed:
        "%{smart_count} gebruiker kon niet worden gelezen en telt niet mee. |||| %{smart_count} gebruikers konden niet worden gelezen en tellen niet mee.",
      more: "Toon er nog %{smart_count}",
      fewer: "Minder tonen",
    },
    sessions: {
      title: "Nu actief",
      text: "Wie het laatste kwartier iets op %{server} heeft gedaan.",
      none: "Op dit moment niemand.",
      on: "%{device} · %{app}",
      playing: "Speelt %{title}",
      more: "Toon er nog %{smart_count}",
      fewer: "Minder tonen",
    },
    alone: {
      title: "Tot nu toe ben je de enige",
      text: "Voeg de mensen toe die %{server} gebruiken, dan laat deze pagina zien hoe het met ze gaat.",
    },
  },
};
