/** Replays a recorded conversation against the dialect in the real manner, over HTTP. */
import { createHttpServer } from "../../app.ts";
import { openStore, type Store } from "../../store/index.ts";
import { navidrome } from "../dialect.ts";
import { manners, type NavidromeRules } from "../manners.ts";
import { toWireTime } from "../wire.ts";
import { compare, isTime } from "./compare.ts";
import type { Exchange } from "./recording.ts";
import { send } from "./send.ts";
import { createTranslation, type Translation } from "./translation.ts";

export interface Setting {
  rules?: Partial<NavidromeRules>;
  /** Where the server is mounted. */
  basePath?: string;
  /** Seconds that pass before an exchange, by its number. */
  pauses?: Record<number, number>;
  /** What the server does by itself before an exchange. */
  meanwhile?: Record<number, (store: Store) => Promise<unknown>>;
  /** The answer whose renewed token is the one that is sent later. */
  refreshedBy?: number;
}

export interface Difference {
  index: number;
  request: string;
  problems: string[];
}

/** The recorded server had these in common. */
const rules: NavidromeRules = { ...manners.real, loginLimit: null, folders: ["/srv/music", "/srv/music2"] };

/** Any moment, a little after a window of the sign-in limit opened. Milliseconds. */
const beginning = Date.UTC(2030, 0, 1) + 1300;

/** Starts from an empty server. Answers with the exchanges whose answers differ; `isSent` takes their numbers. */
export const replay = async (
  exchanges: readonly Exchange[],
  isSent: (index: number) => boolean,
  setting: Setting = {},
): Promise<Difference[]> => {
  const clock = { now: beginning };
  const store = await openStore(":memory:", { now: () => clock.now });
  await store.libraries.create({ name: "Music Library", path: "/srv/music", isDefault: true });
  await store.libraries.update(1, {}); // a server looks at its folder when it starts
  const app = createHttpServer();
  await app.register(navidrome, {
    prefix: setting.basePath ?? "",
    store,
    rules: { ...rules, ...setting.rules },
    now: () => clock.now,
  });
  try {
    const origin = await app.listen({ port: 0, host: "127.0.0.1" });
    const translation = createTranslation();
    const differences: Difference[] = [];
    for (const [index, exchange] of exchanges.entries()) {
      if (!isSent(index)) continue;
      clock.now += 1000 * (setting.pauses?.[index] ?? 0) + 1;
      await setting.meanwhile?.[index]?.(store);
      const { request } = exchange;
      await findTimes(store, exchange, translation);
      const received = await send(origin, {
        method: request.method,
        path: translation.toOurs(request.path),
        headers: mapValues(request.headers, (value) =>
          withAlteredToken(translation.toOurs(value), translation),
        ),
        body: toBody(request.body, translation),
      });
      const problems = compare(exchange, received, translation);
      if (problems.length)
        differences.push({ index, request: `${request.method} ${request.path}`, problems });
      noteTokens(exchange, received.text, translation);
      if (setting.refreshedBy === index)
        translation.setToken("<refreshed-token>", received.headers["x-nd-authorization"] ?? "");
    }
    return differences;
  } finally {
    await app.close();
    await store.close();
  }
};

const toBody = (body: unknown, { toOurs }: Translation) => {
  if (body === null) return undefined;
  return toOurs(typeof body === "string" ? body : JSON.stringify(body));
};

/**
 * A PUT sends the record as it stood. Where no recorded answer showed its times before, ours are those
 * that our record has.
 */
const findTimes = async (store: Store, { request }: Exchange, translation: Translation) => {
  const id = /\/api\/user\/(\w+)/.exec(request.path)?.[1];
  if (request.method !== "PUT" || id === undefined || typeof request.body !== "object") return;
  const user = await store.users.find(translation.ours("id", id));
  for (const field of ["lastLoginAt", "lastAccessAt", "createdAt", "updatedAt"] as const) {
    const recorded = (request.body as Record<string, unknown> | null)?.[field];
    const ours = user?.[field];
    if (isTime(recorded) && ours && !translation.knows("time", recorded))
      translation.learn("time", recorded, toWireTime(ours));
  }
};

const noteTokens = ({ response }: Exchange, text: string, translation: Translation) => {
  const placeholder = (response.body as { token?: string } | undefined)?.token;
  if (placeholder === undefined) return;
  const [, token] = /"token":"([^"]+)"/.exec(text) ?? [];
  if (token !== undefined) translation.setToken(placeholder, token);
};

/** The last letter of a signature may hold bits that do not count, so the one before is changed. */
const withAlteredToken = (text: string, { toOurs }: Translation) =>
  text.replace("<admin-token-with-altered-signature>", () =>
    toOurs("<admin-token>").replace(/.(?=.$)/, (letter) => (letter === "A" ? "B" : "A")),
  );

const mapValues = (record: Record<string, string>, map: (value: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
