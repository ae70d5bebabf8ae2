/** Korean, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "%{server}에서 아무것도 바뀌지 않았어요",
      text: "연결이 끊겼어요. 그 뒤에 Usher가 확인해 보니 모두 그대로예요. 다시 시도하세요.",
    },
    unclear: {
      title: "%{server}에서 처리되었는지 아직 알 수 없어요",
      text: "연결이 끊겨 Usher가 결과를 볼 수 없어요. %{server}에서 응답하면 다시 시도하세요. Usher는 먼저 확인하고 같은 일을 두 번 하지 않아요.",
    },
  },
  missingPart: {
    text: "Usher의 일부를 불러오지 못했어요. 네트워크가 끊겼거나 새 버전이 설치되었어요.",
    reload: "입력한 내용을 유지하고 새로 고침",
  },
};
