import { describe, expect, it } from "vitest";
import { createI18n } from "./i18n";

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
