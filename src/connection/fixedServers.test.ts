import { describe, expect, it } from "vitest";
import { fixedServerAt } from "./fixedServers";

describe("a server at one address for everybody", () => {
  it.each([
    "https://plex.tv",
    "http://plex.tv",
    "https://app.plex.tv/desktop",
    "https://clients.plex.tv",
    "https://www.plex.tv/web",
  ])("is known by %s", (typed) => {
    expect(fixedServerAt([typed])).toEqual({ backend: "plex", url: "https://plex.tv" });
  });

  it.each([
    "https://myplex.tv",
    "https://plex.tv.example.org",
    "http://plex:32400",
    "https://1-2.plex.direct",
  ])("is not taken for %s", (typed) => {
    expect(fixedServerAt([typed])).toBeUndefined();
  });
});
