/** What is on screen, in any language, by the key that the product has for it: the walk finds its way in Arabic, too. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { createI18n, type Messages } from "../../src/i18n/i18n.ts";
import { pseudoLocale } from "../../src/i18n/languages.ts";
import { toPseudo } from "../../src/i18n/pseudo.ts";

export type Translate = (key: string, options?: Record<string, unknown>) => string;

const src = path.join(import.meta.dirname, "..", "..", "src");

export const readTexts = async (locale: string): Promise<Translate> => {
  const i18n = createI18n("en", {}, async (wanted) =>
    wanted === pseudoLocale
      ? { texts: [], transform: toPseudo }
      : { texts: [...(await shared(wanted)), ...(await ofBackends([`i18n/${wanted}`]))] },
  );
  const english = [...(await shared("en")), ...(await ofBackends(["messages", "signInMessages"]))];
  english.forEach((tree) => i18n.add(tree));
  if (locale !== "en") await i18n.changeLocale(locale);
  return i18n.translate;
};

const shared = async (locale: string): Promise<Messages[]> => {
  const folder = path.join(src, "i18n", locale);
  const trees = await Promise.all(readdirSync(folder).map((file) => read(path.join(folder, file))));
  return trees.flat();
};

const ofBackends = async (names: readonly string[]): Promise<Messages[]> => {
  const files = ["navidrome", "jellyfin", "plex"].flatMap((backend) =>
    names.map((name) => ({ backend, file: path.join(src, "backends", backend, `${name}.ts`) })),
  );
  const trees = files
    .filter(({ file }) => existsSync(file))
    .map(async ({ backend, file }) => (await read(file)).map((tree) => ({ backends: { [backend]: tree } })));
  return (await Promise.all(trees)).flat();
};

const read = async (file: string): Promise<Messages[]> =>
  Object.values((await import(file)) as Record<string, Messages>);
