/** Dutch: labels and help of what Plex has of a Home, and the words for its errors and its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Geen Plex Pass" },
  users: {
    help: {
      name: "Hoe de nieuwe beheerde gebruiker in het keuzescherm heet. Hoogstens 100 tekens. Wie een eigen Plex-account heeft, wordt uitgenodigd.",
      rename: "Hoe deze gebruiker in het keuzescherm heet. Hoogstens 100 tekens.",
    },
  },
  code: {
    title: "Inloggen met Plex",
    pageIntro:
      "De pagina van Plex zelf opent en vraagt of Usher binnen mag. Niemand behalve Plex ziet je wachtwoord.",
    help: "Open plex.tv/link, log daar in en typ deze code.",
  },
  key: {
    title: "Token gebruiken",
    label: "Plex-token",
    help: "Een token dat je uit een andere Plex-app hebt gekopieerd. Het geeft toegang tot je hele account. Log je hier uit, dan eindigt het ook daar.",
  },
  errors: {
    homeFull: "Dit Home heeft zoveel leden als Plex toestaat. Verwijder eerst iemand.",
    notTaken: "Plex nam dit zonder fout aan, maar toont het niet. Kijk over een minuut nog eens.",
    unknownLibrary: "Je servers hebben deze bibliotheek niet. Laad de pagina opnieuw en kies nog eens.",
    pinLost:
      "De oude PIN is weg, en Plex nam de nieuwe niet aan. Deze gebruiker heeft nu geen PIN: stel hem opnieuw in.",
    isMember: "Deze persoon is al lid van dit Home.",
    noSuchAccount: "Plex kent niemand met dit e-mailadres of deze gebruikersnaam.",
    unknownToken: "Plex kent dit token niet. Misschien is het uitgelogd, of niet helemaal gekopieerd.",
    codeRunOut: "Deze code is verlopen. Vraag een nieuwe aan.",
    pinShape: "Een PIN heeft vier cijfers.",
    pinNeeded: "Vul de PIN van dit lid in.",
    wrongPin: "Deze PIN klopt niet. Wacht even voor je het opnieuw probeert.",
    managedMayNot: "Plex staat dit beheerde gebruikers niet toe. Vraag het degene die het Home beheert.",
    needsPass: "Hiervoor heeft wie het Home beheert Plex Pass nodig.",
    needsPassword: "Plex wil hiervoor het wachtwoord van het account zien. Doe het op plex.tv.",
    noRole: "Plex biedt dit niet aan voor dit account.",
  },
  problems: {
    nameLong: "Te lang: hoogstens 100 tekens.",
    nameIsEmail:
      "Dit is een e-mailadres. Een beheerde gebruiker heeft een naam; wie een account heeft, wordt uitgenodigd.",
    nameCharacters: "Er zit een regeleinde of ander stuurteken in. Typ het opnieuw.",
  },
  readOnly: {
    wholeServers: "Hier te zien en op plex.tv te geven. Kies je minder bibliotheken ervan, dan eindigt het.",
    kind: "Plex bepaalt dit als iemand lid wordt.",
    filters:
      "Hier te zien en niet te wijzigen. Een leeftijdsgrens schrijft ze vanzelf; andere wijzig je op plex.tv.",
  },
  consequences: {
    noLaterLibraries: "Bibliotheken die %{server} later krijgt, komen niet meer mee.",
    filtersReplaced:
      "De eigen beperkingen worden vervangen door die van de leeftijdsgrens en komen met “Geen grens” niet terug.",
  },
  policy: {
    groups: {
      membership: "In het Home",
      libraries: "Bibliotheken",
      sharing: "Wat verder mag",
      filters: "Eigen beperkingen",
    },
    fields: {
      kind: {
        label: "Soort",
        help: "De beheerder en de gast hebben hier geen instellingen.",
        choices: {
          administrator: "Beheerder",
          member: "Lid met een eigen account",
          managed: "Beheerde gebruiker",
          guest: "Gast",
        },
      },
      restrictionProfile: {
        label: "Leeftijdsgrens",
        help: "Jonger kind: G, TV-Y en TV-G. Ouder kind: ook PG, TV-PG en TV-Y7. Tiener: ook PG-13 en TV-14. Geen grens: alles in de eigen bibliotheken. Classificaties van andere landen gaan mee.",
        choices: {
          "": "Geen grens",
          little_kid: "Jonger kind",
          older_kid: "Ouder kind",
          teen: "Tiener",
        },
        unset: "Mag alles in de eigen bibliotheken zien, ongeacht de classificatie.",
        is: {
          little_kid: "Mag alleen zien wat voor jongere kinderen is bedoeld.",
          older_kid: "Mag alleen zien wat voor oudere kinderen en jonger is bedoeld.",
          teen: "Mag alleen zien wat voor tieners en jonger is bedoeld.",
        },
        set: "Krijgt de leeftijdsgrens %{value}.",
      },
      libraryIds: {
        label: "Bibliotheken",
        help: "Van je eigen servers. Zonder is er niets te zien.",
        gains: "Mag %{names} gebruiken.",
        loses: "Mag %{names} niet meer gebruiken.",
        unset: "Mag geen enkele bibliotheek gebruiken.",
      },
      wholeServers: {
        label: "Ook latere bibliotheken",
        help: "Van deze servers komen bibliotheken die later worden toegevoegd vanzelf mee.",
        gains: "Krijgt ook latere bibliotheken van %{names}.",
        loses: "Krijgt latere bibliotheken van %{names} niet meer.",
      },
      allowSync: {
        label: "Downloads",
        help: "Neemt media mee om zonder netwerk te bekijken. Heeft jouw Plex Pass nodig.",
        on: "Mag media downloaden.",
        off: "Mag geen media meer downloaden.",
      },
      allowTuners: {
        label: "Live-tv",
        help: "Heeft jouw Plex Pass en een tuner nodig.",
        choices: { "0": "Geen", "1": "Live-tv", "2": "Live-tv en opnemen" },
        is: {
          "0": "Mag geen live-tv kijken.",
          "1": "Mag live-tv kijken, en niet opnemen.",
          "2": "Mag live-tv kijken en opnemen.",
        },
        set: "Live-tv wordt: %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Beheert ondertitels",
        help: "Voegt ondertitels toe en verwijdert ze, voor iedereen.",
        on: "Mag ondertitels toevoegen en verwijderen, voor iedereen.",
        off: "Mag geen ondertitels meer toevoegen of verwijderen.",
      },
      allowChannels: {
        label: "Kanalen",
        help: "Uitbreidingen van oudere servers.",
        on: "Mag kanalen gebruiken.",
        off: "Mag geen kanalen meer gebruiken.",
      },
      filterAll: {
        label: "Achtergehouden: alles",
        help: "Classificaties en labels, zoals Plex ze schrijft: wat na = staat, wordt als enige getoond, wat na != staat juist niet.",
      },
      filterMovies: {
        label: "Achtergehouden: films",
        help: "Classificaties en labels, zoals Plex ze schrijft: wat na = staat, wordt als enige getoond, wat na != staat juist niet.",
      },
      filterTelevision: {
        label: "Achtergehouden: series",
        help: "Classificaties en labels, zoals Plex ze schrijft: wat na = staat, wordt als enige getoond, wat na != staat juist niet.",
      },
      filterMusic: {
        label: "Achtergehouden: muziek",
        help: "Classificaties en labels, zoals Plex ze schrijft: wat na = staat, wordt als enige getoond, wat na != staat juist niet.",
      },
      filterPhotos: {
        label: "Achtergehouden: foto’s",
        help: "Classificaties en labels, zoals Plex ze schrijft: wat na = staat, wordt als enige getoond, wat na != staat juist niet.",
      },
    },
  },
};
