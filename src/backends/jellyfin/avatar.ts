/** Where a user's picture is, and what a new one may be. */
import { isOlderThan } from "./version";
import type { JellyfinUser } from "./wire";

/**
 * Anybody may load it. Its tag changes with the picture, so that no cache shows the old one. 10.8 has the user in the
 * path: see olderPaths.ts.
 */
export const avatarOf = (
  { url, version }: { url: string; version: string },
  { Id, PrimaryImageTag }: Pick<JellyfinUser, "Id" | "PrimaryImageTag">,
) => {
  if (!PrimaryImageTag) return undefined;
  const tag = { tag: PrimaryImageTag };
  const isOld = isOlderThan(version, "10.9");
  const path = isOld ? `/Users/${encodeURIComponent(Id)}/Images/Primary` : "/UserImage";
  return `${url}${path}?${new URLSearchParams(isOld ? tag : { userId: Id, ...tag }).toString()}`;
};

/** Bytes. The server takes bodies up to 30 MB, and a picture grows by a third on its way. */
export const maxAvatarSize = 10_000_000;

/** The message key of what is wrong with a file. Whether it can be drawn, only drawing it tells. */
export const avatarProblem = ({ type, size }: Pick<Blob, "type" | "size">) => {
  if (!avatarTypes.includes(type)) return "backends.jellyfin.problems.avatarType";
  if (!size) return "backends.jellyfin.problems.avatarEmpty";
  return size > maxAvatarSize ? "backends.jellyfin.problems.avatarSize" : undefined;
};

/** Others the server takes as well, and no client shows. */
const avatarTypes = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/** What the server wants as a body: base64 without anything in front. */
export const toBase64 = async (image: Blob) => {
  const bytes = new Uint8Array(await image.arrayBuffer());
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
};
