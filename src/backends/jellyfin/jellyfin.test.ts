// @vitest-environment node
/** Jellyfin's backend against the embedded server, over HTTP: the conformance suite, then what only Jellyfin does. */
import { type JellyfinManner, jellyfinMannerNames } from "../../../server/jellyfin/manners";
import { startTestServer } from "../../../server/testing";
import { testBackend } from "../testBackend";
import { connectJellyfin } from ".";

testBackend("Jellyfin", {
  connect: connectJellyfin,
  manners: jellyfinMannerNames,
  administrator: { username: "demo", password: "demo" },
  startServer: async (manner) => {
    const server = await startTestServer();
    return {
      url: server.url(manner as JellyfinManner, "jellyfin"),
      isDisposable: true,
      stop: () => server.close(),
    };
  },
  can: [
    "pickPerson",
    "signInWithPassword",
    "signInWithKey",
    "signInWithCode",
    "resetPassword",
    "createUsers",
    "editUsers",
    "removeUsers",
    "setPasswords",
    "setAvatars",
    "unlockUsers",
    "editPolicy",
    "editProfile",
    "signOutDevices",
  ],
  memberCan: ["editUsers", "setPasswords", "editProfile"],
  membersSeeEverybody: true,
  membersMayRename: true,
  refusedPolicy: { MaxActiveSessions: "many" },
  policyOfLibraries: (EnabledFolders) => ({ EnableAllFolders: false, EnabledFolders }),
  createKey: async (url, { token }) => {
    const headers = { Authorization: `MediaBrowser Token="${token}"` };
    await fetch(`${url}/Auth/Keys?app=Usher`, { method: "POST", headers });
    const answer = (await (await fetch(`${url}/Auth/Keys`, { headers })).json()) as {
      Items: { AccessToken: string }[];
    };
    return answer.Items.at(-1)!.AccessToken;
  },
});
