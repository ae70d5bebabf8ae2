import { describe, expect, it, vi } from "vitest";
import type { ConnectBackend } from "../backends/backend";
import {
  BackendError,
  NotSetUpError,
  StartingError,
  TimeoutError,
  UnreachableError,
  WrongAddressError,
} from "../backends/errors";
import { buildServer } from "../testing/renderLight";
import { findServer } from "./findServer";

describe("findServer", () => {
  it("answers with the kind of server and the address it says it has", async () => {
    const world = createWorld({ "http://nas": "https://nas" });
    expect(await findServer(["http://nas"], world.kinds)).toMatchObject({
      state: "found",
      backend: "navidrome",
      info: { url: "https://nas" },
    });
  });

  it("tries the next address where nobody answers at the first", async () => {
    const world = createWorld({ "http://nas": "http://nas" });
    expect(await findServer(["https://nas", "http://nas"], world.kinds)).toMatchObject({ state: "found" });
    expect(world.asked).toEqual(["https://nas", "http://nas"]);
  });

  it("looks higher up in the path where a web page answers", async () => {
    const world = createWorld({ "http://nas/music/app": page, "http://nas/music": "http://nas/music" });
    expect(await findServer(["http://nas/music/app"], world.kinds)).toMatchObject({
      info: { url: "http://nas/music" },
    });
  });

  it("does not look higher up where nobody answers", async () => {
    const world = createWorld({});
    await findServer(["http://nas/music/app"], world.kinds);
    expect(world.asked).toEqual(["http://nas/music/app"]);
  });

  it("does not wait for a second scheme after one that took too long", async () => {
    const world = createWorld({ "http://nas": new TimeoutError("http://nas", 15) });
    expect(await findServer(["http://nas", "https://nas"], world.kinds)).toMatchObject({ state: "nothing" });
    expect(world.asked).toEqual(["http://nas"]);
  });

  it("reports the answer that tells most, and where it came from", async () => {
    const failed = new BackendError("", { status: 500 });
    const world = createWorld({ "https://nas": failed });
    expect(await findServer(["http://nas", "https://nas"], world.kinds)).toEqual({
      state: "nothing",
      url: "https://nas",
      error: failed,
    });
    const more = createWorld({ "https://nas": failed, "http://nas": page });
    expect(await findServer(["http://nas", "https://nas"], more.kinds)).toMatchObject({ error: page });
  });

  it.each([
    ["is starting", new StartingError("", { isCertain: true })],
    ["waits for its own set-up", new NotSetUpError("")],
    ["has a door for players there", new WrongAddressError("", "navidromeForPlayers")],
  ])("says of a server it knows that it %s, whatever another kind makes of the answer", async (_, error) => {
    const world = createWorld({ "http://nas": page });
    const kinds = { ...world.kinds, jellyfin: () => Promise.reject(error) };
    expect(await findServer(["http://nas"], kinds)).toMatchObject({ error });
  });

  it("takes a page for more telling than the guess that something is starting", async () => {
    const world = createWorld({ "http://nas": page });
    const guess = new StartingError("", { isCertain: false });
    const kinds = { ...world.kinds, jellyfin: () => Promise.reject(guess) };
    expect(await findServer(["http://nas"], kinds)).toMatchObject({ error: page });
  });

  it("of two alike, reports the address that was typed", async () => {
    const world = createWorld({ "http://nas/music": page, "http://nas": page });
    expect(await findServer(["http://nas/music"], world.kinds)).toMatchObject({ url: "http://nas/music" });
  });

  it("does not hide a fault of its own behind what a server said", async () => {
    const fault = new RangeError("a bug");
    const world = createWorld({ "http://nas/music": page, "http://nas": fault });
    expect(await findServer(["http://nas/music"], world.kinds)).toMatchObject({ error: fault });
  });
});

const page = new WrongAddressError("", "page");

/** Where somebody answers: with the address of a server, or with an error. Nobody is anywhere else. */
const createWorld = (answers: Record<string, string | Error>) => {
  const connect = vi.fn<ConnectBackend>(({ url }) => {
    const answer = answers[url] ?? new UnreachableError(url, undefined);
    return typeof answer === "string"
      ? Promise.resolve(buildServer({}, { url: answer }))
      : Promise.reject(answer);
  });
  return {
    kinds: { navidrome: connect },
    get asked() {
      return connect.mock.calls.map(([{ url }]) => url);
    },
  };
};
