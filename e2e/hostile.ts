/** A server in whose every text stands something that a careless page would run, follow or break at. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

const script = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
const turned = "\u202Egnp.exe\u202C";
const huge = "W".repeat(1_000_000);
const formula = '=HYPERLINK("http://evil.test","x")';

/** The names of its users, the one who is signed in first. */
export const hostileNames = { me: `me ${script}`, script, turned, huge, formula };

const policy = {
  IsAdministrator: false,
  IsHidden: false,
  IsDisabled: false,
  EnableAllFolders: false,
  EnabledFolders: ["lib"],
  BlockedTags: [script],
  AllowedTags: [],
  BlockUnratedItems: [],
  AccessSchedules: [],
  InvalidLoginAttemptCount: 0,
  LoginAttemptsBeforeLockout: -1,
  MaxActiveSessions: 0,
  RemoteClientBitrateLimit: 0,
  AuthenticationProviderId: script,
  PasswordResetProviderId: script,
  SyncPlayAccess: "CreateAndJoinGroups",
};
const users = Object.values(hostileNames).map((Name, index) => ({
  Id: `${index}`.repeat(32),
  Name,
  PrimaryImageTag: "picture",
  HasPassword: true,
  LastActivityDate: "2026-11-02T10:00:00.0000000Z",
  Configuration: { SubtitleMode: "Default", GroupedFolders: [], CastReceiverId: script },
  Policy: { ...policy, IsAdministrator: index === 0 },
}));
const named = [{ Id: "lib", Name: `library ${script}` }];
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(3)"><script>alert(4)</script><image href="http://evil.test/"/></svg>`;

const answers: Record<string, unknown> = {
  "GET /System/Info/Public": {
    Id: "1",
    ServerName: `Films ${script}`,
    Version: "12.0.0",
    ProductName: "Jellyfin Server",
    StartupWizardCompleted: true,
  },
  "GET /QuickConnect/Enabled": false,
  "GET /Branding/Configuration": {
    LoginDisclaimer: `${script}<b>Welcome</b><svg onload="alert(5)"></svg><a href="javascript:alert(6)">home</a><iframe srcdoc="<script>alert(7)</script>"></iframe>`,
  },
  "GET /Users": users,
  "GET /Users/Public": users,
  "GET /Users/Me": users[0],
  "POST /Users/AuthenticateByName": { User: users[0], AccessToken: "hostile-token-1" },
  "GET /Library/MediaFolders": { Items: named },
  "GET /Channels": { Items: named },
  "GET /Devices": {
    Items: users.map(({ Id }) => ({ Id: script, Name: script, LastUserId: Id, AppName: script })),
  },
  "GET /Sessions": users.map(({ Id, Name }) => ({
    Id,
    UserId: Id,
    UserName: Name,
    DeviceName: script,
    Client: script,
  })),
  "GET /System/Info": { CastReceiverApplications: named },
  "GET /Auth/Providers": named,
  "GET /Auth/PasswordResetProviders": named,
  "GET /Localization/Cultures": [{ DisplayName: script, ThreeLetterISOLanguageName: "eng" }],
  "GET /Localization/ParentalRatings": [{ Name: script, RatingScore: { score: 1 } }],
};

const answerTo = async (request: IncomingMessage, response: ServerResponse) => {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "*, authorization, content-type");
  response.setHeader("access-control-allow-methods", "*");
  const { pathname } = new URL(request.url ?? "/", "http://here");
  if (request.method === "OPTIONS") return response.end();
  if (pathname === "/UserImage") return send(response, 200, "image/svg+xml", picture);
  const isWrong = (await text(request)).includes("wrong-password");
  const answer =
    !isWrong &&
    (answers[`${request.method} ${pathname}`] ?? users.find(({ Id }) => pathname === `/Users/${Id}`));
  // What is not known is refused in words that nobody should believe.
  if (answer === undefined || isWrong)
    return send(response, 400, "application/json", JSON.stringify(`${script}${huge}`));
  return send(response, 200, "application/json", JSON.stringify(answer));
};

export const startHostileServer = async () => {
  const server = createServer((request, response) => void answerTo(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const send = (response: ServerResponse, status: number, type: string, body: string) =>
  response.writeHead(status, { "content-type": type }).end(body);
