/** /api/user: the users themselves. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { LastAdminError, NotFoundError, TakenError } from "../store/errors.ts";
import type { StoredUser, UserChanges } from "../store/userRow.ts";
import { callerOf, type NavidromeContext } from "./context.ts";
import { readUserQuery } from "./listQuery.ts";
import { sendError, sendFieldErrors, sendJson, sendListFailure } from "./reply.ts";
import { mayCall } from "./rights.ts";
import { idOf, type Route, routesAt, searchOf, textOf } from "./routes.ts";
import { decodeUser, toWireUser, type UserBody, zeroTime } from "./wire.ts";

export const userRoutes = (context: NavidromeContext): Route[] => [
  ...routesAt("/api/user", "user", {
    GET: (request, reply) => listUsers(context, request, reply),
    POST: (request, reply) => createUser(context, request, reply),
  }),
  ...routesAt("/api/user/{id}", "user", {
    GET: (request, reply) => readUser(context, request, reply),
    PUT: (request, reply) => updateUser(context, request, reply),
    DELETE: (request, reply) => removeUser(context, request, reply),
  }),
];

type Action = (
  context: NavidromeContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

const listUsers: Action = async ({ store, rules }, request, reply) => {
  if (!mayCall("GET /api/user", callerOf(request)))
    return sendError(reply, 403, "Error reading user: Permission denied");
  const read = readUserQuery(searchOf(request), rules);
  if (!read.ok)
    return rules.failsOnBadSql ? sendListFailure(reply, read.error) : sendError(reply, 400, read.error);
  const { users, total } = await store.users.list(read.query);
  const libraries = rules.listHasAllFields ? await store.libraries.list() : undefined;
  reply.header("x-total-count", total);
  return sendJson(
    reply,
    200,
    users.map((user) =>
      toWireUser(user, {
        scrobbleFilter: rules.listHasAllFields,
        statistics: rules.userLibrariesHaveStatistics,
        ...(libraries && { libraries }),
      }),
    ),
  );
};

const readUser: Action = async (context, request, reply) => {
  const [caller, id] = [callerOf(request), idOf(request)];
  if (!mayCall("GET /api/user/{id}", caller, id))
    return sendError(reply, 403, `Reading user(id:${id}): Permission denied`);
  const user = await context.store.users.find(id);
  if (!user) return sendError(reply, 404, `user(id:${id}) not found`);
  return sendJson(reply, 200, await toRecord(context, user));
};

const createUser: Action = async (context, request, reply) => {
  const { rules, store } = context;
  const body = decodeUser(textOf(request));
  if (!body) return sendUnreadable(context, reply);
  if (!mayCall("POST /api/user", callerOf(request)))
    return sendError(reply, 403, "Saving user: Permission denied");
  const errors = checkNewUser(context, body);
  if (errors) return sendFieldErrors(reply, errors);
  try {
    const user =
      rules.createTakesId && body.id
        ? await overwriteOrCreate(context, body.id, toColumns(body))
        : await store.users.create(toColumns(body));
    return await sendCreated(context, reply, user);
  } catch (error) {
    return sendRefusal(context, reply, error, user404(body.id ?? ""));
  }
};

const sendCreated = async (context: NavidromeContext, reply: FastifyReply, user: StoredUser) => {
  const { createStatus, createAnswers } = context.rules;
  return sendJson(
    reply,
    createStatus,
    createAnswers === "id" ? { id: user.id } : await toRecord(context, user),
  );
};

const updateUser: Action = async (context, request, reply) => {
  const { rules, store } = context;
  const [caller, id, body] = [callerOf(request), idOf(request), decodeUser(textOf(request))];
  if (!body) return sendUnreadable(context, reply);
  const isSelf = caller.id === id;
  if (!mayCall("PUT /api/user/{id}", caller, id) || !(caller.isAdmin || rules.userEditing))
    return sendError(reply, 403, "Updating user: Permission denied");
  if (!caller.isAdmin && rules.refusesOwnRole && body.isAdmin === true)
    return sendError(reply, 403, "Updating user: Permission denied");
  if (rules.failsWithoutPassword && !caller.isPasswordSet)
    return sendError(reply, 500, "decryption panicked");
  const errors = {
    ...(isSelf && (await checkOwnPassword(context, caller, body))),
    ...checkScrobbleFilter(body),
  };
  if (Object.keys(errors).length) return sendFieldErrors(reply, errors);

  const changes: UserChanges = {
    ...(rules.putReplacesAll ? toColumns(body) : toGiven(body)),
    ...(!caller.isAdmin && { name: caller.name, isAdmin: false }),
  };
  try {
    const user = rules.putCreatesUnknown
      ? await overwriteOrCreate(context, id, changes)
      : await store.users.update(id, changes, rules);
    return sendJson(reply, 200, await toRecord(context, user));
  } catch (error) {
    return sendRefusal(context, reply, error, user404(id));
  }
};

const removeUser: Action = async (context, request, reply) => {
  const { rules, store } = context;
  const id = idOf(request);
  if (!mayCall("DELETE /api/user/{id}", callerOf(request)))
    return sendError(reply, 403, `Deleting user(id:${id}): Permission denied`);
  try {
    await store.users.remove(id, rules);
  } catch (error) {
    const isUnknown = error instanceof NotFoundError;
    if (!isUnknown || rules.deleteUnknownStatus !== 200)
      return sendRefusal(context, reply, error, user404(id));
  }
  return sendJson(reply, 200, rules.deleteAnswersId ? { id } : {});
};

// --- Rules ---

const checkNewUser = ({ rules }: NavidromeContext, body: UserBody) => {
  const errors = {
    ...(rules.createNeedsNameAndPassword && {
      ...(!body.userName && { userName: required }),
      ...(!body.password && { password: required }),
    }),
    ...checkScrobbleFilter(body),
  };
  return Object.keys(errors).length ? errors : undefined;
};

/** A missing current password reads as a wrong one. */
const checkOwnPassword = async ({ store }: NavidromeContext, caller: StoredUser, body: UserBody) => {
  const { password = "", currentPassword = "" } = body;
  if (!password && !currentPassword) return {};
  const isRight = await store.users.hasPassword(caller.id, currentPassword);
  return {
    ...(!isRight && { currentPassword: "ra.validation.passwordDoesNotMatch" }),
    ...(!password && { password: required }),
  };
};

/** It holds the rules of a smart playlist: an object with "all" or "any". */
const checkScrobbleFilter = ({ scrobbleFilter = "" }: UserBody) => {
  if (!scrobbleFilter || isCriteria(scrobbleFilter)) return {};
  return { scrobbleFilter: "resources.user.validation.invalidScrobbleFilter" };
};

const isCriteria = (text: string) => {
  try {
    const { all, any } = JSON.parse(text) as { all?: unknown; any?: unknown };
    return Array.isArray(all) || Array.isArray(any);
  } catch {
    return false;
  }
};

const required = "ra.validation.required";

/** Every column: what the body leaves out becomes empty, but for the password. */
const toColumns = (body: UserBody): UserChanges => ({
  name: body.userName ?? "",
  fullName: body.name ?? "",
  email: body.email ?? "",
  isAdmin: body.isAdmin ?? false,
  lastLoginAt: body.lastLoginAt ?? null,
  lastAccessAt: body.lastAccessAt ?? null,
  createdAt: body.createdAt ?? zeroTime,
  scrobbleFilter: body.scrobbleFilter ?? "",
  ...(body.password && { password: body.password }),
});

const toGiven = (body: UserBody): UserChanges => ({
  ...(body.userName !== undefined && { name: body.userName }),
  ...(body.name !== undefined && { fullName: body.name }),
  ...(body.email !== undefined && { email: body.email }),
  ...(body.isAdmin !== undefined && { isAdmin: body.isAdmin }),
  ...(body.scrobbleFilter !== undefined && { scrobbleFilter: body.scrobbleFilter }),
  ...(body.password && { password: body.password }),
});

const overwriteOrCreate = async ({ store, rules }: NavidromeContext, id: string, changes: UserChanges) => {
  try {
    return await store.users.update(id, changes, rules);
  } catch (error) {
    if (error instanceof NotFoundError) return store.users.create({ ...changes, id });
    throw error;
  }
};

// --- Answers ---

const toRecord = async ({ store, rules }: NavidromeContext, user: StoredUser) =>
  toWireUser(user, {
    scrobbleFilter: true,
    statistics: rules.userLibrariesHaveStatistics,
    libraries: await store.libraries.list(),
  });

const sendUnreadable = ({ rules }: NavidromeContext, reply: FastifyReply) =>
  sendError(reply, rules.unreadableBodyStatus, "Invalid request payload");

const user404 = (id: string) => `user(id:${id}) not found`;

const sendRefusal = (
  { rules }: NavidromeContext,
  reply: FastifyReply,
  error: unknown,
  notFound: string,
): FastifyReply => {
  if (error instanceof NotFoundError) return sendError(reply, 404, notFound);
  if (error instanceof LastAdminError)
    return sendError(reply, 409, "Cannot delete or demote the last admin user");
  if (error instanceof TakenError)
    return rules.nameTakenStatus === 409
      ? sendError(reply, 409, "Username already exists")
      : sendFieldErrors(reply, { userName: "ra.validation.unique" });
  throw error;
};
