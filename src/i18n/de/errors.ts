/** German, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "Das ist der einzige Administrator. Ohne ihn könnte niemand mehr diesen Server verwalten. Mach zuerst jemand anderen zum Administrator.",
    lastEnabled: "Sonst könnte sich niemand mehr anmelden. Aktiviere zuerst einen anderen Benutzer.",
    adminPassword: "Ein Administrator braucht ein Passwort. Lege stattdessen ein neues fest.",
    stillAdmin:
      "Administratoren lassen sich nicht deaktivieren. Entziehe zuerst die Rolle als Administrator.",
    oneself: "Das bist du. Bitte einen anderen Administrator, dein Konto zu löschen.",
    adminsOnly: "Das dürfen nur Administratoren.",
    editingOff:
      "Auf diesem Server können Benutzer ihr eigenes Konto nicht ändern. Wende dich an einen Administrator.",
    homeOwner:
      "Ein Haushalt hat genau einen Administrator: wer ihn erstellt hat. Das lässt sich hier nicht ändern.",
    homeGuest: "Das ist der Gast des Haushalts. Gäste werden nur als Ganzes zugelassen oder ausgesperrt.",
    fullAccount: "Das ist ein vollwertiges Konto. Nur wem es gehört, kann das beim Dienst selbst ändern.",
    leaveInstead: "Das bist du. Den Haushalt kannst du auf deiner eigenen Seite verlassen.",
    noOwnSignIn: "Verwaltete Benutzer haben kein eigenes Passwort, keine E-Mail und kein Bild.",
  },
  errors: {
    signedOut: {
      title: "Deine Sitzung bei %{server} ist abgelaufen",
      text: "Melde dich wieder an, um weiterzumachen.",
    },
    conflict: {
      title: "Jemand hat das inzwischen geändert",
      text: "Es wurde nichts gespeichert. Vergleiche bei den markierten Feldern beide Werte, und speichere dann erneut.",
    },
    refused: { title: "Das ist nicht erlaubt" },
    forbidden: {
      title: "Das darfst du auf %{server} nicht",
      text: "Wende dich an einen Administrator. Falls sich deine Rolle gerade geändert hat, lade die Seite neu.",
    },
    notFound: {
      title: "Das gibt es auf %{server} nicht mehr",
      text: "Vielleicht hat es jemand anderes gelöscht. Geh zurück zur Liste.",
    },
    partlyDone: {
      title: "Nur ein Teil wurde gespeichert",
      text: "%{user} ist jetzt auf %{server}, aber ein späterer Schritt ist fehlgeschlagen. Öffne den Benutzer und sieh nach, bevor du es erneut versuchst.",
    },
    unsupported: {
      title: "%{server} kann das nicht",
      text: "Diese Art von Server bietet dafür keine Möglichkeit.",
    },
  },
};
