/** Korean, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "서버 선택",
    titleFirst: "미디어 서버 연결",
    intro: "Usher는 이 브라우저에서 서버와 직접 통신해요. 데이터는 다른 곳으로 전송되지 않아요.",
    unknown: "이 브라우저에는 “%{id}” 서버가 없어요. 서버를 선택하거나 연결하세요.",
    servers: "서버",
    signedIn: "%{user} 님으로 로그인됨",
    change: "%{server} 이름과 색상",
    colour: "색상",
    colours: {
      plum: "자두색",
      blue: "파란색",
      violet: "보라색",
      gold: "금색",
      teal: "청록색",
      green: "초록색",
      slate: "청회색",
    },
    remove: "%{server} 제거",
    name: "이름",
    save: "저장",
    cancel: "취소",
    nameMissing: "이름을 입력하세요.",
    removeTitle: "%{server} 서버를 제거할까요?",
    removeText:
      "주소, 로그인 상태, 페이지 설정, 변경 기록이 이 브라우저에서 제거돼요. 이 서버에서 변경한 내용은 더 이상 되돌릴 수 없고, 아직 끝나지 않은 여러 사용자 변경은 종료돼요. 템플릿은 남지만 적용한 사용자 기록은 남지 않아요. 서버에서는 아무것도 바뀌지 않아요.",
    removeYes: "제거",
    removed: "%{server} 서버를 이 브라우저에서 제거했어요.",
    removedPartly:
      "%{server} 서버를 제거했지만 이 브라우저에서 변경 기록을 지우지 못했어요. Usher의 다른 탭을 닫고 브라우저 설정에서 이 페이지의 데이터를 삭제하세요.",
    changed: "%{server} 서버를 저장했어요.",
    none: "사용할 수 있는 서버가 없어요. 서버는 이 페이지를 설치한 사람이 config.json에 지정해요.",
    formTitle: "서버 연결",
    address: "주소",
    addressHelp: "브라우저에서 여는 주소: 192.168.1.20:4533 또는 https://example.org/music",
    optionalName: "이름(선택)",
    optionalNameHelp: "여기에서 부를 이름. 예: “우리 집”",
    submit: "연결",
    looking: "%{address} 확인 중…",
    known: "이미 %{server} 서버가 이 주소를 사용하고 있어요.",
    openKnown: "%{server} 열기",
    addTwice: "한 번 더 연결",
    fixed: "%{kind} 계정으로 로그인",
    fixedHelp: "주소는 %{address}이며, 입력하지 않아도 돼요.",
    answers: {
      title: "%{url}에는 %{wanted} 대신 %{found} 서버가 있어요",
      typed: "%{found} 서버로 연결",
      offered: "이 페이지를 설치한 사람이 config.json에 서버의 종류나 주소를 잘못 적었어요.",
    },
    problems: {
      missing: "서버 주소를 입력하세요.",
      notAddress:
        "올바른 웹 주소가 아니에요. 192.168.1.20:4533 또는 https://example.org/music 같은 형식으로 입력하세요.",
      scheme: "주소는 http://, https:// 또는 호스트 이름으로 시작해야 해요.",
      credentials: "사용자 이름과 비밀번호는 빼세요. 로그인은 다음 페이지에서 해요.",
      mixedContent:
        "이 페이지는 https로 열려 있어서 브라우저가 %{url} 연결을 차단해요. 서버에도 https를 적용하거나 이 페이지를 http로 여세요.",
      unreachable:
        "%{url}에서 응답이 없어요. 서버가 꺼져 있거나, 포트가 잘못되었거나, 이 기기가 다른 네트워크에 있을 수 있어요. 다른 웹 페이지의 접근(CORS)을 허용하지 않는 프록시도 같은 증상을 보여요.",
      unreachableHttps:
        "%{url}에서 응답이 없어요. 이 페이지는 https로 열려 있어서 브라우저가 http:// 서버를 허용하지 않아요. 서버에 https를 적용하거나 이 페이지를 http로 여세요.",
      offline: "이 기기가 오프라인이에요.",
      timeout: "%{url}의 응답이 너무 오래 걸려요. 주소를 확인하거나 다시 시도하세요.",
      page: "%{url}에는 Usher가 지원하는 서버가 아니라 웹 페이지가 있어요. /music 같은 경로 일부가 빠졌을 수 있어요.",
      other: "%{url}에서 응답이 있지만 Usher가 지원하는 서버가 아니에요.",
      navidromeForPlayers:
        "%{url}은(는) Navidrome이 Jellyfin용 플레이어를 위해 열어 둔 주소예요. 주소의 마지막 부분을 빼세요.",
      starting: "%{url}의 서버가 시작하는 중이에요. Usher가 자동으로 다시 확인해요.",
      mayBeStarting:
        "%{url}에서 응답은 있지만 이 페이지에는 응하지 않아요. 서버가 시작하는 중이거나, /jellyfin 같은 경로 일부가 빠졌거나, 다른 웹 페이지의 접근(CORS)이 허용되지 않은 것일 수 있어요.",
      notSetUp: "%{url}의 서버는 초기 설정이 끝나지 않았어요. 다른 탭에서 열어 먼저 설정을 마치세요.",
      failed: "%{url}의 서버가 오류(%{status})를 보냈어요. 잠시 후 다시 시도하세요.",
      bug: "Usher에 문제가 생겼어요. 페이지를 새로고침한 다음 다시 시도하세요.",
    },
  },
  firstAdmin: {
    username: "사용자 이름",
    password: "비밀번호",
    passwordHelp: "길수록 좋아요. 무작위 단어 네 개를 쓰거나 브라우저의 추천을 사용하세요.",
    repeat: "비밀번호 확인",
    submit: "관리자 만들기",
    nameMissing: "사용자 이름을 입력하세요.",
    nameNeedsLetter: "사용자 이름에는 글자나 숫자가 하나 이상 있어야 해요.",
    passwordMissing: "비밀번호를 입력하세요.",
    mismatch: "두 비밀번호가 서로 달라요.",
    taken: "방금 다른 사람이 첫 번째 관리자를 만들었어요. 로그인하거나 그 사람에게 계정을 요청하세요.",
  },
};
