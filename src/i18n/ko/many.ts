/** Korean, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "그 전에 이 브라우저의 변경 기록에 각 사용자의 설정 사본이 남아 있어 다시 만들 수 있어요.",
    },
    problem: {
      doesNotApply: "이 사용자의 현재 상태에는 해당하지 않아요.",
    },
  },
};
