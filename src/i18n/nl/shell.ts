/** Dutch, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "%{server} wordt geopend",
    opening: "Wachten op %{server}…",
    noStorage: {
      title: "Usher mag hier niets opslaan",
      text: "Usher bewaart je login en je servers in deze browser. Sta toe dat deze pagina gegevens opslaat en laad haar dan opnieuw.",
    },
    reload: "Pagina opnieuw laden",
    tryAgain: "Opnieuw proberen",
    keepsTrying: "Usher blijft het vanzelf proberen.",
    brokenConfig: {
      title: "De instellingen van deze pagina kloppen niet",
      text: "Usher kan config.json niet lezen en biedt daarom geen server aan. %{message}",
    },
  },
  theme: { label: "Kleuren", light: "Licht", system: "Zoals het systeem", dark: "Donker" },
  language: {
    label: "Taal",
    failed:
      "%{language} kon niet worden geladen. Controleer de verbinding van dit apparaat en kies de taal dan opnieuw.",
  },
  field: { showPassword: "Wachtwoord tonen", hidePassword: "Wachtwoord verbergen" },
  login: {
    title: "Inloggen bij %{server}",
    setUp: "%{server} inrichten",
    isNew: "Op deze server heeft nog niemand een account. De eerste gebruiker wordt de beheerder.",
    unencrypted: "Niet versleuteld",
    unencryptedHelp: "Anderen op het netwerk ertussen zouden het wachtwoord kunnen lezen.",
    switchServer: "Andere server gebruiken",
    username: "Gebruikersnaam",
    password: "Wachtwoord",
    stay: "Ingelogd blijven op dit apparaat",
    submit: "Inloggen",
    somebodyElse: "Als iemand anders inloggen",
    other: "Iemand anders",
    faces: "Kies een profiel",
    forgot: "Wachtwoord vergeten?",
    usePassword: "Wachtwoord gebruiken",
    stranger: "Dat was %{other}, maar hier is %{name} ingelogd. Alleen %{name} kan verder met deze pagina.",
    welcome: "Begroeting van de server",
    demo: "Dit is een demo die iedereen kan gebruiken. Het wachtwoord van %{name} is al ingevuld.",
    demoElsewhere:
      "Dit is een demo die iedereen kan gebruiken. Log op de pagina die opent in als %{name} met het wachtwoord %{password}.",
    noName: "Vul je gebruikersnaam in.",
    wrong: "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.",
    expired: "Je sessie is verlopen. Log in om verder te gaan waar je was.",
    elsewhere: "Je bent in een ander tabblad uitgelogd.",
    noWay: "Deze server biedt geen manier van inloggen die Usher kent.",
  },
  errors: {
    unreachable: {
      title: "%{server} antwoordt niet",
      text: "Op %{url} antwoordt niets. Controleer of de server aanstaat en of dit apparaat in zijn netwerk zit.",
    },
    offline: {
      title: "Dit apparaat is offline",
      text: "%{server} is pas weer bereikbaar als er netwerk is.",
    },
    timeout: {
      title: "%{server} doet te lang over een antwoord",
      text: "Misschien is de server bezet of onbereikbaar. Was je iets aan het wijzigen, kijk dan of het is gelukt voor je het herhaalt.",
    },
    webPage: {
      title: "Er antwoordt een webpagina in plaats van %{server}",
      text: "Op %{url} staat een pagina, niet de server. Misschien is het adres veranderd, of wil een proxy ervoor dat je daar eerst inlogt.",
    },
    otherAnswer: {
      title: "Er antwoordt iets anders in plaats van %{server}",
      text: "Wat op %{url} staat, is niet de server van eerst. Controleer het adres.",
    },
    brokenAnswer: {
      title: "Het antwoord van %{server} is niet te lezen",
      text: "Het is afgekapt, of van een soort die Usher nog niet kent. Er is niets gewijzigd. Probeer het over een minuut opnieuw.",
    },
    starting: {
      title: "%{server} is niet klaar",
      text: "Hij start op, of de proxy ervoor kan hem niet bereiken. Probeer het over een minuut opnieuw.",
    },
    isStarting: {
      title: "%{server} start op",
      text: "Dat duurt even, na een update wat langer. Deze pagina gaat vanzelf verder.",
    },
    mayBeStarting: {
      title: "%{server} is niet klaar",
      text: "Op %{url} antwoordt iets, maar niet aan deze pagina. Misschien start de server op, ontbreekt een deel van het pad in het adres, of laat hij dit netwerk niet toe.",
    },
    forPlayers: {
      title: "Navidrome antwoordt in plaats van %{server}",
      text: "%{url} is een ingang die Navidrome heeft voor Jellyfin-spelers. De gebruikers worden bij Navidrome zelf beheerd: laat het laatste deel van het adres weg.",
    },
    notSetUp: {
      title: "%{server} is nog niet ingericht",
      text: "Open %{url} in een ander tabblad en rond de installatie daar af. Daarna gaat deze pagina vanzelf verder.",
    },
    failed: {
      title: "Er ging iets mis op %{server}",
      text: "De server meldde zelf een fout: %{message}. Probeer het opnieuw; zijn log zegt misschien meer.",
    },
    tooMany: {
      title: "Te veel pogingen",
      text: "%{server} vraagt om een pauze. Probeer het over ongeveer %{smart_count} seconde opnieuw. |||| %{server} vraagt om een pauze. Probeer het over ongeveer %{smart_count} seconden opnieuw.",
    },
    wrongPassword: {
      title: "%{server} laat je niet binnen",
      text: "De gebruikersnaam en het wachtwoord horen niet bij elkaar.",
    },
    notAccepted: {
      title: "%{server} heeft dit niet aangenomen",
      text: "Het antwoord was: %{message}",
    },
    missingChunk: {
      title: "Een deel van Usher kon niet worden geladen",
      text: "Het netwerk is weg, of er is een nieuwere versie geïnstalleerd. Laad de pagina opnieuw.",
    },
    bug: {
      title: "Er ging iets mis in Usher",
      text: "De fout ligt bij Usher, niet bij %{server}. Laad de pagina opnieuw.",
    },
  },
};
