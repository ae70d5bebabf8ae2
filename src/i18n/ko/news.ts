/** Korean, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Usher의 새 버전이 설치되었어요.",
    reload: "새로고침",
    updated: "Usher가 %{version} 버전으로 업데이트되었어요.",
    look: "새로운 기능 보기",
    title: "새로운 기능",
    close: "닫기",
    version: "버전 %{version}",
    versions: {
      "0_2": {
        languages: "17개 언어를 지원하며, 그중 3개는 오른쪽에서 왼쪽으로 써요.",
        overview:
          "개요: 어떤 사용자가 있는지, 누가 언제 다녀갔는지, 누가 어떤 라이브러리를 볼 수 있는지 보여 줘요.",
        palette:
          "Ctrl K 또는 ⌘ K로 어떤 사용자, 페이지, 작업으로든 이동할 수 있어요. 물음표를 누르면 모든 단축키가 나와요.",
        colours: "서버마다 고유한 색상이 있고 직접 고를 수 있어요.",
        compact: "메뉴의 촘촘하게 보기로 한 번에 더 많은 행을 볼 수 있어요.",
      },
    },
  },
};
