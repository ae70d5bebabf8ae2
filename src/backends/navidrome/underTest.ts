/** What the conformance suite is told about Navidrome, embedded or real. */
import type { BackendUnderTest } from "../testBackend";
import { connectNavidrome } from ".";

export const underTest = {
  connect: connectNavidrome,
  can: [
    "signInWithPassword",
    "createUsers",
    "editUsers",
    "removeUsers",
    "setPasswords",
    "editPolicy",
    "editProfile",
  ],
  memberCan: ["editUsers", "setPasswords", "editProfile"],
  refusedPolicy: { libraryIds: ["999999"] },
  policyOfLibraries: (libraryIds) => ({ libraryIds }),
} satisfies Partial<BackendUnderTest>;
