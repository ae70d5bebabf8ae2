/** Pictures: faces of accounts, and codes to be read by a camera. Drawn here; anybody may see them. */
import { drawFace } from "../people/picture.ts";
import { addressOf } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import { drawQr } from "./qr.ts";
import type { Route } from "./routes.ts";

export const pictureRoutes: Route[] = [
  {
    method: "GET",
    path: "/users/{uuid}/avatar",
    isPicture: true,
    async handle({ context, path, reply }) {
      const account = await context.store.household.accounts.findByUuid(path.uuid ?? "");
      if (!account) throw new PlexFailure(1002);
      return reply
        .header("content-type", "image/png")
        .header("cache-control", "public, max-age=86400")
        .send(drawFace(account.username || account.title));
    },
  },
  {
    method: "GET",
    path: "/api/v2/pins/qr/{code}",
    isPicture: true,
    handle(call) {
      const code = call.context.codes.findToApprove(call.path.code ?? "");
      if (!code) throw new PlexFailure(1020);
      const page = code.isStrong ? "auth" : "link";
      return call.reply
        .header("content-type", "image/svg+xml; charset=utf-8")
        .header("cache-control", "no-store")
        .send(drawQr(`${addressOf(call)}/${page}?code=${code.code}`));
    },
  },
];
