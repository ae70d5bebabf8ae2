/** Korean, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "여기에 보관된 항목 %{smart_count}개를 읽을 수 없어 표시하지 않아요. 내보낸 파일에는 들어 있어요.",
    runs: "여러 사용자 변경에 관한 항목 %{smart_count}개를 읽을 수 없어 제외했어요. 모두 처리되었는지 확인해 주세요.",
    templates: "템플릿용으로 보관된 항목 %{smart_count}개를 읽을 수 없어 제외했어요.",
  },
};
