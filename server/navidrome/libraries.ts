/** /api/library, and which libraries a user may see: for administrators only, even of oneself. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { NotFoundError, TakenError, UnknownLibraryError } from "../store/errors.ts";
import type { Library, LibraryDraft } from "../store/libraries.ts";
import type { NavidromeContext } from "./context.ts";
import { boolean, type Decoded, decode, integers, string } from "./goJson.ts";
import { readPage } from "./listQuery.ts";
import { sendError, sendFieldErrors, sendJson, sendText } from "./reply.ts";
import { idOf, type Route, routesAt, searchOf, textOf } from "./routes.ts";
import { toWireLibrary } from "./wire.ts";

export const libraryRoutes = (context: NavidromeContext): Route[] => [
  ...routesAt("/api/user/{id}/library", "admin", {
    GET: (request, reply) => readAssigned(context, request, reply),
    PUT: (request, reply) => assign(context, request, reply),
  }),
  ...routesAt("/api/library", "admin", {
    GET: (request, reply) => listLibraries(context, request, reply),
    POST: (request, reply) => createLibrary(context, request, reply),
  }),
  ...routesAt("/api/library/{id}", "admin", {
    GET: (request, reply) => readLibrary(context, request, reply),
    PUT: (request, reply) => updateLibrary(context, request, reply),
    DELETE: (request, reply) => removeLibrary(context, request, reply),
  }),
];

type Action = (
  context: NavidromeContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

// --- Of one user ---

const readAssigned: Action = async (context, request, reply) => {
  const user = await context.store.users.find(idOf(request));
  if (!user) return sendText(reply, 404, "User not found");
  return sendJson(reply, 200, await toAssigned(context, user.libraryIds));
};

const assign: Action = async (context, request, reply) => {
  const { store } = context;
  const body = decode(textOf(request), { libraryIds: integers });
  if (!body) return sendText(reply, 400, "Invalid request body");
  const user = await store.users.find(idOf(request));
  if (!user) return sendText(reply, 404, "User not found");
  if (user.isAdmin)
    return sendText(reply, 400, "validation error: cannot manually assign libraries to admin users");
  if (!body.libraryIds?.length)
    return sendText(reply, 400, "validation error: at least one library must be assigned to non-admin users");
  try {
    await store.libraries.assign(user.id, body.libraryIds);
  } catch (error) {
    if (!(error instanceof UnknownLibraryError)) throw error;
    return sendText(reply, 400, "validation error: one or more library IDs are invalid");
  }
  return sendJson(reply, 200, await toAssigned(context, body.libraryIds));
};

const toAssigned = async ({ store }: NavidromeContext, ids: readonly number[]) =>
  (await store.libraries.list())
    .filter(({ id }) => ids.includes(id))
    .toSorted(byName)
    .map(toWireLibrary);

// --- Of the server ---

const listLibraries: Action = async ({ store }, request, reply) => {
  const search = searchOf(request);
  const wanted = (search.get("name") ?? "").toLowerCase();
  const matching = (await store.libraries.list()).filter(({ name }) => name.toLowerCase().startsWith(wanted));
  if (search.get("_sort") === "name") matching.sort(byName);
  if (search.get("_sort") && search.get("_order")?.toLowerCase() === "desc") matching.reverse();
  const { start, limit = matching.length } = readPage(search);
  reply.header("x-total-count", matching.length);
  return sendJson(reply, 200, matching.slice(start, start + limit).map(toWireLibrary));
};

const readLibrary: Action = async ({ store }, request, reply) => {
  const id = idOf(request);
  if (!isNumber(id)) return sendError(reply, 404, `library(id:${id}) not found`);
  const library = await store.libraries.find(Number(id));
  return library ? sendJson(reply, 200, toWireLibrary(library)) : sendError(reply, 500, "data not found");
};

const createLibrary: Action = async (context, request, reply) => {
  const body = decode(textOf(request), libraryBody);
  if (!body) return sendUnreadable(context, reply);
  const errors = checkLibrary(context, body);
  if (errors) return sendFieldErrors(reply, errors);
  try {
    const { id } = await context.store.libraries.create(toDraft(body));
    return sendJson(reply, 200, { id: String(id) }); // everywhere else it is a number
  } catch (error) {
    return sendTaken(reply, error);
  }
};

const updateLibrary: Action = async (context, request, reply) => {
  const { store } = context;
  const id = idOf(request);
  const body = decode(textOf(request), libraryBody);
  if (!body) return sendUnreadable(context, reply);
  const library = isNumber(id) ? await store.libraries.find(Number(id)) : undefined;
  if (!library) return sendError(reply, 404, `library(id:${id}) not found`);
  const errors = checkLibrary(context, body);
  if (errors) return sendFieldErrors(reply, errors);
  if (library.id === firstLibrary && body.path !== library.path)
    return sendError(reply, 500, "validation error: path of library with ID 1 cannot be changed");
  try {
    return sendJson(reply, 200, toWireLibrary(await store.libraries.update(library.id, toDraft(body))));
  } catch (error) {
    return sendTaken(reply, error);
  }
};

const removeLibrary: Action = async ({ store }, request, reply) => {
  const id = idOf(request);
  if (id === String(firstLibrary))
    return sendError(reply, 500, "validation error: library with ID 1 cannot be deleted");
  try {
    await store.libraries.remove(isNumber(id) ? Number(id) : 0);
  } catch (error) {
    if (error instanceof NotFoundError) return sendError(reply, 404, `library(id:${id}) not found`);
    throw error;
  }
  return sendJson(reply, 200, {});
};

// --- Rules ---

const libraryBody = { name: string, path: string, remotePath: string, defaultNewUsers: boolean };
type LibraryBody = Decoded<typeof libraryBody>;

/** The one that the server was started with. */
const firstLibrary = 1;

const checkLibrary = ({ rules }: NavidromeContext, { name, path }: LibraryBody) => {
  const errors = {
    ...(!name && { name: "ra.validation.required" }),
    ...(checkPath(path, rules.folders) && { path: checkPath(path, rules.folders) }),
  };
  return Object.keys(errors).length ? (errors as Record<string, string>) : undefined;
};

const checkPath = (path: string | undefined, folders: readonly string[] | null) => {
  if (!path) return "ra.validation.required";
  if (!path.startsWith("/")) return "library path must be absolute";
  return folders && !folders.includes(path) ? "resources.library.validation.pathInvalid" : undefined;
};

const toDraft = ({
  name = "",
  path = "",
  remotePath = "",
  defaultNewUsers = false,
}: LibraryBody): LibraryDraft => ({
  name,
  path,
  remotePath,
  isDefault: defaultNewUsers,
});

const sendTaken = (reply: FastifyReply, error: unknown) => {
  if (error instanceof TakenError) return sendFieldErrors(reply, { [error.field]: "ra.validation.unique" });
  throw error;
};

const sendUnreadable = ({ rules }: NavidromeContext, reply: FastifyReply) =>
  sendError(reply, rules.unreadableBodyStatus, "Invalid request payload");

const isNumber = (id: string) => /^\d{1,15}$/.test(id);

const byName = (a: Library, b: Library) => (a.name < b.name ? -1 : Number(a.name > b.name));
