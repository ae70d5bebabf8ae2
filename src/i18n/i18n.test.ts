import { describe, expect, it, vi } from "vitest";
import { createI18n, type LoadTexts } from "./i18n";

const i18n = createI18n("en", {
  list: { title: "Users on %{server}", found: "%{smart_count} user |||| %{smart_count} users" },
});

describe("createI18n", () => {
  it("finds a text by its path and fills in what it names", () => {
    expect(i18n.translate("list.title", { server: "Home" })).toBe("Users on Home");
  });

  it("shows what is filled in as it is, whatever it looks like", () => {
    expect(i18n.translate("list.title", { server: "<b>$& %{server}</b>" })).toBe(
      "Users on <b>$& %{server}</b>",
    );
  });

  it("leaves a gap visible where nothing fills it", () => {
    expect(i18n.translate("list.title")).toBe("Users on %{server}");
  });

  it.each([
    [0, "0 users"],
    [1, "1 user"],
    [2, "2 users"],
  ])("counts %i in the language's own forms", (smart_count, text) => {
    expect(i18n.translate("list.found", { smart_count })).toBe(text);
  });

  it("takes the last form where a language has more categories than the text has forms", () => {
    const polish = createI18n("pl", { found: "%{smart_count} a |||| %{smart_count} b" });
    expect([1, 2, 5].map((smart_count) => polish.translate("found", { smart_count }))).toEqual([
      "1 a",
      "2 b",
      "5 b",
    ]);
  });

  it("answers with the given text, or else the key, where it has none", () => {
    expect(i18n.translate("list.nothing", { _: "Nothing" })).toBe("Nothing");
    expect(i18n.translate("list.nothing")).toBe("list.nothing");
    expect(i18n.translate("constructor")).toBe("constructor");
  });

  it("adds texts to those that are there, and later ones win", () => {
    const own = createI18n("en", { a: { b: "one", c: "two" } });
    own.add({ a: { b: "three" } });
    expect([own.translate("a.b"), own.translate("a.c")]).toEqual(["three", "two"]);
  });
});

describe("another language", () => {
  const german: Record<string, string> = { shell: "Hallo", admin: "Nutzer", "backends/plex": "Zuhause" };
  const load: LoadTexts = (_, part) => Promise.resolve({ texts: [{ [part]: german[part]! }] });
  const english = {
    shell: "Hello",
    admin: "Users",
    only: "%{smart_count} left |||| %{smart_count} are left",
  };

  it("is loaded before anything changes", async () => {
    const translator = createI18n("en", english, load);
    const changing = translator.changeLocale("de");
    expect([translator.getLanguage(), translator.translate("shell")]).toEqual(["en", "Hello"]);
    await changing;
    expect([translator.getLanguage(), translator.translate("shell")]).toEqual(["de", "Hallo"]);
  });

  it("leaves what it has no words for in the built-in one, counted as that counts", async () => {
    const translator = createI18n("en", english, load);
    await translator.changeLocale("ja"); // which has one form alone
    expect(translator.translate("only", { smart_count: 1 })).toBe("1 left");
  });

  it("stays above what is added in the built-in language later", async () => {
    const translator = createI18n("en", english, load);
    await translator.changeLocale("de");
    translator.add({ shell: "Hello again" });
    expect(translator.translate("shell")).toBe("Hallo");
  });

  it("has the parts that were loaded before the change, and those after it", async () => {
    const translator = createI18n("en", english, load);
    await translator.loadPart("admin");
    await translator.changeLocale("de");
    await translator.loadPart("backends/plex");
    expect(["admin", "backends/plex"].map((key) => translator.translate(key))).toEqual(["Nutzer", "Zuhause"]);
    await translator.changeLocale("en");
    expect(translator.translate("admin")).toBe("Users");
  });

  it("keeps names apart from a sentence that reads the other way", async () => {
    const translator = createI18n("en", {}, () => Promise.resolve({ texts: [{ hi: "مرحبًا %{name}!" }] }));
    await translator.changeLocale("ar");
    expect(translator.translate("hi", { name: "mia" })).toBe("مرحبًا \u2068mia\u2069!");
  });

  it("changes nothing where it cannot be loaded", async () => {
    const translator = createI18n("en", english, () => Promise.reject(new Error("The network is gone.")));
    await expect(translator.changeLocale("de")).rejects.toThrow("network");
    expect([translator.getLanguage(), translator.translate("shell")]).toEqual(["en", "Hello"]);
  });

  it("is the one that was chosen last, whichever arrives first", async () => {
    let arriveLate = () => {};
    const late = new Promise<void>((resolve) => (arriveLate = resolve));
    const translator = createI18n("en", english, async (locale, part) => {
      if (locale === "ru") await late;
      return load(locale, part);
    });
    const russian = translator.changeLocale("ru");
    await translator.changeLocale("de");
    arriveLate();
    await russian;
    expect(translator.getLanguage()).toBe("de");
  });

  it("gives whoever listens another object, once for each change", async () => {
    const translator = createI18n("en", english, load);
    const listener = vi.fn<() => void>();
    translator.subscribe(listener);
    const before = translator.current();
    await translator.changeLocale("de");
    expect(listener).toHaveBeenCalledOnce();
    expect(translator.current()).not.toBe(before);
    expect(translator.current()).toBe(translator.current());
    expect(before.translate("shell")).toBe("Hallo");
  });
});
