/**
 * Every language has every text of the English, with the same gaps to fill in and as many plural forms as it
 * needs. To check one: `npx vitest run --project src src/i18n/languages.test.ts -t "in fr"`.
 */
import { describe, expect, it } from "vitest";
import { flatten, type Messages } from "./i18n";
import { languages } from "./languages";

type Module = Record<string, unknown>;
const shared = import.meta.glob<Module>("./*/*.ts", { eager: true });
const ofBackends = import.meta.glob<Module>(["../backends/*/*essages.ts", "../backends/*/i18n/*.ts"], {
  eager: true,
});

/** What a file of texts has, whatever it calls it, by key. */
const textsIn = (modules: readonly Module[]) =>
  new Map(modules.flatMap((module) => Object.values(module)).flatMap((texts) => flatten(texts as Messages)));

/** Of the files that have other texts, by name: `users`, `backends/plex`. */
const englishFiles = () => {
  const names = Object.keys(shared).flatMap((path) => path.match(/^\.\/en\/(.+)\.ts$/)?.[1] ?? []);
  const files = new Map(names.map((name) => [name, textsIn([shared[`./en/${name}.ts`]!])]));
  for (const backend of ["navidrome", "jellyfin", "plex"]) {
    const own = ["messages", "signInMessages"].map((name) => ofBackends[`../backends/${backend}/${name}.ts`]);
    files.set(`backends/${backend}`, textsIn(own.filter((module) => module !== undefined)));
  }
  return files;
};

const moduleOf = (file: string, locale: string) =>
  file.startsWith("backends/")
    ? ofBackends[`../${file}/i18n/${locale}.ts`]
    : shared[`./${locale}/${file}.ts`];

const gapsOf = (text: string) => new Set(text.match(/%\{\w+\}/g));

const isPlural = (text: string) => text.includes("||||");

/** Of whole numbers: fractions, and French from a million on, share the last form. */
const countForms = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count))).size;
};

const files = englishFiles();

it("knows the English texts", () => {
  expect([...files.keys()]).toEqual(expect.arrayContaining(["shell", "users", "backends/jellyfin"]));
  expect([...files.values()].reduce((sum, texts) => sum + texts.size, 0)).toBeGreaterThan(1500);
});

describe.each(languages.map(({ locale }) => locale).filter((locale) => locale !== "en"))(
  "in %s",
  (locale) => {
    it.each([...files])("%s has every text, and no other", (file, english) => {
      const module = moduleOf(file, locale);
      expect(module, `${file} in ${locale} is not there`).toBeDefined();
      const keys = [...textsIn([module!]).keys()];
      expect(keys.toSorted()).toEqual([...english.keys()].toSorted());
    });

    it.each([...files])("%s fills the same gaps and counts as the language does", (file, english) => {
      const forms = countForms(locale);
      const wrong = [...textsIn([moduleOf(file, locale)!])].flatMap(([key, text]) => {
        const original = english.get(key) ?? "";
        const problems = [];
        if (!text.trim() && original) problems.push("is empty");
        const gaps = gapsOf(original);
        const own = gapsOf(text);
        // A form for one may leave the number out, as the English may.
        const missing = [...gaps].filter((gap) => !own.has(gap) && gap !== "%{smart_count}");
        const strange = [...own].filter(
          (gap) => !gaps.has(gap) && !(isPlural(original) && gap === "%{smart_count}"),
        );
        if (missing.length > 0) problems.push(`misses ${missing.join()}`);
        if (strange.length > 0) problems.push(`has ${strange.join()}`);
        const count = text.split("||||").length;
        if (isPlural(original) ? count !== forms : count !== 1)
          problems.push(`has ${count} forms of ${isPlural(original) ? forms : 1}`);
        if (isPlural(original) && original.includes("%{smart_count}") && !own.has("%{smart_count}"))
          problems.push("never says the number");
        return problems.map((problem) => `${key}: ${problem}`);
      });
      expect(wrong).toEqual([]);
    });
  },
);
