/** Korean: labels and help of Plex Home's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Plex Pass 없음" },
  users: {
    help: {
      name: "선택 화면에 표시될 관리 대상 사용자의 이름이에요. 최대 100자. 자신의 Plex 계정이 있는 사람은 초대하세요.",
      rename: "선택 화면에 표시되는 이름이에요. 최대 100자.",
    },
  },
  problems: {
    nameLong: "너무 길어요. 최대 100자예요.",
    nameIsEmail: "이메일 주소예요. 관리 대상 사용자에게는 이름을 쓰고, 계정이 있는 사람은 초대하세요.",
    nameCharacters: "줄바꿈이나 다른 제어 문자가 들어 있어요. 다시 입력하세요.",
  },
  readOnly: {
    wholeServers:
      "여기에서는 볼 수만 있고 plex.tv에서 허용해요. 여기에서 라이브러리를 더 적게 선택하면 해제돼요.",
    kind: "들어올 때 Plex가 결정해요.",
    filters:
      "여기에서는 볼 수만 있고 바꿀 수 없어요. 연령 제한은 자동으로 기록하고, 다른 것은 plex.tv에서 바꿔요.",
  },
  consequences: {
    noLaterLibraries: "나중에 %{server}에 추가되는 라이브러리는 더 이상 자동으로 포함되지 않아요.",
    filtersReplaced: "개별 제한이 연령 제한의 것으로 바뀌며, “제한 없음”을 선택해도 돌아오지 않아요.",
  },
  policy: {
    groups: {
      membership: "Home에서의 자격",
      libraries: "라이브러리",
      sharing: "그 밖의 허용",
      filters: "개별 제한",
    },
    fields: {
      kind: {
        label: "종류",
        help: "관리자와 게스트는 여기에서 설정할 것이 없어요.",
        choices: {
          administrator: "관리자",
          member: "자신의 계정이 있는 구성원",
          managed: "관리 대상 사용자",
          guest: "게스트",
        },
      },
      restrictionProfile: {
        label: "연령 제한",
        help: "유아: G, TV-Y, TV-G. 어린이: PG, TV-PG, TV-Y7 추가. 청소년: PG-13, TV-14 추가. 제한 없음: 라이브러리의 모든 것. 다른 나라의 등급도 같은 방식으로 적용돼요.",
        choices: {
          "": "제한 없음",
          little_kid: "유아",
          older_kid: "어린이",
          teen: "청소년",
        },
        unset: "등급과 관계없이 라이브러리의 모든 것을 볼 수 있어요.",
        is: {
          little_kid: "유아용만 볼 수 있어요.",
          older_kid: "어린이 이하용만 볼 수 있어요.",
          teen: "청소년 이하용만 볼 수 있어요.",
        },
        set: "연령 제한: %{value}.",
      },
      libraryIds: {
        label: "라이브러리",
        help: "내 서버의 라이브러리예요. 하나도 없으면 볼 것이 없어요.",
        gains: "사용할 수 있게 됨: %{names}.",
        loses: "더 이상 사용할 수 없음: %{names}.",
        unset: "라이브러리를 하나도 사용할 수 없어요.",
      },
      wholeServers: {
        label: "나중에 추가될 라이브러리도",
        help: "이 서버들에 나중에 추가되는 라이브러리도 포함돼요.",
        gains: "나중에 추가되는 라이브러리도 포함: %{names}.",
        loses: "나중에 추가되는 라이브러리는 제외: %{names}.",
      },
      allowSync: {
        label: "다운로드",
        help: "미디어를 저장해 네트워크 없이 봐요. 내 Plex Pass가 필요해요.",
        on: "미디어를 다운로드할 수 있어요.",
        off: "더 이상 미디어를 다운로드할 수 없어요.",
      },
      allowTuners: {
        label: "실시간 TV",
        help: "내 Plex Pass와 튜너가 필요해요.",
        choices: { "0": "없음", "1": "실시간 TV", "2": "실시간 TV와 녹화" },
        is: {
          "0": "실시간 TV를 볼 수 없어요.",
          "1": "실시간 TV를 볼 수 있지만 녹화할 수는 없어요.",
          "2": "실시간 TV를 보고 녹화할 수 있어요.",
        },
        set: "실시간 TV: %{value}.",
      },
      allowSubtitleAdmin: {
        label: "자막 관리",
        help: "모두를 위해 자막을 추가하고 삭제해요.",
        on: "모두를 위한 자막을 추가하고 삭제할 수 있어요.",
        off: "더 이상 자막을 추가하거나 삭제할 수 없어요.",
      },
      allowChannels: {
        label: "채널",
        help: "이전 서버의 추가 기능이에요.",
        on: "채널을 사용할 수 있어요.",
        off: "더 이상 채널을 사용할 수 없어요.",
      },
      filterAll: {
        label: "숨길 내용: 전체",
        help: "등급과 라벨(Plex 표기). = 뒤의 것만 표시되고, != 뒤의 것은 표시되지 않아요.",
      },
      filterMovies: {
        label: "숨길 내용: 영화",
        help: "등급과 라벨(Plex 표기). = 뒤의 것만 표시되고, != 뒤의 것은 표시되지 않아요.",
      },
      filterTelevision: {
        label: "숨길 내용: 시리즈",
        help: "등급과 라벨(Plex 표기). = 뒤의 것만 표시되고, != 뒤의 것은 표시되지 않아요.",
      },
      filterMusic: {
        label: "숨길 내용: 음악",
        help: "등급과 라벨(Plex 표기). = 뒤의 것만 표시되고, != 뒤의 것은 표시되지 않아요.",
      },
      filterPhotos: {
        label: "숨길 내용: 사진",
        help: "등급과 라벨(Plex 표기). = 뒤의 것만 표시되고, != 뒤의 것은 표시되지 않아요.",
      },
    },
  },
  code: {
    title: "Plex로 로그인",
    pageIntro: "Plex 페이지가 열리고 Usher의 접근을 허용할지 물어봐요. 비밀번호는 Plex만 볼 수 있어요.",
    help: "plex.tv/link를 열고 로그인한 다음 이 코드를 입력하세요.",
  },
  key: {
    title: "토큰 사용",
    label: "Plex 토큰",
    help: "다른 Plex 앱에서 복사한 토큰이에요. 계정 전체에 접근할 수 있어요. 여기에서 로그아웃하면 그 앱에서도 토큰이 만료돼요.",
  },
  errors: {
    homeFull: "이 Home의 구성원이 Plex 한도에 도달했어요. 먼저 누군가를 내보내세요.",
    notTaken: "Plex가 오류 없이 받았지만 반영된 것이 보이지 않아요. 잠시 후 다시 확인하세요.",
    unknownLibrary: "내 서버에 이 라이브러리가 없어요. 페이지를 새로고침한 다음 다시 선택하세요.",
    pinLost:
      "이전 PIN은 제거되었지만 Plex가 새 PIN을 받아들이지 않았어요. 이 사용자는 지금 PIN이 없으니 다시 설정하세요.",
    isMember: "이 사람은 이미 이 Home의 구성원이에요.",
    noSuchAccount: "Plex에 이 이메일 주소나 사용자 이름을 쓰는 사람이 없어요.",
    unknownToken: "Plex가 이 토큰을 인식하지 못해요. 로그아웃되었거나 일부만 복사되었을 수 있어요.",
    codeRunOut: "이 코드는 만료되었어요. 새 코드를 받으세요.",
    pinShape: "PIN은 네 자리 숫자예요.",
    pinNeeded: "이 구성원의 PIN을 입력하세요.",
    wrongPin: "PIN이 틀렸어요. 잠시 후 다시 시도하세요.",
    managedMayNot: "Plex가 관리 대상 사용자에게 허용하지 않아요. Home을 운영하는 사람에게 요청하세요.",
    needsPass: "이 작업을 하려면 Home을 운영하는 사람에게 Plex Pass가 필요해요.",
    needsPassword: "Plex가 이 작업에 계정 비밀번호를 요구해요. plex.tv에서 진행하세요.",
    noRole: "Plex가 이 계정에 제공하지 않는 기능이에요.",
  },
};
