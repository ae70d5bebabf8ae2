/** French, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "Code PIN",
    page: {
      title: "Usher est verrouillé",
      text: "Saisissez votre code PIN pour reprendre là où vous en étiez.",
      unlock: "Déverrouiller",
      checking: "Vérification du code PIN…",
      wrong:
        "Ce n’est pas le code PIN. Il reste %{smart_count} essai. |||| Ce n’est pas le code PIN. Il reste %{smart_count} essais.",
      failed: "Le code PIN n’a pas pu être vérifié. Réessayez.",
      forgotten: "Code PIN oublié ?",
      working: "Une modification de plusieurs utilisateurs se poursuit pendant ce temps.",
    },
    forgotten: {
      text: "Sans le code PIN, seul votre mot de passe peut aider : vous serez déconnecté de tous les serveurs dans ce navigateur, et ce que vous avez saisi sans l’enregistrer sera perdu.",
      yes: "Se déconnecter",
      back: "Retour",
    },
    over: {
      title: "Vous êtes déconnecté",
      wrong: "Le code PIN était faux cinq fois : toutes les sessions de ce navigateur ont été effacées.",
      forgotten: "Toutes les sessions de ce navigateur ont été effacées, car quelqu’un a oublié le code PIN.",
      off: "Reconnectez-vous avec votre mot de passe. Le verrouillage est désactivé : choisissez un nouveau code PIN pour le réactiver.",
      toSignIn: "Aller à la connexion",
    },
    setting: {
      title: "Verrouillage",
      explain:
        "Quand personne n’utilise Usher pendant un moment, dans aucun onglet de ce navigateur, il ne montre plus rien de vos serveurs jusqu’à la saisie d’un code PIN. Vos sessions sont chiffrées entre-temps.",
      impossible: "Impossible à cette adresse",
      impossibleWhy:
        "Les navigateurs ne chiffrent que pour les pages venues par https:// ou de cet ordinateur lui-même. Ouvrez Usher par https:// pour utiliser le verrouillage.",
      on: "Usher se verrouille après %{smart_count} minute sans utilisation. |||| Usher se verrouille après %{smart_count} minutes sans utilisation.",
      wait: "Verrouiller après",
      minutes: "%{smart_count} minute |||| %{smart_count} minutes",
      newPin: "Nouveau code PIN",
      strength:
        "Au moins quatre chiffres, lettres ou signes. Un code court arrête une personne de passage. Contre quelqu’un qui copie ce que ce navigateur conserve, seule une longue phrase que personne ne devine est utile.",
      again: "Code PIN, encore une fois",
      tooShort: "Saisissez au moins quatre chiffres, lettres ou signes.",
      differs: "Les deux codes PIN ne sont pas identiques.",
      wrong:
        "Ce n’est pas le code PIN. Après %{smart_count} autre erreur, vous serez déconnecté partout dans ce navigateur. |||| Ce n’est pas le code PIN. Après %{smart_count} autres erreurs, vous serez déconnecté partout dans ce navigateur.",
      turnOn: "Activer",
      turnOff: "Désactiver",
      change: "Changer la durée",
      current: "Votre code PIN",
      currentHelp: "Pour changer la durée ou désactiver le verrouillage.",
      turnedOn: "Le verrouillage est activé",
      turnedOff: "Le verrouillage est désactivé",
      changed: "La durée est changée",
      full: "Le stockage de ce navigateur est plein : rien n’a été changé.",
      typed:
        "Ce que vous avez saisi dans la fiche d’un utilisateur revient après le déverrouillage. Ce qui est préparé dans la grille des accès, un modèle, une importation ou une boîte de dialogue ouverte ne revient pas.",
      forget:
        "Si vous oubliez le code PIN, vous vous reconnectez avec votre mot de passe. Une modification de plusieurs utilisateurs en cours se poursuit malgré le verrouillage.",
    },
  },
};
