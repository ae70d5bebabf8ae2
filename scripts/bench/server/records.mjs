/** How many requests a second each dialect answers for one user's record, and a bare handler for the same bytes. The one who asks takes one core, the server the other. */
import { middleOf } from "../middle.mjs";
import { measureRate } from "./load.mjs";
import { startProcess } from "./processes.mjs";

/**
 * Short rounds, of all dialects in turns. On a machine shared with others a core may be away for seconds: what counts is
 * the third of the rounds in which the bare handler, not ours, was at its fastest. `ofAll` is the middle of all of them.
 */
export const measureRecords = async ({ ours, bare, rounds }) => {
  const processes = [await startProcess([...ours, "--login-limit", "0"])];
  const [server] = processes;
  try {
    const pairs = [];
    for (const [name, signIn] of Object.entries(dialects)) {
      const asked = await signIn(server.address);
      const answer = await (await fetch(server.address + asked.path, { headers: asked.headers })).text();
      const handler = await startProcess([...bare, answer]);
      processes.push(handler);
      pairs.push({ name, handler, asked, taken: [] });
    }
    for (let round = 0; round <= rounds * 3; round++)
      for (const { handler, asked, taken } of pairs) {
        const perSecond = await measureRate(server.address, asked);
        const barePerSecond = await measureRate(handler.address, { path: "/health" });
        if (round > 0) taken.push({ perSecond, barePerSecond }); // the first compiles the code
      }
    return pairs.flatMap(({ name, taken }) =>
      undisturbed(taken).map((sample) => toSample(name, taken, sample)),
    );
  } finally {
    for (const { stop } of processes) await stop();
  }
};

const undisturbed = (taken) =>
  taken.toSorted((a, b) => b.barePerSecond - a.barePerSecond).slice(0, taken.length / 3);

const toSample = (name, taken, { perSecond, barePerSecond }) => ({
  dashboard: `embedded server, ${name}`,
  page: "record",
  perSecond,
  share: perSecond / barePerSecond,
  ofAll: middleOf(taken.map((round) => round.perSecond)),
});

/** Each signs in as the demo's administrator, and answers with what reads one record, the token presented. */
const dialects = {
  Navidrome: async (address) => {
    const mount = `${address}/real/navidrome`;
    const { id, token } = await post(`${mount}/auth/login`, { username: "demo", password: "demo" });
    return {
      path: new URL(`${mount}/api/user/${id}`).pathname,
      headers: { "x-nd-authorization": `Bearer ${token}` },
    };
  },
  Jellyfin: async (address) => {
    const mount = `${address}/12/jellyfin`;
    const claim = 'MediaBrowser Client="bench", Device="bench", DeviceId="bench", Version="1"';
    const body = { Username: "demo", Pw: "demo" };
    const { User, AccessToken } = await post(`${mount}/Users/AuthenticateByName`, body, {
      authorization: claim,
    });
    return {
      path: new URL(`${mount}/Users/${User.Id}`).pathname,
      headers: { authorization: `${claim}, Token="${AccessToken}"` },
    };
  },
  Plex: async (address) => {
    const mount = `${address}/real/plex`;
    const client = { "x-plex-client-identifier": "bench", accept: "application/json" };
    const { authToken } = await post(
      `${mount}/api/v2/users/signin`,
      new URLSearchParams({ login: "demo", password: "demo" }),
      client,
    );
    return {
      path: new URL(`${mount}/api/v2/user`).pathname,
      headers: { ...client, "x-plex-token": authToken },
    };
  },
};

const post = async (url, body, headers = {}) => {
  const isForm = body instanceof URLSearchParams;
  const response = await fetch(url, {
    method: "POST",
    headers: { ...(!isForm && { "content-type": "application/json" }), ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
};
