/** Dutch, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Vooraf bewaart het logboek van deze browser een kopie van de instellingen van de gebruiker, waarmee je die opnieuw kunt aanmaken. |||| Vooraf bewaart het logboek van deze browser van elke gebruiker een kopie van de instellingen, waarmee je die opnieuw kunt aanmaken.",
    },
    problem: {
      doesNotApply: "niet van toepassing op deze gebruiker zoals die nu is.",
    },
  },
};
