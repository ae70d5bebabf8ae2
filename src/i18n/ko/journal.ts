/** Korean, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "변경 기록",
    explain:
      "Usher가 이 브라우저에서 %{server}에 적용한 변경이에요. 기록은 여기에만 저장돼요. 다른 사람이나 다른 브라우저에서 한 변경은 포함되지 않아요. 비밀번호와 PIN은 절대 기록하지 않아요.",
    unavailable:
      "이 브라우저는 이 페이지의 데이터를 저장하지 않아요. 시크릿 창이거나 저장 공간이 가득 찼을 수 있어요. 변경은 되지만 나중에 되돌릴 수 없어요.",
    lost: "이 페이지를 연 뒤의 변경 %{smart_count}개를 여기에 저장하지 못해 되돌릴 수 없어요.",
    filter: "사용자",
    everybody: "모두",
    empty: "아직 기록이 없어요. 지금부터 모든 변경이 여기에 남아요.",
    emptyFor: "이 사용자에 대한 기록이 없어요.",
    more: "이전 기록 보기",
    export: "JSON으로 내보내기",
    by: "변경한 사람: %{name}",
    was: "(이전: %{value})",
    unsure: "적용되지 않았을 수 있음",
    reverted: "되돌림",
    ofMany: "다른 사용자와 함께",
    undo: "되돌리기…",
    undoFor: "%{name} 님의 이 변경 되돌리기",
    again: "다시 만들기…",
    againFor: "다시 만들기: %{name}",
    notUndone: "되돌릴 수 없어요.",
    cancel: "취소",
    close: "닫기",
    what: {
      create: "만들었어요. 취소하려면 사용자를 삭제하세요.",
      remove: "삭제했어요.",
      password: "새 비밀번호를 설정했어요.",
      pin: "PIN을 설정하거나 제거했어요.",
      avatar: "사진을 바꾸거나 제거했어요.",
      unlock: "잠금을 해제했어요.",
      signOut: "기기에서 로그아웃했어요.",
    },
    revert: {
      title: "%{name} 님의 이 변경을 되돌릴까요?",
      reading: "현재 상태를 확인하는 중…",
      nothing: "이미 변경 전과 같아요. 되돌려도 이 기록에 표시만 남아요.",
      conflict: "그 뒤에 다른 사람이 같은 항목을 변경했어요. 덮어쓰지 않아요. 사용자를 열어 직접 결정하세요.",
      made: "이 변경의 값",
      now: "현재 값",
      open: "사용자 열기",
      confirm: "되돌리기",
    },
    clear: {
      button: "비우기…",
      title: "변경 기록을 비울까요?",
      text: "지금까지 %{server}에서 변경한 것을 되돌릴 수 없게 되고, 삭제한 사용자의 설정도 다시 채울 수 없어요. 서버에서는 아무것도 바뀌지 않아요.",
      confirm: "변경 기록 비우기",
      done: "변경 기록을 비웠어요",
    },
  },
};
