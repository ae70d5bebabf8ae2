// @vitest-environment node
/** The conformance suite on Jellyfin's backend, against the embedded server in all its manners, over HTTP. */
import { type JellyfinManner, jellyfinMannerNames } from "../../../server/jellyfin/manners";
import { startTestServer } from "../../../server/testing";
import { testBackend } from "../testBackend";
import { underTest } from "./underTest";

testBackend("Jellyfin", {
  ...underTest,
  administrator: { username: "demo", password: "demo" },
  manners: jellyfinMannerNames,
  startServer: async (manner) => {
    const server = await startTestServer();
    return {
      url: server.url(manner as JellyfinManner, "jellyfin"),
      isDisposable: true,
      stop: () => server.close(),
    };
  },
});
