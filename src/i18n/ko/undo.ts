/** Korean, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "되돌리기",
    done: "%{name} 님을 이전 상태로 되돌렸어요",
    noPassword: "되돌릴 수 없어요. Usher는 이전 비밀번호를 알지 못해요.",
    conflict:
      "그 뒤에 다른 사람이 %{name} 님의 같은 항목을 변경했어요. 되돌린 것은 없으니 먼저 사용자를 확인하세요.",
  },
};
