/** Korean, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher가 잠겼어요",
      text: "PIN을 입력하면 하던 작업을 이어갈 수 있어요.",
      unlock: "잠금 해제",
      checking: "PIN을 확인하고 있어요…",
      wrong: "PIN이 맞지 않아요. %{smart_count}번 더 시도할 수 있어요.",
      failed: "PIN을 확인하지 못했어요. 다시 시도하세요.",
      forgotten: "PIN을 잊었나요?",
      working: "그동안 여러 사용자 변경은 계속 진행돼요.",
    },
    forgotten: {
      text: "PIN이 없으면 비밀번호가 필요해요. 이 브라우저의 모든 서버에서 로그아웃되고, 입력하고 저장하지 않은 내용은 사라져요.",
      yes: "로그아웃",
      back: "뒤로",
    },
    over: {
      title: "로그아웃됐어요",
      wrong: "PIN을 다섯 번 틀려서 이 브라우저의 모든 세션을 지웠어요.",
      forgotten: "PIN을 잊어서 이 브라우저의 모든 세션을 지웠어요.",
      off: "비밀번호로 다시 로그인하세요. 잠금이 꺼져 있어요. 새 PIN을 정하면 다시 켤 수 있어요.",
      toSignIn: "로그인하러 가기",
    },
    setting: {
      title: "잠금",
      explain:
        "이 브라우저의 어떤 탭에서도 한동안 Usher를 쓰지 않으면, PIN을 입력할 때까지 서버의 내용을 보여 주지 않아요. 그동안 세션은 암호화돼요.",
      impossible: "이 주소에서는 쓸 수 없어요",
      impossibleWhy:
        "브라우저는 https://나 이 컴퓨터에서 직접 연 페이지에서만 암호화할 수 있어요. 잠금을 쓰려면 Usher를 https://로 여세요.",
      on: "%{smart_count}분 동안 쓰지 않으면 Usher가 잠겨요.",
      wait: "잠금 시간",
      minutes: "%{smart_count}분",
      newPin: "새 PIN",
      strength:
        "숫자, 글자, 기호 네 개 이상. 짧은 PIN은 지나가는 사람을 막아요. 이 브라우저에 저장된 것을 복사하는 사람에게는 아무도 추측할 수 없는 긴 문구만 효과가 있어요.",
      again: "PIN 다시 입력",
      tooShort: "숫자, 글자, 기호를 네 개 이상 입력하세요.",
      differs: "두 PIN이 같지 않아요.",
      wrong: "PIN이 맞지 않아요. %{smart_count}번 더 틀리면 이 브라우저의 모든 곳에서 로그아웃돼요.",
      turnOn: "켜기",
      turnOff: "끄기",
      change: "시간 변경",
      current: "내 PIN",
      currentHelp: "시간을 바꾸거나 잠금을 끌 때 필요해요.",
      turnedOn: "잠금을 켰어요",
      turnedOff: "잠금을 껐어요",
      changed: "시간을 바꿨어요",
      full: "이 브라우저의 저장 공간이 가득 차서 아무것도 바뀌지 않았어요.",
      typed:
        "사용자 양식에 입력한 내용은 잠금을 풀면 돌아와요. 접근 표의 표시, 템플릿, 가져오기, 열린 대화상자는 돌아오지 않아요.",
      forget:
        "PIN을 잊으면 비밀번호로 다시 로그인하면 돼요. 진행 중인 여러 사용자 변경은 잠긴 동안에도 계속돼요.",
    },
  },
};
