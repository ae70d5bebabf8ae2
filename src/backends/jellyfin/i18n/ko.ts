/** Korean: labels and help of Jellyfin's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "사용자의 시청 기록, 즐겨찾기, 아무와도 공유하지 않은 재생목록도 영구히 삭제돼요. 미디어는 남아 있어요. 되돌릴 수 없어요.",
  users: {
    help: { rename: "그때부터는 새 이름으로만 로그인할 수 있어요. 로그인된 기기는 그대로 유지돼요." },
  },
  rules: {
    editingOff: "이 계정은 관리자가 관리해요. 바꿀 것이 있으면 관리자에게 요청하세요.",
  },
  languages: { original: "원어" },
  password: {
    changed: "이 사용자의 다른 기기는 모두 로그아웃돼요.",
    cleared: "이제 누구나 사용자 이름만으로 로그인할 수 있어요. 로그인된 기기는 그대로 유지돼요.",
  },
  tooOld:
    "%{server} 서버는 Jellyfin %{version} 버전이에요. Usher는 10.10 이상을 지원해요. 로그인은 될 수 있지만 일부 페이지는 작동하지 않아요. 가능하면 서버를 업데이트하세요.",
  code: {
    title: "Quick Connect",
    help: "%{server}에 로그인된 앱을 여세요. 내 계정 메뉴에서 Quick Connect(빠른 연결)를 선택하고 이 코드를 입력하세요.",
  },
  key: {
    title: "API 키",
    label: "API 키",
    help: "관리자용: Jellyfin 대시보드의 API 키 메뉴에서 만든 키예요. 모두를 관리할 수 있어요. 누구의 계정도 아니어서 자체 프로필과 비밀번호가 없고, 누가 했는지 서버에 기록되지 않아요.",
  },
  errors: {
    wrongPassword: "사용자 이름과 비밀번호가 일치하지 않아요.",
    signInRefused:
      "서버가 이유를 알리지 않고 이 사용자의 로그인을 거부했어요. 계정이 비활성화되었거나, 이 시간이나 네트워크가 허용되지 않거나, 로그인된 기기가 너무 많을 수 있어요. 관리자가 원인을 확인할 수 있어요.",
    unknownKey: "서버가 이 API 키를 인식하지 못해요.",
    notAKey:
      "API 키가 아니에요. 누군가의 로그인 정보일 수 있어요. Jellyfin 대시보드의 API 키 메뉴에서 키를 만드세요.",
    wrongPin: "PIN이 맞지 않거나 30분이 지났어요. 파일을 다시 확인하거나 새 PIN을 요청하세요.",
    noReason: "서버가 이유를 알리지 않고 거부했어요.",
    forbidden:
      "서버가 허용하지 않아요. 관리자만 할 수 있거나 이 시간 또는 네트워크에서는 할 수 없는 작업이에요.",
    wrongCurrent: "현재 비밀번호가 아니에요. 틀릴 때마다 잠금까지의 횟수에 더해져요.",
  },
  problems: {
    nameMissing: "사용자 이름을 입력하세요.",
    nameSpaces: "사용자 이름은 공백으로 시작하거나 끝날 수 없어요.",
    nameCharacters:
      "Jellyfin 사용자 이름에는 글자, 숫자, 공백과 - ' . _ @ + 를 쓸 수 있고 이모지는 쓸 수 없어요.",
    nameDots: "Jellyfin에서는 점 하나나 두 개만으로 된 사용자 이름을 쓸 수 없어요.",
    nameCaseOnly:
      "이 Jellyfin에서는 대소문자만 바꿀 수 없어요. 먼저 다른 이름으로 바꾼 다음 원하는 이름으로 바꾸세요.",
    tagComma: "태그에는 쉼표를 쓸 수 없어요. Jellyfin이 태그 두 개로 나눠요.",
    bitrateNumber: "Mbit/s 단위의 숫자를 입력하세요. 개별 제한을 두지 않으려면 0을 입력하세요.",
    bitrateHigh: "최대 2147.483647 Mbit/s예요. 개별 제한을 두지 않으려면 0을 입력하세요.",
    scheduleDay: "요일을 선택하세요.",
    scheduleHour: "0:00부터 24:00까지 정각이나 30분 단위로 선택하세요.",
    scheduleOrder: "끝은 시작보다 뒤여야 해요. 자정을 넘기려면 24:00까지와 0:00부터의 두 항목으로 나누세요.",
    wholeNumber: "0 이상의 정수를 입력하세요.",
    wholeNumberOrNever: "정수를 입력하세요. 잠그지 않으려면 -1을 입력하세요.",
    lockoutZero: "Jellyfin이 3으로 바꿔요. 잠그지 않으려면 -1을 입력하세요.",
    providerMissing: "하나를 선택하세요. 없으면 아무도 로그인할 수 없어요.",
    avatarType: "PNG, JPEG, WebP, GIF 형식의 사진을 선택하세요.",
    avatarEmpty: "빈 파일이에요.",
    avatarSize: "사진이 너무 커요. 최대 10 MB까지 가능해요.",
  },
  readOnly: {
    counted: "서버가 자동으로 세요. 사용자의 잠금을 해제하면 0부터 다시 시작해요.",
    blockedByOldVersion:
      "이전 Jellyfin에서 하나씩 차단한 것이에요. 볼 수는 있지만 서버에 바꿀 방법이 없어요.",
    noEffect: "Jellyfin이 저장만 하고 사용하지 않는 값이에요.",
  },
  consequences: {
    staySignedIn: "기기 %{smart_count}대는 로그인이 유지돼요.",
    signedOut: "기기 %{smart_count}대가 로그아웃돼요.",
  },
  policy: {
    groups: {
      account: "역할과 상태",
      signIn: "로그인",
      libraries: "라이브러리",
      channels: "채널",
      devices: "기기",
      deletion: "미디어 삭제",
      network: "외부 접속",
      playback: "재생",
      liveTv: "실시간 TV",
      upkeep: "정리와 관리",
      together: "함께 보기",
      unused: "다른 앱용",
      ratings: "등급",
      tags: "태그",
      hours: "이용 시간",
    },
    fields: {
      IsAdministrator: {
        label: "관리자",
        help: "사용자, 라이브러리, 설정을 관리해요. 기기 제한은 관리자에게 적용되지 않지만 이용 시간은 적용돼요.",
        on: "관리자가 돼요.",
        off: "더 이상 관리자가 아니에요.",
      },
      IsDisabled: {
        label: "비활성화됨",
        help: "로그인할 수 없고 모든 곳에서 로그아웃돼요. 삭제되는 것은 없어요.",
        on: "더 이상 로그인할 수 없고 모든 곳에서 로그아웃돼요.",
        off: "다시 로그인할 수 있어요.",
      },
      IsHidden: {
        label: "로그인 화면에서 숨김",
        help: "이름을 입력해 로그인하고, 선택할 수 있는 프로필에는 나오지 않아요. 새 사용자는 숨겨져 있어요.",
        on: "로그인 화면에 더 이상 표시되지 않아요.",
        off: "로그인 화면에 표시돼요.",
      },
      EnableUserPreferenceAccess: {
        label: "자신의 계정 변경 가능",
        help: "이름, 비밀번호, 사진, 환경설정이에요. 여러 사람이 함께 쓰는 계정이라면 끄는 것이 좋아요.",
        on: "자신의 이름, 비밀번호, 사진, 환경설정을 변경할 수 있어요.",
        off: "더 이상 자신의 이름, 비밀번호, 사진, 환경설정을 변경할 수 없어요.",
      },

      LoginAttemptsBeforeLockout: {
        label: "잠금까지 틀린 비밀번호 횟수",
        help: "이 횟수가 지나면 누군가 잠금을 해제할 때까지 계정이 비활성화돼요. -1은 잠그지 않음. Jellyfin 10.11은 세기만 하고 잠그지 않아요.",
        set: "비밀번호를 %{value}번 틀리면 잠겨요.",
        is: { "-1": "잠기지 않아요." },
      },
      InvalidLoginAttemptCount: {
        label: "지금까지 틀린 비밀번호 횟수",
        help: "마지막으로 로그인에 성공한 뒤부터 센 횟수예요.",
        set: "지금까지 틀린 비밀번호 횟수: %{value}.",
      },
      MaxActiveSessions: {
        label: "동시에 쓸 수 있는 기기 수",
        help: "넘으면 로그인할 수 없어요. 로그인된 기기는 유지돼요. 0은 제한 없음.",
        set: "기기 %{value}대까지 동시에 로그인할 수 있어요.",
        is: { "0": "동시에 로그인할 수 있는 기기 수에 제한이 없어요." },
      },
      AuthenticationProviderId: {
        label: "비밀번호 확인 방법",
        help: "Jellyfin 자체 또는 LDAP 같은 플러그인이에요. 잘못 고르면 로그인할 수 없어요.",
        set: "비밀번호 확인: %{value}.",
      },
      PasswordResetProviderId: {
        label: "비밀번호 재설정 방법",
        help: "로그인 화면에서 “비밀번호 찾기”를 눌렀을 때의 처리 방법이에요.",
        set: "잊은 비밀번호의 재설정: %{value}.",
      },

      EnableAllFolders: {
        label: "모든 라이브러리",
        help: "나중에 추가되는 것도 포함해요.",
        on: "나중에 추가되는 것까지 모든 라이브러리를 사용할 수 있어요.",
        off: "선택한 라이브러리만 사용할 수 있어요.",
      },
      EnabledFolders: {
        label: "라이브러리",
        help: "이 사용자가 둘러보고 재생할 수 있는 것.",
        gains: "라이브러리 추가: %{names}.",
        loses: "라이브러리 제외: %{names}.",
      },
      BlockedMediaFolders: {
        label: "차단된 라이브러리",
        help: "하나라도 있으면 위에서 선택한 라이브러리는 적용되지 않아요.",
        gains: "더 이상 사용할 수 없는 라이브러리: %{names}.",
        loses: "다시 사용할 수 있는 라이브러리: %{names}.",
      },
      EnableAllChannels: {
        label: "모든 채널",
        help: "나중에 추가되는 것도 포함해요.",
        on: "나중에 추가되는 것까지 모든 채널을 사용할 수 있어요.",
        off: "선택한 채널만 사용할 수 있어요.",
      },
      EnabledChannels: {
        label: "채널",
        help: "이 사용자가 둘러보고 재생할 수 있는 것.",
        gains: "채널 추가: %{names}.",
        loses: "채널 제외: %{names}.",
      },
      BlockedChannels: {
        label: "차단된 채널",
        help: "하나라도 있으면 위에서 선택한 채널은 적용되지 않아요.",
        gains: "더 이상 사용할 수 없는 채널: %{names}.",
        loses: "다시 사용할 수 있는 채널: %{names}.",
      },
      EnableAllDevices: {
        label: "모든 기기",
        help: "로그인할 때 확인해요. 이미 로그인된 기기는 유지돼요.",
        on: "모든 기기에서 로그인할 수 있어요.",
        off: "선택한 기기에서만 로그인할 수 있어요.",
      },
      EnabledDevices: {
        label: "기기",
        help: "로그인한 적이 있는 기기만 나와요.",
        gains: "로그인할 수 있는 기기 추가: %{names}.",
        loses: "더 이상 로그인할 수 없는 기기: %{names}.",
      },

      EnableContentDeletion: {
        label: "모든 라이브러리에서 삭제 가능",
        help: "파일 자체를 삭제해요. 관리자에게도 필요한 권한이에요.",
        on: "모든 라이브러리에서 미디어를 삭제할 수 있어요.",
        off: "더 이상 모든 라이브러리에서 미디어를 삭제할 수는 없어요.",
      },
      EnableContentDeletionFromFolders: {
        label: "삭제할 수 있는 라이브러리",
        help: "파일 자체를 삭제해요.",
        gains: "미디어를 삭제할 수 있는 곳: %{names}.",
        loses: "더 이상 미디어를 삭제할 수 없는 곳: %{names}.",
      },

      EnableRemoteAccess: {
        label: "외부에서 연결 가능",
        help: "서버와 다른 네트워크에서 연결하는 것이에요.",
        on: "집 네트워크 밖에서 연결할 수 있어요.",
        off: "더 이상 집 네트워크 밖에서 연결할 수 없어요.",
      },
      RemoteClientBitrateLimit: {
        label: "외부 비트레이트 제한",
        help: "Mbit/s 단위예요. 0은 서버의 공통 제한을 따라요.",
        set: "집 네트워크 밖에서는 최대 %{value} Mbit/s로 재생해요.",
        is: { "0": "개별 비트레이트 제한이 없어요." },
      },
      EnableContentDownloading: {
        label: "다운로드 가능",
        help: "미디어를 파일로 기기에 저장해요.",
        on: "다운로드할 수 있어요.",
        off: "더 이상 다운로드할 수 없어요.",
      },

      EnableMediaPlayback: {
        label: "미디어 재생 가능",
        help: "없으면 라이브러리를 둘러볼 수만 있어요.",
        on: "미디어를 재생할 수 있어요.",
        off: "더 이상 미디어를 재생할 수 없어요.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "오디오 변환 사용 가능",
        help: "소리 형식을 그대로 재생하지 못하는 기기에 필요해요.",
        on: "재생할 때 오디오 변환을 사용할 수 있어요.",
        off: "더 이상 재생할 때 오디오 변환을 사용할 수 없어요.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "비디오 변환 사용 가능",
        help: "서버에 가장 부담이 큰 작업이에요. 없으면 일부 기기에서 재생하지 못하는 영상이 있어요.",
        on: "재생할 때 비디오 변환을 사용할 수 있어요.",
        off: "더 이상 재생할 때 비디오 변환을 사용할 수 없어요.",
      },
      EnablePlaybackRemuxing: {
        label: "컨테이너 변환 사용 가능",
        help: "화면과 소리는 그대로 두고 컨테이너 형식만 바꿔요. 서버에 부담이 적어요.",
        on: "재생할 때 컨테이너 변환을 사용할 수 있어요.",
        off: "더 이상 재생할 때 컨테이너 변환을 사용할 수 없어요.",
      },
      ForceRemoteSourceTranscoding: {
        label: "실시간 및 외부 소스 항상 변환",
        help: "기기가 그대로 재생할 수 있어도 실시간 TV와 외부 스트림을 변환해요.",
        on: "실시간 및 외부 소스를 항상 변환해요.",
        off: "기기가 재생할 수 있으면 실시간 및 외부 소스를 그대로 보내요.",
      },

      EnableLiveTvAccess: {
        label: "실시간 TV 시청 가능",
        help: "채널, 편성표, 녹화를 포함해요.",
        on: "실시간 TV를 볼 수 있어요.",
        off: "더 이상 실시간 TV를 볼 수 없어요.",
      },
      EnableLiveTvManagement: {
        label: "녹화 관리 가능",
        help: "실시간 TV 녹화를 예약하고 삭제해요.",
        on: "녹화를 관리할 수 있어요.",
        off: "더 이상 녹화를 관리할 수 없어요.",
      },

      EnableCollectionManagement: {
        label: "컬렉션 관리 가능",
        help: "모두에게 보이는 컬렉션을 만들고 변경하고 삭제해요.",
        on: "컬렉션을 관리할 수 있어요.",
        off: "더 이상 컬렉션을 관리할 수 없어요.",
      },
      EnableSubtitleManagement: {
        label: "자막 관리 가능",
        help: "모두를 위해 자막을 업로드, 다운로드, 삭제해요.",
        on: "자막을 관리할 수 있어요.",
        off: "더 이상 자막을 관리할 수 없어요.",
      },
      EnableLyricManagement: {
        label: "가사 관리 가능",
        help: "서버가 이 값을 받기만 하고 알려 주지 않아요. 값 없이 저장하면 꺼지며, Jellyfin 대시보드에서 저장할 때도 마찬가지예요.",
        on: "가사를 관리할 수 있어요.",
        off: "더 이상 가사를 관리할 수 없어요.",
        untold:
          "허용되어 있었다면 더 이상 가사를 관리할 수 없어요. 서버가 값을 알려 주지 않고 저장할 때마다 초기화해요.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "여러 사람이 같은 것을 동시에 봐요.",
        choices: {
          CreateAndJoinGroups: "그룹 만들기와 참여 가능",
          JoinGroups: "그룹 참여 가능",
          None: "허용 안 함",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "SyncPlay 그룹을 만들고 참여할 수 있어요.",
          JoinGroups: "SyncPlay 그룹에 참여할 수 있지만 만들 수는 없어요.",
          None: "더 이상 SyncPlay를 사용할 수 없어요.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "다른 사람의 재생 제어 가능",
        help: "다른 사용자의 기기에서 일시 중지하고 건너뛰고 멈춰요.",
        on: "다른 사람의 재생을 제어할 수 있어요.",
        off: "더 이상 다른 사람의 재생을 제어할 수 없어요.",
      },
      EnableSharedDeviceControl: {
        label: "공유 기기 제어 가능",
        help: "네트워크의 TV처럼 특정한 사람이 로그인하지 않은 기기예요.",
        on: "공유 기기를 제어할 수 있어요.",
        off: "더 이상 공유 기기를 제어할 수 없어요.",
      },

      EnablePublicSharing: {
        label: "공개 공유 가능",
        help: "Jellyfin 웹 클라이언트만 이 값을 사용해요.",
        on: "공개로 공유할 수 있어요.",
        off: "더 이상 공개로 공유할 수 없어요.",
      },
      EnableMediaConversion: {
        label: "보관용 미디어 변환 가능",
        help: "Jellyfin 웹 클라이언트만 이 값을 사용해요.",
        on: "보관용으로 미디어를 변환할 수 있어요.",
        off: "더 이상 보관용으로 미디어를 변환할 수 없어요.",
      },
      EnableSyncTranscoding: {
        label: "다운로드용 미디어 변환 가능",
        help: "이전 버전에서 남은 설정이에요.",
        on: "다운로드용으로 미디어를 변환할 수 있어요.",
        off: "더 이상 다운로드용으로 미디어를 변환할 수 없어요.",
      },

      MaxParentalRating: {
        label: "최고 등급",
        help: "이보다 높은 등급은 숨겨져요. 이름은 서버의 국가에 따라 서버가 정해요.",
        set: "%{value}보다 높은 등급은 볼 수 없어요.",
        unset: "모든 등급의 미디어를 볼 수 있어요.",
      },
      MaxParentalSubRating: {
        label: "최고 등급 안의 단계",
        help: "같은 연령의 작품을 더 나누는 나라가 있어요. 최고 등급과 함께 선택해요.",
        set: "최고 등급 안의 단계: %{value}.",
        unset: "최고 등급의 모든 것을 볼 수 있어요.",
      },
      BlockUnratedItems: {
        label: "등급 없는 것 숨기기",
        help: "선택한 종류는 등급이 알려진 것만 표시해요.",
        choices: {
          Movie: "영화",
          Trailer: "예고편",
          Series: "시리즈",
          Music: "음악",
          Book: "책",
          LiveTvChannel: "실시간 TV 채널",
          LiveTvProgram: "실시간 TV 프로그램",
          ChannelContent: "채널 콘텐츠",
          Other: "그 밖의 모든 것",
        },
        gains: "등급이 없으면 더 이상 볼 수 없음: %{names}.",
        loses: "등급이 없어도 볼 수 있음: %{names}.",
      },
      AllowedTags: {
        label: "이 태그만 허용",
        help: "하나라도 있으면 그 태그가 없는 것은 모두 숨겨져요.",
        gains: "허용된 태그가 있는 것만 볼 수 있어요. 추가: %{names}.",
        loses: "다음 태그의 미디어를 더 이상 볼 수 없음: %{names}.",
        unset: "태그가 없는 미디어도 볼 수 있어요.",
      },
      BlockedTags: {
        label: "이 태그 차단",
        help: "하나라도 해당하는 것은 모두 숨겨요. 허용된 태그보다 우선해요.",
        gains: "다음 태그가 있는 것을 더 이상 볼 수 없음: %{names}.",
        loses: "다음 태그가 있는 것을 다시 볼 수 있음: %{names}.",
      },
      AccessSchedules: {
        label: "이용 시간",
        help: "이 사용자가 서버를 이용할 수 있는 시간이에요(서버의 시계 기준). 없으면 항상 이용할 수 있어요. 관리자에게도 적용돼요.",
        set: "다음 시간에만 서버를 이용할 수 있어요: %{value}.",
        unset: "언제든지 서버를 이용할 수 있어요.",
        days: {
          Sunday: "일요일",
          Monday: "월요일",
          Tuesday: "화요일",
          Wednesday: "수요일",
          Thursday: "목요일",
          Friday: "금요일",
          Saturday: "토요일",
          Everyday: "매일",
          Weekday: "월요일~금요일",
          Weekend: "토요일과 일요일",
        },
        entry: "%{days}: %{hours}",
        never: "없음",
      },
    },
  },
  profile: {
    groups: {
      languages: "언어",
      watching: "시청",
      home: "홈 화면",
      unused: "효과 없는 설정",
    },
    fields: {
      AudioLanguagePreference: {
        label: "오디오 언어",
        help: "작품에 있으면 선택돼요. ‘상관없음’은 작품의 기본 언어예요.",
        none: "상관없음",
        set: "선호하는 오디오 언어: %{value}.",
        is: { OriginalLanguage: "작품의 원래 오디오를 선호해요." },
        unset: "오디오 언어를 가리지 않아요.",
      },
      PlayDefaultAudioTrack: {
        label: "작품의 기본 오디오 재생",
        help: "언어와 관계없이 재생해요.",
        on: "언어와 관계없이 작품의 기본 오디오를 재생해요.",
        off: "작품에 있으면 선호하는 언어로 재생해요.",
      },
      RememberAudioSelections: {
        label: "선택한 오디오 기억",
        help: "다음 에피소드와 다음 재생에 사용해요.",
        on: "선택한 오디오를 기억해요.",
        off: "더 이상 선택한 오디오를 기억하지 않아요.",
      },
      SubtitleLanguagePreference: {
        label: "자막 언어",
        help: "작품에 있으면 선택돼요.",
        none: "상관없음",
        set: "선호하는 자막 언어: %{value}.",
        unset: "자막 언어를 가리지 않아요.",
      },
      SubtitleMode: {
        label: "자막 표시",
        help: "강제 자막은 작품과 다른 언어로 말하는 부분을 번역해요.",
        choices: {
          Default: "파일 설정대로",
          Smart: "오디오가 다른 언어일 때",
          OnlyForced: "강제 자막만",
          Always: "항상",
          None: "표시 안 함",
        },
        set: "자막: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "선택한 자막 기억",
        help: "다음 에피소드와 다음 재생에 사용해요.",
        on: "선택한 자막을 기억해요.",
        off: "더 이상 선택한 자막을 기억하지 않아요.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "다음 에피소드 자동 재생",
        help: "한 편이 끝나면 바로 재생해요.",
        on: "다음 에피소드를 자동으로 재생해요.",
        off: "더 이상 다음 에피소드를 자동으로 재생하지 않아요.",
      },
      DisplayMissingEpisodes: {
        label: "누락된 에피소드 표시",
        help: "알려져 있지만 라이브러리에 없는 에피소드예요.",
        on: "라이브러리에 없는 에피소드도 표시해요.",
        off: "더 이상 라이브러리에 없는 에피소드를 표시하지 않아요.",
      },
      CastReceiverId: {
        label: "Google Cast 수신 앱",
        help: "Chromecast가 불러오는 앱이에요. 서버에서 ‘없음’으로 둘 수 없어요.",
        set: "전송할 때 사용하는 수신 앱: %{value}.",
      },

      OrderedViews: {
        label: "라이브러리 순서",
        help: "홈 화면에서의 순서예요. 선택하지 않은 것은 뒤에 나와요.",
        gains: "라이브러리 순서에 추가: %{names}.",
        loses: "라이브러리 순서에서 제외: %{names}.",
        reordered: "라이브러리 순서: %{names}.",
      },
      MyMediaExcludes: {
        label: "홈 화면에 표시 안 함",
        help: "이 라이브러리는 다른 방법으로 볼 수 있어요.",
        gains: "홈 화면에 더 이상 표시 안 함: %{names}.",
        loses: "홈 화면에 다시 표시: %{names}.",
      },
      LatestItemsExcludes: {
        label: "최신 항목에서 제외",
        help: "이 라이브러리의 새 항목과 다음에 볼 것을 표시하지 않아요.",
        gains: "최신 항목에서 제외: %{names}.",
        loses: "최신 항목에 다시 포함: %{names}.",
      },
      GroupedFolders: {
        label: "하나로 묶어 표시",
        help: "같은 종류의 라이브러리를 한 화면에 보여 줘요.",
        gains: "같은 종류끼리 묶어 표시: %{names}.",
        loses: "더 이상 같은 종류끼리 묶지 않음: %{names}.",
      },
      HidePlayedInLatest: {
        label: "최신 항목에서 재생한 것 제외",
        help: "이미 보거나 들은 것을 빼요.",
        on: "재생한 것은 더 이상 최신 항목에 나오지 않아요.",
        off: "재생한 것도 최신 항목에 나와요.",
      },

      DisplayCollectionsView: {
        label: "컬렉션을 라이브러리로 표시",
        help: "이전 버전에서 남은 설정이에요.",
        on: "컬렉션을 라이브러리로 표시: 켜짐.",
        off: "컬렉션을 라이브러리로 표시: 꺼짐.",
      },
      EnableLocalPassword: {
        label: "집 네트워크에서 PIN 사용",
        help: "이전 버전에서 남은 설정이에요.",
        on: "집 네트워크에서 PIN 사용: 켜짐.",
        off: "집 네트워크에서 PIN 사용: 꺼짐.",
      },
    },
  },
};
