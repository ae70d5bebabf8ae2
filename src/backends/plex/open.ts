/** The part of Plex's backend that is needed once somebody is signed in. */
import type { Auth, Backend, ServerInfo, SessionStore } from "../backend";
import type { Http } from "../http";
import type { Home } from "./home";
import { createHousehold } from "./household";
import type { PinDelay } from "./pins";
import { createReferences } from "./references";
import { createPolicy } from "./settings";
import { createShares } from "./shares";
import { createUsers } from "./users";

export interface OpenOptions {
  url: string;
  info: ServerInfo;
  auth: Auth;
  http: Http;
  home: Home;
  pinDelay: PinDelay;
  session: SessionStore;
}

export const openPlex = ({ url, info, auth, http, home, pinDelay, session }: OpenOptions): Backend => {
  const shares = createShares(url, http);
  const onWrite = () => {
    home.drop();
    shares.drop();
  };
  const options = { url, session, http, home, shares, pinDelay, onWrite };
  return {
    name: "plex",
    server: info,
    auth,
    users: createUsers(options),
    policy: createPolicy(options),
    household: createHousehold(options),
    references: createReferences(options),
    writesAtOnce: 1,
  };
};
