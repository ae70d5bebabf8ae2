/** Korean, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "%{server} 여는 중",
    opening: "%{server} 응답을 기다리는 중…",
    noStorage: {
      title: "Usher가 여기에 데이터를 저장할 수 없어요",
      text: "Usher는 로그인 상태와 서버를 이 브라우저에 저장해요. 이 페이지의 데이터 저장을 허용한 다음 새로고침하세요.",
    },
    reload: "페이지 새로고침",
    tryAgain: "다시 시도",
    keepsTrying: "Usher가 자동으로 계속 시도해요.",
    brokenConfig: {
      title: "이 페이지의 설정이 잘못되었어요",
      text: "config.json을 읽을 수 없어서 사용할 수 있는 서버가 없어요. %{message}",
    },
  },
  theme: { label: "색상", light: "밝게", system: "시스템 설정에 맞춤", dark: "어둡게" },
  language: {
    label: "언어",
    failed: "언어를 불러오지 못했어요: %{language}. 이 기기의 연결을 확인한 다음 다시 선택하세요.",
  },
  field: { showPassword: "비밀번호 표시", hidePassword: "비밀번호 숨기기" },
  login: {
    title: "%{server}에 로그인",
    setUp: "%{server} 설정",
    isNew: "이 서버에는 아직 계정이 없어요. 첫 번째 사용자가 관리자가 돼요.",
    unencrypted: "암호화되지 않음",
    unencryptedHelp: "중간 네트워크에 있는 다른 사람이 비밀번호를 볼 수 있어요.",
    switchServer: "다른 서버 사용",
    username: "사용자 이름",
    password: "비밀번호",
    stay: "이 기기에서 로그인 유지",
    submit: "로그인",
    somebodyElse: "다른 사람으로 로그인",
    other: "다른 사람",
    faces: "프로필 선택",
    forgot: "비밀번호를 잊으셨나요?",
    usePassword: "비밀번호 사용",
    stranger:
      "방금은 %{other} 님이지만, 여기에는 %{name} 님이 로그인되어 있어요. %{name} 님만 이 페이지를 계속할 수 있어요.",
    welcome: "서버 인사말",
    demo: "누구나 사용할 수 있는 데모예요. %{name} 님의 비밀번호가 입력되어 있어요.",
    demoElsewhere:
      "누구나 사용할 수 있는 데모예요. 열리는 페이지에서 사용자 이름 %{name}, 비밀번호 %{password} 조합으로 로그인하세요.",
    noName: "사용자 이름을 입력하세요.",
    wrong: "사용자 이름과 비밀번호가 일치하지 않아요.",
    expired: "세션이 끝났어요. 로그인하면 하던 작업을 이어갈 수 있어요.",
    elsewhere: "다른 탭에서 로그아웃했어요.",
    noWay: "이 서버에는 Usher가 지원하는 로그인 방법이 없어요.",
  },
  errors: {
    unreachable: {
      title: "%{server}에서 응답이 없어요",
      text: "%{url}에서 응답이 없어요. 서버가 켜져 있는지, 이 기기가 같은 네트워크에 있는지 확인하세요.",
    },
    offline: {
      title: "이 기기가 오프라인이에요",
      text: "네트워크가 복구될 때까지 %{server}에 연결할 수 없어요.",
    },
    timeout: {
      title: "%{server}의 응답이 너무 오래 걸려요",
      text: "서버가 바쁘거나 연결할 수 없는 상태일 수 있어요. 변경하던 중이었다면 반영되었는지 먼저 확인한 다음 다시 시도하세요.",
    },
    webPage: {
      title: "%{server} 대신 웹 페이지가 응답해요",
      text: "%{url}에는 서버가 아니라 웹 페이지가 있어요. 주소가 바뀌었거나 앞단의 프록시가 별도의 로그인을 요구하는 것일 수 있어요.",
    },
    otherAnswer: {
      title: "%{server} 대신 다른 것이 응답해요",
      text: "%{url}에 있는 것은 원래 있던 서버가 아니에요. 주소를 확인하세요.",
    },
    brokenAnswer: {
      title: "%{server}의 응답을 읽을 수 없어요",
      text: "응답이 중간에 끊겼거나 Usher가 아직 지원하지 않는 형식이에요. 변경된 것은 없어요. 잠시 후 다시 시도하세요.",
    },
    starting: {
      title: "%{server}에 아직 연결할 수 없어요",
      text: "시작하는 중이거나 앞단의 프록시가 연결하지 못하고 있어요. 잠시 후 다시 시도하세요.",
    },
    isStarting: {
      title: "%{server} 시작 중",
      text: "잠시 기다려 주세요. 업데이트 후에는 더 걸릴 수 있어요. 이 페이지는 자동으로 계속돼요.",
    },
    mayBeStarting: {
      title: "%{server}에 아직 연결할 수 없어요",
      text: "%{url}에서 응답은 있지만 이 페이지에는 응하지 않아요. 서버가 시작하는 중이거나, 주소에서 경로 일부가 빠졌거나, 이 네트워크가 허용되지 않은 것일 수 있어요.",
    },
    forPlayers: {
      title: "%{server} 대신 Navidrome이 응답해요",
      text: "%{url}은(는) Navidrome이 Jellyfin용 플레이어를 위해 열어 둔 주소예요. 사용자는 Navidrome 자체에서 관리해요. 주소의 마지막 부분을 빼세요.",
    },
    notSetUp: {
      title: "%{server}의 초기 설정이 끝나지 않았어요",
      text: "다른 탭에서 %{url} 페이지를 열고 서버의 초기 설정을 마치세요. 그러면 이 페이지가 자동으로 계속돼요.",
    },
    failed: {
      title: "%{server}에서 오류가 발생했어요",
      text: "서버가 내부 오류를 알렸어요: %{message}. 다시 시도하세요. 서버 로그에 더 자세한 내용이 있을 수 있어요.",
    },
    tooMany: {
      title: "시도 횟수가 너무 많아요",
      text: "%{server} 서버가 잠시 기다려 달라고 해요. 약 %{smart_count}초 후에 다시 시도하세요.",
    },
    wrongPassword: {
      title: "%{server}에 로그인할 수 없어요",
      text: "사용자 이름과 비밀번호가 일치하지 않아요.",
    },
    notAccepted: {
      title: "%{server}에서 받아들이지 않았어요",
      text: "서버의 응답: %{message}",
    },
    missingChunk: {
      title: "Usher의 일부를 불러오지 못했어요",
      text: "네트워크가 끊겼거나 새 버전이 설치되었어요. 페이지를 새로고침하세요.",
    },
    bug: {
      title: "Usher에 문제가 생겼어요",
      text: "%{server}의 문제가 아니라 Usher의 오류예요. 페이지를 새로고침하세요.",
    },
  },
};
