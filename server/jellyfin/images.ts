/** /UserImage: pictures of users. They travel up as base64 text, under the type of the picture. */
import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { readRouteGuid } from "./binding.ts";
import { accountOf, type Call, type Handler, isAdmin, sendNothing } from "./context.ts";
import { problem, thrown, told } from "./errors.ts";
import type { Method, Route } from "./routes.ts";
import { mayUpdate } from "./target.ts";

const everywhere = (method: Method, handle: Handler): Route[] =>
  ["/UserImage", "/Users/{userId}/Images/{imageType}", "/Users/{userId}/Images/{imageType}/{index}"].map(
    (path) => ({ method, path, handle }),
  );

export const imageRoutes: Route[] = [
  ...everywhere("GET", (call) => readImage(call)),
  ...everywhere("HEAD", (call) => readImage(call)),
  ...everywhere("POST", (call) => writeImage(call)),
  ...everywhere("DELETE", (call) => removeImage(call)),
];

/** `ImageType`, by name or number. Of a user there is only one picture, whatever it is called. */
const imageTypes =
  /^(primary|art|backdrop|banner|logo|thumb|disc|box|screenshot|menu|chapter|boxrear|profile|\d+)$/i;

const guidOf = ({ params, query }: Call): string | undefined => {
  if (params.userId === undefined) return query.guid("userId");
  const guid = readRouteGuid("userId", params.userId);
  if (!imageTypes.test(params.imageType ?? "")) readRouteGuid("imageType", params.imageType ?? "");
  return guid;
};

const readImage: Handler = async (call) => {
  const { store, rules } = call.context;
  const guid = guidOf(call) ?? accountOf(call)?.guid;
  if (guid === undefined) throw told(400, "UserId is required if unauthenticated");
  const account = await store.jellyfin.accounts.find(guid);
  const picture = account && (await store.jellyfin.pictures.find(account.userId));
  if (!picture) throw problem(404);
  if (rules.cachesPictures) {
    const etag = `"${createHash("md5").update(picture.content).digest("hex")}"`;
    call.reply
      .header("etag", etag)
      .header(
        "cache-control",
        call.query.text("tag") === undefined ? "public" : "public, max-age=31536000, immutable",
      );
    if (call.request.headers["if-none-match"] === etag) return call.reply.code(304).send();
  }
  return sendPicture(call, picture.type, picture.content);
};

const sendPicture = ({ request, reply }: Call, type: string, content: Buffer): FastifyReply => {
  reply.header("content-type", type).header("content-length", content.length);
  return request.method === "HEAD" ? reply.send() : reply.send(content);
};

/** Oneself or, for an administrator, anybody. Only administrators may even ask about others. */
const findImageTarget = async (call: Call) => {
  const guid = guidOf(call);
  const own = accountOf(call);
  if (guid === undefined && !own) throw thrown(400);
  if (guid === undefined || guid === own?.guid) return own;
  if (!isAdmin(call)) throw thrown(403);
  return call.context.store.jellyfin.accounts.find(guid);
};

const writeImage: Handler = async (call) => {
  const account = await findImageTarget(call);
  if (!account) throw problem(404);
  if (!mayUpdate(call, account)) throw told(403, "User is not allowed to update the image.");
  const type = imageTypeOf(call);
  if (type === undefined) throw told(400, "Incorrect ContentType.");
  const content = decodeBase64(call.request.body);
  if (!content) throw thrown(500);
  await call.context.store.jellyfin.pictures.set(account.userId, { type, content });
  return sendNothing(call);
};

const imageTypeOf = ({ request }: Call): string | undefined => {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return type !== undefined && /^image\/(jpeg|jpg|png|gif|webp|bmp|svg\+xml|tiff|avif|x-icon)$/.test(type)
    ? type
    : undefined;
};

/** Undefined for what is no base64. Whether it is a picture nobody asks. */
const decodeBase64 = (body: unknown): Buffer | undefined => {
  const text = Buffer.isBuffer(body) ? body.toString("latin1").replace(/\s+/g, "") : "";
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
    ? Buffer.from(text, "base64")
    : undefined;
};

const removeImage: Handler = async (call) => {
  const account = await findImageTarget(call);
  if (!account) throw problem(404);
  if (!mayUpdate(call, account)) throw told(403, "User is not allowed to delete the image.");
  if (account.pictureTag !== null) await call.context.store.jellyfin.pictures.set(account.userId, null);
  return sendNothing(call);
};
