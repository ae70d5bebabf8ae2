/** Whatever the browser kept of one's choices: what is none of them counts as no choice, and the page is there. */
import { act } from "@testing-library/react";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { shell } from "./i18n/en/shell";
import { createI18n } from "./i18n/i18n";
import { followLanguage } from "./i18n/language";
import { isSpoken, languages } from "./i18n/languages";
import { hasSingleKeys } from "./keyboard/singleKeys";
import { releasesSince } from "./news/versions";
import { readDensity, readLanguage, readMode, readTheme, themes } from "./preferences";
import { buildSession, createFakeBackend } from "./testing/fakeBackend";
import { renderInAdmin } from "./testing/renderInAdmin";
import { readAddress } from "./users/listAddress";
import { useColumns } from "./users/useColumns";
import { useUserQuery } from "./users/useUserQuery";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.constantFrom("dark", "compact", "off", "de", "DE", "en-XA", "not a language", "x-", "1.0", "…"),
);

it("theme, density, language, keys and the version that was seen", () => {
  fc.assert(
    fc.property(text, (kept) => {
      for (const name of ["theme", "density", "language", "singleKeys", "version"])
        localStorage.setItem(`usher.${name}`, kept);
      expect(themes).toContain(readTheme());
      expect(["light", "dark"]).toContain(readMode());
      expect(["comfortable", "compact"]).toContain(readDensity());
      expect(typeof hasSingleKeys()).toBe("boolean");
      expect(Array.isArray(releasesSince(kept))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("a language that nobody speaks here is none: numbers and dates need one", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (kept) => {
      localStorage.setItem("usher.language", kept);
      const i18n = createI18n("en", shell, () => Promise.resolve({ texts: [] }));
      await followLanguage(i18n);
      expect(isSpoken(i18n.getLanguage())).toBe(true);
      if (languages.some(({ locale }) => locale === readLanguage())) expect(i18n.getLanguage()).toBe(kept);
      expect(() => new Intl.NumberFormat(i18n.getLanguage())).not.toThrow();
    }),
  );
});

it("the columns of the list, and where it was left", async () => {
  const backend = createFakeBackend();
  let columns: ReturnType<typeof useColumns>;
  const Probe = () => {
    columns = useColumns(useUserQuery());
    return null;
  };
  const { store } = await renderInAdmin(<Probe />, { backend, session: buildSession(), at: "users" });
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      act(() => store.setItem("users.columns", kept));
      expect(columns.shown).toContain("name");
      for (const column of columns.shown) expect(backend.users.columns).toContain(column);
      act(() => columns.toggle(backend.users.columns.at(-1)!));
      expect(columns.shown).toContain("name");
    }),
  );
  fc.assert(
    fc.property(text, (kept) => {
      const { query } = readAddress(kept, backend.users);
      expect([query.page > 0, query.perPage > 0]).toEqual([true, true]);
    }),
    { numRuns: 300 },
  );
});
