/** Where the walk goes: one embedded server that is of all three kinds, on a day that never changes. */
import type { Manner } from "../../server/manner.ts";
import type { TestServerOptions } from "../../server/testing.ts";
import { journeysOn } from "../fixtures.ts";
import { JellyfinServer } from "../jellyfin.ts";
import { PlexServer } from "../plex.ts";
import { JourneyServer } from "../servers.ts";

/** A Thursday evening. What was an hour ago is so in each picture. */
export const moment = Date.parse("2026-03-12T17:30:00Z");

export class WalkServer {
  readonly offered = { name: "Home music", backend: "navidrome" };
  readonly music: JourneyServer;
  readonly films: JellyfinServer;
  readonly household: PlexServer;

  private constructor(embedded: JourneyServer, manner: Manner) {
    this.music = embedded;
    this.films = JellyfinServer.of(embedded, manner);
    this.household = PlexServer.of(embedded, manner);
  }

  static async start(manner: Manner, options: TestServerOptions, isDurable: boolean) {
    const all = { ...options, now: () => moment };
    return new WalkServer(await JourneyServer.start(manner, all, isDurable), manner);
  }

  get url() {
    return this.music.url;
  }

  /** As config.json offers them. */
  get all() {
    return [
      { id: "music", name: "Home music", backend: "navidrome", url: this.music.url },
      { id: "films", name: "Home films", backend: "jellyfin", url: this.films.url },
      { id: "household", name: "Our household", backend: "plex", url: this.household.url },
    ];
  }

  async signIn(username: string) {
    return this.music.signIn(username);
  }

  async remove() {
    await this.music.remove();
  }
}

export type Kind = "music" | "films" | "household";

export const test = journeysOn(WalkServer.start);
export { expect } from "../fixtures.ts";
