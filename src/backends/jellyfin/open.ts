/** The part of Jellyfin's backend that is needed once somebody is signed in. */
import type { Auth, Backend, ServerInfo, SessionStore } from "../backend";
import { createCache, createReads } from "../cache";
import type { Http } from "../http";
import { createDeviceList, createDevices } from "./devices";
import { createEveryone } from "./everyone";
import { withOlderPaths } from "./olderPaths";
import { createReferences, readLibraries } from "./references";
import { createPolicy, createProfile } from "./settings";
import { userPath } from "./userPath";
import { createUsers } from "./users";
import type { JellyfinUser } from "./wire";

export interface OpenOptions {
  info: ServerInfo;
  auth: Auth;
  http: Http;
  session: SessionStore;
  clientId: string;
}

export const openJellyfin = ({ info, auth, session, clientId, ...options }: OpenOptions): Backend => {
  const { url, version } = info;
  const http = withOlderPaths(options.http, version);
  const everyone = createEveryone(http);
  const libraries = createCache(() => readLibraries(http), 30);
  const devices = createDeviceList(http);
  const reads = createReads(async (id) => (await http("GET", userPath(id))).json as JellyfinUser);
  const onWrite = () => {
    reads.drop();
    everyone.drop();
    devices.drop();
  };
  const policy = createPolicy({ http, version, reads, devices, onWrite });
  return {
    name: "jellyfin",
    server: info,
    auth,
    users: createUsers({ url, version, session, http, reads, everyone, libraries, devices, policy, onWrite }),
    policy,
    profile: createProfile({ http, version, reads, onWrite }),
    devices: createDevices({ url, version, http, list: devices, clientId }),
    references: createReferences({ http, version, session, libraries, devices }),
    writesAtOnce: 4,
  };
};
