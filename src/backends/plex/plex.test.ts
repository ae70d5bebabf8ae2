// @vitest-environment node
/** The conformance suite on Plex's backend, against the embedded dialect in both manners, over HTTP. */

import { type Manner, manners } from "../../../server/manner";
import { startTestServer } from "../../../server/testing";
import { installDomParser } from "../../testing/domParser";
import { testBackend } from "../testBackend";
import { underTest } from "./underTest";

installDomParser();

testBackend("Plex", {
  ...underTest,
  administrator: { username: "demo", password: "demo" },
  otherMembers: { "member with an account": { username: "mia", password: "mia-demo" } },
  manners,
  startServer: async (manner) => {
    const server = await startTestServer();
    return { url: server.url(manner as Manner, "plex"), isDisposable: true, stop: () => server.close() };
  },
});
