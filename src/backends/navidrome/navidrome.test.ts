// @vitest-environment node
/** Navidrome's backend against the embedded server, over HTTP: the conformance suite, then what only Navidrome does. */
import { type Manner, manners } from "../../../server/manner";
import { startTestServer } from "../../../server/testing";
import { testBackend } from "../testBackend";
import { underTest } from "./underTest";

testBackend("Navidrome", {
  ...underTest,
  administrator: { username: "demo", password: "demo" },
  manners,
  startServer: async (manner) => {
    const server = await startTestServer();
    return {
      url: server.url(manner as Manner),
      isDisposable: true,
      stop: () => server.close(),
    };
  },
});
