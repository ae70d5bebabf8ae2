/** Spanish, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Contraseña", id: "ID" } },
  import: {
    title: "Importar usuarios",
    choose: "Elegir un archivo…",
    another: "Elegir otro archivo…",
    reading: "Leyendo el archivo…",
    drop: "CSV o JSON. También puedes soltarlo aquí.",
    guard: "esta importación",
    help: {
      what: "Quien aún no está en el servidor se crea; quien ya está se modifica. Primero verás qué haría cada fila, y no se envía nada hasta que tú lo digas.",
      columns: "Las columnas son las de la exportación:",
      names: "Solo hace falta “name”. Por él se reconoce a los usuarios.",
      empty: "Una celda vacía o una columna que falta dejan todo como está.",
      lists: "Las bibliotecas se separan con “; ”. “all” son todas, “none” es ninguna.",
      password: "Sin contraseña, se inventa una y se muestra una sola vez, al crear los usuarios.",
      twice: "Una importación interrumpida se puede repetir: nadie se crea dos veces.",
    },
    file: {
      empty: "En este archivo no hay nada.",
      workbook:
        "Es un libro de Excel o LibreOffice. Guárdalo como “CSV UTF-8” y elige el archivo resultante.",
      notText: "No es texto, sino una imagen, un programa o algo parecido. Elige un archivo CSV o JSON.",
      encoding:
        "Las letras de este archivo no están en UTF-8 y los nombres quedarían ilegibles. Guárdalo como “CSV UTF-8” y vuelve a elegirlo.",
      json: "Empieza como JSON, pero no es JSON válido. Quizá esté incompleto.",
      jsonShape:
        'Este JSON no es una lista de usuarios. Debe parecerse a la exportación: [ { "name": … }, … ].',
      noName:
        "Ninguna columna se llama “name”. La primera línea debe contener los nombres de las columnas, como en la exportación.",
      tooLarge: "Este archivo supera los %{max} MB. Divídelo en varios.",
      quotes:
        "A partir de la línea %{line} hay unas comillas sin cerrar. Corrígelo y vuelve a elegir el archivo.",
      unknownColumns:
        "La columna %{names} no se conoce. Quítala o llámala como en la exportación. |||| Las columnas %{names} no se conocen. Quítalas o llámalas como en la exportación.",
      repeatedColumns: "La columna %{names} está dos veces. |||| Las columnas %{names} están dos veces.",
    },
    row: {
      ragged: "Tiene %{count} celdas en lugar de %{wanted}. Quizá falte una comilla.",
      nameMissing: "No tiene nombre.",
      repeated: "“%{name}” también está en la línea %{line}. ¿Cuál de los dos vale?",
      yesNo: "“%{value}” no vale: escribe “yes” o “no”.",
      text: "Debe ser texto.",
      choice: "“%{value}” no es ninguno de estos valores: %{choices}.",
      list: "Las comillas de esta lista no cuadran.",
      unknownLibrary: "El servidor no tiene la biblioteca “%{name}”.",
      ambiguousLibrary: "Varias bibliotecas se llaman “%{name}”.",
      fewLibraries:
        "Hace falta al menos una biblioteca. |||| Hacen falta al menos %{smart_count} bibliotecas.",
      adminHasAll: "Los administradores tienen todas las bibliotecas. Escribe “all” o quita el rol.",
      noCreate: "Ese usuario no existe, y este servidor no deja que nadie lo cree.",
    },
    rows: {
      label: "Filas del archivo",
      line: "Línea",
      what: "Qué pasa",
      count: {
        problem: "%{smart_count} fila con problemas |||| %{smart_count} filas con problemas",
        create: "%{smart_count} por crear",
        update: "%{smart_count} por cambiar",
        same: "%{smart_count} sin cambios |||| %{smart_count} sin cambios",
      },
      create: "Se crea, con %{columns}",
      createBare: "Se crea",
      update: "Cambia: %{columns}",
      same: "Queda como está",
      leftOut: "Sin importar, porque nadie puede ajustarlo en este servidor: %{names}.",
    },
    create: "Crear %{smart_count} usuario |||| Crear %{smart_count} usuarios",
    review: "Revisar %{smart_count} cambio |||| Revisar %{smart_count} cambios",
    creating: "%{done} de %{total} creados",
    nothing: "Todo está ya como dice el archivo.",
    nothingButProblems: "Tal como está, no se puede importar nada. Corrige el archivo y vuelve a elegirlo.",
    done: "Se ha creado %{smart_count} usuario |||| Se han creado %{smart_count} usuarios",
    wrong:
      "%{smart_count} fila no salió como se esperaba |||| %{smart_count} filas no salieron como se esperaba",
    wrongLine: "Línea %{line}, %{name}:",
    state: {
      partly: "Ya existe, pero no se pudo ajustar todo. Repite la importación para completar el resto.",
      unknown: "La respuesta se perdió. Repite la importación: no crea a nadie dos veces.",
    },
    passwords: {
      title: "La contraseña de %{smart_count} usuario |||| Las contraseñas de %{smart_count} usuarios",
      once: "Se muestran aquí una sola vez y no se guardan en ningún sitio. Entrégalas o guárdalas ahora.",
      save: "Guardar como archivo",
    },
  },
};
