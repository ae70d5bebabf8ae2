/** French, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Mot de passe", id: "Identifiant" } },
  import: {
    title: "Importer des utilisateurs",
    choose: "Choisir un fichier…",
    another: "Choisir un autre fichier…",
    reading: "Lecture du fichier…",
    drop: "CSV ou JSON. Ou déposez-le ici.",
    guard: "cet import",
    help: {
      what: "Qui n’est pas encore sur le serveur est créé ; qui y est déjà est modifié. Vous voyez d’abord ce que ferait chaque ligne, et rien n’est envoyé sans votre accord.",
      columns: "Les colonnes sont celles de l’export :",
      names: "Seule « name » est nécessaire. C’est elle qui identifie les utilisateurs.",
      empty: "Une cellule vide ou une colonne absente laisse tout en l’état.",
      lists: "Les bibliothèques sont séparées par « ; ». « all » les désigne toutes, « none » aucune.",
      password:
        "Sans mot de passe, il en est inventé un, affiché une seule fois à la création des utilisateurs.",
      twice: "Un import interrompu peut être relancé : personne n’est créé deux fois.",
    },
    file: {
      empty: "Ce fichier ne contient rien.",
      workbook:
        "C’est un classeur Excel ou LibreOffice. Enregistrez-le en « CSV UTF-8 », puis choisissez ce fichier.",
      notText:
        "Ce n’est pas du texte, mais une image, un programme ou quelque chose du genre. Choisissez un fichier CSV ou JSON.",
      encoding:
        "Ce fichier n’est pas en UTF-8, les noms seraient déformés. Enregistrez-le en « CSV UTF-8 », puis choisissez-le à nouveau.",
      json: "Cela commence comme du JSON, mais n’est pas du JSON valide. Le fichier a peut-être été tronqué.",
      jsonShape:
        'Ce JSON n’est pas une liste d’utilisateurs. Il doit ressembler à l’export : [ { "name": … }, … ].',
      noName:
        "Aucune colonne ne s’appelle « name ». La première ligne doit contenir les noms des colonnes, comme dans l’export.",
      tooLarge: "Ce fichier dépasse %{max} Mo. Divisez-le en plusieurs.",
      quotes:
        "À partir de la ligne %{line}, un guillemet est ouvert et jamais fermé. Corrigez-le, puis choisissez à nouveau le fichier.",
      unknownColumns:
        "La colonne %{names} est inconnue. Retirez-la, ou nommez-la comme dans l’export. |||| Les colonnes %{names} sont inconnues. Retirez-les, ou nommez-les comme dans l’export.",
      repeatedColumns:
        "La colonne %{names} apparaît deux fois. |||| Les colonnes %{names} apparaissent deux fois.",
    },
    row: {
      ragged: "Nombre de cellules : %{count} au lieu de %{wanted}. Il manque peut-être un guillemet.",
      nameMissing: "N’a pas de nom.",
      repeated: "« %{name} » figure aussi à la ligne %{line}. Laquelle est la bonne ?",
      yesNo: "« %{value} » n’est ni « yes » ni « no ».",
      text: "Doit être du texte.",
      choice: "« %{value} » n’est aucune de ces valeurs : %{choices}.",
      list: "Les guillemets de cette liste ne concordent pas.",
      unknownLibrary: "Le serveur n’a pas de bibliothèque « %{name} ».",
      ambiguousLibrary: "Plusieurs bibliothèques s’appellent « %{name} ».",
      fewLibraries:
        "Il faut au moins %{smart_count} bibliothèque. |||| Il faut au moins %{smart_count} bibliothèques.",
      adminHasAll: "Les administrateurs ont toutes les bibliothèques. Écrivez « all », ou retirez le rôle.",
      noCreate: "Cet utilisateur n’existe pas, et ce serveur ne laisse personne le créer.",
    },
    rows: {
      label: "Lignes du fichier",
      line: "Ligne",
      what: "Ce qui se passe",
      count: {
        problem: "%{smart_count} ligne avec un problème |||| %{smart_count} lignes avec un problème",
        create: "%{smart_count} à créer",
        update: "%{smart_count} à modifier",
        same: "%{smart_count} inchangé |||| %{smart_count} inchangés",
      },
      create: "Sera créé, avec %{columns}",
      createBare: "Sera créé",
      update: "Modifie : %{columns}",
      same: "Reste tel quel",
      leftOut: "Non importé, car personne ne peut le définir sur ce serveur : %{names}.",
    },
    create: "Créer %{smart_count} utilisateur |||| Créer %{smart_count} utilisateurs",
    review: "Vérifier %{smart_count} modification |||| Vérifier %{smart_count} modifications",
    creating: "Création : %{done} sur %{total}",
    nothing: "Tout est déjà conforme au fichier.",
    nothingButProblems:
      "Rien ne peut être importé en l’état. Corrigez le fichier, puis choisissez-le à nouveau.",
    done: "%{smart_count} utilisateur a été créé |||| %{smart_count} utilisateurs ont été créés",
    wrong:
      "%{smart_count} ligne ne s’est pas passée comme prévu |||| %{smart_count} lignes ne se sont pas passées comme prévu",
    wrongLine: "Ligne %{line}, %{name} :",
    state: {
      partly: "Existe maintenant, mais tout n’a pas pu être défini. Relancez l’import pour définir le reste.",
      unknown: "La réponse s’est perdue. Relancez l’import : il ne crée personne deux fois.",
    },
    passwords: {
      title:
        "Le mot de passe de %{smart_count} utilisateur |||| Les mots de passe de %{smart_count} utilisateurs",
      once: "Ils sont affichés ici une seule fois et ne sont conservés nulle part. Transmettez-les, ou enregistrez-les maintenant.",
      save: "Enregistrer dans un fichier",
    },
  },
};
