/** Korean, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "누가 시청하나요?",
    loading: "가족 그룹을 확인하는 중…",
    you: "나",
    locked: "PIN 있음",
    switching: "%{name} 님으로 전환하는 중…",
    stay: "%{name} 님으로 계속",
    signOut: "로그아웃",
    pin: "%{name} 님의 PIN",
    pinHelp: "네 자리 숫자예요. 모두 입력하면 바로 확인해요.",
    wrong: "PIN이 틀렸어요.",
    wrongWait: "PIN이 틀렸어요. %{smart_count}초 후에 다시 시도해요.",
    checking: "PIN 확인 중…",
    submit: "계속",
    other: "다른 사람 선택",
  },
};
