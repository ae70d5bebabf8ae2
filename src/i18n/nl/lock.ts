/** Dutch, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "Pincode",
    page: {
      title: "Usher is vergrendeld",
      text: "Typ je pincode om verder te gaan waar je was.",
      unlock: "Ontgrendelen",
      checking: "De pincode wordt gecontroleerd…",
      wrong:
        "Dit is niet de pincode. Nog %{smart_count} poging over. |||| Dit is niet de pincode. Nog %{smart_count} pogingen over.",
      failed: "De pincode kon niet worden gecontroleerd. Probeer het opnieuw.",
      forgotten: "Pincode vergeten?",
      working: "Een wijziging van veel gebruikers gaat intussen door.",
    },
    forgotten: {
      text: "Zonder de pincode helpt alleen je wachtwoord: je wordt in deze browser bij elke server uitgelogd, en wat je hebt ingevuld en niet opgeslagen, gaat verloren.",
      yes: "Uitloggen",
      back: "Terug",
    },
    over: {
      title: "Je bent uitgelogd",
      wrong: "De pincode was vijf keer fout, dus alle sessies in deze browser zijn weggegooid.",
      forgotten: "Alle sessies in deze browser zijn weggegooid, omdat iemand de pincode was vergeten.",
      off: "Log opnieuw in met je wachtwoord. De vergrendeling staat uit: kies een nieuwe pincode om haar weer aan te zetten.",
      toSignIn: "Naar het inloggen",
    },
    setting: {
      title: "Vergrendeling",
      explain:
        "Als niemand Usher een tijdje gebruikt, in geen enkel tabblad van deze browser, toont het niets van je servers tot je een pincode typt. Je sessies zijn zolang versleuteld.",
      impossible: "Niet mogelijk op dit adres",
      impossibleWhy:
        "Browsers versleutelen alleen voor pagina’s die via https:// of van deze computer zelf komen. Open Usher via https:// om de vergrendeling te gebruiken.",
      on: "Usher vergrendelt zich na %{smart_count} minuut zonder gebruik. |||| Usher vergrendelt zich na %{smart_count} minuten zonder gebruik.",
      wait: "Vergrendelen na",
      minutes: "%{smart_count} minuut |||| %{smart_count} minuten",
      newPin: "Nieuwe pincode",
      strength:
        "Minstens vier cijfers, letters of tekens. Een korte pincode houdt iemand tegen die langsloopt. Tegen iemand die kopieert wat deze browser bewaart, helpt alleen een lange zin die niemand kan raden.",
      again: "Pincode herhalen",
      tooShort: "Typ minstens vier cijfers, letters of tekens.",
      differs: "De twee pincodes zijn niet gelijk.",
      wrong:
        "Dit is niet de pincode. Na nog %{smart_count} fout word je overal in deze browser uitgelogd. |||| Dit is niet de pincode. Na nog %{smart_count} fouten word je overal in deze browser uitgelogd.",
      turnOn: "Aanzetten",
      turnOff: "Uitzetten",
      change: "Tijd wijzigen",
      current: "Je pincode",
      currentHelp: "Om de tijd te wijzigen of de vergrendeling uit te zetten.",
      turnedOn: "De vergrendeling staat aan",
      turnedOff: "De vergrendeling staat uit",
      changed: "De tijd is gewijzigd",
      full: "De opslag van deze browser is vol: er is niets gewijzigd.",
      typed:
        "Wat je in het formulier van een gebruiker hebt ingevuld, is er na het ontgrendelen weer. Markeringen in het toegangsraster, een sjabloon, een import of een open dialoog niet.",
      forget:
        "Vergeet je de pincode, dan log je weer in met je wachtwoord. Een lopende wijziging van veel gebruikers gaat achter de vergrendeling door.",
    },
  },
};
