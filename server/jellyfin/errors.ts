/** The five forms in which a Jellyfin server says no. Which one it is depends on where in the server the refusal happens. */
import { randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";

/** Field errors by the name of the field, as model binding reports them. */
export type FieldErrors = Record<string, string[]>;

type Form =
  | { form: "thrown" } // an exception in an action: its message is told to developers only
  | { form: "told"; text: string } // a rule that answers with a sentence, as a JSON string in quotes
  | { form: "problem" } // a refusal without a sentence
  | { form: "invalid"; errors: FieldErrors } // the request did not fit its model
  | { form: "bare" }; // no token, not allowed, no such route: no body at all

/** Thrown anywhere in the dialect; `sendFailure` turns it into the answer. */
export class JellyfinFailure extends Error {
  readonly status: number;
  readonly answer: Form;
  constructor(status: number, answer: Form) {
    super(answer.form === "told" ? answer.text : `${status} ${answer.form}`);
    this.name = "JellyfinFailure";
    this.status = status;
    this.answer = answer;
  }
}

export const thrown = (status: number) => new JellyfinFailure(status, { form: "thrown" });
export const told = (status: number, text: string) => new JellyfinFailure(status, { form: "told", text });
export const problem = (status: number) => new JellyfinFailure(status, { form: "problem" });
export const invalid = (errors: FieldErrors) => new JellyfinFailure(400, { form: "invalid", errors });
export const bare = (status: number) => new JellyfinFailure(status, { form: "bare" });

const titles: Record<number, { title: string; section: string }> = {
  400: { title: "Bad Request", section: "15.5.1" },
  401: { title: "Unauthorized", section: "15.5.2" },
  403: { title: "Forbidden", section: "15.5.4" },
  404: { title: "Not Found", section: "15.5.5" },
  413: { title: "Content Too Large", section: "15.5.14" },
  415: { title: "Unsupported Media Type", section: "15.5.16" },
};

/** What ASP.NET calls ProblemDetails; with `errors` when a model did not fit. */
const toProblem = (status: number, errors?: FieldErrors) => {
  const { title, section } = titles[status] ?? { title: "Error", section: "15.6.1" };
  return {
    type: `https://tools.ietf.org/html/rfc9110#section-${section}`,
    title: errors ? "One or more validation errors occurred." : title,
    status,
    ...(errors && { errors }),
    traceId: `00-${randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-00`,
  };
};

export const sendFailure = (reply: FastifyReply, { status, answer }: JellyfinFailure): FastifyReply => {
  reply.code(status);
  switch (answer.form) {
    case "thrown":
      return reply.header("content-type", "text/plain").send(Buffer.from("Error processing request."));
    case "told":
      return sendJson(reply, answer.text);
    case "problem":
      return sendJson(reply, toProblem(status));
    case "invalid":
      return sendJson(reply, toProblem(status, answer.errors));
    default:
      return reply.header("content-length", "0").send();
  }
};

const sendJson = (reply: FastifyReply, body: unknown) =>
  reply.header("content-type", "application/json; charset=utf-8").send(JSON.stringify(body));
