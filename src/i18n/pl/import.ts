/** Polish, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Hasło", id: "ID" } },
  import: {
    title: "Import użytkowników",
    choose: "Wybierz plik…",
    another: "Wybierz inny plik…",
    reading: "Odczyt pliku…",
    drop: "CSV lub JSON. Możesz też upuścić go tutaj.",
    guard: "ten import",
    help: {
      what: "Kogo nie ma jeszcze na serwerze, zostanie utworzony; kto już jest, zostanie zmieniony. Najpierw zobaczysz, co zrobi każdy wiersz, i nic nie zostanie wysłane bez Twojej zgody.",
      columns: "Kolumny są takie jak w eksporcie:",
      names: "Potrzebna jest tylko „name”. Po niej rozpoznajemy użytkowników.",
      empty: "Pusta komórka i brak kolumny pozostawiają wszystko bez zmian.",
      lists: "Biblioteki rozdziela „; ”. „all” to wszystkie, „none” to żadna.",
      password: "Bez hasła zostanie ono wymyślone i pokazane raz, po utworzeniu użytkowników.",
      twice: "Przerwany import można uruchomić ponownie: nikt nie powstanie dwa razy.",
    },
    file: {
      empty: "W tym pliku nic nie ma.",
      workbook: "To skoroszyt programu Excel lub LibreOffice. Zapisz go jako „CSV UTF-8” i wybierz ten plik.",
      notText: "To nie jest tekst, lecz obraz, program lub coś podobnego. Wybierz plik CSV lub JSON.",
      encoding:
        "Znaki w tym pliku nie są w UTF-8, więc nazwy byłyby zniekształcone. Zapisz go jako „CSV UTF-8” i wybierz ponownie.",
      json: "Zaczyna się jak JSON, ale nie jest poprawny. Być może został ucięty.",
      jsonShape: 'Ten JSON nie jest listą użytkowników. Musi wyglądać jak eksport: [ { "name": … }, … ].',
      noName:
        "Żadna kolumna nie nazywa się „name”. W pierwszym wierszu muszą być nazwy kolumn jak w eksporcie.",
      tooLarge: "Ten plik jest większy niż %{max} MB. Podziel go na kilka.",
      quotes: "Od wiersza %{line} otwarto cudzysłów i go nie zamknięto. Popraw to i wybierz plik ponownie.",
      unknownColumns:
        "Nieznana kolumna: %{names}. Usuń ją lub nazwij tak jak w eksporcie. |||| Nieznane kolumny: %{names}. Usuń je lub nazwij tak jak w eksporcie. |||| Nieznane kolumny: %{names}. Usuń je lub nazwij tak jak w eksporcie.",
      repeatedColumns:
        "Kolumna występuje dwa razy: %{names}. |||| Kolumny występują dwa razy: %{names}. |||| Kolumny występują dwa razy: %{names}.",
    },
    row: {
      ragged: "Liczba komórek to %{count} zamiast %{wanted}. Być może brakuje cudzysłowu.",
      nameMissing: "Nie ma nazwy.",
      repeated: "„%{name}” jest też w wierszu %{line}. O który chodzi?",
      yesNo: "„%{value}” to ani yes, ani no.",
      text: "Musi być tekstem.",
      choice: "„%{value}” nie jest żadną z wartości: %{choices}.",
      list: "Cudzysłowy na tej liście się nie zgadzają.",
      unknownLibrary: "Serwer nie ma biblioteki „%{name}”.",
      ambiguousLibrary: "Kilka bibliotek ma nazwę „%{name}”.",
      fewLibraries:
        "Potrzebna jest co najmniej jedna biblioteka. |||| Potrzebne są co najmniej %{smart_count} biblioteki. |||| Potrzeba co najmniej %{smart_count} bibliotek.",
      adminHasAll: "Administratorzy mają wszystkie biblioteki. Wpisz „all” albo odbierz tę rolę.",
      noCreate: "Nie ma takiego użytkownika, a ten serwer nie pozwala tworzyć nowych.",
    },
    rows: {
      label: "Wiersze pliku",
      line: "Wiersz",
      what: "Co się stanie",
      count: {
        problem:
          "%{smart_count} wiersz z błędem |||| %{smart_count} wiersze z błędami |||| %{smart_count} wierszy z błędami",
        create: "Do utworzenia: %{smart_count}",
        update: "Do zmiany: %{smart_count}",
        same: "Bez zmian: %{smart_count} |||| Bez zmian: %{smart_count} |||| Bez zmian: %{smart_count}",
      },
      create: "Zostanie utworzony; ustawiamy: %{columns}",
      createBare: "Zostanie utworzony",
      update: "Zmieni się: %{columns}",
      same: "Pozostanie bez zmian",
      leftOut: "Nie importujemy, bo na tym serwerze nie można tego ustawić: %{names}.",
    },
    create:
      "Utwórz %{smart_count} użytkownika |||| Utwórz %{smart_count} użytkowników |||| Utwórz %{smart_count} użytkowników",
    review:
      "Przejrzyj %{smart_count} zmianę |||| Przejrzyj %{smart_count} zmiany |||| Przejrzyj %{smart_count} zmian",
    creating: "Utworzono %{done} z %{total}",
    nothing: "Wszystko jest już tak, jak w pliku.",
    nothingButProblems: "W tej postaci nic nie da się zaimportować. Popraw plik i wybierz go ponownie.",
    done: "Utworzono %{smart_count} użytkownika |||| Utworzono %{smart_count} użytkowników |||| Utworzono %{smart_count} użytkowników",
    wrong:
      "%{smart_count} wiersz nie przebiegł zgodnie z planem |||| %{smart_count} wiersze nie przebiegły zgodnie z planem |||| %{smart_count} wierszy nie przebiegło zgodnie z planem",
    wrongLine: "Wiersz %{line}, %{name}:",
    state: {
      partly:
        "Użytkownik już istnieje, ale nie wszystko udało się ustawić. Uruchom import ponownie, aby ustawić resztę.",
      unknown: "Odpowiedź nie dotarła. Uruchom import ponownie: nikt nie powstanie dwa razy.",
    },
    passwords: {
      title:
        "Hasło %{smart_count} użytkownika |||| Hasła %{smart_count} użytkowników |||| Hasła %{smart_count} użytkowników",
      once: "Są tu pokazane tylko raz i nigdzie nie są zapisywane. Przekaż je lub zapisz teraz.",
      save: "Zapisz jako plik",
    },
  },
};
