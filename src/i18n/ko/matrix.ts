/** Korean, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "누가 접근할 수 있나요",
    how: "클릭하거나 스페이스바를 누르면 변경이 준비돼요. 검토하기 전에는 아무것도 전송하지 않아요. 화살표 키로 이동하고 Shift로 여러 개를 선택해요. 행과 열의 이름을 열면 한꺼번에 바꿀 수 있어요.",
    grid: "모든 사용자의 접근 권한",
    view: { label: "볼 내용", libraries: "라이브러리", permissions: "권한" },
    role: { all: "모두" },
    nobody: "일치하는 사용자가 없어요. 다른 것을 검색하거나 다른 역할을 선택하세요.",
    failed: "사용자 %{smart_count}명을 읽지 못했어요.",
    failedRow: "읽지 못함",
    stagedCell: "%{state}, 아직 저장되지 않음",
    reason: {
      unread: "읽는 중",
      pointless: "이 사용자에게는 의미가 없어요",
    },
    column: {
      on: "표시된 %{smart_count}명에게 허용",
      off: "표시된 %{smart_count}명에게서 해제",
    },
    row: { on: "여기 있는 것 모두 허용", off: "여기 있는 것 모두 해제" },
    later: {
      some: "나중에 추가되는 라이브러리는 사용자 %{total}명 중 %{smart_count}명에게 보여요: %{names}.",
      none: "나중에 추가되는 라이브러리는 허용하기 전까지 아무에게도 보이지 않아요.",
      more: "외 %{smart_count}명",
    },
    bar: {
      label: "아직 저장되지 않은 변경",
      staged: "%{users}, 변경 %{smart_count}개",
      users: "사용자 %{smart_count}명",
      none: "변경 없음",
      reading: "사용자 %{wanted}명 중 %{done}명 읽음",
      clear: "모두 버리기",
      review: "검토",
    },
    problem: {
      lockout: "사용자를 관리할 수 있는 사람이 없게 돼요. 로그인할 수 있는 관리자를 한 명 이상 남기세요.",
      fewItems: "%{name} 님의 라이브러리가 부족해져요. %{smart_count}개 이상 필요해요.",
    },
  },
};
