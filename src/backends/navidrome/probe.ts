/**
 * Finds out whether a Navidrome answers at an address, with as few requests as can be.
 *
 * 1. `GET /app/`, Navidrome's own page. Whatever path it does not know it redirects to the page of the
 *    right one, so a page that came without a redirect proves the path, too. As a rule that is all.
 * 2. Else `GET /api/keepalive/…`, which refuses whoever is not signed in with 401 and JSON: a Navidrome
 *    built without its page.
 *
 * No token is sent: nobody knows yet who listens.
 */
import { BackendError, WrongAddressError } from "../errors";
import { createHttp } from "../http";
import { type AppConfig, parseAppConfig, unknownAppConfig } from "./appConfig";

export interface Found extends AppConfig {
  /** Where it answers: as asked, but for a redirect to https. */
  url: string;
}

interface Address {
  url: string;
  fetch?: typeof fetch | undefined;
}

/** Rejects with `WrongAddressError` where something else answers, `UnreachableError` where nothing does. */
export const findNavidrome = async (address: Address): Promise<Found> => {
  const { url } = address;
  const page = await look(address, "/app/", "text/html");
  const config = page.isDone && parseAppConfig(page.text);
  const whereItIs = config && toBase(page.url || `${url}/app/`, url);
  if (whereItIs) return { ...config, url: whereItIs };

  const refusal = await look(address, "/api/keepalive/usher", "application/json");
  const isRefused = refusal.status === 401 && refusal.type.includes("json");
  const isSignedIn = refusal.isDone && refusal.text.includes('"response":"ok"'); // by a proxy that vouches
  if (isRefused || isSignedIn) return { ...unknownAppConfig, url };
  const isPage = [page, refusal].some(({ type }) => type.includes("text/html"));
  throw new WrongAddressError(url, isPage ? "page" : "other");
};

/** One answer, whatever it is. */
const look = async ({ url, fetch }: Address, path: string, accept: string) => {
  const seen = { status: 0, type: "", url: "" };
  const http = createHttp({
    url,
    fetch,
    endsSession: () => false,
    authorize: () => ({
      onResponse: (response) => {
        seen.status = response.status;
        seen.type = response.headers.get("content-type") ?? "";
        seen.url = response.url;
      },
    }),
  });
  try {
    const { text } = await http("GET", path, { headers: { Accept: accept } });
    return { ...seen, isDone: true, text };
  } catch (error) {
    // Nobody answered, or a server that cannot just now: neither says what lives here.
    if (!(error instanceof BackendError) || !error.status || error.status >= 500) throw error;
    return { ...seen, isDone: false, text: "" };
  }
};

/** The address that the page was read from, where only host or scheme differ from what was asked. */
const toBase = (pageUrl: string, url: string): string | undefined => {
  const [found, asked] = [new URL(pageUrl), new URL(`${url}/app/`)];
  return found.pathname === asked.pathname ? `${found.origin}${found.pathname.slice(0, -5)}` : undefined;
};
