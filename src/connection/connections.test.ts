import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRunStore } from "../bulk/runStore";
import { defaultConfig } from "../config";
import { openDatabase } from "../journal/database";
import { openJournal } from "../journal/openJournal";
import { createSessionStore, sessionStoreOf } from "../session/sessionStore";
import { templateStoreOf } from "../templates/templateStore";
import { freshDatabase } from "../testing/freshDatabase";
import { buildSession } from "../testing/renderLight";
import {
  addConnection,
  changeConnection,
  clearAdminStore,
  forgetConnection,
  readConnections,
  toConnectionId,
} from "./connections";

const typed = { name: "Our music", backend: "navidrome", url: "http://nas:4533" } as const;
const offered = { id: "demo", name: "Demo", backend: "navidrome", url: "http://demo.test" } as const;
const config = { servers: [offered], otherAddresses: true };

describe("the connections of this browser", () => {
  it("are the offered ones, then the typed ones", () => {
    const id = addConnection(config, typed);
    expect(readConnections(config)).toMatchObject([
      { ...offered, isOffered: true },
      { ...typed, id, isOffered: false },
    ]);
  });

  it("are the offered ones alone where others are not allowed", () => {
    addConnection(config, typed);
    expect(readConnections({ ...config, otherAddresses: false })).toHaveLength(1);
  });

  it("keep a client id of their own, made once", () => {
    addConnection(config, typed);
    const [first, second] = readConnections(config).map(({ clientId }) => clientId);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
    expect(readConnections(config).map(({ clientId }) => clientId)).toEqual([first, second]);
  });

  it("can get another name and colour, and keep their id", () => {
    const id = addConnection(defaultConfig, typed);
    changeConnection(id, { name: "Cellar", colour: "teal" });
    expect(readConnections(defaultConfig)).toMatchObject([{ id, name: "Cellar", colour: "teal" }]);
  });

  it("have a colour each, while there are enough", () => {
    for (let n = 0; n < 8; n++) addConnection(config, { ...typed, url: `http://nas:${n}` });
    const colours = readConnections(config).map(({ colour }) => colour);
    expect(colours[0]).toBe("blue"); // its kind's own
    expect(new Set(colours.slice(0, 6)).size).toBe(6); // all but Usher's own
    expect(colours.every(Boolean)).toBe(true);
  });

  it("keep a colour of theirs from one that has none yet", () => {
    const kept = [
      { ...typed, id: "music" },
      { ...typed, id: "cellar", colour: "blue" },
    ];
    localStorage.setItem("usher.connections", JSON.stringify(kept));
    const [first, second] = readConnections(defaultConfig);
    expect(second!.colour).toBe("blue");
    expect(first!.colour).not.toBe("blue");
  });

  it.each(["{", "{}", "null", "[null]", '[{"id":"x"}]', '[{"id":"x","url":"y","backend":"toString"}]'])(
    "are none where what is kept is %s",
    (text) => {
      localStorage.setItem("usher.connections", text);
      expect(readConnections(defaultConfig)).toEqual([]);
    },
  );
});

it("are whatever is kept that is one: with a name, and an address that runs no script and holds no password", () => {
  const part = fc.oneof({ weight: 9, arbitrary: fc.constantFrom("home", "Home") }, fc.jsonValue());
  const address = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("http://nas:4533/@ada", "https://music.test") },
    fc.constantFrom("javascript:alert(1)", "data:text/html,x", "http://ada:hunter2@nas", "http://", "nas"),
    fc.jsonValue(),
  );
  const one = fc.record({
    id: part,
    name: part,
    url: address,
    backend: fc.constant("jellyfin"),
    colour: part,
  });
  let read = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: fc.array(one, { maxLength: 2 }) }, fc.jsonValue()),
      (list) => {
        localStorage.setItem("usher.connections", JSON.stringify(list));
        for (const { id, name, url } of readConnections(defaultConfig)) {
          read++;
          expect([typeof id, typeof name]).toEqual(["string", "string"]);
          const { protocol, username, password } = new URL(url);
          expect([protocol.replace("s", ""), username, password]).toEqual(["http:", "", ""]);
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(read).toBeGreaterThan(0);
});

describe("toConnectionId", () => {
  it.each([
    ["Our music", [], "our-music"],
    ["Bücher & Café", [], "bucher-cafe"],
    ["音楽", [], "server"],
    ["  --  ", [], "server"],
    ["Home", ["home"], "home-2"],
    ["Home", ["home", "home-2"], "home-3"],
  ])("makes of %j, with %j taken, %s", (name, taken, id) => {
    expect(toConnectionId(name, taken)).toBe(id);
  });
});

describe("forgetting a connection", () => {
  it("removes everything that is kept about it, and nothing of another", async () => {
    const home = addConnection(defaultConfig, { ...typed, name: "Home" });
    const other = addConnection(defaultConfig, { ...typed, name: "Home" });
    expect([home, other]).toEqual(["home", "home-2"]);
    for (const { id } of readConnections(defaultConfig)) {
      sessionStoreOf(id).write(buildSession());
      localStorage.setItem(`RaStore/${id}/.users.listParams`, "{}");
    }
    await forgetConnection(home);
    const keys = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
    expect(keys.filter((key) => /home(?!-2)/.test(key))).toEqual([]);
    expect(keys).toContain("RaStore/home-2/.users.listParams");
    expect(sessionStoreOf(other).read()).not.toBeNull();
  });

  it("takes its journal, its runs and its followers along, and leaves those of another", async () => {
    freshDatabase();
    const keep = async (id: string) => {
      const what = { kind: "password" } as const;
      const user = { id: "2", name: "mia" };
      const entry = { id: `${id}-entry`, connectionId: id, at: "2026-01-01", by: "demo", user, what };
      await openJournal(id).put(entry);
      const rows = [{ id: "2", name: "mia", state: "waiting" }] as const;
      const run = { id: `${id}-run`, connectionId: id, startedAt: "2026-01-01", isPaused: true, rows };
      await openRunStore(id).save({ ...run, task: { kind: "remove" } });
      await openRunStore(id).claim(run.id, "tab", 5);
      templateStoreOf("navidrome", id).saveFollowers({ kids: { 2: { at: "2026-01-01", name: "mia" } } });
    };
    const kept = async () => {
      const database = await openDatabase();
      const stores = [...database.objectStoreNames];
      const rows = await Promise.all(stores.map((store) => database.getAll(store)));
      return JSON.stringify(rows);
    };
    for (const id of ["home", "home-2"]) await keep(id);
    await forgetConnection("home");
    expect(await kept()).not.toMatch(/home(?!-2)/);
    for (const part of ["entry", "run"]) expect(await kept()).toContain(`home-2-${part}`);
    expect(templateStoreOf("navidrome", "home").followers()).toEqual({});
    expect(localStorage.getItem("usher.followers.home")).toBeNull();
    expect(templateStoreOf("navidrome", "home-2").followers()).toMatchObject({ kids: {} });
  });

  it("signs out, so that a new connection of the same name starts without a session", () => {
    const id = addConnection(defaultConfig, { ...typed, name: "Cellar" });
    sessionStoreOf(id).write(buildSession());
    void forgetConnection(id);
    expect(addConnection(defaultConfig, { ...typed, name: "Cellar" })).toBe(id);
    expect(sessionStoreOf(id).read()).toBeNull();
  });
});

describe("a session", () => {
  it("does not follow its connection to another address", () => {
    readConnections(config);
    createSessionStore("demo").write(buildSession());
    readConnections(config);
    expect(createSessionStore("demo").read()).not.toBeNull();

    readConnections({ ...config, servers: [{ ...offered, url: "http://elsewhere.test" }] });
    expect(createSessionStore("demo").read()).toBeNull();
  });
});

describe("clearAdminStore", () => {
  it("clears one connection's pages, and not those of one whose id begins alike", () => {
    localStorage.setItem("RaStore/home/.x", "1");
    localStorage.setItem("RaStore/home-2/.x", "1");
    clearAdminStore("home");
    expect(Object.keys(localStorage)).toEqual(["RaStore/home-2/.x"]);
  });
});
