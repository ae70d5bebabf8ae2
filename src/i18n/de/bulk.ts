/** German, for doing one thing to many users: the form, the dry run, the run. */
import type { Messages } from "../i18n";

export const bulk: Messages = {
  bulk: {
    page: {
      title: {
        one: "%{name} bearbeiten",
        some: "%{smart_count} Benutzer bearbeiten |||| %{smart_count} Benutzer bearbeiten",
      },
      undoTitle: {
        one: "Änderungen an %{name} rückgängig machen",
        some: "Änderungen an %{smart_count} Benutzer rückgängig machen |||| Änderungen an %{smart_count} Benutzern rückgängig machen",
      },
      people: { one: "%{name}", some: "%{smart_count} Benutzer |||| %{smart_count} Benutzer" },
      more: "und %{smart_count} weitere",
      nobody: "Niemand ist ausgewählt",
      nobodyText:
        "Deine Auswahl gilt nur auf dieser Seite und geht verloren, wenn sie neu geladen wird. Wähle in der Liste Benutzer aus und dann „Bearbeiten“.",
      toUsers: "Zu den Benutzern",
      reading: "Einstellungen werden gelesen: %{done} von %{total} Benutzern",
      readingLabel: "Einstellungen werden gelesen",
    },
    form: {
      how: "Kreuze an, was du ändern möchtest. Alles andere bleibt bei jedem Benutzer, wie es ist.",
      find: "Einstellung suchen",
      change: "%{label} ändern",
      now: "Jetzt:",
      mixed: "Jetzt: nicht bei allen gleich",
      have: "bei %{count} von %{total} vorhanden",
      add: "Hinzufügen",
      remove: "Wegnehmen",
      addTo: "%{name} hinzufügen",
      removeFrom: "%{name} wegnehmen",
      newItem: "Weiteres hinzufügen zu: %{label}",
      mode: { list: "Hinzufügen oder wegnehmen", set: "Ganze Liste festlegen" },
      chosen: "%{smart_count} Einstellung gewählt |||| %{smart_count} Einstellungen gewählt",
      nothing: "Noch nichts gewählt",
      undo: "Auswahl aufheben",
      next: "Vorschau anzeigen",
      unread:
        "Die Einstellungen von %{smart_count} Benutzer konnten nicht gelesen werden. Die Vorschau zeigt, von wem. |||| Die Einstellungen von %{smart_count} Benutzern konnten nicht gelesen werden. Die Vorschau zeigt, von wem.",
    },
    plan: {
      title: "Vorschau: Was passiert",
      planning: "%{done} von %{total} Benutzern geprüft",
      planningLabel: "Jeder Benutzer wird geprüft",
      parts: "Welche Benutzer angezeigt werden",
      ready: "%{smart_count} zu ändern",
      leftOut: "%{smart_count} ausgelassen",
      same: "%{smart_count} schon so",
      nothingYet: "Noch wurde nichts geändert",
      nobody: "Es gibt nichts zu tun",
      back: "Zurück",
      user: "Benutzer",
      change: "Was sich ändert",
      more: "%{smart_count} weitere anzeigen",
      was: "(jetzt: %{value})",
      alreadySo: "Ist schon so.",
      will: {
        remove: "Wird gelöscht.",
        signOut: "Muss sich auf jedem Gerät neu anmelden.",
      },
      warning: {
        remove:
          "Löschen lässt sich nicht rückgängig machen. Das Protokoll in diesem Browser behält von jedem Benutzer eine Kopie der Einstellungen, mit der er sich neu anlegen lässt.",
        signOut:
          "Das lässt sich nicht rückgängig machen. Was auf diesen Geräten gerade läuft, kann abbrechen.",
      },
      apply: {
        edit: "Auf %{smart_count} Benutzer anwenden |||| Auf %{smart_count} Benutzer anwenden",
        editEach: "Auf %{smart_count} Benutzer anwenden |||| Auf %{smart_count} Benutzer anwenden",
        revert:
          "Bei %{smart_count} Benutzer rückgängig machen |||| Bei %{smart_count} Benutzern rückgängig machen",
        remove: "%{smart_count} Benutzer löschen |||| %{smart_count} Benutzer löschen",
        signOut: "%{smart_count} Benutzer abmelden |||| %{smart_count} Benutzer abmelden",
      },
    },
    run: {
      label: "Änderungen an vielen Benutzern",
      progress: "Erledigte Benutzer",
      title: {
        edit: "%{smart_count} Benutzer wird geändert |||| %{smart_count} Benutzer werden geändert",
        editEach: "%{smart_count} Benutzer wird geändert |||| %{smart_count} Benutzer werden geändert",
        revert:
          "Änderungen an %{smart_count} Benutzer rückgängig machen |||| Änderungen an %{smart_count} Benutzern rückgängig machen",
        remove: "%{smart_count} Benutzer wird gelöscht |||| %{smart_count} Benutzer werden gelöscht",
        signOut: "%{smart_count} Benutzer wird abgemeldet |||| %{smart_count} Benutzer werden abgemeldet",
      },
      state: {
        underWay: "%{done} von %{total} erledigt",
        paused: "Pausiert: %{done} von %{total} erledigt",
        signedOut: "Wartet auf deine Anmeldung: %{done} von %{total} erledigt",
        ended: "Fertig: %{done} von %{total} erledigt",
      },
      failed: "%{smart_count} fehlgeschlagen",
      unknown: "%{smart_count} ohne Antwort",
      stopped: "%{smart_count} ausgelassen",
      pause: "Pause",
      resume: "Fortsetzen",
      cancel: "Rest abbrechen",
      retry: "Bei %{smart_count} erneut versuchen",
      undo: "Alles rückgängig machen…",
      nothingToUndo:
        "Davon lässt sich nichts mehr rückgängig machen: Es ist schon rückgängig gemacht oder steht nicht im Protokoll dieses Browsers.",
      report: "Bericht als CSV",
      details: "Details",
      hide: "Weiterlaufen lassen",
      close: "Schließen",
      dismiss: "Ausblenden",
      outcomes: "Ergebnis für jeden Benutzer",
      signedOut:
        "Deine Sitzung ist abgelaufen. Melde dich wieder an, dann geht es an derselben Stelle weiter.",
      lost: "Dieser Browser konnte den Fortschritt nicht speichern: Wenn du die Seite neu lädst, bricht der Durchlauf ab.",
    },
    row: {
      waiting: "Wartet",
      running: "Läuft",
      done: "Erledigt",
      failed: "Fehlgeschlagen",
      unknown: "Unklar",
      stopped: "Ausgelassen",
    },
    reason: {
      unknown: "Die Antwort ging verloren. Vielleicht hat es gewirkt; ein neuer Versuch schadet nicht.",
      stopped: "Ausgelassen, weil du abgebrochen hast.",
    },
    problem: {
      notTaken: "Der Server hat zugestimmt, aber nicht übernommen: %{fields}.",
      changedSince: "Jemand hat das inzwischen geändert. Nichts wird überschrieben.",
    },
    passwords: {
      title: {
        one: "Neues Passwort für %{name}?",
        some: "Neues Passwort für %{smart_count} Benutzer? |||| Neue Passwörter für %{smart_count} Benutzer?",
      },
      warning:
        "Die alten Passwörter gelten sofort nicht mehr. Das lässt sich nicht rückgängig machen. Die neuen werden nur einmal hier angezeigt und nirgends gespeichert.",
      leftOut: "Ausgelassen",
      ownElsewhere: "Dein eigenes Passwort änderst du in deinem Profil.",
      confirm: "Neues Passwort erzeugen |||| %{smart_count} neue Passwörter erzeugen",
      cancel: "Abbrechen",
      making: "%{done} von %{total} geändert",
      progress: "Geänderte Passwörter",
      doneTitle: "Die neuen Passwörter",
      doneText: "Speichere oder drucke sie jetzt: Nach dem Schließen kann sie niemand mehr anzeigen.",
      failedTitle: "Nicht geändert",
      unknown:
        "Die Antwort ging verloren: Vielleicht gilt noch das alte Passwort. Probiere zuerst dieses hier.",
      csv: "Als CSV speichern",
      print: "Als Karten drucken",
      close: "Ich habe sie",
      user: "Benutzer",
      password: "Passwort",
      card: "Anmelden bei %{server}",
      nobody: "Niemand hier kann ein neues Passwort bekommen",
    },
  },
};
