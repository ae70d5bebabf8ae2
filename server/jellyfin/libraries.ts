/** Libraries and channels: the lists that a policy points at. */
import type { Folder } from "../store/jellyfin/folders.ts";
import { accountOf, type Call, type Handler, isAdmin, sendJson } from "./context.ts";
import { thrown } from "./errors.ts";
import type { Route } from "./routes.ts";
import { configurationOf, policyOf } from "./userWire.ts";
import { queryResult } from "./wire.ts";

export const libraryRoutes: Route[] = [
  { method: "GET", path: "/Library/MediaFolders", handle: (call) => listMediaFolders(call) },
  {
    method: "GET",
    path: "/Library/VirtualFolders",
    handle: (call) => listVirtualFolders(call),
  },
  { method: "GET", path: "/Channels", handle: (call) => listChannels(call) },
  { method: "GET", path: "/UserViews", handle: (call) => listViews(call) },
];

const toWireFolder = (serverId: string, { id, name, collectionType }: Folder) => ({
  Name: name,
  ServerId: serverId,
  Id: id,
  IsFolder: true,
  Type: collectionType ? "CollectionFolder" : "Channel",
  CollectionType: collectionType || null,
  ImageTags: {},
  BackdropImageTags: [],
  ImageBlurHashes: {},
  LocationType: collectionType ? "FileSystem" : "Remote",
  MediaType: "Unknown",
});

const listMediaFolders: Handler = async (call) => {
  const { store, serverId } = call.context;
  const isHidden = call.query.bool("isHidden");
  const folders = await store.jellyfin.folders.list("library");
  return sendJson(
    call,
    queryResult(
      folders
        .filter((folder) => isHidden === undefined || folder.isHidden === isHidden)
        .map((folder) => toWireFolder(serverId, folder)),
    ),
  );
};

const listVirtualFolders: Handler = async (call) => {
  const folders = await call.context.store.jellyfin.folders.list("library");
  return sendJson(
    call,
    folders.map(({ id, name, collectionType, locations }) => ({
      Name: name,
      Locations: locations,
      CollectionType: collectionType || null,
      LibraryOptions: { Enabled: true, PathInfos: locations.map((Path) => ({ Path })) },
      ItemId: id,
      RefreshStatus: "Idle",
    })),
  );
};

/** Whom the answer is for: the caller, or for an administrator anybody. Undefined: an API key that names nobody. */
const findViewer = async (call: Call) => {
  const guid = call.query.guid("userId");
  const own = accountOf(call);
  if (guid !== undefined && guid !== own?.guid && !isAdmin(call)) throw thrown(403);
  return guid === undefined ? own : call.context.store.jellyfin.accounts.find(guid);
};

/** What a user's home page shows, in the user's own order. */
const listViews: Handler = async (call) => {
  const { store, serverId } = call.context;
  const viewer = await findViewer(call);
  const policy = viewer && policyOf(viewer);
  const { OrderedViews = [], MyMediaExcludes = [] } = viewer ? configurationOf(viewer) : {};
  const hidden = call.query.bool("includeHidden") ? [] : MyMediaExcludes;
  const place = ({ id }: Folder) => (OrderedViews.includes(id) ? OrderedViews.indexOf(id) : Infinity);
  const folders = (await store.jellyfin.folders.list("library"))
    .filter(({ id }) => !policy || policy.EnableAllFolders || policy.EnabledFolders.includes(id))
    .filter(({ id }) => !hidden.includes(id))
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  return sendJson(call, queryResult(folders.map((folder) => toWireFolder(serverId, folder))));
};

const listChannels: Handler = async (call) => {
  const { store, serverId } = call.context;
  const viewer = await findViewer(call);
  const policy = viewer && policyOf(viewer);
  const channels = await store.jellyfin.folders.list("channel");
  return sendJson(
    call,
    queryResult(
      channels
        .filter(({ id }) => !policy || policy.EnableAllChannels || policy.EnabledChannels.includes(id))
        .map((channel) => toWireFolder(serverId, channel)),
    ),
  );
};
