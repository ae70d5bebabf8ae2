/** The part of Navidrome's backend that is needed once somebody is signed in: users, settings, libraries. */
import type { Auth, Backend, ServerInfo, SessionStore } from "../backend";
import type { Http } from "../http";
import { createCandidates } from "./candidates";
import { createLibraries } from "./libraries";
import { createRecords } from "./records";
import { createRest } from "./rest";
import { createPolicy, createProfile } from "./settings";
import { createUsers } from "./users";

export interface OpenOptions {
  info: ServerInfo;
  auth: Auth;
  http: Http;
  session: SessionStore;
  enableUserEditing: boolean;
}

export const openNavidrome = ({ info, auth, http, session, enableUserEditing }: OpenOptions): Backend => {
  const rest = createRest(http, info.url);
  const records = createRecords(rest, session);
  const candidates = createCandidates(rest);
  const libraries = createLibraries(rest, http);
  const hasLibraries = !isBefore(58, info.version);
  const settings = { records, libraries, session, onWrite: candidates.forget, hasLibraries };
  return {
    name: "navidrome",
    server: info,
    auth,
    users: {
      ...createUsers({ rest, records, candidates, session, auth, enableUserEditing, hasLibraries }),
      ...(info.version && {
        passwordEffects: {
          changed: `backends.navidrome.password.${isBefore(64, info.version) ? "keepsSessions" : "endsSessions"}`,
        },
      }),
    },
    policy: createPolicy(settings),
    profile: createProfile(settings),
    ...(hasLibraries && { references: { libraries: libraries.list } }),
    writesAtOnce: 4,
  };
};

/** Whether this is 0.x with a smaller x. A server that keeps its version to itself is taken for a newer one. */
const isBefore = (minor: number, version: string) => {
  const [, found] = /^0\.(\d+)/.exec(version) ?? [];
  return found !== undefined && Number(found) < minor;
};
