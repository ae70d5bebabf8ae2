import { afterEach, describe, expect, it, vi } from "vitest";
import { keepDensity, keepTheme, readDensity, readMode, readTheme, subscribeToLook } from "./preferences";

afterEach(() => vi.unstubAllGlobals());

describe("the theme", () => {
  it("is the system's until somebody chooses", () => {
    stubSystem("dark");
    expect(readTheme()).toBe("system");
    expect(readMode()).toBe("dark");
    stubSystem("light");
    expect(readMode()).toBe("light");
  });

  it("is what was chosen, whatever the system has", () => {
    stubSystem("dark");
    keepTheme("light");
    expect([readTheme(), readMode()]).toEqual(["light", "light"]);
  });

  it("leaves nothing behind when the choice is taken back", () => {
    keepTheme("dark");
    keepTheme("system");
    expect(localStorage.length).toBe(0);
  });

  it("is the system's where what is kept is no theme", () => {
    localStorage.setItem("usher.theme", "purple");
    expect(readTheme()).toBe("system");
  });

  it("is the system's where this page may store nothing", () => {
    vi.stubGlobal("localStorage", {
      getItem() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
    expect(readTheme()).toBe("system");
  });

  it("tells whoever listens of a choice here, of one in another tab, and of the system's change", () => {
    const system = stubSystem("light");
    const heard = vi.fn<() => void>();
    const stop = subscribeToLook(heard);
    keepTheme("dark");
    dispatchEvent(new StorageEvent("storage", { key: "usher.theme" }));
    system.dispatchEvent(new Event("change"));
    expect(heard).toHaveBeenCalledTimes(3);

    dispatchEvent(new StorageEvent("storage", { key: "something.else" }));
    stop();
    keepTheme("light");
    dispatchEvent(new StorageEvent("storage", { key: "usher.theme" }));
    system.dispatchEvent(new Event("change"));
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

const stubSystem = (mode: "light" | "dark") => {
  const system = Object.assign(new EventTarget(), { matches: mode === "dark" });
  vi.stubGlobal("matchMedia", () => system);
  return system;
};

describe("the density", () => {
  it("is comfortable until somebody chooses, and tells whoever listens", () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeToLook(listener);
    expect(readDensity()).toBe("comfortable");
    keepDensity("compact");
    expect([readDensity(), listener.mock.calls.length]).toEqual(["compact", 1]);
    stop();
  });
});

it("keeps a choice as long as the page where the browser's storage is full", () => {
  stubSystem("light");
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("Full", "QuotaExceededError");
  });
  keepTheme("dark");
  expect(readTheme()).toBe("dark");
  full.mockRestore();
  keepTheme("light");
  expect([readTheme(), localStorage.getItem("usher.theme")]).toEqual(["light", "light"]);
});
