/** Codes to sign in with: something asks for one, somebody approves it on a page, and a token is there to be fetched. */
import { isSameSecret } from "../secrets.ts";
import type { Account } from "../store/household/accounts.ts";
import { addressOf, type Call, callerOf, type PlexContext, send, sendNothing } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import { readFlag, readNumber, readText } from "./params.ts";
import type { Route } from "./routes.ts";
import type { SignInCode } from "./signInCodes.ts";
import { type Element, element } from "./xml.ts";

export const pinRoutes: Route[] = [
  {
    method: "POST",
    path: "/api/v2/pins",
    handle(call) {
      const isStrong = readFlag(call.params, "strong") ?? false;
      return send(call, toWirePin(call, call.context.codes.add(call.device, isStrong)), 201);
    },
  },
  {
    method: "GET",
    path: "/api/v2/pins/{id}",
    handle(call) {
      const code = call.context.codes.find(readNumber(call.path.id) ?? 0);
      const given = readText(call.query, "code");
      // The token is for who asked for the code, and for nobody else.
      const isTheirs = code?.device.clientId === call.device.clientId;
      if (!code || !isTheirs || (given !== undefined && !isSameSecret(given, code.code)))
        throw new PlexFailure(1020);
      return send(call, toWirePin(call, code));
    },
  },
  {
    method: "PUT",
    path: "/api/v2/pins/link",
    async handle(call) {
      const code = call.context.codes.findToApprove(readText(call.params, "code") ?? "");
      if (!code) throw new PlexFailure(1020);
      await approve(call.context, code, callerOf(call).account);
      return sendNothing(call);
    },
  },
];

/** Whatever asked with this code is signed in as this account from now on. */
export const approve = async (
  { store }: Pick<PlexContext, "store">,
  code: SignInCode,
  { id }: Account,
): Promise<void> => {
  code.token = await store.household.devices.signIn(id, code.device);
};

const toWirePin = (call: Call, { id, code, device, createdAt, expiresAt, token }: SignInCode): Element =>
  element("pin", {
    id,
    code,
    product: device.product || null,
    trusted: false,
    qr: `${addressOf(call)}/api/v2/pins/qr/${code}`,
    clientIdentifier: device.clientId,
    location: element("location", {
      code: "SE",
      continent_code: "EU",
      country: "Sweden",
      city: null,
      time_zone: "Europe/Stockholm",
    }),
    expiresIn: Math.max(0, Math.round((expiresAt - call.context.now()) / 1000)),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    authToken: token,
    newRegistration: null,
  });
