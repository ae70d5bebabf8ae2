import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSessionStore, reopenSessionStores, sessionKey, sessionStoreOf } from "../session/sessionStore";
import { createStorage } from "../testing/createStorage";
import { buildSession } from "../testing/renderLight";
import { atLockEnd, beforeLock } from "./beforeLock";
import { createLock, type Lock, mostTries, readLockSetting } from "./lock";
import { keepSetting, settingKey } from "./setting";

const pin = "2040";
const minute = 60_000;
const kept = () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
const ada = buildSession({ token: "a-token-of-ada" });

/** Another one for each test: the stores of earlier tests are still there, and must not hear of it. */
let home = "";
let tests = 0;

/** What all clocks say. */
let time = Date.UTC(2026, 10, 28);
const locks: Lock[] = [];
const open = (options: Parameters<typeof createLock>[0] = {}) => {
  const lock = createLock({ now: () => time, steady: () => time, iterations: 10, ...options });
  locks.push(lock);
  lock.begin();
  return lock;
};

beforeEach(() => {
  home = `home-${++tests}`;
  localStorage.clear();
  sessionStorage.clear();
  reopenSessionStores();
});
afterEach(() => locks.splice(0).forEach((lock) => lock.close()));

/** Somebody is signed in for good, and turned the lock on. */
const signIn = async (stay = true) => {
  const session = sessionStoreOf(home);
  session.stay(stay);
  session.write(ada);
  const lock = open();
  await lock.turnOn(5, pin);
  return { lock, session };
};
const fill = (entries: [string, string][]) => {
  localStorage.clear();
  entries.forEach(([key, value]) => localStorage.setItem(key, value));
};
const isSealed = () => vi.waitFor(() => expect(kept()).not.toContain(ada.token));

describe("locked", () => {
  it.each([true, false])(
    "nothing kept holds the token, nor does memory, until the PIN is right (stays: %s)",
    async (stay) => {
      const { lock, session } = await signIn(stay);
      lock.lockNow();
      expect(lock.read().is).toBe("locked");
      await isSealed();
      expect(session.read()).toBeNull();
      expect(kept()).not.toContain(pin);
      await lock.unlock(pin);
      expect(lock.read().is).toBe("open");
      expect(sessionStoreOf(home).read()).toEqual(ada);
      expect(kept()).not.toContain("usher.sealed");
    },
  );

  it("hides what was typed, too, and gives it back", async () => {
    const { lock } = await signIn();
    const forget = beforeLock(() => sessionStorage.setItem("usher.typed", '{"name":"Mia"}'));
    lock.lockNow();
    forget();
    await isSealed();
    expect(kept()).not.toContain("Mia");
    await lock.unlock(pin);
    expect(sessionStorage.getItem("usher.typed")).toBe('{"name":"Mia"}');
  });

  it("stays so over a reload, also where the page went before it was sealed", async () => {
    const { lock } = await signIn();
    lock.lockNow();
    const again = open();
    expect(again.read().is).toBe("locked");
    await isSealed();
    expect(open().read().is).toBe("locked");
    await again.unlock(pin);
    expect(open().read().is).toBe("open");
  });

  it("writes nothing that comes in late, and does not bring a session back to life", async () => {
    const { lock, session } = await signIn();
    lock.lockNow();
    session.write({ ...ada, token: "a-later-token" });
    await isSealed();
    session.write({ ...ada, token: "a-later-token" });
    expect(kept()).not.toContain("a-later-token");
    expect(session.read()).toBeNull();
  });

  it("lets work that goes on know the session until it is through", async () => {
    const { lock, session } = await signIn();
    let finish = () => {};
    const forget = beforeLock(() => new Promise<void>((resolve) => (finish = resolve)));
    lock.lockNow();
    forget();
    await isSealed();
    expect(session.read()).toEqual(ada);
    expect(lock.read().isWorking).toBe(true);
    finish();
    await vi.waitFor(() => expect(lock.read().isWorking).toBe(false));
    expect(session.read()).toBeNull();
  });

  it("takes damaged sessions for none, and asks for the password", async () => {
    const { lock } = await signIn();
    lock.lockNow();
    await isSealed();
    const key = `usher.sealed.${sessionKey(home)}`;
    const sealed = localStorage.getItem(key)!;
    localStorage.setItem(key, sealed.slice(0, -8));
    await lock.unlock(pin);
    expect(sessionStoreOf(home).read()).toBeNull();
    expect(lock.read().is).toBe("open");
  });
});

describe("a wrong PIN", () => {
  it("opens nothing, and says how many tries are left, over a reload too", async () => {
    const { lock } = await signIn();
    lock.lockNow();
    await isSealed();
    await expect(lock.unlock("2041")).rejects.toMatchObject({ triesLeft: mostTries - 1 });
    await expect(open().unlock("")).rejects.toMatchObject({ triesLeft: mostTries - 2 });
    expect(lock.read().is).toBe("locked");
    expect(kept()).not.toContain(ada.token);
    await lock.unlock(pin);
    lock.lockNow();
    await expect(lock.unlock("2041")).rejects.toMatchObject({ triesLeft: mostTries - 1 });
  });

  it("ends all sessions after five", async () => {
    const { lock } = await signIn();
    const ended = vi.fn<() => void>();
    lock.lockNow();
    atLockEnd(ended);
    for (let n = 0; n < mostTries; n++) await expect(lock.unlock("0000")).rejects.toThrow();
    expect(lock.read()).toEqual({ is: "over", why: "wrong" });
    expect(ended).toHaveBeenCalledTimes(1);
    expect(kept()).not.toMatch(/sealed|session|usher\.lock/);
    lock.goToSignIn();
    expect(sessionStoreOf(home).read()).toBeNull();
  });

  it("takes the lock away from nobody who finds the page open", async () => {
    const { lock, session } = await signIn();
    await expect(lock.turnOff("0000")).rejects.toThrow();
    await expect(lock.changeWait(60, "0000")).rejects.toThrow();
    expect(readLockSetting()?.minutes).toBe(5);
    for (let n = 2; n < mostTries; n++) await expect(lock.turnOff("0000")).rejects.toThrow();
    expect(lock.read().is).toBe("over");
    expect(session.read()).toBeNull();
  });
});

describe("time", () => {
  const after = (milliseconds: number) => (time += milliseconds);

  it("locks when nobody was here for that long, and not before", async () => {
    const { lock } = await signIn();
    after(5 * minute - 1);
    lock.look();
    expect(lock.read().is).toBe("open");
    expect(lock.use()).toBe(true);
    after(5 * minute);
    expect(lock.use()).toBe(false);
    expect(lock.read().is).toBe("locked");
  });

  it("locks a window that is opened again too late, before anything is shown", async () => {
    await signIn();
    after(5 * minute);
    expect(open().read().is).toBe("locked");
  });

  it("does not believe a clock that was set back", async () => {
    await signIn();
    let wall = time;
    const lock = open({ now: () => wall });
    wall -= 2 * minute;
    lock.look();
    expect(lock.read().is).toBe("locked");
    await lock.unlock(pin);
    time += 5 * minute;
    lock.look();
    expect(lock.read().is).toBe("locked");
  });

  it("hears of a computer that slept by the wall's clock, though the other stood still", async () => {
    await signIn();
    let wall = time;
    const lock = open({ now: () => wall });
    wall += 5 * minute;
    lock.look();
    expect(lock.read().is).toBe("locked");
  });

  it("leaves a sign-in page alone, and a browser where it is off", async () => {
    const { lock, session } = await signIn();
    session.write(null);
    after(60 * minute);
    lock.look();
    expect(lock.read().is).toBe("open");
    session.write(ada);
    await lock.turnOff(pin);
    after(60 * minute);
    lock.look();
    expect(lock.read().is).toBe("open");
    expect(open().read().is).toBe("open");
  });
});

describe("two tabs", () => {
  it("are locked together, and one PIN opens both, each with a session of its own", async () => {
    const { lock } = await signIn(false);
    const tab = createStorage();
    createSessionStore(home, tab).write(buildSession({ userId: "user-2", token: "a-token-of-mia" }));
    const other = open({ tab });
    lock.lockNow();
    other.look();
    expect(other.read().is).toBe("locked");
    await isSealed();
    await vi.waitFor(() => expect(tab.getItem(sessionKey(home))).toBeNull());
    await lock.unlock(pin);
    await vi.waitFor(() => expect(other.read().is).toBe("open"));
    expect(tab.getItem(sessionKey(home))).toContain("a-token-of-mia");
    expect(sessionStorage.getItem(sessionKey(home))).toContain(ada.token);
  });

  it("the other one goes on no sooner than it sees what the first one opened", async () => {
    const { lock } = await signIn();
    const tab = createStorage();
    tab.setItem(sessionKey(home), JSON.stringify(ada));
    const other = open({ tab });
    lock.lockNow();
    other.look();
    await isSealed();
    await vi.waitFor(() => expect(tab.getItem(sessionKey(home))).toBeNull());
    const whenLocked = Object.entries(localStorage);
    await lock.unlock(pin);
    const whenOpen = Object.entries(localStorage);
    fill(whenLocked); // the key comes first
    await vi.waitFor(() => expect(tab.getItem(sessionKey(home))).toContain(ada.token));
    expect(other.read().is).toBe("locked");
    fill(whenOpen);
    other.look();
    expect(other.read().is).toBe("open");
  });

  it("are both over when one is", async () => {
    const { lock } = await signIn();
    const other = open({ tab: createStorage() });
    lock.giveUp();
    await vi.waitFor(() => expect(other.read()).toEqual({ is: "over", why: "forgotten" }));
  });

  it("a tab that was put away meanwhile asks for the PIN itself", async () => {
    const { lock } = await signIn(false);
    const tab = createStorage();
    createSessionStore(home, tab).write(ada);
    const away = open({ tab });
    away.lockNow();
    await vi.waitFor(() => expect(tab.getItem(sessionKey(home))).toBeNull());
    away.close();
    const again = open({ tab });
    expect(again.read().is).toBe("locked");
    await lock.turnOff(pin);
    again.look();
    expect(again.read().is).toBe("over");
  });
});

it("begins, whatever the storage holds", () => {
  const garbage = fc.oneof(
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(garbage, garbage, garbage, garbage, (setting, used, locked, sealed) => {
      localStorage.clear();
      keepSetting(setting);
      localStorage.setItem("usher.lock.used", used);
      localStorage.setItem("usher.lock.locked", locked);
      localStorage.setItem(`usher.sealed.${sessionKey(home)}`, sealed);
      const lock = createLock();
      lock.begin();
      lock.look();
      lock.close();
      expect(localStorage.getItem(settingKey)).toBe(setting);
    }),
  );
});
