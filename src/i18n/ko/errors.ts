/** Korean, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "유일한 관리자예요. 관리자가 없으면 아무도 이 서버를 관리할 수 없어요. 먼저 다른 사람을 관리자로 지정하세요.",
    lastEnabled: "다른 누구도 로그인할 수 없게 돼요. 먼저 다른 사용자를 활성화하세요.",
    adminPassword: "관리자에게는 비밀번호가 필요해요. 대신 새 비밀번호를 설정하세요.",
    stillAdmin: "관리자는 비활성화할 수 없어요. 먼저 관리자 역할을 해제하세요.",
    oneself: "본인 계정이에요. 삭제는 다른 관리자에게 요청하세요.",
    adminsOnly: "관리자만 할 수 있는 작업이에요.",
    editingOff: "이 서버에서는 사용자가 자신의 계정을 변경할 수 없어요. 관리자에게 요청하세요.",
    homeOwner: "가족 그룹의 관리자는 그룹을 만든 사람 한 명뿐이에요. 여기에서는 바꿀 수 없어요.",
    homeGuest: "가족 그룹의 게스트예요. 게스트는 전체를 한꺼번에 허용하거나 차단해요.",
    fullAccount: "독립된 계정이에요. 소유자만 해당 서비스에서 변경할 수 있어요.",
    leaveInstead: "본인 계정이에요. 가족 그룹은 내 페이지에서 나갈 수 있어요.",
    noOwnSignIn: "관리 대상 사용자에게는 자신의 비밀번호, 이메일, 사진이 없어요.",
  },
  errors: {
    signedOut: {
      title: "%{server}의 세션이 끝났어요",
      text: "계속하려면 다시 로그인하세요.",
    },
    conflict: {
      title: "그사이 다른 사람이 변경했어요",
      text: "저장된 것은 없어요. 표시된 항목에서 두 값을 비교한 다음 다시 저장하세요.",
    },
    refused: { title: "허용되지 않는 작업이에요" },
    forbidden: {
      title: "%{server}에서 이 작업을 할 권한이 없어요",
      text: "관리자에게 요청하세요. 방금 역할이 바뀌었다면 페이지를 새로고침하세요.",
    },
    notFound: {
      title: "%{server}에 더 이상 없어요",
      text: "다른 사람이 삭제했을 수 있어요. 목록으로 돌아가세요.",
    },
    partlyDone: {
      title: "일부만 저장되었어요",
      text: "%{user} 님이 이제 %{server}에 있지만 이후 단계에 실패했어요. 다시 시도하기 전에 사용자를 열어 확인하세요.",
    },
    unsupported: {
      title: "%{server}에서는 할 수 없어요",
      text: "이 종류의 서버는 지원하지 않는 작업이에요.",
    },
  },
};
