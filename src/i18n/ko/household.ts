/** Korean, for everything about a household behind the sign-in. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "계정 자체의 이름이므로 해당 서비스에서 변경해요.",
      homeGuest: "게스트는 어디에서나 이 이름으로 표시돼요.",
    },
  },
  pin: {
    title: { own: "내 PIN", other: "%{name} 님의 PIN" },
    none: {
      own: "PIN이 없어요. 가족 그룹의 누구나 내 프로필을 선택할 수 있어요.",
      other: "%{name} 님은 PIN이 없어요. 가족 그룹의 누구나 이 프로필을 선택할 수 있어요.",
    },
    some: {
      own: "누군가 내 프로필을 선택하면 PIN을 물어봐요. 계정 비밀번호를 대신하지는 않아요.",
      other: "누군가 이 프로필을 선택하면 PIN을 물어봐요. 새로 설정할 때 이전 PIN은 필요 없어요.",
    },
    current: "현재 PIN",
    next: "새 PIN",
    help: "네 자리 숫자예요(예: 0042). 알림은 전송되지 않으니 직접 알려 주세요.",
    helpOwn: "네 자리 숫자예요(예: 0042).",
    shape: "PIN은 네 자리 숫자예요",
    missing: "현재 PIN을 입력하세요",
    wait: "%{problem} %{smart_count}초 후에 다시 시도해요.",
    set: "PIN 설정",
    change: "PIN 변경",
    remove: "PIN 제거",
    clear: "지우기",
    unsaved: "아직 설정되지 않음",
    done: {
      set: { own: "내 PIN을 설정했어요", other: "%{name} 님의 새 PIN을 설정했어요" },
      removed: { own: "내 PIN을 제거했어요", other: "%{name} 님의 PIN을 제거했어요" },
    },
  },
  failed: {
    pin: {
      timeout: "PIN이 변경되었는지 알 수 없어요. 사용자 목록을 확인한 다음 다시 설정하세요.",
      unreachable: "%{server}에서 응답하면 다시 시도하세요. 입력한 내용은 지워졌어요.",
      offline: "네트워크가 복구되면 다시 시도하세요. 입력한 내용은 지워졌어요.",
      signedOut: "다시 로그인한 다음 PIN을 설정하세요.",
    },
    household: {
      timeout: "완료되었는지 알 수 없어요. 다시 시도하기 전에 가족 그룹을 확인하세요.",
      unreachable: "완료되었는지 알 수 없어요. %{server}에서 응답하면 다시 시도하기 전에 확인하세요.",
      offline: "네트워크가 복구되면 다시 시도하세요.",
      signedOut: "다시 로그인한 다음 한 번 더 시도하세요.",
    },
  },
  household: {
    title: "가족 그룹",
    name: {
      label: "이름",
      missing: "이름을 입력하세요",
      taken: "가족 그룹에서 이미 쓰는 이름이에요",
    },
    label: "가족 그룹",
    unnamed: "내 가족 그룹",
    loading: "가족 그룹 정보를 확인하는 중…",
    subscription: "구독",
    noSubscription: "구독 없음",
    members: "구성원 %{members}/%{limit}명",
    guest: {
      label: "게스트",
      onTitle: "게스트를 허용할까요?",
      on: "이 가족 그룹의 프로필에 PIN 없는 “게스트”가 추가돼요. 가족 그룹의 기기를 쓰는 누구나 선택해서 게스트에게 공유된 것을 볼 수 있어요.",
      first:
        "이렇게 하면 가족 그룹이 만들어져요. 그때부터는 집에서도 모든 앱이 서버에 로그인해야 하고, DLNA로 서버를 찾는 플레이어는 더 이상 서버를 찾지 못해요.",
      offTitle: "게스트를 차단할까요?",
      off: "“게스트”가 프로필에서 사라져요. 지금 게스트로 보고 있는 사람은 다른 프로필을 선택해야 해요. 다른 사람에게는 영향이 없어요.",
      confirmOn: "게스트 허용",
      confirmOff: "게스트 차단",
      doneOn: "게스트가 프로필에 추가되었어요",
      doneOff: "이제 게스트가 없어요",
    },
    invite: {
      button: "초대",
      title: "가족 그룹에 초대",
      text: "자신의 계정이 있는 사람은 초대를 받고 수락하면 들어와요. 계정이 없는 아이는 초대하는 대신 관리 대상 사용자로 만드세요.",
      account: "이메일 또는 사용자 이름",
      help: "해당 서비스에 등록된 것.",
      missing: "이메일 주소나 사용자 이름을 입력하세요",
      submit: "초대 보내기",
      done: "%{account} 님을 초대했어요",
      needsSubscription:
        "자신의 계정이 있는 사람을 초대하려면 구독이 필요해요. 관리 대상 사용자는 구독 없이도 만들 수 있어요.",
      full: "가족 그룹의 구성원이 가득 찼어요. 먼저 누군가를 내보내세요.",
    },
    invitations: {
      title: "초대했지만 아직 들어오지 않음",
      asked: "초대한 날",
      unknown: "초대한 사람이 있는지 볼 수 없어요. 서비스에서 알려 주지 않아요.",
      failed: "초대 목록을 불러오지 못했어요.",
      cancel: "취소",
      cancelOf: "%{account} 님 초대 취소",
      cancelled: "%{account} 님의 초대를 취소했어요",
    },
    remove: {
      reason: "내보낼 수 없음",
      managed: {
        button: "관리 대상 사용자 삭제",
        title: "%{name} 님을 삭제할까요?",
        consequence:
          "%{name} 님은 이 가족 그룹에만 있어요. 시청 기록, 평점, 재생목록 등 모든 것이 영구히 사라져요. 같은 이름으로 새로 만들어도 처음부터 시작해요.",
        confirm: "이름",
        confirmHelp: "확인을 위해 이름을 입력하세요:",
        submit: "영구 삭제",
        done: "%{name} 님을 삭제했어요",
      },
      member: {
        button: "가족 그룹에서 내보내기",
        title: "%{name} 님을 가족 그룹에서 내보낼까요?",
        consequence:
          "%{name} 님의 계정과 그 안의 모든 것은 유지되지만, 가족 그룹에서 공유된 것은 사용할 수 없게 돼요. 다시 초대할 수 있어요.",
        submit: "내보내기",
        done: "%{name} 님을 가족 그룹에서 내보냈어요",
      },
      many: {
        confirm: "인원",
        confirmHelp:
          "관리 대상 사용자가 포함되어 있으며 그들의 기록은 영구히 사라져요. 확인을 위해 내보낼 인원 수를 입력하세요:",
        warning:
          "관리 대상 사용자는 시청 기록, 평점, 재생목록과 함께 삭제되며 복구할 수 없어요. 계정이 있는 사람은 계정을 유지한 채 가족 그룹에서 나가게 돼요.",
      },
    },
    leave: {
      title: "이 가족 그룹에서 나가기",
      text: "계정은 유지돼요. 가족 그룹에서 나에게 공유된 것은 더 이상 공유되지 않고, 관리자만 다시 초대할 수 있어요.",
      button: "이 가족 그룹에서 나가기",
      ask: "“%{household}”에서 나갈까요?",
      submit: "나가기",
      done: "가족 그룹에서 나왔어요",
    },
    elsewhere: {
      own: "이름, 이메일, 비밀번호, 사진은 내 계정의 것이에요. 해당 서비스에서 변경하세요.",
      full: "%{name} 님은 자신의 계정이 있어요. 이름, 이메일, 비밀번호, 사진은 소유자만 해당 서비스에서 변경할 수 있어요.",
      managed:
        "관리 대상 사용자에게는 이름과 PIN이 있지만 이메일, 비밀번호, 사진은 없고 관리자로 지정할 수도 없어요.",
      guest: "게스트는 전체를 한꺼번에 허용하거나 차단해요. 사용자 목록 위의 가족 그룹을 확인하세요.",
    },
    page: {
      text: "누가 시청하는지 물을 때 선택할 수 있는 모든 사람이에요.",
      managed: "관리 대상 사용자예요. 이름, PIN, 제한은 가족 그룹을 운영하는 사람이 설정해요.",
      hidden: {
        title: "가족 그룹을 표시할 수 없어요",
        text: "서비스가 관리 대상 사용자에게는 다른 구성원을 보여 주지 않아요.",
      },
      pin: "PIN",
      noPin: "PIN 없음",
      profile: "내 프로필 열기",
    },
  },
};
