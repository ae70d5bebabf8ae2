/** Dutch, for the ways to sign in besides a typed name and password. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "Wie ben je?",
    search: "Zoek je naam",
    found: "%{smart_count} persoon gevonden |||| %{smart_count} personen gevonden",
    nobody: "Niemand hier heet “%{search}”. Kies “Iemand anders” en typ de hele naam.",
    noPassword: "Geen wachtwoord",
  },
  panel: { back: "Terug" },
  code: {
    whereApp: "Open een app waarin je bij %{server} bent ingelogd en typ daar deze code.",
    wherePage: "Open %{page} op een willekeurig apparaat en typ daar deze code.",
    pageIntro:
      "Er opent een pagina in een nieuw tabblad die vraagt of Usher je bij %{server} mag inloggen. Usher merkt het als je klaar bent.",
    openPage: "Verder in een nieuw tabblad",
    useCode: "Code op een ander apparaat gebruiken",
    usePage: "Liever een nieuw tabblad gebruiken",
    opening: "Code wordt aangevraagd…",
    isOpen: "De pagina staat open in een ander tabblad. Sta het inloggen daar toe en kom dan terug.",
    blocked: "De browser blokkeerde het nieuwe tabblad. Open de pagina zelf:",
    openAgain: "Pagina openen",
    label: "Je code: %{code}",
    picture: "Of richt de camera van een telefoon op deze afbeelding.",
    waiting: "Wachten op goedkeuring…",
    trouble: "%{server} antwoordt op dit moment niet. Usher blijft het proberen.",
    left: "Verloopt over %{left}",
    expired: "Deze code is verlopen. Niemand kan hem meer gebruiken.",
    again: "Nieuwe code ophalen",
    cancel: "Annuleren",
  },
  key: {
    submit: "Deze sleutel gebruiken",
    missing: "Plak de sleutel.",
    wrong: "%{server} kent deze sleutel niet.",
  },
  forgot: {
    title: "Wachtwoord vergeten",
    intro:
      "%{server} kan een PIN in een bestand zetten dat alleen de eigenaar van de server kan lezen. Geef aan wie je bent.",
    name: "Gebruikersnaam",
    noName: "Vul je gebruikersnaam in.",
    submit: "PIN aanvragen",
    fileTitle: "Haal nu de PIN op",
    file: "Als %{name} hier een account heeft, heeft %{server} een PIN in dit bestand op zijn eigen schijf gezet:",
    noFile:
      "Als %{name} hier een account heeft, heeft %{server} een PIN in een bestand op zijn eigen schijf gezet.",
    owner: "Wie de server beheert, kan het openen en je de PIN geven.",
    until: "Hij werkt tot %{time}.",
    pin: "PIN",
    pinHelp:
      "Met of zonder de streepjes. Hij wordt je wachtwoord, en je kunt meteen daarna een beter kiezen.",
    noPin: "Vul de PIN in.",
    redeem: "Inloggen met de PIN",
    again: "Nieuwe PIN aanvragen",
    askAdmin:
      "Bij %{server} kun je je eigen wachtwoord niet opnieuw instellen. Vraag het een beheerder: die kan in Usher een nieuw voor je instellen.",
    atHome:
      "%{server} doet dit alleen in zijn eigen netwerk. Maak verbinding met dat netwerk, bijvoorbeeld thuis, en vraag het opnieuw.",
    retry: "Opnieuw vragen",
    doneTitle: "De PIN is nu je wachtwoord",
    done: "Je bent ingelogd als %{name}. De PIN stond in een bestand, dus kies een beter wachtwoord: de pagina daarvoor vraagt om het huidige, en dat is de PIN.",
    choose: "Nieuw wachtwoord kiezen",
    later: "Later",
    notIn: "De PIN is nu het wachtwoord van %{name}. Ga terug en log ermee in.",
  },
};
