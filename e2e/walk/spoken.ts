/**
 * The pseudo-language proves that no text is hard-wired: what has letters on screen stands in brackets, or is data
 * that a server sent, or was written by the browser (dates, numbers, lists), or is a name that nobody translates.
 */
import type { Page } from "@playwright/test";
import { languages } from "../../src/i18n/languages.ts";

declare global {
  interface Window {
    writtenByIntl: Set<string>;
  }
}

/** Of products and formats. */
const properNames = ["Usher", "Navidrome", "Jellyfin", "Plex", "plex.tv", "CSV", "JSON"];

/** From the next load on. */
export const watchIntl = (page: Page) =>
  page.addInitScript(() => {
    window.writtenByIntl = new Set();
    const note = (text: string) => {
      window.writtenByIntl.add(text);
      return text;
    };
    const wrap = (owner: object, name: string) => {
      const original = Reflect.get(owner, name) as (...words: unknown[]) => string;
      Reflect.set(owner, name, function (this: unknown, ...words: unknown[]) {
        return note(original.apply(this, words));
      });
    };
    for (const kind of [Intl.RelativeTimeFormat, Intl.ListFormat]) wrap(kind.prototype, "format");
    wrap(Intl.DisplayNames.prototype, "of");
    for (const kind of [Intl.DateTimeFormat, Intl.NumberFormat]) {
      const getter = Object.getOwnPropertyDescriptor(kind.prototype, "format")!.get!;
      Object.defineProperty(kind.prototype, "format", {
        get(this: Intl.DateTimeFormat) {
          const format = getter.call(this) as (value: unknown) => string;
          return (value: unknown) => note(format(value));
        },
        configurable: true,
      });
    }
    for (const name of ["formatToParts", "formatRange"]) {
      const original = Reflect.get(Intl.DateTimeFormat.prototype, name) as (...words: unknown[]) => unknown;
      Reflect.set(Intl.DateTimeFormat.prototype, name, function (this: unknown, ...words: unknown[]) {
        const written = original.apply(this, words);
        if (typeof written === "string") note(written);
        else for (const { value } of written as { value: string }[]) note(value);
        return written;
      });
    }
    for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"])
      wrap(Date.prototype, name);
  });

/** What the servers said, as far as it is text. */
export class Heard {
  readonly texts: Set<string>;

  /** `known`: what was said otherwise. */
  constructor(page: Page, known: readonly string[]) {
    this.texts = new Set([...known, ...languages.map(({ name }) => name)]);
    page.on("response", (response) => {
      if (!/json|xml/.test(response.headers()["content-type"] ?? "")) return;
      void response.text().then(
        (text) => this.#add(text),
        () => undefined, // the page was left
      );
    });
  }

  #add(text: string) {
    for (const [, json] of text.matchAll(/"((?:[^"\\]|\\.)*)"/g))
      try {
        // A disclaimer's stars are drawn, and not written.
        for (const line of (JSON.parse(`"${json}"`) as string).split(/\n|\*\*/)) this.texts.add(line.trim());
      } catch {
        this.texts.add(json!);
      }
  }
}

/** Texts on screen, and names for screen readers, in which letters are left over. */
export const hardWiredIn = async (page: Page, known: Iterable<string>): Promise<string[]> => {
  const data = [...new Set([...known, ...properNames])].filter((text) => /\p{L}/u.test(text));
  return page.evaluate((given) => {
    const names = [...given, ...window.writtenByIntl]
      .filter((text) => /\p{L}/u.test(text))
      .toSorted((one, other) => other.length - one.length);
    const leftOf = (text: string) => {
      let left = text.replace(/\[[^[\]]*\]/g, " ");
      // What was filled in may hold brackets itself.
      for (let before = ""; before !== left; ) {
        before = left;
        left = left.replace(/\[[^[\]]*\]/g, " ");
      }
      for (const name of names) if (/\p{L}/u.test(left)) left = left.replaceAll(name, " ");
      return /\p{L}/u.test(left) ? left.trim() : "";
    };
    const found = new Set<string>();
    const look = (text: string | null, where: string) => {
      const left = text && /\p{L}/u.test(text) && leftOf(text);
      if (left) found.add(`${where}: “${text.trim().slice(0, 80)}” (${left.slice(0, 40)})`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      // The letters of a picture, those on keys, and what a chart measures its words with.
      const exempt = "style, script, noscript, kbd, .u-avatar, #__react_svg_text_measurement_id";
      if (element.closest(exempt)) continue;
      if (element.checkVisibility()) look(node.textContent, element.tagName.toLowerCase());
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        look(element.getAttribute(name), `${element.tagName.toLowerCase()} ${name}`);
    look(document.title, "title");
    return [...found];
  }, data);
};
