/** Navidrome's session: a header of its own, and a fresh token in every answer to whoever is signed in. */
import type { BackendOptions } from "../backend";
import { createHttp, type Http } from "../http";

const header = "X-ND-Authorization";

type Address = Pick<BackendOptions, "url" | "fetch">;

/** For what is asked before anybody is signed in. No token leaves, and a 401 is a wrong password. */
export const createOpenHttp = ({ url, fetch }: Address): Http =>
  createHttp({ url, fetch, endsSession: () => false });

export const createSessionHttp = ({ url, fetch, session }: Address & Pick<BackendOptions, "session">): Http =>
  createHttp({
    url,
    fetch,
    authorize: () => {
      const sent = session.read();
      if (!sent) return {};
      return {
        headers: { [header]: `Bearer ${sent.token}` },
        onResponse: ({ headers }) => {
          // It comes without "Bearer ". A request can outlive the session it was sent in: then its
          // token is somebody else's, or older than the one that is there by now.
          const token = headers.get(header);
          const current = session.read();
          if (token && current?.token === sent.token) session.write({ ...current, token });
        },
      };
    },
  });
