/** The two pages on which a code is approved: `/auth`, where an app leads, and `/link`, where one types four characters. */
import { demoSignIn, isDemo } from "../people.ts";
import { readPlexHeader } from "./caller.ts";
import type { Call, Handler } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import {
  type ApprovePage,
  renderApprove,
  renderCodeForm,
  renderDone,
  renderOver,
  script,
  style,
} from "./pageHtml.ts";
import { type Params, readText } from "./params.ts";
import { approve } from "./pins.ts";
import type { Route } from "./routes.ts";
import { prove } from "./signIn.ts";
import type { SignInCode } from "./signInCodes.ts";

/** Nothing but this mount's own files, and no other page around it. */
const headers = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
  // As the service has it: whoever opened the page in a window of its own cannot tell whether it was closed.
  "cross-origin-opener-policy": "same-origin",
};

const show: Handler = async (call) => {
  const typed = readText(call.params, "code")?.trim() ?? "";
  if (typed === "") return sendPage(call, renderCodeForm(pageOf(call)));
  const code = findCode(call, typed);
  return code
    ? sendPage(call, renderApprove(await toApprove(call, code)))
    : sendPage(call, renderOver(pageOf(call)), 404);
};

const decide: Handler = async (call) => {
  const { params, context } = call;
  const code = findCode(call, readText(params, "code") ?? "");
  if (!code) return sendPage(call, renderOver(pageOf(call)), 404);
  const login = readText(params, "login") ?? "";
  try {
    const account = await prove(call, login, readText(params, "password") ?? "");
    if (code.token === null) await approve(context, code, account);
    return sendPage(
      call,
      renderDone({ product: productOf(code), name: account.title, forwardUrl: toForwardUrl(params) }),
    );
  } catch (error) {
    if (!(error instanceof PlexFailure)) throw error;
    const problem = error.code === 1031 ? "often" : "wrong";
    return sendPage(call, renderApprove({ ...(await toApprove(call, code)), login, problem }), 401);
  }
};

export const pageRoutes: Route[] = [
  ...["/auth", "/link"].flatMap((path): Route[] => [
    { method: "GET", path, handle: show },
    { method: "POST", path, handle: decide },
  ]),
  {
    method: "GET",
    path: "/auth.css",
    handle: ({ reply }) =>
      reply.headers(headers).header("content-type", "text/css; charset=utf-8").send(style),
  },
  {
    method: "GET",
    path: "/auth.js",
    handle: ({ reply }) =>
      reply.headers(headers).header("content-type", "text/javascript; charset=utf-8").send(script),
  },
];

const sendPage = ({ reply }: Call, html: string, status = 200) =>
  reply.code(status).headers(headers).header("content-type", "text/html; charset=utf-8").send(html);

/** Which of the two: its forms come back to it. */
const pageOf = ({ request }: Call): "auth" | "link" => (/\/link(\?|$)/.test(request.url) ? "link" : "auth");

/** Where a client is named that did not ask for this code, there is no such code. */
const findCode = ({ context, params, request }: Call, typed: string): SignInCode | undefined => {
  const code = context.codes.findToApprove(typed);
  const client = readText(params, "clientID") || readPlexHeader(request, "client-identifier");
  return client && code && code.device.clientId !== client ? undefined : code;
};

const toApprove = async (call: Call, code: SignInCode): Promise<ApprovePage> => ({
  page: pageOf(call),
  product: productOf(code),
  code: code.code,
  isStrong: code.isStrong,
  minutes: Math.max(1, Math.ceil((code.expiresAt - call.context.now()) / 60_000)),
  forwardUrl: toForwardUrl(call.params),
  hint: await readHint(call),
});

/** Where nobody else can read it, and while it is true. */
const readHint = async ({ context: { store, isPrivate } }: Call): Promise<ApprovePage["hint"]> => {
  if (!isPrivate || !(await isDemo(store))) return undefined;
  const user = await store.users.findByName(demoSignIn.username);
  return user && (await store.users.hasPassword(user.id, demoSignIn.password)) ? demoSignIn : undefined;
};

const productOf = ({ device }: SignInCode): string => device.product || "An app that does not say its name";

/** Only pages can be led to. */
const toForwardUrl = (params: Params): string | undefined => {
  const text = readText(params, "forwardUrl");
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
};
