/** Korean: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "사용자의 재생목록, 평점, 즐겨찾기, 재생 횟수도 영구히 삭제돼요. 음악은 남아 있어요. 되돌릴 수 없어요.",
  users: {
    help: {
      rename:
        "사용자 이름을 바꾸면 이 사용자의 모든 세션이 끝나요. 그때부터는 새 이름으로만 로그인할 수 있어요.",
    },
  },
  password: {
    keepsSessions: "이미 로그인된 기기는 로그인이 유지돼요.",
    endsSessions: "이미 로그인된 기기는 새 비밀번호로 다시 로그인해야 해요.",
  },
  policy: {
    groups: { account: "역할", libraries: "라이브러리" },
    fields: {
      isAdmin: {
        label: "관리자",
        help: "사용자, 라이브러리, 설정을 관리하고 모든 라이브러리를 사용할 수 있어요.",
        on: "관리자가 되어 모든 라이브러리를 사용해요.",
        off: "더 이상 관리자가 아니에요.",
      },
      libraryIds: {
        label: "라이브러리",
        help: "이 사용자가 둘러보고 재생할 수 있는 것. 하나 이상 필요해요.",
        gains: "라이브러리 추가: %{names}.",
        loses: "라이브러리 제외: %{names}.",
        hidden: "관리자는 나중에 추가되는 것까지 모든 라이브러리를 사용해요.",
        appears:
          "역할을 해제해도 여기에서 따로 선택하지 않으면 지금 있는 라이브러리는 모두 사용할 수 있어요. 나중에 추가되는 라이브러리는 포함되지 않아요.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "스크로블" },
    fields: {
      scrobbleFilter: {
        label: "스크로블 필터",
        help: '이 규칙과 일치하는 곡은 Last.fm, ListenBrainz, 스크로블 플러그인에 전송되지 않아요. 규칙은 스마트 재생목록처럼 JSON으로 작성해요: {"all":[{"lt":{"rating":4}}]}. 규칙이 없으면 모든 곡을 전송해요. 서버의 재생 횟수는 바뀌지 않아요.',
        set: "이 규칙과 일치하는 곡은 전송하지 않아요: %{value}.",
        unset: "다시 모든 곡을 전송해요.",
      },
    },
  },
  errors: {
    libraryNeeded: "라이브러리를 하나 이상 선택하세요. 관리자만 선택하지 않아도 돼요.",
    libraryUnknown:
      "선택한 라이브러리 중 하나가 서버에 더 이상 없어요. 페이지를 새로고침한 다음 다시 선택하세요.",
    adminHasAll:
      "관리자는 모든 라이브러리를 사용해요. 라이브러리를 선택하려면 먼저 관리자 역할을 해제하세요.",
    scrobbleFilter:
      "서버가 이 규칙을 읽을 수 없어요. limit, offset, refresh delay를 뺀 스마트 재생목록의 규칙만 사용할 수 있어요.",
  },
};
