/** The conformance suite against a real Navidrome: `npm run conformance` runs this file, nothing else does. */
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import { testBackend } from "../testBackend";
import { connectNavidrome } from ".";
import { underTest } from "./underTest";

const { USHER_SERVER: url = "", USHER_USERNAME: username = "", USHER_PASSWORD: password = "" } = process.env;
const administrator = { username, password };

testBackend("Navidrome", {
  ...underTest,
  administrator,
  manners: ["real"],
  startServer: async () => {
    await makeFirstAdmin();
    return { url, isDisposable: false, stop: () => Promise.resolve() };
  },
});

/** A server where nobody lives yet lets whoever comes first in, and wants to be asked only once. */
const makeFirstAdmin = async () => {
  const { auth } = await connectNavidrome({
    url,
    session: createMemorySessionStore(),
    clientId: "conformance",
  });
  await auth.createFirstAdmin?.(administrator);
};
