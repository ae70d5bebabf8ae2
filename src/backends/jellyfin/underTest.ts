/** What the conformance suite is told about Jellyfin, embedded or real. */
import type { Session } from "../backend";
import type { BackendUnderTest } from "../testBackend";
import { connectJellyfin } from ".";

export const underTest = {
  connect: connectJellyfin,
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
  createKey: async (url, administrator) => {
    await send(url, administrator, "POST", "/Auth/Keys?app=Usher");
    const answer = await send(url, administrator, "GET", "/Auth/Keys");
    return ((await answer.json()) as { Items: { AccessToken: string }[] }).Items.at(-1)!.AccessToken;
  },
} satisfies Partial<BackendUnderTest>;

/** A call that the backend has no use for, as whoever is signed in. */
export const send = (url: string, { token }: Session, method: string, path: string) =>
  fetch(`${url}${path}`, { method, headers: { Authorization: `MediaBrowser Token="${token}"` } });
