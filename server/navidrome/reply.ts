/** The shapes in which Navidrome answers: two of JSON, plain text, and nothing. */
import type { FastifyReply } from "fastify";

/** Without a charset: so the real server writes it. */
export const sendJson = (reply: FastifyReply, status: number, value: unknown): FastifyReply =>
  reply
    .code(status)
    .header("content-type", "application/json")
    .send(Buffer.from(JSON.stringify(value)));

export const sendError = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  sendJson(reply, status, { error });

/** `errors`: field → translation key of react-admin. */
export const sendFieldErrors = (
  reply: FastifyReply,
  errors: Record<string, string>,
  status = 400,
): FastifyReply => sendJson(reply, status, { errors });

/** A list that fails: the error, and after it the list that there is not. No JSON parser takes it. */
export const sendListFailure = (reply: FastifyReply, error: string): FastifyReply =>
  reply
    .code(500)
    .header("content-type", "application/json")
    .send(Buffer.from(`${JSON.stringify({ error })}null`));

export const sendText = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  reply.code(status).header("content-type", "text/plain; charset=utf-8").send(`${text}\n`);

export const sendNotFound = (reply: FastifyReply): FastifyReply => sendText(reply, 404, "404 page not found");

export const sendMethodNotAllowed = (reply: FastifyReply, allowed: readonly string[]): FastifyReply =>
  reply.code(405).header("allow", allowed.join(", ")).send();
