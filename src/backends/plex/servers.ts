/** The servers of the signed-in account and their libraries, as plex.tv keeps them. */
import type { Reference } from "../backend";
import type { Http } from "../http";
import { readAnswer, readList, toBoolean, toText } from "./answer";
import { type PlexServer, toSections } from "./wire";

/** One request, and one more for each server. */
export const readServers = async (url: string, http: Http): Promise<PlexServer[]> => {
  const resources = readList(url, await http("GET", "/api/v2/resources", { query: { includeHttps: "1" } }));
  const owned = resources.filter(
    ({ provides, owned: isOwned }) => toBoolean(isOwned) && toText(provides).split(",").includes("server"),
  );
  const servers: PlexServer[] = [];
  for (const resource of owned) {
    const machineIdentifier = toText(resource.clientIdentifier);
    const path = `/api/v2/servers/${encodeURIComponent(machineIdentifier)}`;
    const sections = toSections(readAnswer(url, await http("GET", path)));
    servers.push({ machineIdentifier, name: toText(resource.name), sections });
  }
  return servers;
};

// --- A library as one id: the numbers of two servers must not be mistaken for each other ---

export const toLibraryId = (machineIdentifier: string, section: string) => `${machineIdentifier}/${section}`;

export const splitLibraryId = (id: string) => {
  const at = id.lastIndexOf("/");
  return { machineIdentifier: id.slice(0, Math.max(at, 0)), section: id.slice(at + 1) };
};

/** Every library, by name; the server's too, where there are several. */
export const toLibraries = (servers: readonly PlexServer[]): Reference[] =>
  servers.flatMap(({ machineIdentifier, name, sections }) =>
    sections.map(({ id, title }) => ({
      id: toLibraryId(machineIdentifier, id),
      name: servers.length > 1 ? `${name} · ${title}` : title,
    })),
  );
