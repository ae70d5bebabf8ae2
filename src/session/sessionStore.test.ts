import * as fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Session } from "../backends/backend";
import { createStorage } from "../testing/createStorage";
import { buildSession } from "../testing/renderLight";
import { type BrowserSessionStore, createSessionStore, sessionKey, sessionStoreOf } from "./sessionStore";

/** As a rule, a text. */
const word = fc.oneof({ weight: 9, arbitrary: fc.string() }, fc.jsonValue({ maxDepth: 1 }));

const ada = buildSession();
const mia = buildSession({ userId: "user-2", token: "token-2", name: "mia" });

describe("one tab", () => {
  it("keeps a session for this tab only, unless somebody chose to stay", () => {
    const tab = openTab();
    signIn(tab, ada);
    expect(reload(tab).store.read()).toEqual(ada);
    expect(openTab().store.read()).toBeNull();
  });

  it("keeps it for the whole browser where somebody chose to stay", () => {
    const tab = openTab();
    signIn(tab, ada, { stay: true });
    expect(openTab().store.read()).toEqual(ada);
    expect(tab.storage.length).toBe(0);
  });

  it("forgets it everywhere on signing out", () => {
    const tab = openTab();
    signIn(tab, ada, { stay: true });
    tab.store.write(null);
    expect(reload(tab).store.read()).toBeNull();
    expect(localStorage.getItem(sessionKey(connectionId))).toBeNull();
  });

  it("does not stay because an earlier user of this tab did", () => {
    const tab = openTab();
    signIn(tab, ada, { stay: true });
    tab.store.write(null);
    tab.store.write(mia);
    expect(openTab().store.read()).toBeNull();
  });

  it("lasts as long as the page where the browser's storage is full, and leaves no older token there", () => {
    const tab = openTab();
    signIn(tab, ada);
    vi.spyOn(tab.storage, "setItem").mockImplementation(() => {
      throw new DOMException("Full", "QuotaExceededError");
    });
    tab.store.write({ ...ada, token: "fresh" });
    expect(tab.store.read()?.token).toBe("fresh");
    expect(tab.storage.length).toBe(0);
  });

  it("answers with the same object until something is written", () => {
    const { store } = signIn(openTab(), ada);
    expect(store.read()).toBe(store.read());
  });

  it("tells whoever listens, and nobody who stopped", () => {
    const { store } = openTab();
    const heard = vi.fn<() => void>();
    const stop = store.subscribe(heard);
    store.write(ada);
    stop();
    store.write(null);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each(["", "null", "{", "[]", '{"token":"x"}', '"text"'])("takes a stored %j for nobody", (text) => {
    localStorage.setItem(sessionKey(connectionId), text);
    expect(openTab().store.read()).toBeNull();
  });

  it("takes whatever else is stored for nobody, or for somebody with a name", () => {
    const texts = { token: word, userId: word, name: word, fullName: word };
    const stored = fc.oneof(fc.jsonValue(), fc.record({ ...texts, isAdmin: fc.boolean() }));
    fc.assert(
      fc.property(
        fc.oneof(
          stored.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (kept) => {
          localStorage.setItem(sessionKey(connectionId), kept);
          const session = openTab().store.read();
          if (session === null) return;
          const { token, userId, name, fullName } = session;
          expect([token, userId, name, fullName].map((each) => typeof each)).toEqual(Array(4).fill("string"));
          expect([token, userId]).not.toContain("");
        },
      ),
    );
  });

  it("keeps each connection's session apart", () => {
    sessionStoreOf("one").write(ada);
    expect(sessionStoreOf("two").read()).toBeNull();
    expect(sessionStoreOf("one").read()).toEqual(ada);
  });
});

describe("two tabs", () => {
  it("share a renewed token", async () => {
    const [first, second] = [signIn(openTab(), ada, { stay: true }), openTab()];
    first.store.write({ ...ada, token: "newer" });
    await vi.waitFor(() => expect(second.store.read()?.token).toBe("newer"));
  });

  it("are both signed out when one is", async () => {
    const [first, second] = [signIn(openTab(), ada, { stay: true }), openTab()];
    const heard = vi.fn<() => void>();
    second.store.subscribe(heard);
    first.store.write(null);
    await vi.waitFor(() => expect(second.store.read()).toBeNull());
    expect(heard).toHaveBeenCalled();
  });

  it("may hold different users, who do not disturb each other", async () => {
    const [first, second] = [signIn(openTab(), ada), signIn(openTab(), mia)];
    const witness = signIn(openTab(), ada);
    first.store.write(null);
    await vi.waitFor(() => expect(witness.store.read()).toBeNull());
    expect(second.store.read()).toEqual(mia);
  });

  it("do not sign in one who is signed out", async () => {
    const [first, signedOut] = [signIn(openTab(), ada), openTab()];
    const witness = signIn(openTab(), ada);
    first.store.write({ ...ada, token: "newer" });
    await vi.waitFor(() => expect(witness.store.read()?.token).toBe("newer"));
    expect(signedOut.store.read()).toBeNull();
  });

  it("keep a session that stays, whatever a tab that does not stay writes", async () => {
    const staying = signIn(openTab(), ada, { stay: true });
    const passing = signIn(openTab(), mia);
    passing.store.write({ ...mia, token: "newer" });
    passing.store.write(null);
    expect(openTab().store.read()).toEqual(ada);
    expect(staying.store.read()).toEqual(ada);
  });

  it("keep the user of a tab over a reload, though another one stays in this browser", () => {
    const passing = signIn(openTab(), mia);
    signIn(openTab(), ada, { stay: true });
    expect(reload(passing).store.read()).toEqual(mia);
  });

  it("sign a user out for good, also where another tab was told to stay", () => {
    signIn(openTab(), ada, { stay: true });
    const passing = signIn(openTab(), ada);
    passing.store.write(null);
    expect(reload(passing).store.read()).toBeNull();
  });
});

interface Tab {
  store: BrowserSessionStore;
  storage: Storage;
}

/** Another one for each test: the tabs of earlier tests are still there, and must not hear of it. */
let connectionId = "";
let tests = 0;
beforeEach(() => {
  connectionId = `home-${++tests}`;
});

/** Each has a storage of its own, and all share the browser's. */
const openTab = (storage = createStorage()): Tab => ({
  store: createSessionStore(connectionId, storage),
  storage,
});

const reload = ({ storage }: Tab) => openTab(storage);

const signIn = (tab: Tab, session: Session, { stay = false } = {}) => {
  tab.store.stay(stay);
  tab.store.write(session);
  return tab;
};
