/** Dutch, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Kies een server",
    titleFirst: "Verbind je mediaserver",
    intro: "Usher praat vanuit deze browser rechtstreeks met je server. Er gaat niets ergens anders heen.",
    unknown: "Deze browser kent geen server met de naam “%{id}”. Kies er een, of verbind hem.",
    servers: "Servers",
    signedIn: "Ingelogd als %{user}",
    change: "Naam en kleur van %{server}",
    colour: "Kleur",
    colours: {
      plum: "Pruim",
      blue: "Blauw",
      violet: "Violet",
      gold: "Goud",
      teal: "Blauwgroen",
      green: "Groen",
      slate: "Leisteen",
    },
    remove: "%{server} verwijderen",
    name: "Naam",
    save: "Opslaan",
    cancel: "Annuleren",
    nameMissing: "Vul een naam in.",
    removeTitle: "%{server} verwijderen?",
    removeText:
      "Het adres, je login, de inrichting van de pagina’s en het logboek worden uit deze browser verwijderd. Wat je daar hebt gewijzigd, kun je dan niet meer ongedaan maken, en wijzigingen van veel gebruikers die nog niet klaar zijn, stoppen. Sjablonen blijven, maar zonder de gebruikers waarop ze zijn toegepast. Op de server verandert niets.",
    removeYes: "Verwijderen",
    removed: "%{server} is uit deze browser verwijderd.",
    removedPartly:
      "%{server} is verwijderd, maar deze browser liet het logboek niet los. Sluit de andere tabbladen van Usher en verwijder de gegevens van deze pagina in de instellingen van de browser.",
    changed: "%{server} is opgeslagen.",
    none: "Hier wordt geen server aangeboden. Wie deze pagina heeft geïnstalleerd, noemt ze in config.json.",
    formTitle: "Server verbinden",
    address: "Adres",
    addressHelp: "Zoals je hem in de browser opent: 192.168.1.20:4533 of https://example.org/music",
    optionalName: "Naam (optioneel)",
    optionalNameHelp: "Hoe hij hier heet, bijvoorbeeld “Thuis”.",
    submit: "Verbinden",
    looking: "Kijken wie er antwoordt op %{address}…",
    known: "%{server} heeft dit adres al.",
    openKnown: "%{server} openen",
    addTwice: "Nog een keer verbinden",
    fixed: "Inloggen met %{kind}",
    fixedHelp: "Op %{address}. Je hoeft geen adres in te vullen.",
    answers: {
      title: "Op %{url} draait %{found}, niet %{wanted}",
      typed: "Verbinden als %{found}",
      offered:
        "Wie deze pagina heeft geïnstalleerd, heeft in config.json de verkeerde soort of het verkeerde adres van de server gezet.",
    },
    problems: {
      missing: "Vul het adres van je server in.",
      notAddress: "Dit is geen webadres. Het ziet eruit als 192.168.1.20:4533 of https://example.org/music.",
      scheme: "Het adres moet beginnen met http://, https:// of de naam van de computer.",
      credentials: "Laat gebruikersnaam en wachtwoord weg. Je logt in op de volgende pagina.",
      mixedContent:
        "Deze pagina is via https geopend, dus de browser blokkeert %{url}. Geef de server ook https, of open deze pagina via http.",
      unreachable:
        "Op %{url} antwoordt niets. Misschien staat de server uit, klopt de poort niet, of zit dit apparaat in een ander netwerk. Een proxy die geen andere webpagina’s toelaat (CORS), ziet er net zo uit.",
      unreachableHttps:
        "Op %{url} antwoordt niets. Deze pagina is via https geopend, dus de browser laat geen http://-server toe. Geef de server https, of open deze pagina via http.",
      offline: "Dit apparaat is offline.",
      timeout: "%{url} doet te lang over een antwoord. Controleer het adres, of probeer het opnieuw.",
      page: "Op %{url} antwoordt een webpagina, geen server die Usher kent. Misschien ontbreekt een deel van het pad, zoals /music.",
      other: "Op %{url} antwoordt iets, maar het is geen server die Usher kent.",
      navidromeForPlayers:
        "%{url} is een ingang die Navidrome heeft voor Jellyfin-spelers. Laat het laatste deel van het adres weg.",
      starting: "De server op %{url} start op. Usher probeert het vanzelf opnieuw.",
      mayBeStarting:
        "Op %{url} antwoordt iets, maar niet aan deze pagina. Misschien start de server op, ontbreekt een deel van het pad, zoals /jellyfin, of laat hij geen andere webpagina’s toe (CORS).",
      notSetUp:
        "De server op %{url} is nog niet ingericht. Open hem in een ander tabblad en rond dat eerst af.",
      failed: "De server op %{url} antwoordt met een fout (%{status}). Probeer het over een minuut opnieuw.",
      bug: "Er ging iets mis in Usher. Laad de pagina opnieuw en probeer het nog eens.",
    },
  },
  firstAdmin: {
    username: "Gebruikersnaam",
    password: "Wachtwoord",
    passwordHelp: "Lang is goed: vier willekeurige woorden, of laat je browser er een voorstellen.",
    repeat: "Wachtwoord herhalen",
    submit: "Beheerder aanmaken",
    nameMissing: "Vul een gebruikersnaam in.",
    nameNeedsLetter: "Een gebruikersnaam heeft minstens één letter of cijfer nodig.",
    passwordMissing: "Vul een wachtwoord in.",
    mismatch: "De twee wachtwoorden zijn niet gelijk.",
    taken: "Iemand heeft zojuist de eerste beheerder aangemaakt. Log in, of vraag om een account.",
  },
};
