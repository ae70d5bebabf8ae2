/** German, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Passwort", id: "ID" } },
  import: {
    title: "Benutzer importieren",
    choose: "Datei wählen…",
    another: "Andere Datei wählen…",
    reading: "Datei wird gelesen…",
    drop: "CSV oder JSON. Oder hierher ziehen.",
    guard: "diesen Import",
    help: {
      what: "Wer noch nicht auf dem Server ist, wird angelegt; wer schon da ist, wird geändert. Zuerst siehst du, was jede Zeile bewirken würde. Gesendet wird nichts, bevor du zustimmst.",
      columns: "Die Spalten sind die des Exports:",
      names: "Nur „name“ ist nötig. Daran werden Benutzer erkannt.",
      empty: "Eine leere Zelle oder fehlende Spalte lässt alles, wie es ist.",
      lists: "Bibliotheken werden durch „; “ getrennt. „all“ steht für alle, „none“ für keine.",
      password: "Ohne Passwort wird eins erfunden und beim Anlegen der Benutzer einmal angezeigt.",
      twice:
        "Ein abgebrochener Import lässt sich einfach noch einmal ausführen: Niemand wird doppelt angelegt.",
    },
    file: {
      empty: "In dieser Datei steht nichts.",
      workbook:
        "Das ist eine Arbeitsmappe von Excel oder LibreOffice. Speichere sie als „CSV UTF-8“, und wähle dann diese Datei.",
      notText:
        "Das ist kein Text, sondern ein Bild, ein Programm oder etwas Ähnliches. Wähle eine CSV- oder JSON-Datei.",
      encoding:
        "Diese Datei ist nicht in UTF-8 gespeichert, Namen kämen verstümmelt an. Speichere sie als „CSV UTF-8“, und wähle sie dann noch einmal.",
      json: "Das beginnt wie JSON, ist aber kein gültiges JSON. Vielleicht wurde es abgeschnitten.",
      jsonShape:
        'Dieses JSON ist keine Liste von Benutzern. Es muss wie der Export aussehen: [ { "name": … }, … ].',
      noName:
        "Keine Spalte heißt „name“. In der ersten Zeile müssen wie im Export die Namen der Spalten stehen.",
      tooLarge: "Diese Datei ist größer als %{max} MB. Teile sie in mehrere auf.",
      quotes:
        "Ab Zeile %{line} ist ein Anführungszeichen offen und wird nicht geschlossen. Korrigiere es, und wähle die Datei dann noch einmal.",
      unknownColumns:
        "Die Spalte %{names} ist unbekannt. Entferne sie, oder nenne sie wie im Export. |||| Die Spalten %{names} sind unbekannt. Entferne sie, oder nenne sie wie im Export.",
      repeatedColumns: "Die Spalte %{names} kommt doppelt vor. |||| Die Spalten %{names} kommen doppelt vor.",
    },
    row: {
      ragged: "Zellen: %{count} statt %{wanted}. Vielleicht fehlt ein Anführungszeichen.",
      nameMissing: "Hat keinen Namen.",
      repeated: "„%{name}“ steht auch in Zeile %{line}. Welche Zeile ist gemeint?",
      yesNo: "„%{value}“ ist weder „yes“ noch „no“.",
      text: "Muss Text sein.",
      choice: "„%{value}“ ist nichts davon: %{choices}.",
      list: "Die Anführungszeichen in dieser Liste passen nicht zusammen.",
      unknownLibrary: "Der Server hat keine Bibliothek „%{name}“.",
      ambiguousLibrary: "Mehrere Bibliotheken heißen „%{name}“.",
      fewLibraries:
        "Mindestens eine Bibliothek ist nötig. |||| Mindestens %{smart_count} Bibliotheken sind nötig.",
      adminHasAll: "Administratoren haben alle Bibliotheken. Schreibe „all“, oder entziehe die Rolle.",
      noCreate: "Diesen Benutzer gibt es nicht, und auf diesem Server kann niemand ihn anlegen.",
    },
    rows: {
      label: "Zeilen der Datei",
      line: "Zeile",
      what: "Was passiert",
      count: {
        problem: "%{smart_count} Zeile mit Problem |||| %{smart_count} Zeilen mit Problemen",
        create: "%{smart_count} anzulegen",
        update: "%{smart_count} zu ändern",
        same: "%{smart_count} bleibt gleich |||| %{smart_count} bleiben gleich",
      },
      create: "Wird angelegt, mit %{columns}",
      createBare: "Wird angelegt",
      update: "Ändert: %{columns}",
      same: "Bleibt, wie es ist",
      leftOut: "Nicht importiert, weil es auf diesem Server niemand festlegen kann: %{names}.",
    },
    create: "%{smart_count} Benutzer anlegen |||| %{smart_count} Benutzer anlegen",
    review: "%{smart_count} Änderung prüfen |||| %{smart_count} Änderungen prüfen",
    creating: "%{done} von %{total} angelegt",
    nothing: "Alles ist schon so, wie es in der Datei steht.",
    nothingButProblems:
      "So lässt sich nichts importieren. Korrigiere die Datei, und wähle sie dann noch einmal.",
    done: "%{smart_count} Benutzer ist angelegt |||| %{smart_count} Benutzer sind angelegt",
    wrong: "%{smart_count} Zeile lief nicht wie geplant |||| %{smart_count} Zeilen liefen nicht wie geplant",
    wrongLine: "Zeile %{line}, %{name}:",
    state: {
      partly:
        "Ist jetzt da, aber nicht alles ließ sich festlegen. Führe den Import noch einmal aus, um den Rest festzulegen.",
      unknown: "Die Antwort ging verloren. Führe den Import noch einmal aus: Niemand wird doppelt angelegt.",
    },
    passwords: {
      title: "Das Passwort von %{smart_count} Benutzer |||| Die Passwörter von %{smart_count} Benutzern",
      once: "Sie werden nur einmal hier angezeigt und nirgends gespeichert. Gib sie weiter, oder speichere sie jetzt.",
      save: "Als Datei speichern",
    },
  },
};
