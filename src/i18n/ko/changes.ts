/** Korean, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: 켜짐.",
    off: "%{label}: 꺼짐.",
    set: "%{label}: %{value}.",
    unset: "%{label}: 없음.",
    gains: "%{label}: %{names} 추가.",
    loses: "%{label}: %{names} 제외.",
    reordered: "%{label}: 순서는 %{names}.",
    untold: "%{label}: 서버가 알려 주지 않으며 저장할 때마다 초기화돼요.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}, %{rest}",
    quoted: "“%{text}”",
    never: "없음",
  },
};
