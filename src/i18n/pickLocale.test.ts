import { describe, expect, it } from "vitest";
import { createI18n } from "./i18n";
import { directionOf, inRegion, languages, pickLocale } from "./languages";
import { loadTexts } from "./loadTexts";
import { toPseudo } from "./pseudo";

describe("pickLocale", () => {
  it.each([
    [["de-AT", "en"], "de"],
    [["pt-PT"], "pt-BR"],
    [["zh-CN"], "zh-Hans"],
    [["zh-TW", "ja-JP"], "ja"], // traditional characters are not the simplified ones
    [["sv", "fi-FI"], "en"],
    [["sv", "EN-gb", "de"], "en"],
    [[], "en"],
  ])("of %j takes %s", (wanted, locale) => {
    expect(pickLocale(wanted)).toBe(locale);
  });

  it("knows who reads from right to left", () => {
    const found = languages.map(({ locale }) => locale).filter((locale) => directionOf(locale) === "rtl");
    expect(found).toEqual(["ar", "fa", "he"]);
  });
});

describe("inRegion", () => {
  it.each([
    ["en", ["de-AT", "en-GB", "en-US"], "en-GB"],
    ["de", ["en-GB", "de-AT"], "de-AT"],
    ["en", ["en", "de"], "en"],
    ["pt-BR", ["pt-PT"], "pt-BR"],
  ])("writes %s for %j as %s", (language, wanted, locale) => {
    expect(inRegion(language, wanted)).toBe(locale);
  });
});

describe("the pseudo-language", () => {
  it("leaves gaps and plural forms where they are, and is longer", () => {
    expect(toPseudo("%{n} user |||| %{n} users")).toMatch(
      /^\[%\{n\} ůšéř[ ~]+\] \|\|\|\| \[%\{n\} ůšéřš[ ~]+\]$/,
    );
    const text = "Libraries that are added later";
    expect(toPseudo(text).length).toBeGreaterThan(text.length * 1.4);
  });

  it("speaks whatever the built-in language does", async () => {
    const i18n = createI18n("en", { sign: "Sign in to %{server}" }, loadTexts);
    await i18n.changeLocale("en-XA");
    expect(i18n.translate("sign", { server: "Home" })).toMatch(/^\[Šíğñ íñ ťö Home/);
  });
});
