/** Dutch, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "Die hoort bij het account en wordt bij de dienst zelf gewijzigd.",
      homeGuest: "De gast heet overal zo.",
    },
  },
  pin: {
    title: { own: "Je PIN", other: "PIN van %{name}" },
    none: {
      own: "Je hebt er geen: iedereen in het huishouden kan jouw profiel kiezen.",
      other: "%{name} heeft er geen: iedereen in het huishouden kan dit profiel kiezen.",
    },
    some: {
      own: "Die wordt gevraagd als iemand jouw profiel kiest. Hij vervangt het wachtwoord van je account niet.",
      other:
        "Die wordt gevraagd als iemand dit profiel kiest. Om een andere in te stellen is de oude niet nodig.",
    },
    current: "Huidige PIN",
    next: "Nieuwe PIN",
    help: "Vier cijfers, zoals 0042. Geef die zelf door: er wordt geen bericht verstuurd.",
    helpOwn: "Vier cijfers, zoals 0042.",
    shape: "Een PIN heeft vier cijfers",
    missing: "Vul de huidige PIN in",
    wait: "%{problem} De volgende poging wordt na %{smart_count} seconde verstuurd. |||| %{problem} De volgende poging wordt na %{smart_count} seconden verstuurd.",
    set: "PIN instellen",
    change: "PIN wijzigen",
    remove: "PIN verwijderen",
    clear: "Wissen",
    unsaved: "Nog niet ingesteld",
    done: {
      set: { own: "Je PIN is ingesteld", other: "%{name} heeft een nieuwe PIN" },
      removed: { own: "Je hebt geen PIN meer", other: "%{name} heeft geen PIN meer" },
    },
  },
  failed: {
    pin: {
      timeout:
        "Het is niet bekend of de PIN is gewijzigd. Kijk in de lijst met gebruikers en stel hem dan opnieuw in.",
      unreachable: "Probeer het opnieuw zodra %{server} antwoordt. Wat je had ingevuld, is gewist.",
      offline: "Probeer het opnieuw zodra er weer netwerk is. Wat je had ingevuld, is gewist.",
      signedOut: "Log opnieuw in en stel dan de PIN in.",
    },
    household: {
      timeout: "Het is niet bekend of dit is gelukt. Bekijk het huishouden voor je het opnieuw probeert.",
      unreachable:
        "Het is niet bekend of dit is gelukt. Kijk zodra %{server} antwoordt, voor je het opnieuw probeert.",
      offline: "Probeer het opnieuw zodra er weer netwerk is.",
      signedOut: "Log opnieuw in en probeer het dan nog eens.",
    },
  },
  household: {
    title: "Huishouden",
    name: { label: "Naam", missing: "Vul een naam in", taken: "Iemand in het huishouden heeft deze naam al" },
    label: "Het huishouden",
    unnamed: "Jouw huishouden",
    loading: "Huishouden wordt opgevraagd…",
    subscription: "Abonnement",
    noSubscription: "Geen abonnement",
    members: "%{members} van %{limit} leden",
    guest: {
      label: "Gast",
      onTitle: "Een gast toelaten?",
      on: "Dan staat “Gast” tussen de profielen van dit huishouden, zonder PIN: iedereen bij een van de apparaten kan die kiezen en kijkt naar wat met de gast is gedeeld.",
      first:
        "Hiermee ontstaat het huishouden. Vanaf dan moet elke app inloggen bij je servers, ook thuis, en spelers die ze via DLNA vinden, vinden ze niet meer.",
      offTitle: "Gasten weren?",
      off: "“Gast” staat dan niet meer tussen de profielen. Wie nu als gast kijkt, moet een ander kiezen. Voor alle anderen blijft alles zoals het is.",
      confirmOn: "Gast toelaten",
      confirmOff: "Gasten weren",
      doneOn: "De gast staat nu tussen de profielen",
      doneOff: "Er is geen gast meer",
    },
    invite: {
      button: "Uitnodigen",
      title: "Iemand uitnodigen voor het huishouden",
      text: "Wie een eigen account heeft, krijgt een uitnodiging en doet mee zodra die is aangenomen. Een kind zonder account wordt een beheerde gebruiker: maak er een aan.",
      account: "E-mail of gebruikersnaam",
      help: "Zoals de dienst die persoon kent.",
      missing: "Vul een e-mailadres of gebruikersnaam in",
      submit: "Uitnodiging versturen",
      done: "%{account} is uitgenodigd",
      needsSubscription:
        "Voor het uitnodigen van iemand met een eigen account is een abonnement nodig. Beheerde gebruikers kun je ook zonder aanmaken.",
      full: "Het huishouden heeft het maximale aantal leden. Verwijder eerst iemand.",
    },
    invitations: {
      title: "Uitgenodigd en nog niet hier",
      asked: "gevraagd",
      unknown: "Of iemand is uitgenodigd, is niet te zien: de dienst zegt het niet.",
      failed: "De uitnodigingen konden niet worden geladen.",
      cancel: "Intrekken",
      cancelOf: "Uitnodiging voor %{account} intrekken",
      cancelled: "%{account} is niet meer uitgenodigd",
    },
    remove: {
      reason: "Kan niet worden verwijderd",
      managed: {
        button: "Beheerde gebruiker verwijderen",
        title: "%{name} verwijderen?",
        consequence:
          "%{name} bestaat alleen in dit huishouden. Kijkgeschiedenis, beoordelingen, afspeellijsten en al het andere gaan voorgoed verloren: een nieuwe gebruiker met dezelfde naam begint met niets.",
        confirm: "Naam",
        confirmHelp: "Typ voor de zekerheid de naam:",
        submit: "Voorgoed verwijderen",
        done: "%{name} is verwijderd",
      },
      member: {
        button: "Uit het huishouden halen",
        title: "%{name} uit het huishouden halen?",
        consequence:
          "%{name} houdt het account met alles erin, en verliest wat binnen het huishouden werd gedeeld. Opnieuw uitnodigen kan.",
        submit: "Eruit halen",
        done: "%{name} zit niet meer in het huishouden",
      },
      many: {
        confirm: "Aantal",
        confirmHelp:
          "Er zijn beheerde gebruikers bij, van wie de geschiedenis voorgoed verloren gaat. Typ voor de zekerheid hoeveel er worden verwijderd:",
        warning:
          "Beheerde gebruikers worden verwijderd met hun kijkgeschiedenis, beoordelingen en afspeellijsten: niets brengt dat terug. Wie een account heeft, houdt het en verlaat het huishouden.",
      },
    },
    leave: {
      title: "Dit huishouden verlaten",
      text: "Je houdt je account. Wat binnen het huishouden met je werd gedeeld, wordt niet meer gedeeld, en alleen de beheerder kan je weer uitnodigen.",
      button: "Dit huishouden verlaten",
      ask: "“%{household}” verlaten?",
      submit: "Verlaten",
      done: "Je hebt het huishouden verlaten",
    },
    elsewhere: {
      own: "Je naam, e-mail, wachtwoord en afbeelding horen bij je account: wijzig ze bij de dienst zelf.",
      full: "%{name} heeft een eigen account: naam, e-mail, wachtwoord en afbeelding kunnen alleen daar worden gewijzigd, door de eigenaar.",
      managed:
        "Een beheerde gebruiker heeft een naam en een PIN, maar geen e-mail, wachtwoord of afbeelding, en kan geen beheerder worden.",
      guest:
        "De gast wordt als geheel toegelaten of geweerd: zie het huishouden boven de lijst met gebruikers.",
    },
    page: {
      text: "Iedereen die je kunt kiezen als gevraagd wordt wie er kijkt.",
      managed:
        "Je bent een beheerde gebruiker: je naam, PIN en grenzen worden ingesteld door wie het huishouden beheert.",
      hidden: {
        title: "Het huishouden kan niet worden getoond",
        text: "De dienst laat beheerde gebruikers niet zien wie er nog meer in zit.",
      },
      pin: "PIN",
      noPin: "Geen PIN",
      profile: "Mijn profiel openen",
    },
  },
};
