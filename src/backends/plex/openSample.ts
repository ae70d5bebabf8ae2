/** For tests: the whole backend on a service that answers as each test says. */
import type { BackendError } from "../errors";
import { openPlex } from "./open";
import { createPinDelay } from "./pins";
import {
  accountOf,
  createParts,
  guest,
  homeOf,
  kid,
  member,
  owner,
  type SampleUser,
  signedIn,
  url,
} from "./samples";

export type Routes = Parameters<typeof createParts>[0];

const none = { json: [] };
const usual: Routes = {
  "GET /api/v2/home/users": { json: homeOf(owner, kid, member, guest) },
  "GET /api/v2/user": { json: accountOf(owner) },
  "GET /api/v2/shared_servers/owned/accepted": none,
  "GET /api/v2/resources": none,
  "GET /api/users": { text: "<MediaContainer/>" },
  "GET /api/v2/ping": { json: { pong: true } },
};

export const openSample = (routes: Routes = {}, session = signedIn()) => {
  const parts = createParts({ ...usual, ...routes }, session);
  const { service, http, home } = parts;
  const backend = openPlex({
    url,
    info: { url, name: "Plex", version: "" },
    auth: { resume: () => Promise.reject(new Error("not here")) },
    http,
    home,
    session,
    pinDelay: createPinDelay({ wait: service.wait }),
  });
  return { ...backend, service };
};
export const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as BackendError,
  );
/** A Home that changes with what is written. */
export const living = (...people: SampleUser[]) => {
  let users = people;
  return {
    answer: () => ({ json: homeOf(...users) }),
    set: (next: (users: SampleUser[]) => SampleUser[]) => {
      users = next(users);
    },
  };
};
