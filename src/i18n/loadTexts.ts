/** The files of the other languages. Loaded with the first of them, so that English pays nothing for their names. */
import type { Language, LoadTexts, Messages, Part } from "./i18n";
import { pseudoLocale } from "./languages";
import { toPseudo } from "./pseudo";

type Load = () => Promise<Record<string, Messages>>;

const shared = import.meta.glob<Record<string, Messages>>(["./*/*.ts", "!./en/*.ts"]);
const ofBackends = import.meta.glob<Record<string, Messages>>("../backends/*/i18n/*.ts");

/** What the screens before sign-in say. */
const shellFiles = ["shell", "connect", "lock", "moreWays", "whoIsWatching"];

export const loadTexts: LoadTexts = async (locale, part) => {
  if (locale === pseudoLocale) return { texts: [], transform: toPseudo };
  const modules = await Promise.all(filesOf(locale, part).map((load) => load()));
  const texts = modules.flatMap((module) => Object.values(module));
  return {
    texts: part.startsWith("backends/") ? texts.map((tree) => under(part, tree)) : texts,
  } satisfies Language;
};

const filesOf = (locale: string, part: Part): Load[] => {
  if (part.startsWith("backends/")) {
    const load = ofBackends[`../${part}/i18n/${locale}.ts`];
    return load ? [load] : [];
  }
  return Object.entries(shared)
    .filter(([path]) => path.startsWith(`./${locale}/`))
    .filter(([path]) => (part === "shell") === shellFiles.includes(path.slice(locale.length + 3, -3)))
    .map(([, load]) => load);
};

/** `backends/plex` and its texts as one tree. */
const under = (part: string, texts: Messages): Messages =>
  part.split("/").reduceRight<Messages>((tree, key) => ({ [key]: tree }), texts);
