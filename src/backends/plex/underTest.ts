/** What the conformance suite is told about Plex's backend. */
import type { Credentials } from "../backend";
import type { BackendUnderTest } from "../testBackend";
import { connectPlex } from ".";

export const underTest = {
  connect: connectPlex,
  enter: async (auth, credentials, url) => auth.withKey!(await fetchToken(url, credentials)),
  become: (auth, { id }) => auth.switchTo!(id),
  can: [
    "signInWithKey",
    "signInWithCode",
    "switchPerson",
    "createUsers",
    "editUsers",
    "removeUsers",
    "setPins",
    "editPolicy",
    "manageHousehold",
  ],
  memberCan: [],
  membersSeeEverybody: true,
  membersDoNotSeeLibraries: true,
  hasOneAdministrator: true,
  refusedPolicy: { libraryIds: ["nowhere/1"] },
  policyOfLibraries: (libraryIds) => ({ libraryIds }),
} satisfies Partial<BackendUnderTest>;

/** As Plex's own apps do, which take passwords. */
export const fetchToken = async (url: string, { username, password }: Credentials): Promise<string> => {
  const answer = await fetch(`${url}/api/v2/users/signin`, {
    method: "POST",
    headers: { Accept: "application/json", "X-Plex-Client-Identifier": "another app" },
    body: new URLSearchParams({ login: username, password }),
  });
  if (answer.status !== 201) throw new Error(`${username} cannot sign in: ${answer.status}`);
  return /"?authToken"?[:=]"([^"]+)"/.exec(await answer.text())![1]!;
};
