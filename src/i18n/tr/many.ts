/** Turkish, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Bundan önce bu tarayıcının günlüğü kullanıcının ayarlarının bir kopyasını saklar; kullanıcı bu kopyadan yeniden oluşturulabilir. |||| Bundan önce bu tarayıcının günlüğü her kullanıcının ayarlarının bir kopyasını saklar; kullanıcılar bu kopyadan yeniden oluşturulabilir.",
    },
    problem: {
      doesNotApply: "bu kullanıcının şu anki durumunda geçerli değil.",
    },
  },
};
