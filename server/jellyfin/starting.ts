/** A server that is not up yet: what answers in its place. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { answerCors } from "./cors.ts";
import type { JellyfinRules } from "./manners.ts";

/**
 * `setup`: a small server of its own, which knows nothing yet. `host`: the same, which knows the server's name, and
 * says of every server that its wizard is not completed. `late`: the server itself, not ready.
 */
export type StartingPhase = "setup" | "host" | "late";

/** How long it takes to start, in seconds; or a phase that it never leaves. */
export type Starting = number | StartingPhase;

export interface StartingState {
  phase: StartingPhase;
  /** Until it is up. */
  secondsLeft: number;
}

/** Tells where a start has got to. Undefined once it is up. */
export const createStarting = (starting: Starting, now: () => number): (() => StartingState | undefined) => {
  if (typeof starting === "string") return () => ({ phase: starting, secondsLeft: retrySeconds });
  const begun = now();
  return () => {
    const done = starting > 0 ? (now() - begun) / 1000 / starting : 1;
    if (done >= 1) return undefined;
    const phase = done < 1 / 3 ? "setup" : done < 2 / 3 ? "host" : "late";
    return { phase, secondsLeft: Math.ceil(starting * (1 - done)) };
  };
};

const retrySeconds = 5;

export interface StartingInfo {
  path: string;
  rules: JellyfinRules;
  serverName: string;
  serverId: string;
}

export const answerStarting = (
  request: FastifyRequest,
  reply: FastifyReply,
  { phase, secondsLeft }: StartingState,
  { path, rules, serverName, serverId }: StartingInfo,
): FastifyReply => {
  if (rules.startingIsReadable) {
    const preflight = answerCors(request, reply);
    if (preflight) return preflight;
    return reply
      .code(503)
      .header("access-control-expose-headers", "Retry-After, Message")
      .header("retry-after", String(secondsLeft))
      .header("message", "The server is loading. Please try again shortly.")
      .send();
  }
  if (phase === "late") {
    const preflight = answerCors(request, reply);
    if (preflight) return preflight;
    return sendPage(reply.code(503), "The server is loading. Please try again shortly.");
  }
  // From here on without CORS headers: a page of another origin learns nothing but that the call failed.
  if (path.toLowerCase() === "/health")
    return reply.header("content-type", "text/plain").send(Buffer.from("Degraded"));
  if (path.toLowerCase() === "/system/info/public") {
    if (phase === "setup") return reply.code(503).header("retry-after", "005").send();
    return reply.header("content-type", "application/json; charset=utf-8").send(
      JSON.stringify({
        localAddress: "",
        serverName,
        version: rules.version,
        productName: "Jellyfin Server",
        operatingSystem: "",
        id: serverId,
        startupWizardCompleted: false,
      }),
    );
  }
  return sendPage(reply.code(503).header("retry-after", "005"), "Jellyfin is starting");
};

const sendPage = (reply: FastifyReply, text: string) =>
  reply
    .header("content-type", "text/html")
    .send(
      Buffer.from(
        `<!DOCTYPE html><html><head><title>Jellyfin</title></head><body><p>${text}</p></body></html>`,
      ),
    );
