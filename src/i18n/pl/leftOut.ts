/** Polish, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} zachowanego tu wpisu nie da się odczytać i został pominięty. Jest w wyeksportowanym pliku. |||| %{smart_count} zachowanych tu wpisów nie da się odczytać i zostały pominięte. Są w wyeksportowanym pliku. |||| %{smart_count} zachowanych tu wpisów nie da się odczytać i zostały pominięte. Są w wyeksportowanym pliku.",
    runs: "%{smart_count} wpisu o zmianach u wielu użytkowników nie udało się odczytać i został pominięty. Sprawdź, czy wszystko zostało zrobione. |||| %{smart_count} wpisów o zmianach u wielu użytkowników nie udało się odczytać i zostały pominięte. Sprawdź, czy wszystko zostało zrobione. |||| %{smart_count} wpisów o zmianach u wielu użytkowników nie udało się odczytać i zostały pominięte. Sprawdź, czy wszystko zostało zrobione.",
    templates:
      "%{smart_count} zachowanego wpisu o szablonach nie da się odczytać i został pominięty. |||| %{smart_count} zachowanych wpisów o szablonach nie da się odczytać i zostały pominięte. |||| %{smart_count} zachowanych wpisów o szablonach nie da się odczytać i zostały pominięte.",
  },
};
